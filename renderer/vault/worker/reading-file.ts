// Reads a file into sealed rows: batches are taken from each worker as fast as they can be written, and the next ones are
// understood meanwhile.
import type { Serving } from '#shared/contracts/rpc';
import type { VaultContract } from '#shared/contracts/vault';
import { addCounts, noRows } from '#shared/import/ledger';
import type { LedgerCounts } from '#shared/import/types';
import type { DocumentId, SourceId } from '#shared/model/ids';
import { fail, ok, type Result } from '#shared/model/problem';
import type { IndexData } from '#shared/storage/index-data';
import type { EncodedSegment } from '#shared/storage/types';
import { encodeMarks, rootOf, type SegmentMarks } from './bound-rows';
import { joinGrown } from './growing-index';
import { sealSections } from './index-rows';
import { inLanes } from './lanes';
import { purgedBefore } from './purge/known-again';
import { RowWriter } from './row-writer';
import { type SegmentDirectory, sealDirectory, sealMarks, sealSegment } from './segment-store';
import { type ReadingStart, type ReadingStop, Taking } from './taking';
import { newId, type Workspace } from './workspace';

type Input = VaultContract['importFile']['input'];
type Told = Serving<VaultContract['importFile']['progress']>;

export interface Reading {
  readonly source: SourceId & DocumentId;
  readonly counts: LedgerCounts;
  readonly notData: number;
  readonly mentions: number;
  readonly links: number;
  readonly columns: readonly string[];
  readonly segments: number;
  /** Binds what the rows say. */
  readonly content: string;
  readonly index: IndexData;
  /** Null: the reader did not need all bytes. */
  readonly sha256: string | null;
}

/** Everything of the file but its document is on disk then. Problems: those of the file and of writing, cancelled. */
export function readFile(
  workspace: Workspace,
  input: Input,
  told: Told,
  storage: string,
  key: CryptoKey,
): Promise<Result<Reading>> {
  const { file, spec, head } = input;
  const source = newId<SourceId & DocumentId>();
  return inLanes(workspace, input, async (lanes) => {
    const writer = new RowWriter(workspace.database);
    const start = {
      file,
      spec,
      source,
      series: head.series,
      purged: purgedBefore(workspace),
      numbers: workspace.keyring.numbers,
    };
    const takings = lanes.map((lane) => new Taking(lane));
    const marks: SegmentMarks[] = [];
    const stops = await takeAll(takings, start, told, async (segment) => {
      const sealed = await sealSegment(key, storage, segment);
      marks[segment.number] = sealed.marks;
      return writer.add(sealed.rows);
    });
    const whole = stops.ok ? joined(takings, stops.value, file.name) : stops;
    if (!whole.ok) {
      await writer.settle();
      return whole;
    }
    if (told.signal.aborted) return fail('cancelled');
    const { index, sections } = joinGrown(takings.map((taking) => taking.index));
    const { directory, said } = whole.value;
    const listed = await writer.add(await sealDirectory(key, storage, directory));
    if (!listed.ok) return listed;
    const bound = await writer.add(await sealMarks(key, storage, marks));
    if (!bound.ok) return bound;
    for await (const rows of sealSections(key, storage, sections)) {
      const indexed = await writer.add(rows);
      if (!indexed.ok) return indexed;
    }
    const written = await writer.finish();
    if (!written.ok) return written;
    if (told.signal.aborted) return fail('cancelled');
    return ok({ ...said, source, index, content: await rootOf(encodeMarks(marks)) });
  });
}

/** How each reading ended; the problem of the one that broke first, whereupon the other ends too. */
async function takeAll(
  takings: readonly Taking[],
  start: ReadingStart,
  { signal, progress }: Told,
  seal: (segment: EncodedSegment) => Promise<Result<null>>,
): Promise<Result<readonly ReadingStop[]>> {
  let broken: Result<never> | null = null;
  const stops: ReadingStop[] = [];
  const tell = (): void =>
    progress({
      rows: takings.reduce((sum, { counts }) => sum + counts.rows, 0),
      bytes: takings.reduce((sum, { bytes }) => sum + bytes, 0),
      size: start.file.size,
    });
  await Promise.all(
    takings.map(async (taking, place) => {
      const stop = await taking.toEnd(start, signal, seal, tell);
      if (stop.ok) stops[place] = stop.value;
      else broken ??= stop;
      if (!stop.ok) for (const other of takings) void other.stop();
    }),
  );
  return broken ?? ok(stops);
}

interface Whole {
  readonly directory: SegmentDirectory;
  readonly said: Omit<Reading, 'source' | 'index' | 'content'>;
}

/** What the workers told, as if one had read all. Problems: header-only, file-unreadable (it changed meanwhile). */
function joined(takings: readonly Taking[], stops: readonly ReadingStop[], file: string): Result<Whole> {
  const firstRows: number[] = [];
  const sizes: number[] = [];
  const columns = new Set<string>();
  let counts = noRows;
  let mentions = 0;
  let links = 0;
  for (const taking of takings) {
    if (taking.firstRows.length > 0 && taking.first !== firstRows.length)
      return fail('internal', { message: 'segments out of order', number: taking.first });
    for (const row of taking.firstRows) firstRows.push(row);
    for (const size of taking.sizes) sizes.push(size);
    for (const column of taking.columns) columns.add(column);
    counts = addCounts(counts, taking.counts);
    mentions += taking.mentions;
    links += taking.links;
  }
  const rows = sizes.reduce((sum, size) => sum + size, 0);
  if (counts.rows !== rows)
    return fail('internal', { message: 'outcomes do not add up to rows', rows, outcomes: counts.rows });
  const segments = firstRows.length;
  if (segments === 0) return fail('header-only', { file });
  const last = stops.at(-1);
  if (stops.some(({ meetSha256 }) => meetSha256 !== last?.meetSha256))
    return fail('file-unreadable', { file, message: 'changed while it was read' });
  return ok({
    directory: { firstRows, sizes },
    said: {
      counts,
      notData: last?.notData ?? 0,
      mentions,
      links,
      columns: [...columns],
      segments,
      sha256: last?.sha256 ?? null,
    },
  });
}
