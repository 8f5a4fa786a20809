// How many things of a survey carry each value: what is called alike and born alike counts as one thing, however often
// it stands in the rows.
import type { Frequencies } from '../identity/types';
import { sortPairs } from '../storage/radix-sort';
import { thingNamed } from './frequencies';
import { numberKey } from './number-key';
import type { Survey } from './survey';

export interface Things {
  readonly total: number;
  /** Of each node: things that are called alike and born alike count as one. */
  readonly thingOf: Uint32Array;
  /** What a node is called, as a code. */
  readonly captionOf: Float64Array;
}

export function thingsIn(
  survey: Survey,
  nodeOf: Uint32Array,
  isPivot: (node: number) => boolean,
  members: (node: number) => Uint32Array,
): Things {
  const { mentions, captionRank, caption, birth, schemas, mentionSchema } = survey;
  const thingOf = new Uint32Array(nodeOf.length);
  const captionOf = new Float64Array(nodeOf.length);
  const numbers = new Map<number, number>();
  for (let node = 0; node < mentions; node++) {
    if (nodeOf[node] !== node || isPivot(node)) continue;
    let best = node;
    let born = 0;
    for (const mention of members(node)) {
      if ((captionRank.values[mention] ?? 0) < (captionRank.values[best] ?? 0)) best = mention;
      if (born === 0) born = birth.values[mention] ?? 0;
    }
    const called = caption.values[best] ?? 0;
    captionOf[node] = called;
    const schema = schemas[mentionSchema.values[node] ?? 0] ?? '';
    const code = numberKey(thingNamed(schema, String(called), String(born)));
    let thing = numbers.get(code);
    if (thing === undefined) {
      thing = numbers.size;
      numbers.set(code, thing);
    }
    thingOf[node] = thing;
  }
  return { total: numbers.size, thingOf, captionOf };
}

/** From here on a value is common enough to weigh less; what fewer carry is not kept. */
const COMMON = 3;

export function countsOf(
  survey: Survey,
  nodeOf: Uint32Array,
  isPivot: (node: number) => boolean,
  thingOf: Uint32Array,
): Frequencies['counts'] {
  const { high, low, mention } = survey.values;
  const sorted = sortPairs(
    {
      high: high.values.subarray(0, high.count),
      low: low.values.subarray(0, low.count),
      mention: mention.values.subarray(0, mention.count),
    },
    mention.count,
  );
  const counts = new Map<number, number>();
  const seen = new Uint32Array(nodeOf.length);
  let run = 0;
  for (let from = 0; from < sorted.mention.length; ) {
    let to = from;
    let things = 0;
    run++;
    for (; to < sorted.mention.length; to++) {
      if (sorted.high[to] !== sorted.high[from] || sorted.low[to] !== sorted.low[from]) break;
      const node = nodeOf[sorted.mention[to] ?? 0] ?? 0;
      if (isPivot(node)) continue;
      const thing = thingOf[node] ?? 0;
      if (seen[thing] === run) continue;
      seen[thing] = run;
      things++;
    }
    if (things >= COMMON) counts.set((sorted.high[from] ?? 0) * 4294967296 + (sorted.low[from] ?? 0), things);
    from = to;
  }
  return { get: (key) => counts.get(numberKey(key)) };
}
