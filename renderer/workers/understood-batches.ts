// A file as sealed-ready batches: records read, understood, encoded in segments and indexed, a few segments at a time.
import { concealRow, protectedColumns } from '#shared/handling/conceal-row';
import { numberHash } from '#shared/handling/number-hash';
import { Ledger } from '#shared/import/ledger';
import { type PurgedBefore, tellsOfPurged } from '#shared/import/purged-marks';
import { blankRecord, blankRow } from '#shared/import/purged-row';
import type { Spec } from '#shared/import/types';
import { rowUnderstander } from '#shared/import/understand-row';
import type { UnderstoodRow } from '#shared/model/record';
import { IndexPartBuilder } from '#shared/storage/index-build';
import { encodeSegment } from '#shared/storage/segment';
import { type EncodedSegment, SEGMENT_RECORDS, type UnderstoodBatch } from '#shared/storage/types';
import { type FileBytes, inBatches, type ReadingEnd } from './readers/reading';
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
  signal,
}: BatchesOf): AsyncGenerator<UnderstoodBatch, ReadingEnd> {
  const understand = rowUnderstander(spec);
  const isRefused = purged === null ? null : tellsOfPurged(purged);
  const conceal = numbers === null ? null : concealer(spec, numbers);
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
  while (step.done !== true) {
    const ledger = new Ledger();
    const segments: EncodedSegment[] = [];
    let mentions = 0;
    let links = 0;
    while (step.done !== true && segments.length < SEGMENTS_A_BATCH) {
      const records = step.value;
      const kept = [...records];
      const rows: UnderstoodRow[] = [];
      for (const record of records) {
        if (record.columns !== lastColumns) {
          lastColumns = record.columns;
          for (const column of record.columns) columns.add(column);
        }
        const plain = understand(record);
        let row = conceal === null ? plain : conceal(plain);
        // Purges of before numbers were concealed are known by the numbers themselves.
        if (isRefused?.(record, row) || (row !== plain && isRefused?.(record, plain))) {
          row = blankRow(record.row, 'row-purged-before');
          kept[rows.length] = blankRecord(record);
        }
        rows.push(row);
        ledger.count(row.outcome);
        mentions += row.mentions.length;
        links += row.links.length;
        for (const mention of row.mentions) index.add(row.row, mention);
      }
      segments.push(encodeSegment(segmentNumber, kept, rows));
      segmentNumber += 1;
      step = await reading.next();
    }
    const isWhole = step.done === true || index.mentions >= MENTIONS_A_PART;
    const part = isWhole ? index.finish() : null;
    if (isWhole) index = new IndexPartBuilder(source, series);
    yield {
      segments,
      columns: [...columns],
      index: part,
      counts: ledger.counts(),
      mentions,
      links,
      bytesRead,
    };
  }
  return step.value;
}

function concealer(spec: Spec, numbers: Uint8Array): (row: UnderstoodRow) => UnderstoodRow {
  const columns = protectedColumns(spec);
  const keyed = numberHash(numbers);
  return (row) => concealRow(row, columns, keyed);
}
