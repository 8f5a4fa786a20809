// Spreadsheets to records. The file is unpacked at once, so there is a limit: beyond it, CSV is the way.
import readWorkbook, { readSheet } from 'read-excel-file/universal';
import { raggedRow } from '#shared/import/row-problem';
import { nameColumns, widerColumns } from '#shared/import/table/column-names';
import { findTableLayout } from '#shared/import/table/find-layout';
import { problem } from '#shared/model/problem';
import type { SourceRecord } from '#shared/model/record';
import { wholeBytes } from './decode-text';
import { endedBy, holdsNothing, type Reader } from './reading';

/** bytes of the packed file */
const LIMIT = 100 * 1024 * 1024;

/**
 * The named sheet, or the first that holds anything. `skipRows` -1: the header is looked for below title rows. `line` is
 * the row number of the sheet. `statedTotal` counts the rows of the other sheets too, so that what was not read is told.
 */
export const readSheetFile: Reader<'sheet'> = async function* (file, options, watch) {
  const bytes = await wholeBytes(file, LIMIT, watch);
  if (!bytes.ok) return endedBy(bytes.problem);
  if (bytes.value.length === 0) return endedBy(problem('file-empty', { file: file.name }));
  let sheets: readonly Sheet[];
  try {
    sheets = await sheetsOf(bytes.value.buffer, options.sheet);
  } catch (error) {
    return endedBy(problem('sheet-malformed', { file: file.name, message: String(error) }));
  }
  if (watch.signal?.aborted === true) return endedBy(problem('cancelled'));
  const chosen = sheets.find(({ name, rows }) =>
    options.sheet === null ? !rows.every(holdsNothing) : name === options.sheet,
  );
  if (chosen === undefined || chosen.rows.every(holdsNothing)) {
    return endedBy(problem('file-empty', { file: file.name }));
  }
  const { rows } = chosen;
  const layout = findTableLayout(rows.slice(0, 120).map(trimmed));
  const skip = options.skipRows >= 0 ? options.skipRows : layout.skipRows;
  const hasHeader = options.skipRows >= 0 || layout.header;
  const header = trimmed(rows[skip] ?? []);
  const columns = hasHeader ? nameColumns(header) : widerColumns([], layout.width);
  const records: SourceRecord[] = [];
  // What stands above the header are titles.
  let notData = skip;
  rows.slice(hasHeader ? skip + 1 : skip).forEach((row, at) => {
    // A row without a single value is white space between tables, not a record.
    if (holdsNothing(row)) {
      notData += 1;
      return;
    }
    const found = trimmed(row).length;
    const isWider = found > columns.length;
    const own = isWider ? widerColumns(columns, found) : columns;
    const ragged = raggedRow(columns.length, row, found);
    records.push({
      row: records.length + 1,
      line: skip + at + (hasHeader ? 2 : 1),
      columns: own,
      cells: own.map((_, column) => row[column] ?? ''),
      problems: isWider ? [ragged] : [],
    });
  });
  if (records.length === 0) return endedBy(problem('header-only', { file: file.name }), null, notData);
  yield records;
  const elsewhere = sheets
    .filter((sheet) => sheet !== chosen)
    .reduce((sum, sheet) => sum + sheet.rows.filter((row) => !holdsNothing(row)).length, 0);
  return { problem: null, statedTotal: elsewhere === 0 ? null : records.length + elsewhere, notData };
};

interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** Throws what the library throws when the wanted sheet cannot be read. */
async function sheetsOf(file: ArrayBuffer, wanted: string | null): Promise<readonly Sheet[]> {
  try {
    const sheets = await readWorkbook(file);
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(cellText)) }));
  } catch {
    // One sheet that cannot be read (a drawing, a chart) is no reason to do without the one that is wanted.
    const rows = await readSheet(file, wanted ?? 1);
    return [{ name: wanted ?? '', rows: rows.map((row) => row.map(cellText)) }];
  }
}

function trimmed(row: readonly string[]): readonly string[] {
  let length = row.length;
  while (length > 1 && row[length - 1] === '') length -= 1;
  return row.slice(0, length);
}

/** Dates come as dates: written in ISO, with the time only where there is one; a time of day stays one. */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) {
    if (Number.isNaN(cell.getTime())) return String(cell);
    const iso = cell.toISOString();
    // A time of day is a part of day nought, which stands for no date.
    if (/^1899-12-3[01]T/.test(iso)) return iso.slice(11, 19);
    return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 19).replace('T', ' ');
  }
  return String(cell).trim();
}
