// Sorts pairs of key hash and mention by hash in linear time; a comparing sort of millions of pairs took minutes.

export interface Pairs {
  readonly high: Uint32Array;
  readonly low: Uint32Array;
  readonly mention: Uint32Array;
}

const BITS = 11;
const BUCKETS = 1 << BITS;

/** Stable: mentions of equal keys keep their order. The arguments are used as scratch room. */
export function sortPairs(pairs: Pairs, count: number): Pairs {
  let from = pairs;
  let to: Pairs = {
    high: new Uint32Array(count),
    low: new Uint32Array(count),
    mention: new Uint32Array(count),
  };
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
    let sum = 0;
    for (let bucket = 0; bucket < BUCKETS; bucket++) {
      const size = starts[bucket] as number;
      starts[bucket] = sum;
      sum += size;
    }
    for (let index = 0; index < count; index++) {
      const bucket = ((digits[index] as number) >>> shift) & (BUCKETS - 1);
      const place = starts[bucket] as number;
      starts[bucket] = place + 1;
      to.high[place] = from.high[index] as number;
      to.low[place] = from.low[index] as number;
      to.mention[place] = from.mention[index] as number;
    }
    [from, to] = [to, from.high.length === count ? from : shorter(from, count)];
  }
  return from;
}

function shorter(pairs: Pairs, count: number): Pairs {
  return {
    high: pairs.high.subarray(0, count),
    low: pairs.low.subarray(0, count),
    mention: pairs.mention.subarray(0, count),
  };
}
