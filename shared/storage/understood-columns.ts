// What was understood, as columns by shape. A value that says what the record already says is not stored again: null in
// `written` means "as in the record's cell", null in `value` means "as written".
import type { RowOutcome, SourceRecord, UnderstoodRow } from '../model/record';
import { ByteReader } from './byte-reader';
import { ByteWriter } from './byte-writer';
import { readProblems, writeProblems } from './record-columns';
import { hasShape, type RowShape, type StatementShape, shapeOf } from './row-shape';
import { readTextColumn, writeTextColumn } from './text-column';

const VERSION = 1;
const outcomes: readonly RowOutcome[] = ['accepted', 'flagged', 'rejected', 'repeated'];

interface Group {
  readonly shape: RowShape;
  readonly rows: number[];
}

type Statement = UnderstoodRow['mentions'][number]['statements'][number];

function cellOf(record: SourceRecord | undefined, field: string | null): string | null {
  if (record === undefined || field === null) return null;
  const column = record.columns.indexOf(field);
  return column < 0 ? null : (record.cells[column] ?? null);
}

/** Where a table's columns are the same array for all rows, the place of a field is looked up once. */
function cellFinder(field: string | null): (record: SourceRecord | undefined) => string | null {
  let columns: readonly string[] | null = null;
  let place = -1;
  return (record) => {
    if (record === undefined || field === null) return null;
    if (record.columns !== columns) {
      columns = record.columns;
      place = columns.indexOf(field);
    }
    return place < 0 ? null : (record.cells[place] ?? null);
  };
}

function writeStatements(
  writer: ByteWriter,
  shape: readonly StatementShape[],
  lists: readonly (readonly Statement[])[],
  records: readonly (SourceRecord | undefined)[],
): void {
  const count = lists.length;
  const written = new Array<string | null>(count);
  const value = new Array<string | null>(count);
  for (let place = 0; place < shape.length; place++) {
    const find = cellFinder(shape[place]?.[1] ?? null);
    for (let at = 0; at < count; at++) {
      const statement = lists[at]?.[place];
      if (statement === undefined) throw new RangeError('a row that does not have its shape');
      written[at] = statement.written === find(records[at]) ? null : statement.written;
      value[at] = statement.value === statement.written ? null : statement.value;
    }
    writeTextColumn(writer, written);
    writeTextColumn(writer, value);
  }
}

/** Not compressed. `records` are those of the same rows, in the same order. */
export function encodeUnderstood(
  rows: readonly UnderstoodRow[],
  records: readonly SourceRecord[],
): Uint8Array<ArrayBuffer> {
  const groups: Group[] = [];
  const byShape = new Map<string, number>();
  const membership: number[] = [];
  let last = -1;
  rows.forEach((row, index) => {
    const known = groups[last];
    if (known === undefined || !hasShape(row, known.shape)) {
      const shape = shapeOf(row);
      const name = JSON.stringify(shape);
      last = byShape.get(name) ?? groups.length;
      if (last === groups.length) groups.push({ shape, rows: [] });
      byShape.set(name, last);
    }
    groups[last]?.rows.push(index);
    membership.push(last);
  });

  const writer = new ByteWriter();
  writer.byte(VERSION);
  writer.varint(rows.length);
  writer.varint(rows[0]?.row ?? 0);
  for (const row of rows) writer.byte(outcomes.indexOf(row.outcome));
  writeProblems(
    writer,
    rows.map((row) => row.problems),
  );
  writer.varint(groups.length);
  writeTextColumn(
    writer,
    groups.map((group) => JSON.stringify(group.shape)),
  );
  if (groups.length > 1) for (const group of membership) writer.varint(group);
  for (const group of groups) {
    const own = group.rows.flatMap((index) => rows[index] ?? []);
    const theirRecords = group.rows.map((index) => records[index]);
    group.shape.mentions.forEach(([, , statements], place) => {
      writeTextColumn(
        writer,
        own.map((row) => row.mentions[place]?.recordId ?? null),
      );
      writeStatements(
        writer,
        statements,
        own.map((row) => row.mentions[place]?.statements ?? []),
        theirRecords,
      );
    });
    group.shape.links.forEach(([, , , , statements], place) => {
      writeStatements(
        writer,
        statements,
        own.map((row) => row.links[place]?.statements ?? []),
        theirRecords,
      );
    });
  }
  return writer.finish();
}

interface StatementColumns {
  readonly shape: StatementShape;
  readonly written: readonly (string | null)[];
  readonly value: readonly (string | null)[];
}

function readStatements(
  reader: ByteReader,
  shape: readonly StatementShape[],
  count: number,
): StatementColumns[] {
  return shape.map((one) => ({
    shape: one,
    written: readTextColumn(reader, count),
    value: readTextColumn(reader, count),
  }));
}

function statementsAt(
  columns: readonly StatementColumns[],
  at: number,
  record: SourceRecord | undefined,
): Statement[] {
  return columns.map(({ shape: [property, field, language], written, value }) => {
    const asWritten = written[at] ?? cellOf(record, field) ?? '';
    return { property, value: value[at] ?? asWritten, written: asWritten, field, language } as Statement;
  });
}

/** `records` are the decoded records of the same segment. */
export function decodeUnderstood(bytes: Uint8Array, records: readonly SourceRecord[]): UnderstoodRow[] {
  const reader = new ByteReader(bytes);
  if (reader.byte() !== VERSION) throw new RangeError('understood rows of an unknown version');
  const count = reader.varint();
  const firstRow = reader.varint();
  const outcomeOf: RowOutcome[] = [];
  for (let index = 0; index < count; index++) outcomeOf.push(outcomes[reader.byte()] ?? 'rejected');
  const problems = readProblems(reader, count);
  const groupCount = reader.varint();
  const shapes = readTextColumn(reader, groupCount).map((text) => JSON.parse(text ?? '') as RowShape);
  const membership: number[] = [];
  const sizes = new Array<number>(groupCount).fill(0);
  for (let index = 0; index < count; index++) {
    const group = groupCount > 1 ? reader.varint() : 0;
    membership.push(group);
    sizes[group] = (sizes[group] ?? 0) + 1;
  }
  const groups = shapes.map((shape, index) => {
    const size = sizes[index] ?? 0;
    return {
      mentions: shape.mentions.map(([slot, schema, statements]) => ({
        slot,
        schema,
        recordIds: readTextColumn(reader, size),
        statements: readStatements(reader, statements, size),
      })),
      links: shape.links.map(([kind, from, to, strength, statements]) => ({
        kind,
        from,
        to,
        strength,
        statements: readStatements(reader, statements, size),
      })),
      next: 0,
    };
  });
  const rows: UnderstoodRow[] = [];
  for (let index = 0; index < count; index++) {
    const group = groups[membership[index] ?? 0];
    if (group === undefined) throw new RangeError('a row without its shape');
    const at = group.next++;
    const record = records[index];
    rows.push({
      row: firstRow + index,
      outcome: outcomeOf[index] ?? 'rejected',
      problems: problems[index] ?? [],
      mentions: group.mentions.map(({ slot, schema, recordIds, statements }) => ({
        slot,
        schema: schema as UnderstoodRow['mentions'][number]['schema'],
        recordId: recordIds[at] ?? null,
        statements: statementsAt(statements, at, record),
      })),
      links: group.links.map(({ kind, from, to, strength, statements }) => ({
        kind: kind as UnderstoodRow['links'][number]['kind'],
        from,
        to,
        strength: strength as UnderstoodRow['links'][number]['strength'],
        statements: statementsAt(statements, at, record),
      })),
    });
  }
  return rows;
}
