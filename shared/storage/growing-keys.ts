// Hashed keys and who carries them, gathered for a whole file and sorted once. They are dealt out by their upper bits as
// they come, so that each heap fits the processor's cache while it is sorted and no second copy of all is needed.
import { GrowingNumbers } from './growing-numbers';
import type { Postings } from './index-data';
import { HIGH_BITS } from './key-hash';
import { sortPairs } from './radix-sort';

const HEAP_BITS = 8;

/** High, low, mention; high, low, mention; ... */
const STRIDE = 3;

export interface SortedKeys {
  readonly keys: Float64Array;
  readonly keyPostings: Postings;
}

export class GrowingKeys {
  readonly #heaps: readonly GrowingNumbers[] = Array.from(
    { length: 1 << HEAP_BITS },
    () => new GrowingNumbers(32 * STRIDE),
  );

  /** Mentions must not fall, and no mention may carry a key twice. */
  push(high: number, low: number, mention: number): void {
    (this.#heaps[high >>> (HIGH_BITS - HEAP_BITS)] as GrowingNumbers).pushThree(high, low, mention);
  }

  finish(): SortedKeys {
    const count = this.#heaps.reduce((sum, heap) => sum + heap.count, 0) / STRIDE;
    const keys = new Float64Array(count);
    const starts = new Uint32Array(count + 1);
    const mentions = new Uint32Array(count);
    let entries = 0;
    let done = 0;
    for (const heap of this.#heaps) {
      const total = heap.count / STRIDE;
      const { high, low, mention } = sortPairs(apart(heap), total);
      mentions.set(mention, done);
      for (let at = 0; at < total; at++) {
        const key = (high[at] as number) * 4294967296 + (low[at] as number);
        if (entries === 0 || keys[entries - 1] !== key) {
          starts[entries] = done + at;
          keys[entries++] = key;
        }
      }
      done += total;
    }
    starts[entries] = done;
    return {
      keys: keys.slice(0, entries),
      keyPostings: { starts: starts.slice(0, entries + 1), mentions },
    };
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
