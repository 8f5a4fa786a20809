// The sealed audit: entries are appended with the change they record, read one by one when their change is needed, and
// kept in memory only as lines.
import { type ChainHead, checkChain, emptyHead, type FoundEntry, hashOfHeader } from '#shared/audit/chain';
import type { AuditCheck, AuditEntry } from '#shared/audit/types';
import { type Change, touched } from '#shared/change/change';
import type { DocumentId, UserId } from '#shared/model/ids';
import { fail, ok, type Result } from '#shared/model/problem';
import type { Database } from './database';
import { fromBytes, toBytes } from './json-bytes';
import type { Keyring } from './keys/keyring';
import { openItem, type StoredRow, sealItem } from './pieces';
import type { SealedRow } from './row-keys';
import { titleOf } from './titles';

/** What undo and the history need of an entry without its change. */
export interface AuditLine {
  readonly number: number;
  readonly at: string;
  readonly user: UserId;
  readonly command: string;
  readonly stack: string;
  readonly reverses: number | null;
  readonly about: readonly DocumentId[];
  /** Titles as they were in the change itself, for documents that may be gone. */
  readonly titles: Readonly<Record<DocumentId, string>>;
  readonly touches: readonly DocumentId[];
  /** Storage prefixes of sources it added or removed: undo may need their rows again. */
  readonly storages: readonly string[];
}

function documentsIn(change: Change) {
  return [...change.added, ...change.updated.map(({ after }) => after), ...change.removed];
}

export function lineOf({ header, payload }: AuditEntry): AuditLine {
  const { number, at, user, command } = header;
  if (payload === null)
    return {
      number,
      at,
      user,
      command,
      stack: '',
      reverses: null,
      about: [],
      titles: {},
      touches: [],
      storages: [],
    };
  const { change, about, stack, reverses } = payload;
  const titles: Record<DocumentId, string> = {};
  const storages: string[] = [];
  for (const document of documentsIn(change)) {
    if (about.includes(document.id)) titles[document.id] = titleOf(document);
    if (document.kind === 'source') storages.push(document.storage);
  }
  return { number, at, user, command, stack, reverses, about, titles, touches: touched(change), storages };
}

export async function sealEntry(content: CryptoKey, entry: AuditEntry): Promise<SealedRow[]> {
  return sealItem(content, 'audit', entry.header.number, 0, toBytes(entry));
}

export async function openEntry(
  content: CryptoKey,
  number: number,
  rows: readonly StoredRow[],
): Promise<Result<AuditEntry>> {
  const opened = await openItem(content, 'audit', number, 0, rows);
  return opened.ok ? ok(fromBytes<AuditEntry>(opened.value)) : opened;
}

export class AuditLog {
  head: ChainHead = emptyHead;
  readonly #database: Database;
  readonly #keyring: Keyring;
  #lines: AuditLine[] | null = null;

  constructor(database: Database, keyring: Keyring) {
    this.#database = database;
    this.#keyring = keyring;
  }

  /** Problems: row-missing, row-damaged. */
  async entry(number: number): Promise<Result<AuditEntry>> {
    return openEntry(this.#keyring.content, number, await this.#database.rowsOf('audit', number));
  }

  /**
   * Finds the newest entry and checks it and whatever lies behind the keyring's head. Answers how many entries the
   * keyring had not heard of. Problems: workspace-empty-database, workspace-shorter-database, row-damaged.
   */
  async findHead(): Promise<Result<number>> {
    const known = this.#keyring.head;
    const last = await this.#database.lastNumber('audit');
    if (last === 0 && this.#keyring.notEmpty)
      return fail('workspace-empty-database', { entries: known.number });
    if (last < known.number)
      return fail('workspace-shorter-database', { entries: last, expected: known.number });
    const found: FoundEntry[] = [];
    for (let number = known.number + 1; number <= last; number++) {
      const entry = await this.entry(number);
      if (!entry.ok) return entry;
      found.push({ number, entry: entry.value });
    }
    if (known.number > 0) {
      const newest = await this.entry(known.number);
      if (!newest.ok) return newest;
      if (hashOfHeader(newest.value.header) !== known.hash)
        return fail('row-swapped', { table: 'audit', row: String(known.number) });
    }
    const check = this.check(found, known);
    const fault = check.faults[0];
    if (fault !== undefined) return fail('row-damaged', { table: 'audit', row: String(fault.number) });
    this.head = { number: last, hash: check.head };
    this.#lines = null;
    return ok(last - known.number);
  }

  check(found: readonly FoundEntry[], from: ChainHead): AuditCheck {
    return checkChain(found, {
      workspace: this.#keyring.workspace,
      from,
      head: this.#keyring.head,
      publicKeysOf: (user) => this.#keyring.publicKeysOf(user),
    });
  }

  /** All lines, oldest first; read once, then kept. Problems: row-missing, row-damaged. */
  async lines(): Promise<Result<readonly AuditLine[]>> {
    if (this.#lines !== null) return ok(this.#lines);
    const lines: AuditLine[] = [];
    for await (const { number, entry } of this.everyEntry()) {
      if (!entry.ok) return entry;
      if (number !== lines.length + 1)
        return fail('row-missing', { table: 'audit', row: String(lines.length + 1) });
      lines.push(lineOf(entry.value));
    }
    this.#lines = lines;
    return ok(lines);
  }

  /** Every entry as it lies there, oldest first. */
  async *everyEntry(): AsyncGenerator<{ readonly number: number; readonly entry: Result<AuditEntry> }> {
    const rows = await this.#database.allRows('audit');
    let from = 0;
    while (from < rows.length) {
      const number = rows[from]?.key[0] as number;
      let to = from + 1;
      while (rows[to]?.key[0] === number) to++;
      yield { number, entry: await openEntry(this.#keyring.content, number, rows.slice(from, to)) };
      from = to;
    }
  }

  /** Once the entry is on disk. */
  appended(entry: AuditEntry, head: ChainHead): void {
    this.head = head;
    this.#lines?.push(lineOf(entry));
  }
}
