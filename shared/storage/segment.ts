// A segment: up to 512 records in two parts, what was written and what was understood, each small enough that reading
// one record is quick. Level 1 of deflate: measured to halve the bytes for the least time.
import { deflateSync, inflateSync } from 'fflate';
import type { SourceRecord, UnderstoodRow } from '../model/record';
import { segmentOf, type UnderstoodSegment } from '../model/understood-segment';
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

/** A part as it is sealed. Whoever seals packs too: the worker that understands rows has enough to do. */
export function packPart(part: Uint8Array): Uint8Array<ArrayBuffer> {
  return deflateSync(part, { level: 1 });
}

/** Of the two parts as they are sealed. */
export function decodeSegment(records: Uint8Array, understood: Uint8Array): DecodedSegment {
  return decodeParts(inflateSync(records), inflateSync(understood));
}

/** Of the two parts as a compute worker hands them over, not yet packed. */
export function decodeParts(records: Uint8Array, understood: Uint8Array): DecodedSegment {
  const written = decodeRecords(records);
  return { records: written, rows: decodeUnderstood(understood, written) };
}
