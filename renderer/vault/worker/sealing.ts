// Seals bytes with AES-256-GCM and says with each seal what it is for: a row that lies in another row's place, or comes
// from another version of the storage, does not open.
const IV_BYTES = 12;
const encoder = new TextEncoder();

export type Bytes = Uint8Array<ArrayBuffer>;

export function randomBytes(length: number): Bytes {
  return crypto.getRandomValues(new Uint8Array(length));
}

/** A key that can seal and unseal and never leaves WebCrypto again. `raw` is wiped. */
export async function sealingKey(raw: Bytes): Promise<CryptoKey> {
  const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
  raw.fill(0);
  return key;
}

/** Keys for one purpose each, derived from one secret, so that no key is used for two. The secret is wiped. */
export async function deriveKeys<P extends string>(
  secret: Bytes,
  purposes: readonly P[],
): Promise<Readonly<Record<P, CryptoKey>>> {
  const material = await derivable(secret);
  const derived = await Promise.all(
    purposes.map(async (purpose) => [purpose, await sealingKey(await derive(material, purpose))] as const),
  );
  return Object.fromEntries(derived) as Record<P, CryptoKey>;
}

/** 32 bytes for what WebCrypto has no key of. The secret is wiped. */
export async function deriveBytes(secret: Bytes, purpose: string): Promise<Bytes> {
  return derive(await derivable(secret), purpose);
}

async function derivable(secret: Bytes): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits']);
  secret.fill(0);
  return material;
}

async function derive(material: CryptoKey, purpose: string): Promise<Bytes> {
  const info = encoder.encode(`dirigo ${purpose} 1`);
  const salt = new Uint8Array();
  const how = { name: 'HKDF', hash: 'SHA-256', salt, info };
  return new Uint8Array(await crypto.subtle.deriveBits(how, material, 256));
}

/** Initialisation vector, cipher text and tag in one. `label` is authenticated, not stored. */
export async function seal(key: CryptoKey, label: string, plain: Uint8Array): Promise<Bytes> {
  const iv = randomBytes(IV_BYTES);
  const cipher = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: encoder.encode(label) },
    key,
    plain as Bytes,
  );
  const sealed = new Uint8Array(IV_BYTES + cipher.byteLength);
  sealed.set(iv);
  sealed.set(new Uint8Array(cipher), IV_BYTES);
  return sealed;
}

/** Null when the bytes are not what was sealed under this key and label. */
export async function unseal(key: CryptoKey, label: string, sealed: Uint8Array): Promise<Bytes | null> {
  if (sealed.length < IV_BYTES + 16) return null;
  try {
    const plain = await crypto.subtle.decrypt(
      {
        name: 'AES-GCM',
        iv: sealed.subarray(0, IV_BYTES) as Bytes,
        additionalData: encoder.encode(label),
      },
      key,
      sealed.subarray(IV_BYTES) as Bytes,
    );
    return new Uint8Array(plain);
  } catch {
    // WebCrypto says no more than that the tag does not fit; the caller knows which row it was.
    return null;
  }
}
