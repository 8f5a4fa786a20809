// Knows whether a row repeats an earlier one word for word, in 12 bytes a row: a 64-bit fingerprint and the row number.
// Among a million rows two different ones share a fingerprint once in some forty million files.
import type { SourceRecord } from '../model/record';

/** Rows as they lie in the text of a file. */
export interface PlainLines {
  readonly text: string;
  readonly from: number;
  /** A single sign. */
  readonly delimiter: string;
  readonly columns: readonly string[];
  /** Number of the first. */
  readonly row: number;
  readonly count: number;
}

const LF = 10;

export class RepeatedRows {
  #slots = new Uint32Array(3 * 4096);
  #count = 0;
  #columns: readonly string[] | null = null;
  #salt = 0;

  /** The row that said the same before, or null; the first of them is remembered. */
  firstOf({ columns, cells, row }: SourceRecord): number | null {
    this.#settle(columns);
    fingerprint(cells, this.#salt);
    return this.#take(print[0] as number, print[1] as number, row);
  }

  /**
   * As `firstOf` of `count` rows that lie in `text` from `from` on, the first of them `row`: a line each, without quotation
   * marks, of as many cells as there are columns. Answers where the line behind them begins, or -1 when they are not such
   * lines: then none of them is remembered.
   */
  rememberLines({ text, from, delimiter, columns, row, count }: PlainLines): number {
    this.#settle(columns);
    const prints = new Uint32Array(count * 2);
    let at = from;
    for (let line = 0; line < count; line++) {
      at = fingerprintLine(text, at, delimiter, columns.length, this.#salt);
      if (at < 0) return -1;
      prints.set(print, line * 2);
    }
    for (let line = 0; line < count; line++)
      this.#take(prints[line * 2] as number, prints[line * 2 + 1] as number, row + line);
    return at;
  }

  #settle(columns: readonly string[]): void {
    if (columns === this.#columns) return;
    this.#columns = columns;
    fingerprint(columns, 17);
    this.#salt = print[0] as number;
  }

  #take(high: number, low: number, row: number): number | null {
    const found = this.#find(high, low);
    if (this.#slots[found + 2] !== 0) return this.#slots[found + 2] ?? null;
    this.#slots[found] = high;
    this.#slots[found + 1] = low;
    this.#slots[found + 2] = row;
    this.#count += 1;
    if (this.#count * 3 > this.#slots.length * 0.6) this.#grow();
    return null;
  }

  #find(high: number, low: number): number {
    const size = this.#slots.length / 3;
    let at = (low ^ (high >>> 7)) & (size - 1);
    for (;;) {
      const place = at * 3;
      if (this.#slots[place + 2] === 0) return place;
      if (this.#slots[place] === high && this.#slots[place + 1] === low) return place;
      at = (at + 1) & (size - 1);
    }
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = new Uint32Array(before.length * 2);
    for (let place = 0; place < before.length; place += 3) {
      const row = before[place + 2] ?? 0;
      if (row === 0) continue;
      const to = this.#find(before[place] ?? 0, before[place + 1] ?? 0);
      this.#slots[to] = before[place] ?? 0;
      this.#slots[to + 1] = before[place + 1] ?? 0;
      this.#slots[to + 2] = row;
    }
  }
}

/** High and low half of the last fingerprint: in a typed array neither is an object of its own. */
const print = new Uint32Array(2);

function fingerprint(cells: readonly (string | null)[], salt: number): void {
  let high = 0x811c9dc5 ^ salt;
  let low = 0x9e3779b9 ^ salt;
  for (const cell of cells) {
    const text = cell ?? '\u0000';
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      high = Math.imul(high ^ code, 0x01000193);
      low = Math.imul(low ^ code, 0x85ebca6b);
    }
    high = Math.imul(high ^ 0xffff, 0x01000193);
    low ^= low >>> 13;
    low = Math.imul(low ^ 0xffff, 0xc2b2ae35);
  }
  keepPrint(high, low);
}

/** The same of the cells of a line that begins at `from`; answers where the next begins, -1 when it has not so many cells or no end. */
function fingerprintLine(text: string, from: number, delimiter: string, cells: number, salt: number): number {
  const between = delimiter.charCodeAt(0);
  let high = 0x811c9dc5 ^ salt;
  let low = 0x9e3779b9 ^ salt;
  let left = cells;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== between && code !== LF) {
      high = Math.imul(high ^ code, 0x01000193);
      low = Math.imul(low ^ code, 0x85ebca6b);
      continue;
    }
    high = Math.imul(high ^ 0xffff, 0x01000193);
    low ^= low >>> 13;
    low = Math.imul(low ^ 0xffff, 0xc2b2ae35);
    left -= 1;
    if (code !== LF) continue;
    keepPrint(high, low);
    return left === 0 ? at + 1 : -1;
  }
  return -1;
}

function keepPrint(high: number, low: number): void {
  let mixed = high ^ (high >>> 15);
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  print[0] = mixed ^ (mixed >>> 12);
  print[1] = low ^ (low >>> 16);
}
