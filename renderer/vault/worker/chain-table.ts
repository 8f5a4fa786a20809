// Reads a table of chained entries from its beginning, a page at a time: many are unsealed beside each other, and no more
// than a page lies in memory.
import type { ChainEntry, Salted } from '#shared/audit/types';
import { ok, type Result } from '#shared/model/problem';
import type { Database } from './database';
import { fromBytes, toBytes } from './json-bytes';
import { openItem, type StoredRow, sealItem } from './pieces';
import type { SealedRow } from './row-keys';

export type ChainTable = 'audit' | 'access';

const ROWS_A_PAGE = 2000;

export interface ReadEntry<P extends Salted> {
  readonly number: number;
  /** Problems: row-missing, row-damaged. */
  readonly entry: Result<ChainEntry<P>>;
}

export function sealEntry<P extends Salted>(
  content: CryptoKey,
  table: ChainTable,
  entry: ChainEntry<P>,
): Promise<SealedRow[]> {
  return sealItem(content, table, entry.header.number, 0, toBytes(entry));
}

export async function openEntry<P extends Salted>(
  content: CryptoKey,
  table: ChainTable,
  number: number,
  rows: readonly StoredRow[],
): Promise<Result<ChainEntry<P>>> {
  const opened = await openItem(content, table, number, 0, rows);
  return opened.ok ? ok(fromBytes<ChainEntry<P>>(opened.value)) : opened;
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
    const items = itemsOf([...rest, ...page]);
    // What the last entry of a page still lacks may be on the next one.
    const open = last === undefined ? undefined : items.pop();
    const before: typeof opening = opening;
    opening = Promise.all(
      items.map(async (rows) => {
        const number = Number(rows[0]?.key[0]);
        return { number, entry: await openEntry<P>(content, table, number, rows) };
      }),
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

function itemsOf(rows: readonly StoredRow[]): StoredRow[][] {
  const items: StoredRow[][] = [];
  for (const row of rows) {
    const open = items.at(-1);
    if (open?.[0]?.key[0] === row.key[0]) open?.push(row);
    else items.push([row]);
  }
  return items;
}
