// An item in the place of itself: fewer pieces than before must not leave the old ones behind.
import type { Writes } from './database';
import { sealItem } from './pieces';
import { keyOf, MOST_PIECES, type Owner, type TableName } from './row-keys';

/** An item's rows anew; of the `before` pieces it had, those it does not need any more go. */
export async function replacedItem(
  key: CryptoKey,
  table: TableName,
  owner: Owner,
  item: number,
  plain: Uint8Array,
  before: number,
): Promise<Required<Pick<Writes, 'put' | 'remove'>>> {
  const put = await sealItem(key, table, owner, item, plain);
  return { put, remove: sparePieces(table, owner, item, put.length, before) };
}

/** The pieces of an item from `from` to before `to`. */
export function sparePieces(
  table: TableName,
  owner: Owner,
  item: number,
  from: number,
  to: number,
): Required<Writes>['remove'] {
  const rows: { readonly table: TableName; readonly key: ReturnType<typeof keyOf> }[] = [];
  for (let piece = from; piece < Math.min(to, MOST_PIECES); piece++)
    rows.push({ table, key: keyOf(owner, item, piece) });
  return rows;
}
