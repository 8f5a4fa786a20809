// Delimited text to records with PapaParse, a few megabytes at a time, so that a file of two gigabytes needs no more
// memory than a small one.
import Papa from 'papaparse';
import { problem } from '#shared/model/problem';
import type { SourceRecord } from '#shared/model/record';
import { decodeLines } from './decode-lines';
import { complete, endedBy, LONGEST_LINE, type Reader, type ReadingEnd } from './reading';
import { type ParsedRows, RowMaker } from './row-maker';

interface PapaAnswer extends ParsedRows {
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
    rows.readOtherwise(otherwise);
    if (text !== '') {
      endsWithBreak = /[\r\n]$/.test(withoutEndMark(text));
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
          rows.notData,
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
        rows.notData,
      );
    }
  }
  if (watch.signal?.aborted === true) return endedBy(problem('cancelled'));
  if (!anything) return endedBy(problem('file-empty', { file: file.name }));
  const end = yield* lastRows(
    withoutEndMark(waiting),
    options,
    newline ?? '\n',
    rows,
    endsWithBreak,
    file.name,
  );
  if (end.problem === null && rows.count === 0)
    return endedBy(problem('header-only', { file: file.name }), null, rows.notData);
  return { ...end, notData: rows.notData };
};

/** Old programs end a file with a mark of its own: it is no row. */
function withoutEndMark(text: string): string {
  return text.endsWith('\u001a') ? text.slice(0, -1) : text;
}

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
