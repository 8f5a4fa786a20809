// Goes through what was understood of all rows, segment by segment, for migrations that say it anew: in batches that can be
// broken off, undone imports too, which a redo brings back.
import type { SourceDocument } from '#shared/model/documents';
import { ok, type Result } from '#shared/model/problem';
import type { UnderstoodRow } from '#shared/model/record';
import { packPart } from '#shared/storage/packing';
import { type DecodedSegment, decodeSegment, encodeSegment } from '#shared/storage/segment';
import type { Writes } from '../database';
import { openItem } from '../pieces';
import { replacedItem } from '../replaced-item';
import { keyOf } from '../row-keys';
import type { Workspace } from '../workspace';
import type { MigrationStep } from './migration';

/** Segments a batch: some seconds of work at most, and a transaction of the usual size. */
const SEGMENTS_A_BATCH = 16;

/** Behind all segments. */
const BEHIND = 'documents';

/** The rows of a segment as they are to be; those that do not change are the very same. `source`: null for an undone import. */
export type ChangeRows = (segment: DecodedSegment, source: SourceDocument | null) => readonly UnderstoodRow[];

/**
 * The next batch of segments, or null when `from` lies behind all of them: the batch in which documents are seen to.
 * A segment that cannot be read is told where its source is opened. Problems: none but those of the database.
 */
export async function segmentBatch(
  workspace: Workspace,
  from: string | null,
  change: ChangeRows,
): Promise<Result<MigrationStep | null>> {
  const { database, keyring } = workspace;
  const place = placeNamed(from, keyring.storages);
  if (place === null) return ok(null);
  const of = await database.count('understood');
  const changed = await changeSegments(workspace, place, change);
  if (!changed.ok) return changed;
  const { writes, next } = changed.value;
  const done =
    next === null ? of : await database.countBefore('understood', keyOf(next.storage, next.number, 0));
  return ok({ next: next === null ? BEHIND : `${next.storage}/${next.number}`, done, of, writes });
}

interface Place {
  readonly storage: string;
  readonly number: number;
}

/** In order of keys. Null: all segments are done. */
function placeNamed(from: string | null, storages: readonly string[]): Place | null {
  if (from === BEHIND) return null;
  if (from === null) return firstBehind('', storages);
  const slash = from.lastIndexOf('/');
  return { storage: from.slice(0, slash), number: Number(from.slice(slash + 1)) };
}

function firstBehind(before: string, storages: readonly string[]): Place | null {
  const next = [...storages].sort().find((storage) => storage > before);
  return next === undefined ? null : { storage: next, number: 0 };
}

async function changeSegments(
  workspace: Workspace,
  from: Place,
  change: ChangeRows,
): Promise<Result<{ readonly writes: Writes; readonly next: Place | null }>> {
  const { database, keyring } = workspace;
  const put: NonNullable<Writes['put']>[number][] = [];
  const remove: NonNullable<Writes['remove']>[number][] = [];
  let { storage, number } = from;
  for (let left = SEGMENTS_A_BATCH; left > 0; left--) {
    const stored = await database.rowsOf('understood', storage, number);
    if (stored.length === 0) {
      const next = firstBehind(storage, keyring.storages);
      if (next === null) return ok({ writes: withoutIndexes(put, remove), next });
      ({ storage, number } = next);
      continue;
    }
    const anew = await changeSegment(workspace, { storage, number }, stored, change);
    put.push(...anew.put);
    remove.push(...anew.remove);
    number++;
  }
  return ok({ writes: withoutIndexes(put, remove), next: { storage, number } });
}

async function changeSegment(
  { database, documents, keyring }: Workspace,
  { storage, number }: Place,
  stored: Parameters<typeof openItem>[4],
  change: ChangeRows,
): Promise<Required<Pick<Writes, 'put' | 'remove'>>> {
  const nothing = { put: [], remove: [] };
  const key = await keyring.sourceKey(storage);
  if (key === null) return nothing;
  const source = documents.of('source').find((each) => each.storage === storage) ?? null;
  const understood = await openItem(key, 'understood', storage, number, stored);
  const lying = await database.rowsOf('records', storage, number);
  const records = await openItem(key, 'records', storage, number, lying);
  if (!understood.ok || !records.ok) return nothing;
  const before = decodeSegment(records.value, understood.value);
  const rows = change(before, source);
  if (rows.every((row, at) => row === before.rows[at])) return nothing;
  const anew = packPart(encodeSegment(number, before.records, rows).understood);
  return replacedItem(key, 'understood', storage, number, anew, stored.length);
}

/** With the indexes that hold something of these segments, and the list of those that hold several sources. */
function withoutIndexes(put: NonNullable<Writes['put']>, remove: NonNullable<Writes['remove']>): Writes {
  if (put.length === 0) return {};
  const storages = new Set(put.map(({ key }) => key[0]));
  const removeOwners = [
    ...[...storages].map((owner) => ({ table: 'index', owner }) as const),
    { table: 'meta', owner: 'index' } as const,
  ];
  return { put, remove, removeOwners };
}
