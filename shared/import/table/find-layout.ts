// Where a table begins: its delimiter, the title rows above its header, and whether there is a header at all.
import { isKnownHeader } from './read-header';
import { splitRows } from './split-rows';

export interface TableLayout {
  readonly skipRows: number;
  readonly header: boolean;
  /** Cells a row of the table has. */
  readonly width: number;
}

export interface DelimitedLayout extends TableLayout {
  readonly delimiter: string;
  /** Share of the rows looked at that have exactly `width` cells. */
  readonly regular: number;
}

const delimiters = [',', ';', '\t', '|'] as const;
const lookedAt = 120;

/** The delimiter whose rows are most alike; a single column counts only when none divides the rows. */
export function findDelimitedLayout(text: string, quote: string, whole: boolean): DelimitedLayout | null {
  let best: { readonly layout: DelimitedLayout; readonly score: number } | null = null;
  for (const delimiter of delimiters) {
    const rows = splitRows(text, delimiter, quote, lookedAt, whole);
    if (rows.length === 0) continue;
    const layout = findTableLayout(rows);
    const body = rows.slice(layout.skipRows).filter((row) => row.length > 1 || row[0] !== '');
    const regular = body.filter((row) => row.length === layout.width).length / Math.max(body.length, 1);
    if (layout.width < 2) continue;
    const score =
      regular +
      Math.min(layout.width, 12) / 60 +
      0.2 * knownShare(rows[layout.skipRows] ?? []) -
      strayQuotes(body, quote) -
      Math.min(layout.skipRows, 4) / 50;
    if (best === null || score > best.score) best = { layout: { ...layout, delimiter, regular }, score };
  }
  if (best !== null) return best.layout;
  const rows = splitRows(text, ',', quote, lookedAt, whole).filter((row) => row[0] !== '');
  if (rows.length === 0) return null;
  return { ...findTableLayout(rows), delimiter: ',', regular: 1 };
}

function knownShare(header: readonly string[]): number {
  return header.filter(isKnownHeader).length / Math.max(header.length, 1);
}

/** Cells with half a pair of quotation marks: a sign that they were divided in the wrong places. */
function strayQuotes(rows: readonly (readonly string[])[], quote: string): number {
  if (quote === '') return 0;
  const cells = rows.flat();
  const stray = cells.filter((cell) => cell.split(quote).length % 2 === 0).length;
  return stray / Math.max(cells.length, 1);
}

/** `rows` from the very first of the file, blank ones included. */
export function findTableLayout(rows: readonly (readonly string[])[]): TableLayout {
  const width = usualWidth(rows);
  // Spreadsheets fill every row up to the widest with empty cells: those say nothing of what a header should name.
  const filledWidth = usualWidth(rows.map(withoutTrailingBlanks));
  let bestAt = -1;
  let bestScore = 0;
  for (let at = 0; at < Math.min(rows.length, 25); at += 1) {
    const row = rows[at] ?? [];
    const score = headerScore(row, rows.slice(at + 1, at + 12), filledWidth);
    if (score > bestScore) {
      bestScore = score;
      bestAt = at;
    }
  }
  if (bestAt >= 0 && bestScore >= 0.5) return { skipRows: bestAt, header: true, width };
  const first = rows.findIndex((row) => filled(row) >= Math.max(2, width * 0.5));
  return { skipRows: Math.max(first, 0), header: false, width };
}

function usualWidth(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const row of rows) if (filled(row) > 1) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  let width = 1;
  let most = 0;
  for (const [length, count] of counts) {
    if (count > most || (count === most && length > width)) {
      width = length;
      most = count;
    }
  }
  return width;
}

function withoutTrailingBlanks(row: readonly string[]): readonly string[] {
  return row.slice(0, row.findLastIndex((cell) => cell.trim() !== '') + 1);
}

function filled(row: readonly string[]): number {
  return row.filter((cell) => cell.trim() !== '').length;
}

/** Looks like data: a date, a number, an e-mail, a phone; no header is one. */
const dataLike =
  /^[\s\d().,:/+$€£#-]+$|@.+\.|^\d{4}-\d\d-\d\d|^https?:|^(0x|bc1)|^\d+[.\d]*\s?(usd|kg|lb|m)$/i;

function headerScore(row: readonly string[], below: readonly (readonly string[])[], width: number): number {
  const cells = row.map((cell) => cell.trim());
  const count = filled(row);
  if (count < Math.max(1, Math.ceil(width * 0.6)) || row.length < width - 1) return 0;
  if (cells.some((cell) => cell.length > 60)) return 0;
  const words = cells.filter((cell) => cell !== '');
  const data = words.filter((cell) => dataLike.test(cell)).length;
  const known = words.filter(isKnownHeader).length;
  const unique = new Set(words).size / words.length;
  if (data / words.length > 0.2) return 0;
  if (known === 0 && !differsFromBelow(cells, below)) return 0;
  return (
    (known === 0 ? 0.45 : 0.3) +
    (known / words.length) * 0.6 +
    (unique === 1 ? 0.1 : -0.3) +
    (count === width ? 0.05 : 0)
  );
}

/** Without one known word, a header still differs from what is under it: words above, numbers and dates below. */
function differsFromBelow(cells: readonly string[], below: readonly (readonly string[])[]): boolean {
  const body = below.filter((row) => filled(row) > 1);
  if (body.length === 0) return false;
  const differing = cells.filter((cell, at) => {
    const under = body.map((row) => row[at]?.trim() ?? '').filter((value) => value !== '');
    return (
      cell !== '' &&
      under.length > 0 &&
      under.filter((value) => dataLike.test(value)).length / under.length > 0.8
    );
  });
  return differing.length >= Math.max(1, cells.length * 0.25);
}
