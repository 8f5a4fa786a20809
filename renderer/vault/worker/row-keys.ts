// Where a sealed row lies: a table, an owner (an opaque prefix, a row id or a number) and a number that holds which of
// the owner's items it is and which piece of that item.

/** In the order they came to be: the backup file numbers them. */
export const tableNames = ['records', 'understood', 'index', 'documents', 'audit', 'meta', 'access'] as const;
export type TableName = (typeof tableNames)[number];

export type Owner = string | number;
export type RowKey = readonly [owner: Owner, number: number];

export interface SealedRow {
  readonly table: TableName;
  readonly key: RowKey;
  readonly value: Uint8Array<ArrayBuffer>;
}

/** Version of how rows are sealed; part of every label. */
const SEAL_VERSION = 1;

/** Pieces an item may have: with pieces of 60 KB, 3.9 GB. */
export const MOST_PIECES = 65_536;

export function keyOf(owner: Owner, item: number, piece: number): RowKey {
  return [owner, item * MOST_PIECES + piece];
}

export function itemOf(key: RowKey): number {
  return Math.floor(key[1] / MOST_PIECES);
}

/** What a row's seal is bound to. */
export function labelOf(table: TableName, key: RowKey): string {
  return `${table}|${key[0]}|${key[1]}|${SEAL_VERSION}`;
}
