// Takes out of the database what a plan says. Every step may be done twice: a purge that was broken off begins again. What
// is purged is never sealed with the keys of today, so that with all keys that there are nothing of it opens.

import type { ChainEntry, Salted } from '#shared/audit/types';
import { ok, type Result } from '#shared/model/problem';
import { decodeMarks, encodeMarks } from '../bound-rows';
import { type ChainTable, openGroup, sealEntry } from '../chain-table';
import { encodeGroup, firstOfGroup, GROUP_ITEM } from '../entry-group';
import { fromBytes } from '../json-bytes';
import { type FormerKeys, formerKeys } from '../keys/rotation';
import { openItem } from '../pieces';
import { replacedItem, sparePieces } from '../replaced-item';
import type { Bytes } from '../sealing';
import type { Workspace } from '../workspace';
import { blankRows } from './blank-rows';
import { withMarks } from './bound-anew';
import type { MarksAnew, PurgePlan } from './purge-plan';

/** Problems: keyring-damaged, row-missing, row-damaged, those of writing. */
export async function applyPurge(workspace: Workspace, plan: PurgePlan): Promise<Result<null>> {
  const { database, documents, keyring } = workspace;
  const former = await formerKeys(keyring.state);
  if (!former.ok) return former;
  // Done before: the keys of before are gone, and with them everything that only they opened.
  if (former.value === null) return ok(null);
  const gone = await database.write({
    removeOwners: [
      ...plan.indexes.map((owner) => ({ table: 'index', owner }) as const),
      ...plan.storages.flatMap((owner) =>
        (['records', 'understood', 'index'] as const).map((table) => ({ table, owner })),
      ),
      ...plan.removed.map((id) => ({ table: 'documents', owner: documents.rowIdOf(id) }) as const),
    ],
  });
  if (!gone.ok) return gone;
  for (const [storage, segments] of Object.entries(plan.rows))
    for (const [number, rows] of Object.entries(segments)) {
      const done = await purgeSegment(workspace, former.value, storage, Number(number), rows);
      if (!done.ok) return done;
    }
  for (const [storage, marks] of Object.entries(plan.marks ?? {})) {
    const done = await bindAnew(workspace, former.value, storage, marks);
    if (!done.ok) return done;
  }
  for (const table of ['audit', 'access'] as const)
    for (const numbers of byGroup(table === 'audit' ? plan.entries : plan.looks)) {
      const done = await purgeEntries(workspace, former.value, table, numbers);
      if (!done.ok) return done;
    }
  const left = [...plan.updated, ...plan.added];
  const prepared = await documents.prepare({ added: left, updated: [], removed: [] });
  return database.write({
    put: prepared.put,
    removeOwners: plan.updated.map(({ id }) => ({ table: 'documents', owner: documents.rowIdOf(id) })),
  });
}

async function purgeSegment(
  { database, keyring }: Workspace,
  former: FormerKeys,
  storage: string,
  number: number,
  rows: readonly number[],
): Promise<Result<null>> {
  const before = former.sources.get(storage);
  const today = await keyring.sourceKey(storage);
  if (before === undefined || today === null) return ok(null);
  const parts: { records: Bytes; understood: Bytes } = {
    records: new Uint8Array(),
    understood: new Uint8Array(),
  };
  const pieces = { records: 0, understood: 0 };
  for (const table of ['records', 'understood'] as const) {
    const stored = await database.rowsOf(table, storage, number);
    const opened = await openItem(before, table, storage, number, stored);
    if (!opened.ok) {
      const again = await openItem(today, table, storage, number, stored);
      // Sealed with the key of today it was purged before the purge was broken off.
      return again.ok ? ok(null) : opened;
    }
    parts[table] = opened.value;
    pieces[table] = stored.length;
  }
  const anew = blankRows(number, parts, rows);
  const records = await replacedItem(today, 'records', storage, number, anew.records, pieces.records);
  const understood = await replacedItem(
    today,
    'understood',
    storage,
    number,
    anew.understood,
    pieces.understood,
  );
  return database.write({
    put: [...records.put, ...understood.put],
    remove: [...records.remove, ...understood.remove],
  });
}

/** The list that binds a source's segments, as the plan leaves it. */
async function bindAnew(
  { database, keyring }: Workspace,
  former: FormerKeys,
  storage: string,
  { item, segments }: MarksAnew,
): Promise<Result<null>> {
  const before = former.sources.get(storage);
  const today = await keyring.sourceKey(storage);
  if (before === undefined || today === null) return ok(null);
  const stored = await database.rowsOf('records', storage, item);
  const opened = await openItem(before, 'records', storage, item, stored);
  // Sealed with the key of today it was bound anew before the purge was broken off.
  if (!opened.ok) return ok(null);
  const list = encodeMarks(withMarks(decodeMarks(opened.value), segments));
  return database.write(await replacedItem(today, 'records', storage, item, list, stored.length));
}

function byGroup(numbers: readonly number[]): Iterable<readonly number[]> {
  const groups = new Map<number, number[]>();
  for (const number of numbers) {
    const own = groups.get(firstOfGroup(number));
    if (own === undefined) groups.set(firstOfGroup(number), [number]);
    else own.push(number);
  }
  return groups.values();
}

/** `numbers`: of one group, gathered or not. All of a group at once: afterwards the keys of before do not open it any more. */
async function purgeEntries(
  workspace: Workspace,
  former: FormerKeys,
  table: ChainTable,
  numbers: readonly number[],
): Promise<Result<null>> {
  const { database, keyring } = workspace;
  const first = firstOfGroup(numbers[0] ?? 1);
  const stored = await database.rowsOf(table, first, GROUP_ITEM);
  const gathered = new Set<number>();
  if (stored.length > 0) {
    const before = await openGroup<Salted>(former.content, table, first, stored);
    // Sealed with the key of today it was purged before the purge was broken off.
    const group = before.ok ? before : await openGroup<Salted>(keyring.content, table, first, stored);
    if (!group.ok) return group;
    for (const { number } of group.value) gathered.add(number);
    if (before.ok && numbers.some((number) => gathered.has(number))) {
      const gone = new Set(numbers);
      const left = before.value.map(({ number, entry }) => ({
        number,
        entry: gone.has(number) ? { header: entry.header, payload: null } : entry,
      }));
      const plain = encodeGroup(left);
      const written = await database.write(
        await replacedItem(keyring.content, table, first, GROUP_ITEM, plain, stored.length),
      );
      if (!written.ok) return written;
    }
  }
  for (const number of numbers)
    if (!gathered.has(number)) {
      const done = await purgeEntry(workspace, former, table, number);
      if (!done.ok) return done;
    }
  return ok(null);
}

/** One that has a row of its own. */
async function purgeEntry(
  { database, keyring }: Workspace,
  former: FormerKeys,
  table: ChainTable,
  number: number,
): Promise<Result<null>> {
  const stored = await database.rowsOf(table, number, 0);
  const opened = await openItem(former.content, table, number, 0, stored);
  if (!opened.ok) {
    const again = await openItem(keyring.content, table, number, 0, stored);
    return again.ok ? ok(null) : opened;
  }
  const { header } = fromBytes<ChainEntry<Salted>>(opened.value);
  return database.write({
    put: await sealEntry(keyring.content, table, { header, payload: null }),
    remove: sparePieces(table, number, 0, 1, stored.length),
  });
}
