// The sealed access log: only appended to, one entry a look, each on disk before what was asked for is answered. Its head
// lies beside it, and in the keyring file whenever that is written, and now and then for its own sake: at each look it would
// be dear.
import { bytesToHex } from '@noble/hashes/utils.js';
import {
  type AccessAbout,
  type AccessEntry,
  type AccessPayload,
  aboutNothing,
  type Look,
  type Purpose,
  type ShownList,
} from '#shared/access/types';
import {
  ChainChecker,
  type ChainHead,
  emptyHead,
  hashOfHeader,
  nextEntry,
  type Sha256Of,
  signatureHolds,
} from '#shared/audit/chain';
import type { VaultEvent } from '#shared/contracts/vault';
import { maskAsked } from '#shared/handling/protected-text';
import { maskTyped } from '#shared/handling/typed-number';
import type { Anchor, EntityId } from '#shared/model/ids';
import { ok, type Result } from '#shared/model/problem';
import { everyEntry, newestNumber, type ReadEntry, readEntry, sealEntry } from './chain-table';
import type { Database } from './database';
import { fromBytes, toBytes } from './json-bytes';
import type { Keyring } from './keys/keyring';
import { openItem, sealItem } from './pieces';
import { Queue } from './queue';
import type { SealedRow } from './row-keys';
import { randomBytes } from './sealing';

const OWNER = 'access';
/** Within this time the same person looks at the same thing once. */
const ONE_LOOK_MS = 10 * 60_000;
/** Looks after which the head goes into the keyring file, if nothing else has written it. */
const LOOKS_UNKEPT = 50;
/** Things and rows that one entry of a list names at most. */
const MOST_IN_A_LOOK = 2_000;

export interface AccessTools {
  readonly database: Database;
  readonly keyring: Keyring;
  /** ISO instant. */
  readonly now: () => string;
  /** False where nothing can be written: then nothing is logged, and the person was told. */
  readonly writable: boolean;
  readonly tell: (event: VaultEvent) => void;
  /** Writes the keyring file, in which the head then stands. */
  readonly keepHead: () => Promise<Result<null>>;
}

export class AccessLog {
  head: ChainHead = emptyHead;
  /** What the person gave as the reason of what they look at. */
  purpose: Purpose = { caseId: null, words: '' };
  readonly #tools: AccessTools;
  readonly #queue = new Queue();
  readonly #seen = new Map<string, number>();
  #entries: AccessEntry[] | null = null;

  constructor(tools: AccessTools) {
    this.#tools = tools;
  }

  /**
   * Finds where to go on: behind the newest entry that is known of, also when it is not there any more. Answers how many are
   * gone, and whether the newest one is what was written. Problems: none but those of the database.
   */
  async findHead(): Promise<{ readonly gone: number; readonly whole: boolean }> {
    const { database, keyring } = this.#tools;
    const noted = await this.#noted();
    const known = noted.number > keyring.accessHead.number ? noted : keyring.accessHead;
    const last = await newestNumber(database, 'access');
    const newest = last === 0 ? null : await this.entry(last);
    const isSigned = newest === null || (newest.ok && this.#isSigned(newest.value));
    const hash = newest?.ok ? hashOfHeader(newest.value.header) : null;
    const isNewest = last <= known.number && (last < known.number || hash === null || hash === known.hash);
    const from = last > known.number && hash !== null ? { number: last, hash } : known;
    // Nobody signs behind an entry that bears a name and not its signature, `ChainChecker` relies on it: a number is left out.
    this.head = isSigned ? from : { ...from, number: from.number + 1 };
    return { gone: Math.max(0, known.number - last), whole: isSigned && isNewest };
  }

  #isSigned({ header }: AccessEntry): boolean {
    const { keyring } = this.#tools;
    return keyring
      .publicKeysOf(header.user)
      .some((key) => signatureHolds('access', keyring.workspace, header, key));
  }

  async #noted(): Promise<ChainHead> {
    const { database, keyring } = this.#tools;
    const opened = await openItem(keyring.content, 'meta', OWNER, 0, await database.rowsOf('meta', OWNER));
    return opened.ok ? fromBytes<ChainHead>(opened.value) : emptyHead;
  }

  /** Problems: row-missing, row-damaged. */
  async entry(number: number): Promise<Result<AccessEntry>> {
    const { database, keyring } = this.#tools;
    return readEntry(database, keyring.content, 'access', number);
  }

  everyEntry(): AsyncGenerator<readonly ReadEntry<AccessPayload>[]> {
    const { database, keyring } = this.#tools;
    return everyEntry(database, keyring.content, 'access');
  }

  /** All that can be read, oldest first; read once, then kept. */
  async entries(): Promise<readonly AccessEntry[]> {
    if (this.#entries !== null) return this.#entries;
    return this.#queue.run(async () => {
      const read: AccessEntry[] = [];
      for await (const page of this.everyEntry())
        for (const { entry } of page) if (entry.ok) read.push(entry.value);
      this.#entries = read;
      return read;
    });
  }

  /**
   * On disk when it returns. The same thing again within ten minutes is the same look, unless it was told in full. Problems: disk-full, timed-out; whoever
   * asks for a sheet or a record gets it only when its look is written.
   */
  async note({ what, about: told, count }: Look): Promise<Result<null>> {
    const { now, writable } = this.#tools;
    if (!writable) return ok(null);
    const at = now();
    const mask = what === 'search' || what === 'check' ? maskTyped : maskAsked;
    const look: Look = { what, about: { ...told, text: mask(told.text) }, count };
    const key = JSON.stringify([look.what, look.about]);
    const before = this.#seen.get(key);
    if (what !== 'reveal' && before !== undefined && Math.abs(Date.parse(at) - before) < ONE_LOOK_MS)
      return ok(null);
    this.#seen.set(key, Date.parse(at));
    const written = await this.#write(look);
    if (!written.ok) this.#seen.delete(key);
    return written;
  }

  /**
   * On disk when it returns: what of a list the person has not been shown there within ten minutes. Problems: as of `note`.
   */
  async noteList({ what, document, things, rows }: ShownList): Promise<Result<null>> {
    const { now, writable } = this.#tools;
    if (!writable) return ok(null);
    const at = Date.parse(now());
    const shown = new Map<string, Anchor | EntityId | AccessAbout['rows'][number] | null>([['', null]]);
    for (const thing of things) shown.set(thing, thing);
    for (const row of rows) shown.set(`${row.source}/${row.row}`, row);
    const list = `${what} ${document ?? ''}`;
    const fresh = [...shown].filter(([name]) => {
      const before = this.#seen.get(`${list} ${name}`);
      return before === undefined || Math.abs(at - before) >= ONE_LOOK_MS;
    });
    const count = shown.size - 1;
    for (let from = 0; from < fresh.length; from += MOST_IN_A_LOOK) {
      const part = fresh.slice(from, from + MOST_IN_A_LOOK);
      const about: AccessAbout = {
        ...aboutNothing,
        document,
        anchors: part.flatMap(([, thing]) => (typeof thing === 'string' ? thing : [])),
        rows: part.flatMap(([, thing]) => (typeof thing === 'object' ? (thing ?? []) : [])),
      };
      const written = await this.#write({ what, about, count });
      if (!written.ok) return written;
      for (const [name] of part) this.#seen.set(`${list} ${name}`, at);
    }
    return ok(null);
  }

  async #write(look: Look): Promise<Result<null>> {
    const { now, keepHead } = this.#tools;
    const written = await this.#queue.run(() => this.#append(look, now()));
    // The look is on disk whatever becomes of this: it is tried again after as many more.
    if (written.ok && this.head.number % LOOKS_UNKEPT === 0) await keepHead();
    return written;
  }

  async #append({ what, about, count }: Look, at: string): Promise<Result<null>> {
    const { database, keyring } = this.#tools;
    const payload: AccessPayload = {
      salt: bytesToHex(randomBytes(16)),
      about,
      caseId: this.purpose.caseId,
      purpose: this.purpose.words,
      count,
    };
    const { user, signingKey } = keyring.person;
    const said = { at, user, command: what };
    const { entry, head } = nextEntry('access', this.head, keyring.workspace, signingKey, said, payload);
    const written = await database.write({
      put: [
        ...(await sealEntry(keyring.content, 'access', entry)),
        ...(await sealAccessHead(keyring.content, head)),
      ],
    });
    if (!written.ok) return written;
    this.head = head;
    keyring.setAccessHead(head);
    this.#entries?.push(entry);
    this.#tools.tell({ kind: 'looked' });
    return ok(null);
  }

  /** What was read before is not what lies there any more. */
  forget(): void {
    this.#entries = null;
    this.#seen.clear();
  }

  checker(hash: Sha256Of): ChainChecker {
    const { keyring } = this.#tools;
    return new ChainChecker({
      chain: 'access',
      workspace: keyring.workspace,
      from: emptyHead,
      head: this.head,
      publicKeysOf: (user) => keyring.publicKeysOf(user),
      hash,
    });
  }

  /** When everything noted so far is on disk. */
  idle(): Promise<void> {
    return this.#queue.idle();
  }
}

export function sealAccessHead(content: CryptoKey, head: ChainHead): Promise<SealedRow[]> {
  return sealItem(content, 'meta', OWNER, 0, toBytes(head));
}
