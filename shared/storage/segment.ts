// A segment: up to 512 records in two parts, what was written and what was understood, each small enough that reading
// one record is quick.
import type { SourceRecord, UnderstoodRow } from '../model/record';
import { segmentOf, type UnderstoodSegment } from '../model/understood-segment';
import { unpackPart } from './packing';
import { decodeRecords, encodeRecords } from './record-columns';
import type { EncodedSegment } from './types';
import { decodeUnderstood, encodeUnderstood } from './understood-columns';

export interface DecodedSegment {
  readonly records: readonly SourceRecord[];
  readonly rows: readonly UnderstoodRow[];
}

/**
 * `number` counts the segments of a source from 0. `records` and `understood` are of the same rows in the same order,
 * numbered without gaps, at least one.
 */
export function encodeSegment(
  number: number,
  records: readonly SourceRecord[],
  understood: readonly UnderstoodRow[],
): EncodedSegment {
  return encodeColumns(number, records, segmentOf(understood));
}

/** The same of rows that were understood as columns. */
export function encodeColumns(
  number: number,
  records: readonly SourceRecord[],
  understood: UnderstoodSegment,
): EncodedSegment {
  return {
    number,
    firstRow: records[0]?.row ?? 0,
    rows: records.length,
    records: encodeRecords(records),
    understood: encodeUnderstood(understood, records),
  };
}

/** Of the two parts as they are packed and sealed. */
export function decodeSegment(records: Uint8Array, understood: Uint8Array): DecodedSegment {
  return decodeParts(unpackPart(records), unpackPart(understood));
}

/** Of the two parts as a compute worker hands them over, not yet packed. */
export function decodeParts(records: Uint8Array, understood: Uint8Array): DecodedSegment {
  const written = decodeRecords(records);
  return { records: written, rows: decodeUnderstood(understood, written) };
}
