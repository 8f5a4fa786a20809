// The one place that touches IndexedDB. Rows are sealed before they come here and opened after they leave; a
// transaction never waits for anything but its own requests, and a write that hangs is given up with a problem.
import Dexie, { type IndexableTypePart } from 'dexie';
import { fail, ok, type Result } from '#shared/model/problem';
import { type AskFree, isAsGoodAsFull } from './full-disk';
import { patienceOf } from './patience';
import type { StoredRow } from './pieces';
import { MOST_PIECES, type Owner, type RowKey, type SealedRow, type TableName, tableNames } from './row-keys';

const NAME = 'dirigo';
/** A full disk was seen to hang the writer without an error. */
const WRITE_PATIENCE_MS = 60_000;
/** Rows are at most 60 KB. */
const ROWS_A_STEP = 128;

export interface IndexedDbFactory {
  readonly indexedDB: IDBFactory;
  readonly IDBKeyRange: typeof IDBKeyRange;
}

export interface Writes {
  readonly put?: readonly SealedRow[];
  readonly remove?: readonly { readonly table: TableName; readonly key: RowKey }[];
  /** Owners all of whose rows go. */
  readonly removeOwners?: readonly { readonly table: TableName; readonly owner: Owner }[];
}

/** Dexie's types leave out that a key in a bulk may itself be a list. */
const asKey = (key: RowKey): IndexableTypePart => [...key] as unknown as IndexableTypePart;

/** Thrown by readings once the database answers nothing more. */
export class DatabaseStuck extends Error {}

export class Database {
  readonly #dexie: Dexie;
  readonly #ranges: typeof IDBKeyRange;
  readonly #askFree: AskFree;
  /**
   * A write that was given up may still happen, and after one that met a full disk Chromium answers nothing more, not
   * even a reading: the database is left alone until it is opened anew.
   */
  #stuck = false;

  private constructor(dexie: Dexie, ranges: typeof IDBKeyRange, askFree: AskFree) {
    this.#dexie = dexie;
    this.#ranges = ranges;
    this.#askFree = askFree;
  }

  static async open(factory: IndexedDbFactory, askFree: AskFree): Promise<Database> {
    const dexie = new Dexie(NAME, {
      indexedDB: factory.indexedDB,
      IDBKeyRange: factory.IDBKeyRange,
      chromeTransactionDurability: 'strict',
      cache: 'disabled',
    });
    // A Dexie version only makes tables. Sealed content migrates after opening, see migrations/.
    const tables = (names: readonly TableName[]) => Object.fromEntries(names.map((table) => [table, '']));
    dexie.version(1).stores(tables(tableNames.filter((table) => table !== 'access')));
    dexie.version(2).stores(tables(['access']));
    await dexie.open();
    return new Database(dexie, factory.IDBKeyRange, askFree);
  }

  close(): void {
    this.#dexie.close();
  }

  get isStuck(): boolean {
    return this.#stuck;
  }

  /** For readings: nothing is waited for in vain. */
  get #answering(): Dexie {
    if (this.#stuck) throw new DatabaseStuck();
    return this.#dexie;
  }

  /** Its disk is gone: nothing more is asked of it, because Chromium would be waited for in vain. */
  leaveAlone(): void {
    this.#stuck = true;
  }

  /** All or nothing, on disk when it returns. Problems: disk-full, timed-out; database-stuck after either. */
  async write({ put = [], remove = [], removeOwners = [] }: Writes): Promise<Result<null>> {
    const tables = [...new Set([...put, ...remove, ...removeOwners].map(({ table }) => table))];
    if (tables.length === 0) return ok(null);
    if (this.#stuck) return fail('database-stuck', {});
    const work = this.#dexie.transaction('rw', tables, async () => {
      for (const { table, owner } of removeOwners)
        await this.#dexie
          .table(table)
          .where(':id')
          .between([owner, 0], [owner, Infinity], true, true)
          .delete();
      for (const table of tables) {
        const gone = remove.filter((row) => row.table === table).map((row) => asKey(row.key));
        if (gone.length > 0) await this.#dexie.table(table).bulkDelete(gone);
        const rows = put.filter((row) => row.table === table);
        if (rows.length > 0)
          await this.#dexie.table(table).bulkPut(
            rows.map((row) => row.value),
            rows.map((row) => asKey(row.key)),
          );
      }
    });
    const done = await patiently(work, this.#askFree);
    if (!done.ok) this.#stuck = true;
    return done;
  }

  /** All rows of an owner in order of their numbers; with `item` only that item's. */
  async rowsOf(table: TableName, owner: Owner, item: number | null = null): Promise<StoredRow[]> {
    const from = item === null ? 0 : item * MOST_PIECES;
    const to = item === null ? Infinity : from + MOST_PIECES - 1;
    return this.#range(table, [owner, from], [owner, to]);
  }

  /** All rows of an owner in order of their numbers, a few megabytes at a time: a large source is gigabytes. */
  async *rowsInSteps(table: TableName, owner: Owner): AsyncGenerator<StoredRow[], void> {
    for (let from = 0; ; ) {
      const rows = await this.#range(table, [owner, from], [owner, Infinity], ROWS_A_STEP);
      const last = rows.at(-1);
      if (last === undefined) return;
      yield rows;
      if (rows.length < ROWS_A_STEP) return;
      from = last.key[1] + 1;
    }
  }

  /**
   * The values of rows by their keys, undefined where there is none. Asked one by one within one transaction, which gives
   * large rows twice as fast as a range of them.
   */
  async valuesAt(table: TableName, keys: readonly RowKey[]): Promise<(Uint8Array | undefined)[]> {
    return this.#answering.transaction('r', table, () =>
      this.#answering.table(table).bulkGet(keys.map(asKey)),
    );
  }

  /** Every row of a table, in order of keys. For small tables only. */
  async allRows(table: TableName): Promise<StoredRow[]> {
    return this.#range(table, [-Infinity, -Infinity], [[], -Infinity] as unknown as RowKey);
  }

  async #range(table: TableName, from: RowKey, to: RowKey, limit = Infinity): Promise<StoredRow[]> {
    const range = this.#ranges.bound(from, to);
    return this.#answering.transaction('r', table, async () => {
      const store = this.#answering.table(table);
      const found = store.where(':id').between(range.lower, range.upper, true, true).limit(limit);
      const [keys, values] = await Promise.all([found.clone().primaryKeys(), found.clone().toArray()]);
      return keys.map((key, at) => ({ key: key as RowKey, value: values[at] as Uint8Array }));
    });
  }

  /** The next rows of a table in order of keys, behind `after`; from its beginning when null. */
  async page(table: TableName, after: RowKey | null, limit: number): Promise<StoredRow[]> {
    const all = this.#answering.table(table).where(':id');
    const next = after === null ? all.aboveOrEqual([-Infinity]) : all.above(asKey(after));
    const [keys, values] = await Promise.all([
      next.clone().limit(limit).primaryKeys(),
      next.clone().limit(limit).toArray(),
    ]);
    return keys.map((key, at) => ({ key: key as unknown as RowKey, value: values[at] as Uint8Array }));
  }

  /** Distinct owners of a table, rising. */
  async owners(table: TableName): Promise<Owner[]> {
    const owners: Owner[] = [];
    let after: unknown = null;
    for (;;) {
      const store = this.#answering.table(table).where(':id');
      const next: unknown[] = await (after === null
        ? store.aboveOrEqual([-Infinity])
        : store.above([after, Infinity])
      )
        .limit(1)
        .primaryKeys();
      const key = next[0] as RowKey | undefined;
      if (key === undefined) return owners;
      owners.push(key[0]);
      after = key[0];
    }
  }

  async countBefore(table: TableName, key: RowKey): Promise<number> {
    return this.#answering.table(table).where(':id').below(asKey(key)).count();
  }

  async count(table: TableName): Promise<number> {
    return this.#answering.table(table).count();
  }

  /** The greatest key of a table; null when it is empty. */
  async lastKey(table: TableName): Promise<RowKey | null> {
    const all = this.#answering.table(table).where(':id').aboveOrEqual([-Infinity]);
    const keys: unknown[] = await all.reverse().limit(1).primaryKeys();
    return (keys[0] as RowKey | undefined) ?? null;
  }

  /** Every key of a table, rising. */
  async keys(table: TableName): Promise<RowKey[]> {
    const keys: unknown[] = await this.#answering.table(table).toCollection().primaryKeys();
    return keys as RowKey[];
  }

  async clear(): Promise<Result<null>> {
    return patiently(
      this.#dexie.transaction('rw', [...tableNames], async () => {
        for (const table of tableNames) await this.#dexie.table(table).clear();
      }),
      this.#askFree,
    );
  }
}

async function patiently(work: PromiseLike<unknown>, askFree: AskFree): Promise<Result<null>> {
  const patience = patienceOf(WRITE_PATIENCE_MS);
  const worn = patience.worn.then(() => fail('timed-out', { seconds: WRITE_PATIENCE_MS / 1000 }));
  const done = (async (): Promise<Result<null>> => {
    try {
      await work;
      return ok(null);
    } catch (error) {
      const said = error instanceof Error ? `${error.name} ${error.message}` : '';
      if (said.includes('QuotaExceeded')) return fail('disk-full', {});
      // What Chromium says of a full disk is no more than that the transaction was aborted.
      if (await isAsGoodAsFull(askFree)) return fail('disk-full', {});
      throw error;
    }
  })();
  try {
    return await Promise.race([done, worn]);
  } finally {
    patience.end();
  }
}
