// What was understood, as columns by shape. What says what the record already says is not stored again.
import type { RowOutcome, SourceRecord, Statement, UnderstoodRow } from '../model/record';
import { ByteReader } from './byte-reader';
import { ByteWriter } from './byte-writer';
import { readProblems, writeProblems } from './record-columns';
import { hasShape, type RowShape, type StatementShape, shapeOf } from './row-shape';
import { readStatements, statementsAt, writeStatements } from './statement-columns';
import { readTextColumn, writeTextColumn } from './text-column';

const VERSION = 1;

/** What a segment of a table takes, as a rule. */
const USUAL_BYTES = 48 * 1024;
const outcomes: readonly RowOutcome[] = ['accepted', 'flagged', 'rejected', 'repeated'];

interface Group {
  readonly shape: RowShape;
  readonly rows: number[];
}

/** Instead of a column of record ids that a statement of each mention gives. */
const STATED = 16;

/** Where a mention of this shape states its record id; -1 when it does not. */
function stated(statements: readonly StatementShape[]): number {
  return statements.findIndex(([property]) => property === 'recordId');
}

function writeRecordIds(
  writer: ByteWriter,
  ids: readonly (string | null)[],
  place: number,
  statements: readonly (readonly Statement[])[],
): void {
  if (place >= 0 && ids.every((id, at) => id === statements[at]?.[place]?.value)) writer.byte(STATED);
  else writeTextColumn(writer, ids);
}

/** Null: what the mention states. */
function readRecordIds(reader: ByteReader, count: number): readonly (string | null)[] | null {
  if (reader.peek() !== STATED) return readTextColumn(reader, count);
  reader.byte();
  return null;
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

  const writer = new ByteWriter(USUAL_BYTES);
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
      writeRecordIds(
        writer,
        own.map((row) => row.mentions[place]?.recordId ?? null),
        stated(statements),
        own.map((row) => row.mentions[place]?.statements ?? []),
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
        recordIds: readRecordIds(reader, size),
        idPlace: stated(statements),
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
      mentions: group.mentions.map(({ slot, schema, recordIds, idPlace, statements }) => {
        const said = statementsAt(statements, at, record);
        return {
          slot,
          schema: schema as UnderstoodRow['mentions'][number]['schema'],
          recordId: recordIds === null ? (said[idPlace]?.value ?? null) : (recordIds[at] ?? null),
          statements: said,
        };
      }),
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
