// From a passphrase to keys. What makes guessing dear is done once for everybody who shares its parameters, so that
// opening takes the same time however many people a workspace has.
import { argon2id } from 'hash-wasm';
import { fromBase64, toBase64 } from '../base64';
import { type Bytes, deriveKeys, randomBytes } from '../sealing';
import type { Kdf, KdfCost } from './keyring-file';

/** Never less, however slow the machine that measures: 64 MiB a guess. */
export const leastCost: KdfCost = { memory: 65_536, passes: 3, lanes: 1 };

/** Of a passphrase that the program drew, 160 random bits: there are too many to guess, however cheap a guess is. */
export const drawnCost: KdfCost = { memory: 8, passes: 1, lanes: 1 };

/** What opening may take of the 1.5 seconds a person waits, milliseconds. */
export const aimedMs = 450;
const MOST_PASSES = 20;

/** Characters below which a passphrase is refused as weak. */
export const SHORTEST_PASSPHRASE = 10;

export function passphraseIsWeak(passphrase: string): boolean {
  const letters = [...passphrase.normalize('NFKC')];
  return letters.length < SHORTEST_PASSPHRASE || new Set(letters).size < 4;
}

export function newKdf(cost: KdfCost): Kdf {
  const { memory, passes, lanes } = cost;
  return { name: 'argon2id', salt: toBase64(randomBytes(16)), memory, passes, lanes };
}

/** 32 bytes, the dear step. */
export async function stretch(passphrase: string, kdf: Kdf): Promise<Bytes> {
  const hash = await argon2id({
    password: passphrase.normalize('NFKC'),
    salt: fromBase64(kdf.salt),
    parallelism: kdf.lanes,
    iterations: kdf.passes,
    memorySize: kdf.memory,
    hashLength: 32,
    outputType: 'binary',
  });
  return new Uint8Array(hash);
}

/** The key of one person's slot; `stretched` stays as it is. */
export async function slotKey(stretched: Bytes, user: string): Promise<CryptoKey> {
  const purpose = `slot ${user}`;
  const keys = await deriveKeys(stretched.slice(), [purpose]);
  return keys[purpose] as CryptoKey;
}

/**
 * The cost this machine can bear when it may take `aimed` milliseconds, from what `least` took on it. It is never lowered:
 * a slow moment weakens nothing.
 */
export function costFor(tookMs: number, least: KdfCost, aimed: number): KdfCost {
  const passes = Math.floor((least.passes * aimed) / Math.max(tookMs, 1));
  return { ...least, passes: Math.min(Math.max(passes, least.passes), Math.max(MOST_PASSES, least.passes)) };
}

/** At least as dear in every respect. */
export function isAtLeast(cost: KdfCost, least: KdfCost): boolean {
  return cost.memory >= least.memory && cost.passes >= least.passes;
}

/** As dear as the dearer of the two in every respect. */
export function dearerOf(cost: KdfCost, other: KdfCost): KdfCost {
  return {
    lanes: cost.lanes,
    memory: Math.max(cost.memory, other.memory),
    passes: Math.max(cost.passes, other.passes),
  };
}
