// Entries as a chain: each header holds the hash of the one before, a salted commitment to its payload, and the person's
// signature, so that what was changed, left out, reordered or cut off shows, even after a lawful purge.
import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonical } from '../change/change';
import type { UserId } from '../model/ids';
import type { AuditCheck, ChainEntry, ChainHeader, Salted } from './types';

/** `previous` of the first entry. */
export const CHAIN_BEGIN = '0'.repeat(64);

/** What a chain is for. Signatures of another one, or of another workspace, never pass for one of these. */
export const chainPurposes = { audit: 'dirigo audit entry 1', access: 'dirigo access entry 1' } as const;
export type ChainName = keyof typeof chainPurposes;

export interface ChainHead {
  readonly number: number;
  readonly hash: string;
}

export const emptyHead: ChainHead = { number: 0, hash: CHAIN_BEGIN };

export function hashOfHeader(header: ChainHeader): string {
  return bytesToHex(sha256(utf8ToBytes(headerText(header))));
}

/** The chain's head once this entry is its newest. */
export function headOf({ header }: { readonly header: ChainHeader }): ChainHead {
  return { number: header.number, hash: hashOfHeader(header) };
}

/** As `canonical` writes a header, but without asking which keys it has: it is hashed a hundred thousand times. */
export function headerText(header: ChainHeader): string {
  const { at, command, commitment, number, previous, signature, user } = header;
  const said = `"at":${JSON.stringify(at)},"command":${JSON.stringify(command)}`;
  const chained = `"commitment":${JSON.stringify(commitment)},"number":${number},"previous":${JSON.stringify(previous)}`;
  return `{${said},${chained},"signature":${JSON.stringify(signature)},"user":${JSON.stringify(user)}}`;
}

/** What a commitment is of, behind the salt. */
export function payloadText(payload: Salted): string {
  return canonical(payload);
}

export function commitmentTo(payload: Salted): string {
  return bytesToHex(sha256(utf8ToBytes(payload.salt + payloadText(payload))));
}

/** The texts an entry's hashes are of, as UTF-8, where it was stored so: hashing them is cheaper than writing them anew. */
export interface EntryTexts {
  readonly header: Uint8Array;
  /** Null after a purge. */
  readonly payload: Uint8Array | null;
}

function signedBytes(
  chain: ChainName,
  workspace: string,
  header: Omit<ChainHeader, 'signature'>,
): Uint8Array {
  const { number, at, user, command, previous, commitment } = header;
  return utf8ToBytes(
    `${chainPurposes[chain]}\n${workspace}\n${canonical({ number, at, user, command, previous, commitment })}`,
  );
}

/** The next entry behind `head`. `signingKey`: the person's 32-byte Ed25519 secret. */
export function nextEntry<P extends Salted>(
  chain: ChainName,
  head: ChainHead,
  workspace: string,
  signingKey: Uint8Array,
  said: Pick<ChainHeader, 'at' | 'user' | 'command'>,
  payload: P,
): {
  readonly entry: { readonly header: ChainHeader; readonly payload: P };
  readonly head: ChainHead;
} {
  const unsigned = {
    number: head.number + 1,
    ...said,
    previous: head.hash,
    commitment: commitmentTo(payload),
  };
  const signature = bytesToHex(ed25519.sign(signedBytes(chain, workspace, unsigned), signingKey));
  const header: ChainHeader = { ...unsigned, signature };
  return { entry: { header, payload }, head: { number: header.number, hash: hashOfHeader(header) } };
}

export function signatureHolds(
  chain: ChainName,
  workspace: string,
  header: ChainHeader,
  publicKey: string,
): boolean {
  try {
    return ed25519.verify(
      hexToBytes(header.signature),
      signedBytes(chain, workspace, header),
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
  readonly entry: ChainEntry<Salted> | null;
  /** What the entry was read from. */
  readonly texts?: EntryTexts | null;
}

/** Hex SHA-256 of parts one behind the other. */
export type Sha256Of = (...parts: readonly Uint8Array[]) => string;

const sha256Of: Sha256Of = (...parts) => {
  const hash = sha256.create();
  for (const part of parts) hash.update(part);
  return bytesToHex(hash.digest());
};

export interface ChainToCheck {
  readonly chain: ChainName;
  readonly workspace: string;
  /** Where the part to check begins: the entry before its first. `emptyHead` for the whole chain. */
  readonly from: ChainHead;
  /** What is known of the newest entry from elsewhere; the chain may be ahead of it, never behind. */
  readonly head: ChainHead;
  /** Hex public keys of a person, one after the other; none when nobody of that id was ever certified. */
  readonly publicKeysOf: (user: UserId) => readonly string[];
  /** Which of them the entry that is next could be signed with; null: any. */
  readonly keysNow?: () => readonly string[] | null;
  /** One that is quicker than that of the language; a long chain is hashed hundreds of thousands of times. */
  readonly hash?: Sha256Of;
}

type FaultCode = AuditCheck['faults'][number]['code'];

/** A header that waits for its signature to be checked, and the keys it could then be signed with; null: any. */
interface Signed {
  readonly header: ChainHeader;
  readonly keys: readonly string[] | null;
}

/** A run that is longer is closed: what it holds in memory stays small. */
const LONGEST_RUN = 1000;

/**
 * Walks the entries after `from` as they are read, in order of `number`. Faults: `changed` (header or payload is not what
 * was chained), `missing`, `reordered` (another entry lies in its place), `cut` (the newest are gone), `signature`.
 *
 * A signature costs a thousand times what a hash costs, and covers the hash of the entry before: of a run of entries of
 * one person the last one's vouches for all. It would not, had the person ever signed behind an entry that bore their
 * name and not their signature; so the newest entry's signature is checked whenever a workspace is opened.
 */
export class ChainChecker {
  readonly #check: ChainToCheck;
  readonly #faults = new Map<number, FaultCode>();
  #entries = 0;
  #last: number;
  /** Hash of the header before; null when there is none to compare with. */
  #before: string | null;
  #run: Signed[] = [];
  readonly #hash: Sha256Of;

  constructor(check: ChainToCheck) {
    this.#check = check;
    this.#hash = check.hash ?? sha256Of;
    this.#last = check.from.number;
    this.#before = check.from.hash;
  }

  next({ number, entry, texts = null }: FoundEntry): void {
    if (number <= this.#last) {
      // It lies there a second time.
      this.#fault(number, 'reordered');
      return;
    }
    this.#entries++;
    for (let gone = this.#last + 1; gone < number; gone++) this.#break(gone, 'missing');
    this.#last = number;
    if (entry === null) {
      this.#break(number, 'changed');
      return;
    }
    const { header } = entry;
    const { head } = this.#check;
    const hash = this.#hash(texts === null ? utf8ToBytes(headerText(header)) : texts.header);
    if (header.number !== number) this.#break(number, 'reordered');
    else if (this.#before !== null && header.previous !== this.#before) {
      // The signature tells whether this header or the one before is not what was written.
      const signed = this.#signed(header);
      const isOwn = this.#isSigned(signed);
      this.#break(isOwn ? number - 1 : number, 'changed');
      if (isOwn) this.#run.push(signed);
    } else {
      if (!this.#isKept(entry, texts) || (number === head.number && hash !== head.hash))
        this.#fault(number, 'changed');
      if (this.#run.at(-1)?.header.user !== header.user || this.#run.length >= LONGEST_RUN) this.#closeRun();
      this.#run.push(this.#signed(header));
    }
    this.#before = hash;
  }

  /** Whether the payload is what the header was signed with. */
  #isKept({ header, payload }: ChainEntry<Salted>, texts: EntryTexts | null): boolean {
    if (payload === null) return true;
    const text = texts?.payload ?? utf8ToBytes(payloadText(payload));
    return this.#hash(utf8ToBytes(payload.salt), text) === header.commitment;
  }

  finish(): AuditCheck {
    this.#closeRun();
    for (let number = this.#last + 1; number <= this.#check.head.number; number++) this.#fault(number, 'cut');
    const faults = [...this.#faults].map(([number, code]) => ({ number, code }));
    faults.sort((a, b) => a.number - b.number);
    return { entries: this.#entries, head: this.#before ?? '', faults };
  }

  /** The chain is not whole here: what comes behind says nothing of what came before. */
  #break(number: number, code: FaultCode): void {
    this.#fault(number, code);
    this.#closeRun();
    this.#before = null;
  }

  #fault(number: number, code: FaultCode): void {
    if (!this.#faults.has(number)) this.#faults.set(number, code);
  }

  #closeRun(): void {
    for (let signed = this.#run.pop(); signed !== undefined; signed = this.#run.pop()) {
      if (this.#isSigned(signed)) break;
      this.#fault(signed.header.number, 'signature');
    }
    this.#run = [];
  }

  #signed(header: ChainHeader): Signed {
    return { header, keys: this.#check.keysNow?.() ?? null };
  }

  #isSigned({ header, keys }: Signed): boolean {
    const { chain, workspace, publicKeysOf } = this.#check;
    return publicKeysOf(header.user).some(
      (key) => (keys === null || keys.includes(key)) && signatureHolds(chain, workspace, header, key),
    );
  }
}

export function checkChain(found: readonly FoundEntry[], check: ChainToCheck): AuditCheck {
  const checker = new ChainChecker(check);
  for (const each of [...found].sort((a, b) => a.number - b.number)) checker.next(each);
  return checker.finish();
}
