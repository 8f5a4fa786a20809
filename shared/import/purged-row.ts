// A row that keeps its place and says nothing any more.
import { problem } from '../model/problem';
import type { SourceRecord, UnderstoodRow } from '../model/record';

export function blankRecord({ row, line, columns }: SourceRecord): SourceRecord {
  return { row, line, columns, cells: columns.map(() => null), problems: [] };
}

/** `row-purged`: it went from here; `row-purged-before`: it came again and was not let in. */
export function blankRow(row: number, why: 'row-purged' | 'row-purged-before'): UnderstoodRow {
  const said = { ...problem(why, {}), column: null, value: null };
  return { row, outcome: 'rejected', problems: [said], mentions: [], links: [] };
}
