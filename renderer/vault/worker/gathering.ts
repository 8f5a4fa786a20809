// Gathers old entries of a log, many to a row, once nobody appends to their group any more. Done on closing: whoever reads a
// table page by page would miss what is moved meanwhile.
import type { ChainEntry, Salted } from '#shared/audit/types';
import { ok, type Result } from '#shared/model/problem';
import { type ChainTable, newestNumber, openEntry } from './chain-table';
import { ENTRIES_A_GROUP, encodeGroup, firstOfGroup, GROUP_ITEM } from './entry-group';
import { sealItem } from './pieces';
import { itemOf, type RowKey } from './row-keys';
import type { Workspace } from './workspace';

/** So many groups are made on one closing, about two seconds of work: a long log of an earlier version is gathered bit by bit. */
export const GROUPS_A_CLOSING = 40;

/** Both logs. Answers how many groups were made; what cannot be written is gathered another time. */
export async function gatherLogs(workspace: Workspace, most: number): Promise<Result<number>> {
  let made = 0;
  for (const table of ['audit', 'access'] as const) {
    const newest = await newestNumber(workspace.database, table);
    for (const [first, keys] of ungathered(await workspace.database.keys(table), newest)) {
      if (made >= most) return ok(made);
      const gathered = await gather(workspace, table, first, keys);
      if (!gathered.ok) return gathered;
      if (gathered.value) made++;
    }
  }
  return ok(made);
}

/** Rows of whole groups that are no group yet, by the number each begins with. */
function ungathered(keys: readonly RowKey[], newest: number): ReadonlyMap<number, readonly RowKey[]> {
  const groups = new Map<number, RowKey[]>();
  const done = new Set<number>();
  for (const key of keys) {
    const first = firstOfGroup(Number(key[0]));
    if (first + ENTRIES_A_GROUP > newest) break;
    if (itemOf(key) === GROUP_ITEM) done.add(first);
    const own = groups.get(first);
    if (own === undefined) groups.set(first, [key]);
    else own.push(key);
  }
  for (const first of done) groups.delete(first);
  return groups;
}

/** In one transaction. What does not open, and what fills more than a row, stays as it lies. */
async function gather(
  { database, keyring }: Workspace,
  table: ChainTable,
  first: number,
  keys: readonly RowKey[],
): Promise<Result<boolean>> {
  const pieces = new Map<number, number>();
  for (const [owner] of keys) pieces.set(Number(owner), (pieces.get(Number(owner)) ?? 0) + 1);
  const small = keys.filter(([owner]) => pieces.get(Number(owner)) === 1);
  const values = await database.valuesAt(table, small);
  const opened = await Promise.all(
    small.map(async (key, at) => {
      const number = Number(key[0]);
      const value = values[at];
      const entry =
        value === undefined
          ? null
          : await openEntry<Salted>(keyring.content, table, number, [{ key, value }]);
      return entry?.ok ? { key, number, entry: entry.value as ChainEntry<Salted> } : null;
    }),
  );
  const taken = opened.filter((each) => each !== null);
  if (taken.length === 0) return ok(false);
  const put = await sealItem(keyring.content, table, first, GROUP_ITEM, encodeGroup(taken));
  const written = await database.write({ put, remove: taken.map(({ key }) => ({ table, key })) });
  return written.ok ? ok(true) : written;
}
