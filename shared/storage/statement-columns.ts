// Statements of one place in a shape, as two columns: what was written and the value. Only what the record does not say is
// stored: null in `written` means "as in the record", null in `value` means "as written", in lower case where the column says so.
import type { SourceRecord, Statement } from '../model/record';
import type { RowColumns, StatementColumn } from '../model/understood-segment';
import type { ByteReader } from './byte-reader';
import type { ByteWriter } from './byte-writer';
import { isJoined, type Joining, joinedCells, joiningOf, placesOf } from './joined-cells';
import type { StatementShape } from './row-shape';
import { readTextColumn, writeTextColumn } from './text-column';

/** Before a column, where null means more than it would by itself. The first bytes of text columns are others. */
const JOINED = 16;
const LOWER = 17;

type Said = (record: SourceRecord | undefined) => string | null;

/** Where records share their columns, as those of a table do, places are looked up once. */
function placeFinder(field: string | null): (record: SourceRecord) => readonly number[] {
  let columns: readonly string[] | null = null;
  let places: readonly number[] = [];
  return (record) => {
    if (record.columns !== columns) {
      columns = record.columns;
      places = field === null ? [] : placesOf(field, columns);
    }
    return places;
  };
}

function saidBy(field: string | null, joining: Joining | null): Said {
  const find = placeFinder(field);
  return (record) => {
    if (record === undefined) return null;
    const places = find(record);
    if (joining !== null && places.length === joining.between.length + 1)
      return joinedCells(record, places, joining);
    return places.length === 1 ? (record.cells[places[0] as number] ?? null) : null;
  };
}

/** Whether the record says `text`. */
function sayingSo(
  field: string | null,
  joining: Joining | null,
): (text: string, record: SourceRecord | undefined) => boolean {
  const said = saidBy(field, joining);
  if (joining === null) return (text, record) => text === said(record);
  const find = placeFinder(field);
  return (text, record) => {
    const places = record === undefined ? [] : find(record);
    return record !== undefined && places.length === joining.between.length + 1
      ? isJoined(text, record, places, joining)
      : text === said(record);
  };
}

/** Found in the first record that shows it; whether others keep to it is seen text by text. */
function joiningIn(
  field: string | null,
  texts: readonly string[],
  records: readonly (SourceRecord | undefined)[],
): Joining | null {
  const find = placeFinder(field);
  for (let at = 0; at < texts.length && at < 8; at++) {
    const record = records[at];
    const joining = record === undefined ? null : joiningOf(texts[at] as string, record, find(record));
    if (joining !== null) return joining;
  }
  return null;
}

function writeJoining(writer: ByteWriter, { before, between, after }: Joining): void {
  writer.byte(JOINED);
  writer.varint(between.length);
  writeTextColumn(writer, [before, ...between, after]);
}

function readJoining(reader: ByteReader): Joining | null {
  if (reader.peek() !== JOINED) return null;
  reader.byte();
  const count = reader.varint();
  const texts = readTextColumn(reader, count + 2).map((text) => text ?? '');
  return { before: texts[0] ?? '', between: texts.slice(1, -1), after: texts.at(-1) ?? '' };
}

/** The texts of one place in a shape, of its rows in order. */
export interface GroupColumn {
  readonly values: readonly string[];
  readonly written: readonly string[];
}

/** Of rows at `places` the column in which each lies; neighbours that share their columns are asked for it once. */
export function gathered(
  rows: readonly RowColumns[],
  places: readonly number[],
  columnOf: (row: RowColumns) => StatementColumn | undefined,
): GroupColumn {
  const values = new Array<string>(places.length);
  const written = new Array<string>(places.length);
  let last: RowColumns | null = null;
  let column: StatementColumn | undefined;
  for (let at = 0; at < places.length; at++) {
    const row = rows[at] as RowColumns;
    if (row !== last) {
      last = row;
      column = columnOf(row);
    }
    if (column === undefined) throw new RangeError('a row that does not have its shape');
    const place = (places[at] as number) - column.first;
    const value = column.values[place];
    const text = column.written[place];
    if (typeof value !== 'string' || typeof text !== 'string')
      throw new RangeError('a row that does not have its shape');
    values[at] = value;
    written[at] = text;
  }
  return { values, written };
}

export function writeStatement(
  writer: ByteWriter,
  [, field]: StatementShape,
  column: GroupColumn,
  records: readonly (SourceRecord | undefined)[],
): void {
  writeWritten(writer, field, column, records);
  writeValues(writer, field, column, records);
}

function writeWritten(
  writer: ByteWriter,
  field: string | null,
  { written }: GroupColumn,
  records: readonly (SourceRecord | undefined)[],
): void {
  const joining = joiningIn(field, written, records);
  if (joining !== null) writeJoining(writer, joining);
  const isSaid = sayingSo(field, joining);
  writeTextColumn(
    writer,
    written.map((text, at) => (isSaid(text, records[at]) ? null : text)),
  );
}

function writeValues(
  writer: ByteWriter,
  field: string | null,
  { values, written }: GroupColumn,
  records: readonly (SourceRecord | undefined)[],
): void {
  const other = values.findIndex((value, at) => value !== written[at]);
  const joining = other < 0 ? null : joiningIn(field, values, records);
  if (joining !== null) {
    writeJoining(writer, joining);
    const isSaid = sayingSo(field, joining);
    writeTextColumn(
      writer,
      values.map((text, at) => (isSaid(text, records[at]) ? null : text)),
    );
    return;
  }
  const isLower = other >= 0 && values[other] === written[other]?.toLowerCase();
  if (isLower) writer.byte(LOWER);
  writeTextColumn(
    writer,
    values.map((value, at) => {
      const text = written[at] as string;
      return value === (isLower ? text.toLowerCase() : text) ? null : value;
    }),
  );
}

export interface StatementColumns {
  readonly shape: StatementShape;
  readonly written: readonly (string | null)[];
  readonly said: Said;
  readonly value: readonly (string | null)[];
  readonly meant: (written: string, record: SourceRecord | undefined) => string;
}

export function readStatements(
  reader: ByteReader,
  shape: readonly StatementShape[],
  count: number,
): StatementColumns[] {
  return shape.map((one) => {
    const field = one[1];
    const said = saidBy(field, readJoining(reader));
    const written = readTextColumn(reader, count);
    const meant = readMeant(reader, field);
    return { shape: one, written, said, value: readTextColumn(reader, count), meant };
  });
}

function readMeant(reader: ByteReader, field: string | null): StatementColumns['meant'] {
  if (reader.peek() === LOWER) {
    reader.byte();
    return (written) => written.toLowerCase();
  }
  const joining = readJoining(reader);
  if (joining === null) return (written) => written;
  const said = saidBy(field, joining);
  return (written, record) => said(record) ?? written;
}

export function statementsAt(
  columns: readonly StatementColumns[],
  at: number,
  record: SourceRecord | undefined,
): Statement[] {
  return columns.map(({ shape: [property, field, language], written, said, value, meant }) => {
    const asWritten = written[at] ?? said(record) ?? '';
    const asMeant = value[at] ?? meant(asWritten, record);
    return { property, value: asMeant, written: asWritten, field, language } as Statement;
  });
}
