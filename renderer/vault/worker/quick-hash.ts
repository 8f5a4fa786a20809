// SHA-256 in WebAssembly: WebCrypto takes longer to be asked than to hash a few hundred bytes, and a long history is hashed
// hundreds of thousands of times.
import { createSHA256 } from 'hash-wasm';
import type { Sha256Of } from '#shared/audit/chain';

export async function quickHash(): Promise<Sha256Of> {
  const hash = await createSHA256();
  return (...parts) => {
    hash.init();
    for (const part of parts) hash.update(part);
    return hash.digest('hex');
  };
}
