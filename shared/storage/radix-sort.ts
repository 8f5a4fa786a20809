// Sorts pairs of key hash and mention by hash in linear time; a comparing sort of millions of pairs took minutes.

export interface Pairs {
  readonly high: Uint32Array;
  readonly low: Uint32Array;
  readonly mention: Uint32Array;
}

const BITS = 11;
const BUCKETS = 1 << BITS;

/** Stable: mentions of equal keys keep their order. The arguments, of `count` pairs each, are used as scratch room. */
export function sortPairs(pairs: Pairs, count: number): Pairs {
  let from = pairs;
  let to: Pairs | null = null;
  const starts = new Uint32Array(BUCKETS);
  for (const [half, shift] of [
    ['low', 0],
    ['low', 11],
    ['low', 22],
    ['high', 0],
    ['high', 11],
  ] as const) {
    const digits = from[half];
    starts.fill(0);
    for (let index = 0; index < count; index++) {
      const bucket = ((digits[index] as number) >>> shift) & (BUCKETS - 1);
      starts[bucket] = (starts[bucket] as number) + 1;
    }
    // All alike in this digit: nothing moves.
    if (starts[((digits[0] ?? 0) >>> shift) & (BUCKETS - 1)] === count) continue;
    let sum = 0;
    for (let bucket = 0; bucket < BUCKETS; bucket++) {
      const size = starts[bucket] as number;
      starts[bucket] = sum;
      sum += size;
    }
    to ??= {
      high: new Uint32Array(count),
      low: new Uint32Array(count),
      mention: new Uint32Array(count),
    };
    const { high, low, mention } = from;
    const { high: toHigh, low: toLow, mention: toMention } = to;
    for (let index = 0; index < count; index++) {
      const bucket = ((digits[index] as number) >>> shift) & (BUCKETS - 1);
      const place = starts[bucket] as number;
      starts[bucket] = place + 1;
      toHigh[place] = high[index] as number;
      toLow[place] = low[index] as number;
      toMention[place] = mention[index] as number;
    }
    [from, to] = [to, from];
  }
  return from;
}
