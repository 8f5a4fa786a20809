// What was understood, as columns by shape. What says what the record already says is not stored again.
import type { RowOutcome, SourceRecord, UnderstoodRow } from '../model/record';
import type { MentionColumns, RowColumns, UnderstoodSegment } from '../model/understood-segment';
import { ByteReader } from './byte-reader';
import { ByteWriter } from './byte-writer';
import { readProblems, writeProblems } from './record-columns';
import { hasShape, type RowShape, type StatementShape, shapeOf } from './row-shape';
import {
  type GroupColumn,
  gathered,
  readStatements,
  statementsAt,
  writeStatement,
} from './statement-columns';
import { readTextColumn, writeTextColumn } from './text-column';

const VERSION = 1;

/** What a segment of a table takes, as a rule. */
const USUAL_BYTES = 48 * 1024;
const outcomes: readonly RowOutcome[] = ['accepted', 'flagged', 'rejected', 'repeated'];

/** Instead of a column of record ids that a statement of each mention gives. */
const STATED = 16;

/** Where a mention of this shape states its record id; -1 when it does not. */
function stated(statements: readonly StatementShape[]): number {
  return statements.findIndex(([property]) => property === 'recordId');
}

function writeRecordIds(
  writer: ByteWriter,
  ids: readonly (string | null)[],
  stated: readonly (string | null)[] | null,
): void {
  if (stated !== null && ids.every((id, at) => id === stated[at])) writer.byte(STATED);
  else writeTextColumn(writer, ids);
}

/** Null: what the mention states. */
function readRecordIds(reader: ByteReader, count: number): readonly (string | null)[] | null {
  if (reader.peek() !== STATED) return readTextColumn(reader, count);
  reader.byte();
  return null;
}

/** Rows of one shape, in order, with the columns of each. */
interface Group {
  readonly shape: RowShape;
  readonly places: number[];
  readonly columns: RowColumns[];
}

function groupsOf(columns: readonly RowColumns[]): {
  readonly groups: readonly Group[];
  readonly membership: readonly number[];
} {
  const groups: Group[] = [];
  const byShape = new Map<string, number>();
  const membership: number[] = [];
  let last = -1;
  let lastColumns: RowColumns | null = null;
  columns.forEach((row, place) => {
    const known = groups[last];
    if (row !== lastColumns && (known === undefined || !hasShape(row, known.shape))) {
      const shape = shapeOf(row);
      const name = JSON.stringify(shape);
      last = byShape.get(name) ?? groups.length;
      if (last === groups.length) groups.push({ shape, places: [], columns: [] });
      byShape.set(name, last);
    }
    lastColumns = row;
    groups[last]?.places.push(place);
    groups[last]?.columns.push(row);
    membership.push(last);
  });
  return { groups, membership };
}

/** Not compressed. `records` are those of the same rows, in the same order. */
export function encodeUnderstood(
  { firstRow, outcomes: outcomeOf, problems, columns }: UnderstoodSegment,
  records: readonly SourceRecord[],
): Uint8Array<ArrayBuffer> {
  const { groups, membership } = groupsOf(columns);
  const writer = new ByteWriter(USUAL_BYTES);
  writer.byte(VERSION);
  writer.varint(columns.length);
  writer.varint(firstRow);
  for (const outcome of outcomeOf) writer.byte(outcomes.indexOf(outcome));
  writeProblems(writer, problems);
  writer.varint(groups.length);
  writeTextColumn(
    writer,
    groups.map((group) => JSON.stringify(group.shape)),
  );
  if (groups.length > 1) for (const group of membership) writer.varint(group);
  for (const { shape, places, columns: rows } of groups) {
    const own = places.map((place) => records[place]);
    shape.mentions.forEach(([, , statements], number) => {
      const columnsHere = statements.map((_, at) =>
        gathered(rows, places, ({ mentions }) => mentions[number]?.statements[at]),
      );
      const idPlace = stated(statements);
      writeRecordIds(
        writer,
        rows.map(({ mentions }, at) => {
          const { first, recordIds } = mentions[number] as MentionColumns;
          return recordIds[(places[at] as number) - first] ?? null;
        }),
        columnsHere[idPlace]?.values ?? null,
      );
      statements.forEach((statement, at) => {
        writeStatement(writer, statement, columnsHere[at] as GroupColumn, own);
      });
    });
    shape.links.forEach(([, , , , statements], number) => {
      statements.forEach((statement, at) => {
        const column = gathered(rows, places, ({ links }) => links[number]?.statements[at]);
        writeStatement(writer, statement, column, own);
      });
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
