// Spreadsheets to records. The file is unpacked at once, so there is a limit: beyond it, CSV is the way.
import { readSheet } from 'read-excel-file/universal';
import { nameColumns, widerColumns } from '#shared/import/table/column-names';
import { findTableLayout } from '#shared/import/table/find-layout';
import { problem } from '#shared/model/problem';
import type { SourceRecord } from '#shared/model/record';
import { wholeBytes } from './decode-text';
import { complete, endedBy, type Reader } from './reading';

/** bytes of the packed file */
const LIMIT = 100 * 1024 * 1024;

/** `skipRows` -1: the header is looked for below title rows. `line` is the row number of the sheet. */
export const readSheetFile: Reader<'sheet'> = async function* (file, options, watch) {
  const bytes = await wholeBytes(file, LIMIT, watch);
  if (!bytes.ok) return endedBy(bytes.problem);
  if (bytes.value.length === 0) return endedBy(problem('file-empty', { file: file.name }));
  let rows: readonly (readonly string[])[];
  try {
    const cells = await readSheet(bytes.value.buffer, options.sheet ?? 1);
    rows = cells.map((row) => row.map(cellText));
  } catch (error) {
    return endedBy(problem('sheet-malformed', { file: file.name, message: String(error) }));
  }
  if (watch.signal?.aborted === true) return endedBy(problem('cancelled'));
  if (rows.every((row) => row.every((cell) => cell === ''))) {
    return endedBy(problem('file-empty', { file: file.name }));
  }
  const layout = findTableLayout(rows.slice(0, 120));
  const skip = options.skipRows >= 0 ? options.skipRows : layout.skipRows;
  const hasHeader = options.skipRows >= 0 || layout.header;
  const header = trimmed(rows[skip] ?? []);
  const columns = hasHeader ? nameColumns(header) : widerColumns([], layout.width);
  const records: SourceRecord[] = [];
  rows.slice(hasHeader ? skip + 1 : skip).forEach((row, at) => {
    // A row without a single value is white space between tables, not a record.
    if (row.every((cell) => cell === '')) return;
    const cells = columns.map((_, column) => row[column] ?? '');
    const line = skip + at + (hasHeader ? 2 : 1);
    records.push({ row: records.length + 1, line, columns, cells, problems: [] });
  });
  if (records.length === 0) return endedBy(problem('header-only', { file: file.name }));
  yield records;
  return complete;
};

function trimmed(row: readonly string[]): readonly string[] {
  let length = row.length;
  while (length > 1 && row[length - 1] === '') length -= 1;
  return row.slice(0, length);
}

/** Dates come as dates: written in ISO, with the time only where there is one. */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) {
    const iso = cell.toISOString();
    return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 19).replace('T', ' ');
  }
  return String(cell).trim();
}
