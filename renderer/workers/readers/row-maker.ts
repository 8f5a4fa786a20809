// Rows of delimited text as records: what stands above the header, how rows are numbered, and what is odd about one.
import { raggedRow } from '#shared/import/row-problem';
import { nameColumns, widerColumns } from '#shared/import/table/column-names';
import type { RowProblem, SourceRecord } from '#shared/model/record';
import { holdsNothing, type Reader } from './reading';

/** Beyond this, reading every stray quotation mark's neighbourhood again would take too long. */
const MOST_STRAYS = 200;

const noProblems: readonly RowProblem[] = [];

export interface ParsedRows {
  readonly data: string[][];
  readonly errors: readonly { readonly code: string; readonly row: number }[];
}

/** Turns parsed rows into records: title rows and header first, then numbering, lines and ragged rows. */
export class RowMaker {
  count = 0;
  /** Titles above the header, and lines that hold nothing. */
  notData = 0;
  /** The latest row that had too few cells; null when none had. */
  short: number | null = null;
  shortRows = 0;
  #toSkip: number;
  #header: boolean;
  #columns: readonly string[] = [];
  readonly #wider = new Map<number, readonly string[]>();
  #line = 1;
  #strays = 0;
  readonly #delimiter: string;
  /** Encodings of lines that are not in the file's own. */
  readonly #otherwise = new Map<number, string>();
  readonly #encoding: string;

  constructor(options: Parameters<Reader<'delimited'>>[1]) {
    this.#toSkip = options.skipRows;
    this.#header = options.header;
    this.#delimiter = options.delimiter;
    this.#encoding = options.encoding;
  }

  /** Lines still to come, by their number in the file. */
  readOtherwise(lines: ReadonlyMap<number, string>): void {
    for (const [line, other] of lines) this.#otherwise.set(line, other);
  }

  make(rows: readonly string[][], mayHoldBreaks: boolean): readonly SourceRecord[] {
    const records: SourceRecord[] = [];
    for (const row of rows) {
      const line = this.#line;
      this.#line += 1;
      if (mayHoldBreaks) this.#line += breaksWithin(row);
      if (this.#toSkip > 0) {
        this.#toSkip -= 1;
        this.notData += 1;
        continue;
      }
      const last = row.length - 1;
      const end = row[last] ?? '';
      if (end.endsWith('\r')) row[last] = end.slice(0, -1);
      if (holdsNothing(row)) {
        this.notData += 1;
        continue;
      }
      if (this.#columns.length === 0) {
        if (this.#header) {
          this.#columns = nameColumns(withoutTrailingBlanks(row));
          continue;
        }
        this.#columns = widerColumns([], row.length);
      }
      const record = this.#record(row, line);
      const other = this.#otherwise.size === 0 ? undefined : this.#otherAmong(line, this.#line);
      records.push(other === undefined ? record : this.#flagged(record, other));
    }
    return records;
  }

  /** The encoding of the first of the lines that is not in the file's own. */
  #otherAmong(from: number, to: number): string | undefined {
    for (let line = from; line < to; line++) {
      const other = this.#otherwise.get(line);
      if (other !== undefined) return other;
    }
    return undefined;
  }

  /** Each cell with a letter that another encoding would have read otherwise says so. */
  #flagged(record: SourceRecord, encoding: string): SourceRecord {
    const problems = record.cells.flatMap((cell, at): RowProblem[] =>
      cell === null || !/[^\p{ASCII}]/u.test(cell)
        ? []
        : [
            {
              code: 'value-other-encoding',
              column: record.columns[at] ?? null,
              value: cell.slice(0, 200),
              facts: { expected: this.#encoding, encoding },
            },
          ],
    );
    return { ...record, problems: [...record.problems, ...problems] };
  }

  #record(cells: (string | null)[], line: number): SourceRecord {
    this.count += 1;
    const expected = this.#columns.length;
    const found = cells.length;
    if (found === expected) {
      return { row: this.count, line, columns: this.#columns, cells, problems: noProblems };
    }
    // A delimiter at the end of every row is a habit of some programs, not a cell.
    if (found > expected && cells.slice(expected).every((cell) => cell === '')) {
      cells.length = expected;
      return { row: this.count, line, columns: this.#columns, cells, problems: noProblems };
    }
    if (found < expected) {
      this.short = this.count;
      this.shortRows += 1;
      while (cells.length < expected) cells.push(null);
    }
    const ragged = raggedRow(expected, cells, found);
    return { row: this.count, line, columns: this.#columnsFor(cells.length), cells, problems: [ragged] };
  }

  #columnsFor(width: number): readonly string[] {
    if (width === this.#columns.length) return this.#columns;
    const known = this.#wider.get(width) ?? widerColumns(this.#columns, width);
    this.#wider.set(width, known);
    return known;
  }

  /**
   * Which row has swallowed the one after it: a quotation mark opens in a line that has all its cells anyway, and closes
   * only in a later line. Null when there is none, or after so many that the file means it so.
   */
  strayQuote({ data, errors }: ParsedRows): number | null {
    if (this.#strays >= MOST_STRAYS) return null;
    for (const { code, row } of errors) {
      const text = code === 'InvalidQuotes' ? data[row]?.find((cell) => cell.includes('\n')) : undefined;
      if (text === undefined || data[row] === undefined) continue;
      const at = data[row].indexOf(text);
      const inFirstLine = at + (text.split('\n')[0] ?? '').split(this.#delimiter).length;
      if (this.#columns.length > 0 && inFirstLine !== this.#columns.length) continue;
      this.#strays += 1;
      return row;
    }
    return null;
  }

  /** The first line of `text`, whose quotation mark is never closed, as a record to reject; and what follows it. */
  brokenRow(text: string, newline: '\n' | '\r'): readonly [SourceRecord, string] {
    const at = text.indexOf(newline);
    const first = (at < 0 ? text : text.slice(0, at)).replace(/\r$/, '');
    const line = this.#line;
    this.#line += 1;
    this.count += 1;
    const cells: (string | null)[] = first.split(this.#delimiter);
    while (cells.length < this.#columns.length) cells.push(null);
    const open: RowProblem = { code: 'row-quote-open', column: null, value: first.slice(0, 200), facts: {} };
    const record = {
      row: this.count,
      line,
      columns: this.#columnsFor(cells.length),
      cells,
      problems: [open],
    };
    return [record, at < 0 ? '' : text.slice(at + 1)];
  }
}

function breaksWithin(row: readonly string[]): number {
  let breaks = 0;
  for (const cell of row) {
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) breaks += 1;
  }
  return breaks;
}

function withoutTrailingBlanks(header: readonly string[]): readonly string[] {
  let length = header.length;
  while (length > 1 && header[length - 1]?.trim() === '') length -= 1;
  return header.slice(0, length);
}
