// Social security and card numbers become keyed hashes in what was understood of rows, and in documents that name a card. What
// the index kept of them goes and is built anew. Entries of the history keep what they said: they are signed.
import { concealDocument } from '#shared/handling/conceal-document';
import { concealRow, protectedColumns } from '#shared/handling/conceal-row';
import { numberHash } from '#shared/handling/number-hash';
import { ok, type Result } from '#shared/model/problem';
import { packPart } from '#shared/storage/packing';
import { decodeSegment, encodeSegment } from '#shared/storage/segment';
import type { Keyed } from '#shared/values/concealed-number';
import type { Writes } from '../database';
import { openItem } from '../pieces';
import { replacedItem } from '../replaced-item';
import { keyOf } from '../row-keys';
import type { Workspace } from '../workspace';
import type { Migration } from './migration';

/** Segments a batch: some seconds of work at most, and a transaction of the usual size. */
const SEGMENTS_A_BATCH = 16;

export const concealedNumbers: Migration = {
  number: 2,
  name: 'concealed-numbers',
  batch: async (workspace, from) => {
    const { database, documents, keyring } = workspace;
    const keyed = numberHash(keyring.numbers);
    const place = placeNamed(from, keyring.storages);
    const of = await database.count('understood');
    if (place !== null) {
      const done = await concealSegments(workspace, place, keyed);
      if (!done.ok) return done;
      const { writes, next } = done.value;
      const passed =
        next === null ? of : await database.countBefore('understood', keyOf(next.storage, next.number, 0));
      return ok({
        next: next === null ? DOCUMENTS : `${next.storage}/${next.number}`,
        done: passed,
        of,
        writes,
      });
    }
    workspace.segments.forget();
    const updated = [...documents.all.values()].flatMap((before) => {
      const after = concealDocument(before, keyed);
      return after === before ? [] : [{ before, after }];
    });
    const said = { next: null, done: of, of };
    if (updated.length === 0) return ok(said);
    return ok({
      ...said,
      leaves: { command: 'numbers.conceal', change: { added: [], updated, removed: [] } },
    });
  },
};

/** Behind all segments. */
const DOCUMENTS = 'documents';

interface Place {
  readonly storage: string;
  readonly number: number;
}

/** In order of keys, undone imports too, which a redo brings back. Null: all segments are done. */
function placeNamed(from: string | null, storages: readonly string[]): Place | null {
  if (from === DOCUMENTS) return null;
  if (from === null) return firstBehind('', storages);
  const slash = from.lastIndexOf('/');
  return { storage: from.slice(0, slash), number: Number(from.slice(slash + 1)) };
}

function firstBehind(before: string, storages: readonly string[]): Place | null {
  const next = [...storages].sort().find((storage) => storage > before);
  return next === undefined ? null : { storage: next, number: 0 };
}

/** A segment that cannot be read is told where its source is opened. Problems: none but those of the database. */
async function concealSegments(
  workspace: Workspace,
  from: Place,
  keyed: Keyed,
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
    const anew = await concealSegment(workspace, { storage, number }, stored, keyed);
    put.push(...anew.put);
    remove.push(...anew.remove);
    number++;
  }
  return ok({ writes: withoutIndexes(put, remove), next: { storage, number } });
}

async function concealSegment(
  { database, documents, keyring }: Workspace,
  { storage, number }: Place,
  stored: Parameters<typeof openItem>[4],
  keyed: Keyed,
): Promise<Required<Pick<Writes, 'put' | 'remove'>>> {
  const nothing = { put: [], remove: [] };
  const key = await keyring.sourceKey(storage);
  if (key === null) return nothing;
  const source = documents.of('source').find((each) => each.storage === storage);
  const columns = source === undefined ? new Set<string>() : protectedColumns(source.spec);
  const understood = await openItem(key, 'understood', storage, number, stored);
  const lying = await database.rowsOf('records', storage, number);
  const records = await openItem(key, 'records', storage, number, lying);
  if (!understood.ok || !records.ok) return nothing;
  const before = decodeSegment(records.value, understood.value);
  const rows = before.rows.map((row) => concealRow(row, columns, keyed));
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
