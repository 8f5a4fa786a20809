// The sealed audit: entries are appended with the change they record, read one by one when their change is needed, and
// kept in memory only as lines.
import {
  ChainChecker,
  type ChainHead,
  checkChain,
  emptyHead,
  type FoundEntry,
  hashOfHeader,
  type Sha256Of,
} from '#shared/audit/chain';
import type { Standing } from '#shared/audit/standing';
import type { AuditCheck, AuditEntry, AuditPayload, HistoryLine } from '#shared/audit/types';
import { type Change, touched } from '#shared/change/change';
import { turningCommandNames } from '#shared/commands/commands';
import type { DecisionDocument } from '#shared/model/documents';
import type { DocumentId, UserId } from '#shared/model/ids';
import { fail, ok, type Result } from '#shared/model/problem';
import { everyEntry, newestNumber, type ReadEntry, readEntry } from './chain-table';
import type { Database } from './database';
import type { Keyring } from './keys/keyring';
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
  /** The decision it is about, as the change has it; null when it is about none. */
  readonly decision: Pick<DecisionDocument, 'opinion' | 'left' | 'right'> | null;
  /** Of a briefing marked lower than its sources ask. */
  readonly lowered: HistoryLine['lowered'];
  readonly touches: readonly DocumentId[];
  /** Storage prefixes of sources it added or removed: undo may need their rows again. */
  readonly storages: readonly string[];
}

const turning: ReadonlySet<string> = new Set(turningCommandNames);

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
      decision: null,
      lowered: null,
      touches: [],
      storages: [],
    };
  const { change, about, stack, reverses } = payload;
  const titles: Record<DocumentId, string> = {};
  const storages: string[] = [];
  let decision: AuditLine['decision'] = null;
  let lowered: AuditLine['lowered'] = null;
  for (const document of documentsIn(change)) {
    if (about.includes(document.id)) titles[document.id] = titleOf(document);
    if (document.kind === 'decision' && about.includes(document.id)) {
      const { opinion, left, right } = document;
      decision = { opinion, left, right };
    }
    if (document.kind === 'briefing' && document.lowered !== null && about.includes(document.id)) {
      const { reason, sources } = document.lowered;
      const asked = [...new Set(sources.map(({ marking }) => marking))];
      lowered = { marking: document.marking, asked, reason };
    }
    if (document.kind === 'source') storages.push(document.storage);
  }
  const own = { number, at, user, command, stack, reverses, about, titles, decision, lowered };
  return { ...own, touches: touched(change), storages };
}

function before({ header }: AuditEntry): ChainHead {
  return { number: header.number - 1, hash: header.previous };
}

export class AuditLog {
  head: ChainHead = emptyHead;
  readonly #database: Database;
  readonly #keyring: Keyring;
  #lines: AuditLine[] | null = null;
  #reading: Promise<Result<readonly AuditLine[]>> | null = null;
  /** Appended since the reading began. */
  #since: AuditLine[] = [];

  constructor(database: Database, keyring: Keyring) {
    this.#database = database;
    this.#keyring = keyring;
  }

  /** Problems: row-missing, row-damaged. */
  async entry(number: number): Promise<Result<AuditEntry>> {
    return readEntry(this.#database, this.#keyring.content, 'audit', number);
  }

  /**
   * Finds the newest entry and checks it and whatever lies behind the keyring's head. Answers how many entries the
   * keyring had not heard of. Problems: workspace-empty-database, workspace-shorter-database, row-damaged, keyring-older.
   */
  async findHead(): Promise<Result<number>> {
    const known = this.#keyring.head;
    const last = await newestNumber(this.#database, 'audit');
    if (last === 0 && this.#keyring.notEmpty)
      return fail('workspace-empty-database', { entries: known.number });
    if (last < known.number)
      return fail('workspace-shorter-database', { entries: last, expected: known.number });
    // Entries since, and nothing opens that came before or after: the keys were turned, and the file does not know of it.
    if (last > known.number && !(await this.#anyOpens(Math.max(known.number, 1), last)))
      return fail('keyring-older', { entry: last });
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
      // Nobody signs behind an entry that bears their name and not their signature: `ChainChecker` relies on it.
      if (this.check([{ number: known.number, entry: newest.value }], before(newest.value)).faults.length > 0)
        return fail('row-damaged', { table: 'audit', row: String(known.number) });
    }
    const check = this.check(found, known);
    const fault = check.faults[0];
    if (fault !== undefined) return fail('row-damaged', { table: 'audit', row: String(fault.number) });
    const turned = found.find(({ entry }) => turning.has(entry?.header.command ?? ''));
    if (turned !== undefined) return fail('keyring-older', { entry: turned.number });
    this.head = { number: last, hash: check.head };
    this.#lines = null;
    return ok(last - known.number);
  }

  async #anyOpens(from: number, to: number): Promise<boolean> {
    for (let number = from; number <= to; number++) if ((await this.entry(number)).ok) return true;
    return false;
  }

  check(found: readonly FoundEntry[], from: ChainHead): AuditCheck {
    return checkChain(found, this.#toCheck(from));
  }

  /** For the whole chain. `standing`: who could sign, as far as the entries have come. */
  checker(standing: Standing, hash: Sha256Of): ChainChecker {
    return new ChainChecker({ ...this.#toCheck(emptyHead), keysNow: () => standing.keys, hash });
  }

  #toCheck(from: ChainHead): ConstructorParameters<typeof ChainChecker>[0] {
    return {
      chain: 'audit',
      workspace: this.#keyring.workspace,
      from,
      head: this.#keyring.head,
      publicKeysOf: (user) => this.#keyring.publicKeysOf(user),
    };
  }

  /** All lines, oldest first; read once, then kept. Problems: row-missing, row-damaged. */
  async lines(): Promise<Result<readonly AuditLine[]>> {
    if (this.#lines !== null) return ok(this.#lines);
    this.#reading ??= this.#readLines().finally(() => {
      this.#reading = null;
    });
    return this.#reading;
  }

  async #readLines(): Promise<Result<readonly AuditLine[]>> {
    this.#since = [];
    const lines: AuditLine[] = [];
    for await (const page of this.everyEntry())
      for (const { number, entry } of page) {
        if (!entry.ok) return entry;
        if (number !== lines.length + 1)
          return fail('row-missing', { table: 'audit', row: String(lines.length + 1) });
        lines.push(lineOf(entry.value));
      }
    // Entries go on being written while a backup, say, reads these: the last page may or may not hold them.
    lines.push(...this.#since.filter(({ number }) => number > lines.length));
    this.#lines = lines;
    return ok(lines);
  }

  everyEntry(): AsyncGenerator<readonly ReadEntry<AuditPayload>[]> {
    return everyEntry(this.#database, this.#keyring.content, 'audit');
  }

  /** Once the entry is on disk. */
  appended(entry: AuditEntry, head: ChainHead): void {
    this.head = head;
    const line = lineOf(entry);
    if (this.#reading !== null) this.#since.push(line);
    // A reading that ended just before may have met it on the disk.
    if (this.#lines !== null && line.number > this.#lines.length) this.#lines.push(line);
  }
}
