// Hashed keys and who carries them, gathered for a whole file and sorted once. They are dealt out by their upper bits, some
// thousand at a time, so that each heap fits the processor's cache while it is sorted and no second copy of all is needed.
import { GrowingNumbers } from './growing-numbers';
import { HIGH_BITS } from './key-hash';
import { type KeyTable, KeyTableWriter } from './key-table';
import { sortPairs } from './radix-sort';

const HEAP_BITS = 8;

/** High, low, mention; high, low, mention; ... */
const STRIDE = 3;

/** Keys that wait to be dealt out: no more than stays in the processor's cache. */
const WAITING = 8192;

export interface HashList {
  readonly high: GrowingNumbers;
  readonly low: GrowingNumbers;
}

export class GrowingKeys {
  readonly #heaps: readonly GrowingNumbers[] = Array.from(
    { length: 1 << HEAP_BITS },
    () => new GrowingNumbers(32 * STRIDE),
  );

  /** Not yet dealt out. */
  readonly #waiting = new Uint32Array(WAITING * STRIDE);
  #filled = 0;

  /** The hashes of a mention's keys, each once. Mentions must not fall. */
  pushAll({ high, low }: HashList, mention: number): void {
    const highs = high.values;
    const lows = low.values;
    const waiting = this.#waiting;
    for (let at = 0; at < low.count; at++) {
      if (this.#filled === waiting.length) this.#deal();
      const filled = this.#filled;
      waiting[filled] = highs[at] as number;
      waiting[filled + 1] = lows[at] as number;
      waiting[filled + 2] = mention;
      this.#filled = filled + STRIDE;
    }
  }

  #deal(): void {
    const waiting = this.#waiting;
    const heaps = this.#heaps;
    for (let at = 0; at < this.#filled; at += STRIDE) {
      const high = waiting[at] as number;
      const heap = heaps[high >>> (HIGH_BITS - HEAP_BITS)] as GrowingNumbers;
      heap.pushThree(high, waiting[at + 1] as number, waiting[at + 2] as number);
    }
    this.#filled = 0;
  }

  /** Of an index of `mentions`. */
  finish(mentions: number): KeyTable {
    this.#deal();
    const room = this.#heaps.reduce((sum, heap) => sum + heap.count, 0) / STRIDE;
    const table = new KeyTableWriter(room, mentions);
    for (const heap of this.#heaps) {
      const total = heap.count / STRIDE;
      const { high, low, mention } = sortPairs(apart(heap), total);
      for (let from = 0, to = 1; from < total; from = to++) {
        const upper = high[from] as number;
        const lower = low[from] as number;
        while (to < total && low[to] === lower && high[to] === upper) to++;
        table.add(upper, lower, mention, from, to);
      }
    }
    return table.finish();
  }
}

function apart({ values, count }: GrowingNumbers) {
  const total = count / STRIDE;
  const high = new Uint32Array(total);
  const low = new Uint32Array(total);
  const mention = new Uint32Array(total);
  for (let at = 0, from = 0; at < total; at++, from += STRIDE) {
    high[at] = values[from] as number;
    low[at] = values[from + 1] as number;
    mention[at] = values[from + 2] as number;
  }
  return { high, low, mention };
}
