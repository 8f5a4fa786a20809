// A file as sealed-ready batches: records read, understood, encoded in segments and indexed, a few segments at a time.
import type { ReadingPart } from '#shared/contracts/compute';
import { protectedColumns, segmentConcealer } from '#shared/handling/conceal-row';
import { numberHash } from '#shared/handling/number-hash';
import { Ledger } from '#shared/import/ledger';
import { type PurgedBefore, tellsOfPurged } from '#shared/import/purged-marks';
import { blankRecord, blankRow } from '#shared/import/purged-row';
import type { Spec } from '#shared/import/types';
import { noRowsBefore, passRecords, recordsUnderstander } from '#shared/import/understand-records';
import type { SourceRecord, UnderstoodRow } from '#shared/model/record';
import { rowsOf, segmentOf, type UnderstoodSegment } from '#shared/model/understood-segment';
import { IndexPartBuilder } from '#shared/storage/index-build';
import { encodeColumns } from '#shared/storage/segment';
import { type EncodedSegment, SEGMENT_RECORDS, type UnderstoodBatch } from '#shared/storage/types';
import { complete, type FileBytes, inBatches, type ReadingEnd } from './readers/reading';
import { readRecords } from './readers/registry';

/** Messages cost little each, but a million rows are two thousand segments. */
const SEGMENTS_A_BATCH = 8;

/** Mentions an index part holds: one part is cheapest, and so many take a quarter of a gigabyte while they are gathered. */
const MENTIONS_A_PART = 3_000_000;

export interface BatchesOf {
  readonly file: FileBytes;
  readonly spec: Spec;
  readonly source: string;
  readonly series: string | null;
  /** What is not let in again; null: nothing was purged. */
  readonly purged: PurgedBefore | null;
  /** Null: nothing of it is kept, so that nothing is concealed. */
  readonly numbers: Uint8Array | null;
  /** Of two workers' parts the one that is understood here; null: all of the file. */
  readonly part: ReadingPart | null;
  readonly signal?: { readonly aborted: boolean };
}

/** Rows are understood a segment at a time, and what they were made of dies young. */
export async function* understoodBatches({
  file,
  spec,
  source,
  series,
  purged,
  numbers,
  part,
  signal,
}: BatchesOf): AsyncGenerator<UnderstoodBatch, ReadingEnd> {
  const before = noRowsBefore();
  const understand = recordsUnderstander(spec, before);
  const conceal = numbers === null ? null : segmentConcealer(protectedColumns(spec), numberHash(numbers));
  const refuse = purged === null ? null : refusing(purged);
  const from = part?.which === 'second' ? part.meet : 0;
  const to = part?.which === 'first' ? part.meet : Number.POSITIVE_INFINITY;
  const columns = new Set<string>();
  let lastColumns: readonly string[] | null = null;
  let bytesRead = 0;
  let segmentNumber = 0;
  const reading = inBatches(
    readRecords(file, spec.reader, {
      ...(signal === undefined ? {} : { signal }),
      onBytes: (bytes) => {
        bytesRead = bytes;
      },
    }),
    SEGMENT_RECORDS,
  );
  let index = new IndexPartBuilder(source, series);
  let step = await reading.next();
  while (step.done !== true && bytesRead < from) {
    passRecords(step.value, before);
    segmentNumber += 1;
    step = await reading.next();
  }
  while (step.done !== true && bytesRead < to) {
    const ledger = new Ledger();
    const segments: EncodedSegment[] = [];
    let mentions = 0;
    let links = 0;
    while (step.done !== true && bytesRead < to && segments.length < SEGMENTS_A_BATCH) {
      const records = step.value;
      for (const record of records) {
        if (record.columns === lastColumns) continue;
        lastColumns = record.columns;
        for (const column of record.columns) columns.add(column);
      }
      const plain = understand(records);
      const read = conceal === null ? plain : conceal(plain);
      const { kept, understood } =
        refuse === null ? { kept: records, understood: read } : refuse(records, plain, read);
      for (const outcome of understood.outcomes) ledger.count(outcome);
      for (const row of understood.columns) {
        mentions += row.mentions.length;
        links += row.links.length;
      }
      index.addSegment(understood);
      segments.push(encodeColumns(segmentNumber, kept, understood));
      segmentNumber += 1;
      step = await reading.next();
    }
    const isWhole = step.done === true || bytesRead >= to || index.mentions >= MENTIONS_A_PART;
    const indexPart = isWhole ? index.finish() : null;
    if (isWhole) index = new IndexPartBuilder(source, series);
    yield {
      segments,
      columns: [...columns],
      index: indexPart,
      counts: ledger.counts(),
      mentions,
      links,
      bytesRead,
    };
  }
  if (step.done === true) return step.value;
  await reading.return(complete);
  return complete;
}

interface Kept {
  readonly kept: readonly SourceRecord[];
  readonly understood: UnderstoodSegment;
}

type Refuse = (records: readonly SourceRecord[], plain: UnderstoodSegment, read: UnderstoodSegment) => Kept;

/** Rows that tell of what was purged keep their place and say nothing. */
function refusing(purged: PurgedBefore): Refuse {
  const isRefused = tellsOfPurged(purged);
  return (records, plain, read) => {
    const rows = rowsOf(read);
    // Purges of before numbers were concealed are known by the numbers themselves.
    const before = read === plain ? rows : rowsOf(plain);
    const refused = new Set<number>();
    for (const [place, record] of records.entries())
      if ([rows, before].some((said) => isRefused(record, said[place] as UnderstoodRow))) refused.add(place);
    if (refused.size === 0) return { kept: records, understood: read };
    return {
      kept: records.map((record, place) => (refused.has(place) ? blankRecord(record) : record)),
      understood: segmentOf(
        rows.map((row, place) => (refused.has(place) ? blankRow(row.row, 'row-purged-before') : row)),
      ),
    };
  };
}
