// Which rows were sealed anew with another content. The hashes that the history binds say in which segment; the row is named by
// the backups, which hold the segment as it was. Where no backup has it, all rows of the segment are named.
import { canonical } from '#shared/change/change';
import type { KeptBackupPlace } from '#shared/contracts/desk';
import type { SourceDocument } from '#shared/model/documents';
import { ok, type ProblemCode, type Result } from '#shared/model/problem';
import { type DecodedSegment, decodeSegment } from '#shared/storage/segment';
import { eachFrame } from './backup-reading';
import { decodeMarks, isSameMark, markOf, marksItem, rootOf, type SegmentMarks } from './bound-rows';
import { openItem, type StoredRow } from './pieces';
import { itemOf, MOST_PIECES } from './row-keys';
import type { Bytes } from './sealing';
import type { Workspace } from './workspace';

type PartName = 'records' | 'understood';

export interface AlteredSegment {
  readonly number: number;
  readonly first: number;
  /** Rows it has. */
  readonly size: number;
  readonly bound: SegmentMarks;
  readonly isSame: Readonly<Record<PartName, boolean>>;
  /** Both parts as they lie there now, and what they say, where that can be read. */
  readonly records: Bytes;
  readonly understood: Bytes;
  readonly decoded: Result<DecodedSegment>;
}

export interface AlteredRows {
  readonly table: PartName;
  /** Of one row both are its number; else it is some of these rows. */
  readonly first: number;
  readonly last: number;
}

/** Looked up in the backups at most: as many segments as fit into some MB. */
const MOST_SEGMENTS = 32;
/** Rows of a segment that are named one by one. */
const MOST_ROWS = 20;

const places: readonly KeptBackupPlace[] = ['beside', 'elsewhere'];

/** The list that the source's document binds; null: none is bound, or it is nowhere. `problem`: of the one in the database. */
export async function markedList(
  workspace: Workspace,
  source: SourceDocument,
  key: CryptoKey,
): Promise<{ readonly list: readonly SegmentMarks[] | null; readonly problem: ProblemCode | null }> {
  const { content, segments, storage } = source;
  if (content === undefined) return { list: null, problem: null };
  const item = marksItem(segments);
  const rows = await workspace.database.rowsOf('records', storage, item);
  const opened = await openItem(key, 'records', storage, item, rows);
  if (opened.ok && (await rootOf(opened.value)) === content)
    return { list: decodeMarks(opened.value), problem: null };
  const kept = await keptItems(workspace, source, key, new Set([`records/${item}`]));
  const found = await firstOf(
    kept.get(`records/${item}`) ?? [],
    async (list) => (await rootOf(list)) === content,
  );
  return {
    list: found === null ? null : decodeMarks(found),
    problem: opened.ok ? 'row-swapped' : opened.problem.code,
  };
}

/** In order of rows. */
export async function alteredRows(
  workspace: Workspace,
  source: SourceDocument,
  key: CryptoKey,
  segments: readonly AlteredSegment[],
): Promise<readonly AlteredRows[]> {
  if (segments.length === 0) return [];
  const wanted = segments
    .slice(0, MOST_SEGMENTS)
    .flatMap(({ number }) => [`records/${number}`, `understood/${number}`]);
  const kept = await keptItems(workspace, source, key, new Set(wanted));
  const found: AlteredRows[] = [];
  for (const segment of segments) {
    const before = await asBound(segment, kept);
    found.push(...(before === null ? [wholly(segment)] : differing(segment, before)));
  }
  return found;
}

function wholly({ first, size, isSame }: AlteredSegment): AlteredRows {
  return { table: isSame.records ? 'understood' : 'records', first, last: first + size - 1 };
}

function differing(segment: AlteredSegment, before: DecodedSegment): readonly AlteredRows[] {
  const { decoded } = segment;
  if (!decoded.ok) return [wholly(segment)];
  const { records, rows } = decoded.value;
  const rowsOfBoth = Math.max(records.length, before.records.length);
  const found: AlteredRows[] = [];
  for (let at = 0; at < rowsOfBoth; at++) {
    const row = segment.first + at;
    if (isOther(records[at], before.records[at])) found.push({ table: 'records', first: row, last: row });
    else if (isOther(rows[at], before.rows[at])) found.push({ table: 'understood', first: row, last: row });
  }
  return found.length === 0 || found.length > MOST_ROWS ? [wholly(segment)] : found;
}

function isOther(now: unknown, before: unknown): boolean {
  return canonical(now ?? null) !== canonical(before ?? null);
}

/** The segment as the history binds it, from what lies there and what the backups hold; null: not all of it is anywhere. */
async function asBound(
  { number, bound, isSame, ...now }: AlteredSegment,
  kept: ReadonlyMap<string, readonly Bytes[]>,
): Promise<DecodedSegment | null> {
  const part = (table: PartName): Promise<Bytes | null> =>
    isSame[table]
      ? Promise.resolve(now[table])
      : firstOf(kept.get(`${table}/${number}`) ?? [], async (bytes) =>
          isSameMark(await markOf(bytes), bound[table]),
        );
  const records = await part('records');
  const understood = await part('understood');
  return records === null || understood === null ? null : decodeSegment(records, understood);
}

async function firstOf(
  list: readonly Bytes[],
  is: (bytes: Bytes) => Promise<boolean>,
): Promise<Bytes | null> {
  for (const bytes of list) if (await is(bytes)) return bytes;
  return null;
}

/** Items of a source (`TABLE/NUMBER`) that open, each as often as it stands in a backup. A backup that cannot be read has none. */
async function keptItems(
  { host }: Workspace,
  { storage }: SourceDocument,
  key: CryptoKey,
  wanted: ReadonlySet<string>,
): Promise<ReadonlyMap<string, readonly Bytes[]>> {
  const found = new Map<string, Bytes[]>();
  for (const place of places) {
    const there = await host.backupSize({ place });
    if (!there.ok) continue;
    const begun = new Map<string, StoredRow[]>();
    const end = async (name: string): Promise<void> => {
      const [table, item] = name.split('/') as [PartName, string];
      const opened = await openItem(key, table, storage, Number(item), begun.get(name) ?? []);
      begun.delete(name);
      if (opened.ok) found.set(name, [...(found.get(name) ?? []), opened.value]);
    };
    await eachFrame(host, { place, file: 'kept' }, { from: 0, size: there.value.size }, async (frame) => {
      if (frame.kind !== 'put' || frame.key[0] !== storage) return ok(null);
      const name = `${frame.table}/${itemOf(frame.key)}`;
      if (!wanted.has(name)) return ok(null);
      // Its pieces follow each other.
      if (frame.key[1] % MOST_PIECES === 0 && begun.has(name)) await end(name);
      begun.set(name, [...(begun.get(name) ?? []), { key: frame.key, value: frame.value }]);
      return ok(null);
    });
    for (const name of [...begun.keys()]) await end(name);
  }
  return found;
}
