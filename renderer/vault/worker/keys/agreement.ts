// Wraps a secret for somebody who is not there: for their X25519 key, so that a new workspace key reaches everybody who
// stays without anybody's passphrase.
import { x25519 } from '@noble/curves/ed25519.js';
import { bytesToHex, concatBytes, hexToBytes } from '@noble/hashes/utils.js';
import { fromBase64, toBase64 } from '../base64';
import { type Bytes, deriveKeys, randomBytes, seal, unseal } from '../sealing';

const KEY_BYTES = 32;

/** Hex of the public half. */
export function agreementKeyOf(secret: Uint8Array): string {
  return bytesToHex(x25519.getPublicKey(secret));
}

/** The public halves are part of what the key is derived from: a wrap for one person opens nothing for another. */
async function wrappingKey(shared: Uint8Array, once: Uint8Array, receiver: Uint8Array): Promise<CryptoKey> {
  const { wrap } = await deriveKeys(new Uint8Array(concatBytes(shared, once, receiver)), ['wrap'] as const);
  shared.fill(0);
  return wrap;
}

/** Base64 of a public key used once, and the sealed secret. `label` says what it is for and is authenticated. */
export async function wrapFor(publicKey: string, label: string, secret: Uint8Array): Promise<string> {
  const once = randomBytes(KEY_BYTES);
  const oncePublic = x25519.getPublicKey(once);
  const receiver = hexToBytes(publicKey);
  const key = await wrappingKey(x25519.getSharedSecret(once, receiver), oncePublic, receiver);
  once.fill(0);
  return toBase64(new Uint8Array(concatBytes(oncePublic, await seal(key, label, secret))));
}

/** Null when it was not wrapped for this key and label. */
export async function unwrap(secretKey: Uint8Array, label: string, wrapped: string): Promise<Bytes | null> {
  const bytes = fromBase64(wrapped);
  if (bytes.length <= KEY_BYTES) return null;
  const oncePublic = bytes.subarray(0, KEY_BYTES);
  let shared: Uint8Array;
  try {
    shared = x25519.getSharedSecret(secretKey, oncePublic);
  } catch {
    // A point of small order: nobody honest wrapped this.
    return null;
  }
  const key = await wrappingKey(shared, oncePublic, x25519.getPublicKey(secretKey));
  return unseal(key, label, bytes.subarray(KEY_BYTES));
}
