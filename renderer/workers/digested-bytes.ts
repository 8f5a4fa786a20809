// A file's bytes on their way to a reader, digested as they pass, so that a large file is fetched once instead of twice.
import { createSHA256 } from 'hash-wasm';
import type { FileBytes } from './readers/reading';

export interface DigestedBytes {
  readonly file: FileBytes;
  /** Lower-case hex; null unless the reader took the file to its last byte. */
  readonly sha256: () => string | null;
}

export async function digestedBytes(file: FileBytes): Promise<DigestedBytes> {
  const hash = await createSHA256();
  hash.init();
  let digest: string | null = null;
  async function* bytes(): AsyncGenerator<Uint8Array, void> {
    for await (const piece of file.bytes) {
      hash.update(piece);
      yield piece;
    }
    digest = hash.digest('hex');
  }
  return { file: { ...file, bytes: bytes() }, sha256: () => digest };
}
