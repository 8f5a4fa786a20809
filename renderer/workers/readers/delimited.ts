// Delimited text to records with PapaParse, a few megabytes at a time, so that a file of two gigabytes needs no more
// memory than a small one.
import Papa from 'papaparse';
import { nameColumns, widerColumns } from '#shared/import/table/column-names';
import { problem } from '#shared/model/problem';
import type { RowProblem, SourceRecord } from '#shared/model/record';
import { decodeLines } from './decode-lines';
import { complete, endedBy, holdsNothing, LONGEST_LINE, type Reader, type ReadingEnd } from './reading';

/** Beyond this, reading every stray quotation mark's neighbourhood again would take too long. */
const MOST_STRAYS = 200;

const noProblems: readonly RowProblem[] = [];

interface PapaAnswer {
  readonly data: string[][];
  readonly errors: readonly { readonly code: string; readonly row: number }[];
  readonly meta: { readonly cursor: number };
}

/** Blank lines and lines of nothing but delimiters are no rows; they are counted. `line` is where a row begins. */
export const readDelimited: Reader<'delimited'> = async function* (file, options, watch) {
  const rows = new RowMaker(options);
  let waiting = '';
  let newline: '\n' | '\r' | null = null;
  let anything = false;
  let endsWithBreak = true;
  for await (const { text, broken, otherwise } of decodeLines(file, options.encoding, watch)) {
    waiting += text;
    rows.readOtherwise(otherwise, options.encoding);
    if (text !== '') {
      endsWithBreak = /[\r\n]$/.test(text);
      anything ||= text.trim() !== '';
    }
    newline ??= newlineOf(waiting);
    for (;;) {
      const answer = parse(waiting, options, newline ?? '\n', true);
      const stray = rows.strayQuote(answer);
      const sound = stray === null ? answer : parse(waiting, options, newline ?? '\n', true, stray);
      const records = rows.make(sound.data, waiting.includes(options.quote));
      waiting = waiting.slice(sound.meta.cursor);
      if (records.length > 0) yield records;
      if (stray === null && waiting.length < LONGEST_LINE) break;
      // An open quotation mark that swallows so much is a slip of its row; without a line break it is no file of lines.
      if (!waiting.includes(newline ?? '\n')) {
        return endedBy(
          problem('row-too-long', { file: file.name, row: rows.count + 1, limit: LONGEST_LINE }),
          null,
          rows.empty,
        );
      }
      const [record, rest] = rows.brokenRow(waiting, newline ?? '\n');
      waiting = rest;
      yield [record];
    }
    if (broken) {
      return endedBy(
        problem('encoding-wrong', { file: file.name, encoding: options.encoding, row: rows.count + 1 }),
        null,
        rows.empty,
      );
    }
  }
  if (watch.signal?.aborted === true) return endedBy(problem('cancelled'));
  if (!anything) return endedBy(problem('file-empty', { file: file.name }));
  const end = yield* lastRows(waiting, options, newline ?? '\n', rows, endsWithBreak, file.name);
  if (end.problem === null && rows.count === 0)
    return endedBy(problem('header-only', { file: file.name }), null, rows.empty);
  return { ...end, empty: rows.empty };
};

async function* lastRows(
  rest: string,
  options: { readonly delimiter: string; readonly quote: string },
  newline: '\n' | '\r',
  rows: RowMaker,
  endsWithBreak: boolean,
  file: string,
): AsyncGenerator<readonly SourceRecord[], ReadingEnd> {
  let waiting = rest;
  while (waiting !== '') {
    const answer = parse(waiting, options, newline, false);
    const open = answer.errors.some(({ code }) => code === 'MissingQuotes');
    const broken = rows.strayQuote(answer) ?? (open ? answer.data.length - 1 : null);
    // The line whose quotation mark is never closed is set apart; what comes before and after it is read.
    const sound = broken === null ? answer : parse(waiting, options, newline, true, broken);
    const records = rows.make(sound.data, true);
    if (records.length > 0) yield records;
    if (broken === null) break;
    const [record, after] = rows.brokenRow(waiting.slice(sound.meta.cursor), newline);
    waiting = after;
    yield [record];
    if (waiting.trim() === '') return endedBy(problem('file-cut', { file, row: record.row }));
  }
  const { short } = rows;
  if (!endsWithBreak && short !== null && short === rows.count && rows.shortRows === 1) {
    return endedBy(problem('file-cut', { file, row: short }));
  }
  return complete;
}

function parse(
  text: string,
  { delimiter, quote }: { readonly delimiter: string; readonly quote: string },
  newline: '\n' | '\r',
  ignoreLastRow: boolean,
  /** Only so many rows from the beginning. */
  limit?: number,
): PapaAnswer {
  if (limit === 0) return { data: [], errors: [], meta: { cursor: 0 } };
  const config = { delimiter, newline, quoteChar: quote === '' ? '\u0000' : quote };
  const parser = new Papa.Parser(limit === undefined ? config : { ...config, preview: limit });
  return parser.parse(text, 0, ignoreLastRow) as PapaAnswer;
}

/** Old Macintosh files break lines with CR alone; in all others the CR before LF is taken off the last cell. */
function newlineOf(text: string): '\n' | '\r' | null {
  if (text.includes('\n')) return '\n';
  const at = text.indexOf('\r');
  return at >= 0 && at < text.length - 1 ? '\r' : null;
}

/** Turns parsed rows into records: title rows and header first, then numbering, lines and ragged rows. */
class RowMaker {
  count = 0;
  /** Lines below the header that hold nothing. */
  empty = 0;
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
  #encoding = '';

  constructor(options: { readonly skipRows: number; readonly header: boolean; readonly delimiter: string }) {
    this.#toSkip = options.skipRows;
    this.#header = options.header;
    this.#delimiter = options.delimiter;
  }

  /** Lines still to come, by their number in the file. */
  readOtherwise(lines: ReadonlyMap<number, string>, encoding: string): void {
    this.#encoding = encoding;
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
        continue;
      }
      const last = row.length - 1;
      const end = row[last] ?? '';
      if (end.endsWith('\r')) row[last] = end.slice(0, -1);
      if (holdsNothing(row)) {
        if (this.#columns.length > 0) this.empty += 1;
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
    const ragged: RowProblem = {
      code: 'row-ragged',
      column: null,
      value: null,
      facts: { expected, entries: found },
    };
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
  strayQuote({ data, errors }: PapaAnswer): number | null {
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
