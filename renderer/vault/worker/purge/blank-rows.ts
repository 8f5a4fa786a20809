// A segment in which some rows keep their place and lose what they say.
import { blankRecord, blankRow } from '#shared/import/purged-row';
import { packPart } from '#shared/storage/packing';
import { decodeSegment, encodeSegment } from '#shared/storage/segment';
import type { PackedSegment } from '../segment-store';

/** `rows`: their numbers. Both parts as they are sealed, before and after. */
export function blankRows(number: number, parts: PackedSegment, rows: readonly number[]): PackedSegment {
  const gone = new Set(rows);
  const { records, rows: understood } = decodeSegment(parts.records, parts.understood);
  const anew = encodeSegment(
    number,
    records.map((record) => (gone.has(record.row) ? blankRecord(record) : record)),
    understood.map((row) => (gone.has(row.row) ? blankRow(row.row, 'row-purged') : row)),
  );
  return { records: packPart(anew.records), understood: packPart(anew.understood) };
}
