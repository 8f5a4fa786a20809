// A table of chained entries: the newest lie in a row of their own each, older ones gathered. Read from its beginning a page
// at a time: many are unsealed beside each other, and no more than a page lies in memory.
import type { EntryTexts } from '#shared/audit/chain';
import type { ChainEntry, Salted } from '#shared/audit/types';
import { fail, ok, type Problem, type Result } from '#shared/model/problem';
import type { Database } from './database';
import { decodeGroup, ENTRIES_A_GROUP, firstOfGroup, GROUP_ITEM, type GroupedEntry } from './entry-group';
import { fromBytes, toBytes } from './json-bytes';
import { openItem, type StoredRow, sealItem } from './pieces';
import { itemOf, type SealedRow } from './row-keys';

export type ChainTable = 'audit' | 'access';

const ROWS_A_PAGE = 1024;

export interface ReadEntry<P extends Salted> {
  readonly number: number;
  /** Problems: row-missing, row-damaged; row-swapped for one that lies there a second time. */
  readonly entry: Result<ChainEntry<P>>;
  /** What its hashes are of, where it was stored so; null: to be written from the entry. */
  readonly texts: EntryTexts | null;
}

export function sealEntry<P extends Salted>(
  content: CryptoKey,
  table: ChainTable,
  entry: ChainEntry<P>,
): Promise<SealedRow[]> {
  return sealItem(content, table, entry.header.number, 0, toBytes(entry));
}

/** `rows`: those of an entry that has a row of its own. */
export async function openEntry<P extends Salted>(
  content: CryptoKey,
  table: ChainTable,
  number: number,
  rows: readonly StoredRow[],
): Promise<Result<ChainEntry<P>>> {
  const opened = await openItem(content, table, number, 0, rows);
  return opened.ok ? ok(fromBytes<ChainEntry<P>>(opened.value)) : opened;
}

/** `first`: the number a group begins with. */
export async function openGroup<P extends Salted>(
  content: CryptoKey,
  table: ChainTable,
  first: number,
  rows: readonly StoredRow[],
): Promise<Result<readonly GroupedEntry<P>[]>> {
  const opened = await openItem(content, table, first, GROUP_ITEM, rows);
  return opened.ok ? ok(decodeGroup<P>(opened.value)) : opened;
}

/** Wherever it lies. Problems: row-missing, row-damaged. */
export async function readEntry<P extends Salted>(
  database: Database,
  content: CryptoKey,
  table: ChainTable,
  number: number,
): Promise<Result<ChainEntry<P>>> {
  const first = firstOfGroup(number);
  const grouped = await database.rowsOf(table, first, GROUP_ITEM);
  const group = grouped.length === 0 ? null : await openGroup<P>(content, table, first, grouped);
  const found = group?.ok ? group.value.find((each) => each.number === number) : undefined;
  if (found !== undefined) return ok(found.entry);
  const own = await database.rowsOf(table, number, 0);
  return own.length === 0 && group?.ok === false ? group : openEntry(content, table, number, own);
}

/** The greatest number of which there is a row; 0 when there is none. */
export async function newestNumber(database: Database, table: ChainTable): Promise<number> {
  const key = await database.lastKey(table);
  if (key === null) return 0;
  // The newest entry is never gathered: where a group comes last, those behind it are gone.
  return Number(key[0]) + (itemOf(key) === GROUP_ITEM ? ENTRIES_A_GROUP - 1 : 0);
}

/** Every entry as it lies there, oldest first. */
export async function* everyEntry<P extends Salted>(
  database: Database,
  content: CryptoKey,
  table: ChainTable,
): AsyncGenerator<readonly ReadEntry<P>[]> {
  let rest: readonly StoredRow[] = [];
  let opening: Promise<readonly ReadEntry<P>[]> | null = null;
  let next = database.page(table, null, ROWS_A_PAGE);
  for (;;) {
    const page = await next;
    const last = page.at(-1);
    // The next page is read while this one is unsealed.
    if (last !== undefined) next = database.page(table, last.key, ROWS_A_PAGE);
    const ranges = rangesOf([...rest, ...page]);
    // What the last range of a page still lacks may be on the next one.
    const open = last === undefined ? undefined : ranges.pop();
    const before: typeof opening = opening;
    opening = Promise.all(ranges.map((rows) => openRange<P>(content, table, rows))).then((read) =>
      read.flat(),
    );
    // While these are unsealed on other threads, whoever reads has the ones before to work on.
    if (before !== null) yield await before;
    if (last === undefined) {
      yield await opening;
      return;
    }
    rest = open ?? [];
  }
}

/** Rows parted by the group that their entries belong to, gathered or not. */
function rangesOf(rows: readonly StoredRow[]): StoredRow[][] {
  const ranges: StoredRow[][] = [];
  let first = -1;
  for (const row of rows) {
    const own = firstOfGroup(Number(row.key[0]));
    if (own === first) ranges.at(-1)?.push(row);
    else ranges.push([row]);
    first = own;
  }
  return ranges;
}

async function openRange<P extends Salted>(
  content: CryptoKey,
  table: ChainTable,
  rows: readonly StoredRow[],
): Promise<ReadEntry<P>[]> {
  const first = firstOfGroup(Number(rows[0]?.key[0]));
  const grouped: StoredRow[] = [];
  const single = new Map<number, StoredRow[]>();
  for (const row of rows) {
    const number = Number(row.key[0]);
    if (number === first && itemOf(row.key) === GROUP_ITEM) grouped.push(row);
    else if (single.has(number)) single.get(number)?.push(row);
    else single.set(number, [row]);
  }
  const read: ReadEntry<P>[] = [];
  if (grouped.length > 0) {
    const group = await openGroup<P>(content, table, first, grouped);
    if (group.ok)
      for (const { number, entry, texts } of group.value) read.push({ number, entry: ok(entry), texts });
    else read.push(...unreadable<P>(first, single, group.problem));
  }
  const gathered = new Set(read.map(({ number }) => number));
  const own = [...single].map(async ([number, rows]): Promise<ReadEntry<P>> => {
    const opened = gathered.has(number)
      ? fail('row-swapped', { table, row: String(number) })
      : await openEntry<P>(content, table, number, rows);
    return { number, entry: opened, texts: null };
  });
  read.push(...(await Promise.all(own)));
  return read.sort((a, b) => a.number - b.number);
}

/** Every entry that a group which does not open must have held. */
function unreadable<P extends Salted>(
  first: number,
  single: ReadonlyMap<number, unknown>,
  problem: Problem,
): ReadEntry<P>[] {
  const read: ReadEntry<P>[] = [];
  for (let number = first; number < first + ENTRIES_A_GROUP; number++)
    if (!single.has(number)) read.push({ number, entry: { ok: false, problem }, texts: null });
  return read;
}
