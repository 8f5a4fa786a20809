// The audit as a chain: each header holds the hash of the one before, a salted commitment to its payload, and the
// person's signature, so that what was changed, left out, reordered or cut off shows, even after a lawful purge.
import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonical } from '../change/change';
import type { UserId } from '../model/ids';
import type { AuditCheck, AuditEntry, AuditHeader, AuditPayload } from './types';

/** `previous` of the first entry. */
export const CHAIN_BEGIN = '0'.repeat(64);

/** Signatures of other things, or of another workspace, never pass for one of these. */
const PURPOSE = 'dirigo audit entry 1';

export interface ChainHead {
  readonly number: number;
  readonly hash: string;
}

export const emptyHead: ChainHead = { number: 0, hash: CHAIN_BEGIN };

export function hashOfHeader(header: AuditHeader): string {
  return bytesToHex(sha256(utf8ToBytes(canonical(header))));
}

/** The chain's head once this entry is its newest. */
export function headOf({ header }: AuditEntry): ChainHead {
  return { number: header.number, hash: hashOfHeader(header) };
}

export function commitmentTo(payload: AuditPayload): string {
  return bytesToHex(sha256(utf8ToBytes(payload.salt + canonical(payload))));
}

function signedBytes(workspace: string, header: Omit<AuditHeader, 'signature'>): Uint8Array {
  const { number, at, user, command, previous, commitment } = header;
  return utf8ToBytes(
    `${PURPOSE}\n${workspace}\n${canonical({ number, at, user, command, previous, commitment })}`,
  );
}

/** The next entry behind `head`. `signingKey`: the person's 32-byte Ed25519 secret. */
export function nextEntry(
  head: ChainHead,
  workspace: string,
  signingKey: Uint8Array,
  said: Pick<AuditHeader, 'at' | 'user' | 'command'>,
  payload: AuditPayload,
): { readonly entry: AuditEntry; readonly head: ChainHead } {
  const unsigned = {
    number: head.number + 1,
    ...said,
    previous: head.hash,
    commitment: commitmentTo(payload),
  };
  const signature = bytesToHex(ed25519.sign(signedBytes(workspace, unsigned), signingKey));
  const header: AuditHeader = { ...unsigned, signature };
  return { entry: { header, payload }, head: { number: header.number, hash: hashOfHeader(header) } };
}

export function signatureHolds(workspace: string, header: AuditHeader, publicKey: string): boolean {
  try {
    return ed25519.verify(
      hexToBytes(header.signature),
      signedBytes(workspace, header),
      hexToBytes(publicKey),
    );
  } catch {
    // Malformed hex or a point that is none: not a signature of this key.
    return false;
  }
}

/** One place of the chain as it was found; `entry` null when what lies there cannot be read. */
export interface FoundEntry {
  readonly number: number;
  readonly entry: AuditEntry | null;
}

export interface ChainCheck {
  readonly workspace: string;
  /** Where the part to check begins: the entry before its first. `emptyHead` for the whole chain. */
  readonly from: ChainHead;
  /** What the keyring file says the newest entry is; the chain may be ahead of it, never behind. */
  readonly head: ChainHead;
  /** Hex public keys of a person, one after the other; none when nobody of that id was ever certified. */
  readonly publicKeysOf: (user: UserId) => readonly string[];
}

/**
 * Walks the entries found after `from`, in order of `number`. Faults: `changed` (header or payload is not what was
 * chained), `missing`, `reordered` (another entry lies in its place), `cut` (the newest are gone), `signature`.
 */
export function checkChain(
  found: readonly FoundEntry[],
  { workspace, from, head, publicKeysOf }: ChainCheck,
): AuditCheck {
  const faults: { number: number; code: AuditCheck['faults'][number]['code'] }[] = [];
  const byNumber = new Map(found.map((each) => [each.number, each.entry]));
  const last = found.reduce((most, each) => Math.max(most, each.number), from.number);
  const isSigned = (header: AuditHeader): boolean =>
    publicKeysOf(header.user).some((key) => signatureHolds(workspace, header, key));
  let before: string | null = from.hash;
  for (let number = from.number + 1; number <= last; number++) {
    const entry = byNumber.get(number);
    if (entry === undefined) {
      faults.push({ number, code: 'missing' });
      before = null;
      continue;
    }
    if (entry === null) {
      faults.push({ number, code: 'changed' });
      before = null;
      continue;
    }
    const { header, payload } = entry;
    const hash = hashOfHeader(header);
    if (header.number !== number) faults.push({ number, code: 'reordered' });
    else if (before !== null && header.previous !== before) {
      // The signature tells whether this header or the one before is not what was written.
      faults.push({ number: isSigned(header) ? number - 1 : number, code: 'changed' });
    } else {
      if (payload !== null && commitmentTo(payload) !== header.commitment)
        faults.push({ number, code: 'changed' });
      else if (!isSigned(header)) faults.push({ number, code: 'signature' });
      else if (number === head.number && hash !== head.hash) faults.push({ number, code: 'changed' });
    }
    before = hash;
  }
  for (let number = last + 1; number <= head.number; number++) faults.push({ number, code: 'cut' });
  return { entries: found.length, head: before ?? '', faults };
}
