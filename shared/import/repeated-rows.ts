// Knows whether a row repeats an earlier one word for word, in 12 bytes a row: a 64-bit fingerprint and the row number.
// Among a million rows two different ones share a fingerprint once in some forty million files.
import type { SourceRecord } from '../model/record';

export class RepeatedRows {
  #slots = new Uint32Array(3 * 4096);
  #count = 0;
  #columns: readonly string[] | null = null;
  #salt = 0;

  /** The row that said the same before, or null; the first of them is remembered. */
  firstOf(record: SourceRecord): number | null {
    if (record.columns !== this.#columns) {
      this.#columns = record.columns;
      fingerprint(record.columns, 17);
      this.#salt = print[0] as number;
    }
    fingerprint(record.cells, this.#salt);
    const high = print[0] as number;
    const low = print[1] as number;
    const found = this.#find(high, low);
    if (this.#slots[found + 2] !== 0) return this.#slots[found + 2] ?? null;
    this.#slots[found] = high;
    this.#slots[found + 1] = low;
    this.#slots[found + 2] = record.row;
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
  high ^= high >>> 15;
  high = Math.imul(high, 0x2c1b3c6d);
  high ^= high >>> 12;
  low ^= low >>> 16;
  print[0] = high;
  print[1] = low;
}
