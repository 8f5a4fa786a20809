// What was written, as columns: records of one set of columns (all rows of a table) share it and lie together.
import type { RowProblem, SourceRecord } from '../model/record';
import { ByteReader } from './byte-reader';
import { ByteWriter } from './byte-writer';
import { readTextColumn, writeTextColumn } from './text-column';

const VERSION = 1;

/** What a segment of a table takes, as a rule. */
const USUAL_BYTES = 96 * 1024;

export function writeProblems(writer: ByteWriter, problems: readonly (readonly RowProblem[])[]): void {
  writeTextColumn(
    writer,
    problems.map((list) => (list.length === 0 ? null : JSON.stringify(list))),
  );
}

export function readProblems(reader: ByteReader, count: number): (readonly RowProblem[])[] {
  return readTextColumn(reader, count).map((text) =>
    text === null ? [] : (JSON.parse(text) as readonly RowProblem[]),
  );
}

/** Not compressed. The rows must follow each other without gaps. */
export function encodeRecords(records: readonly SourceRecord[]): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter(USUAL_BYTES);
  writer.byte(VERSION);
  writer.varint(records.length);
  writer.varint(records[0]?.row ?? 0);
  let before = 0;
  for (const { line } of records) {
    // 0 says there is none; else the step from the line before, which in a table is small and hardly ever falls.
    if (line === null) writer.varint(0);
    else {
      const step = line - before;
      writer.varint(step >= 0 ? 2 * step + 1 : -2 * step);
      before = line;
    }
  }
  writeProblems(
    writer,
    records.map((record) => record.problems),
  );

  const setOf = new Map<readonly string[], number>();
  const setByNames = new Map<string, number>();
  const sets: { readonly columns: readonly string[]; readonly members: SourceRecord[] }[] = [];
  const membership: number[] = [];
  for (const record of records) {
    let set = setOf.get(record.columns);
    if (set === undefined) {
      const names = JSON.stringify(record.columns);
      set = setByNames.get(names) ?? sets.length;
      if (set === sets.length) sets.push({ columns: record.columns, members: [] });
      setByNames.set(names, set);
      setOf.set(record.columns, set);
    }
    membership.push(set);
    sets[set]?.members.push(record);
  }
  writer.varint(sets.length);
  if (sets.length > 1) for (const set of membership) writer.varint(set);
  for (const { columns, members } of sets) {
    writer.varint(columns.length);
    writeTextColumn(writer, columns);
    for (let column = 0; column < columns.length; column++)
      writeTextColumn(
        writer,
        members.map((record) => record.cells[column] ?? null),
      );
  }
  return writer.finish();
}

export function decodeRecords(bytes: Uint8Array): SourceRecord[] {
  const reader = new ByteReader(bytes);
  if (reader.byte() !== VERSION) throw new RangeError('records of an unknown version');
  const count = reader.varint();
  const firstRow = reader.varint();
  const lines: (number | null)[] = [];
  let before = 0;
  for (let index = 0; index < count; index++) {
    const step = reader.varint();
    if (step === 0) lines.push(null);
    else {
      before += step % 2 === 1 ? (step - 1) / 2 : -step / 2;
      lines.push(before);
    }
  }
  const problems = readProblems(reader, count);
  const setCount = reader.varint();
  const membership: number[] = [];
  if (setCount > 1) for (let index = 0; index < count; index++) membership.push(reader.varint());
  const sizes = new Array<number>(setCount).fill(0);
  if (setCount > 1) for (const set of membership) sizes[set] = (sizes[set] ?? 0) + 1;
  else if (setCount === 1) sizes[0] = count;

  const sets = sizes.map((size) => {
    const names = readTextColumn(reader, reader.varint()).map((name) => name ?? '');
    return { names, columns: names.map(() => readTextColumn(reader, size)), next: 0 };
  });
  const records: SourceRecord[] = [];
  for (let index = 0; index < count; index++) {
    const set = sets[membership[index] ?? 0];
    if (set === undefined) throw new RangeError('a record without its set of columns');
    const at = set.next++;
    records.push({
      row: firstRow + index,
      line: lines[index] ?? null,
      columns: set.names,
      cells: set.columns.map((column) => column[at] ?? null),
      problems: problems[index] ?? [],
    });
  }
  return records;
}
