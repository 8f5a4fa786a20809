// Which pairs share enough to be compared, on numbers alone: the same for things at hand and for millions of rows that
// were only surveyed. A block of too many pairs is refined by a second, third and fourth key; what that leaves out is
// counted, never dropped.
import { sortPairs } from '../storage/radix-sort';
import { GrowingPairs } from './growing-pairs';
import { PairCounter, type SidedThings } from './pair-counter';

/** One entry for each thing and each of its keys; the order means nothing, and an entry may come twice. */
export interface Blockable extends SidedThings {
  /** 21 bits, and 32 bits of which the lowest is set for half a key: one that counts only beside another. */
  readonly high: Uint32Array;
  readonly low: Uint32Array;
  readonly thing: Uint32Array;
}

export interface BlockLimits {
  readonly pairsOfBlock: number;
  readonly pairs: number;
  /**
   * Whether things that share all they have, where too many share it, are compared with those of the first row among them
   * all the same: of ten thousand records that say the same each meets one, though not every other.
   */
  readonly withFirst: boolean;
}

export interface LeftOut {
  readonly high: number;
  readonly low: number;
  /** A thing that has the key. */
  readonly example: number;
  /** Things that have it, by side. */
  readonly bySide: Uint32Array;
  readonly pairsLeftOut: number;
}

export interface BlockedPairs {
  /** Parallel; `first` is the smaller number. Rising, each pair once. */
  readonly first: Uint32Array;
  readonly second: Uint32Array;
  /** Most left out first. */
  readonly leftOut: readonly LeftOut[];
}

/** Keys that a pair must share at most. */
const MOST_KEYS = 4;

interface Wide {
  readonly high: number;
  readonly low: number;
  readonly things: Uint32Array;
  readonly pairs: number;
}

export function pairsInBlocks(all: Blockable, limits: BlockLimits): BlockedPairs {
  const counter = new PairCounter(all);
  const sorted = sortPairs({ high: all.high, low: all.low, mention: all.thing }, all.thing.length);
  const entries = { high: sorted.high, low: sorted.low, thing: sorted.mention };
  const most = narrowest(entries, counter, limits);
  const found = new GrowingPairs(all.count);
  const wide: Wide[] = [];
  const half: Wide[] = [];
  eachBlock(entries, counter, (things, high, low) => {
    const pairs = counter.pairsOf(things);
    if (pairs === 0) return;
    if ((low & 1) === 1) half.push({ high, low, things, pairs });
    else if (pairs > most) wide.push({ high, low, things, pairs });
    else counter.emit(things, found);
  });
  // Whole keys before half ones, so that a set of keys is met once, from its first.
  const blocks = [...wide, ...half];
  const blocksOf = membersOf(blocks, all.count);
  const refine = (things: Uint32Array, last: number, keys: number): void => {
    for (const [block, members] of sharing(things, last, blocksOf)) {
      const pairs = counter.pairsOf(members);
      if (pairs === 0) continue;
      if (pairs <= most) counter.emit(members, found);
      else {
        if (limits.withFirst) counter.emitWithFirst(withNothingElse(members, keys, blocksOf), found);
        if (keys < MOST_KEYS) refine(members, block, keys + 1);
      }
    }
  };
  blocks.forEach(({ things }, block) => {
    if (limits.withFirst && block < wide.length)
      counter.emitWithFirst(withNothingElse(things, 1, blocksOf), found);
    refine(things, block, 2);
  });
  const { first, second } = found.finish();
  return { first, second, leftOut: leftOutOf(wide, blocksOf, first, second, counter) };
}

interface Entries {
  readonly high: Uint32Array;
  readonly low: Uint32Array;
  readonly thing: Uint32Array;
}

/** Blocks of two things and more, each thing once, in the order of the keys. */
function eachBlock(
  { high, low, thing }: Entries,
  counter: PairCounter,
  take: (things: Uint32Array, high: number, low: number) => void,
): void {
  for (let from = 0; from < thing.length; ) {
    let to = from + 1;
    while (to < thing.length && high[to] === high[from] && low[to] === low[from]) to++;
    if (to - from > 1) {
      const things = counter.distinct(thing.subarray(from, to));
      if (things.length > 1) take(things, high[from] ?? 0, low[from] ?? 0);
    }
    from = to;
  }
}

/** The most pairs of a block with which all narrow blocks together stay within what is compared. */
function narrowest(entries: Entries, counter: PairCounter, limits: BlockLimits): number {
  const tiers = [1, 1 / 4, 1 / 16, 1 / 64, 1 / 256].map((part) => Math.floor(limits.pairsOfBlock * part));
  const sums = tiers.map(() => 0);
  eachBlock(entries, counter, (things, _, low) => {
    if ((low & 1) === 1) return;
    const pairs = counter.pairsOf(things);
    tiers.forEach((most, tier) => {
      if (pairs <= most) sums[tier] = (sums[tier] ?? 0) + pairs;
    });
  });
  return tiers.find((_, tier) => (sums[tier] ?? 0) <= limits.pairs) ?? 0;
}

/** Of each thing the places of its blocks, rising. */
interface Members {
  readonly starts: Uint32Array;
  readonly blocks: Uint32Array;
}

function membersOf(blocks: readonly Wide[], count: number): Members {
  const starts = new Uint32Array(count + 1);
  for (const { things } of blocks)
    for (const thing of things) starts[thing + 1] = (starts[thing + 1] ?? 0) + 1;
  for (let thing = 0; thing < count; thing++)
    starts[thing + 1] = (starts[thing + 1] ?? 0) + (starts[thing] ?? 0);
  const next = starts.slice();
  const places = new Uint32Array(starts[count] ?? 0);
  blocks.forEach(({ things }, block) => {
    for (const thing of things) {
      const place = next[thing] ?? 0;
      next[thing] = place + 1;
      places[place] = block;
    }
  });
  return { starts, blocks: places };
}

/** The things by the further blocks that two of them and more are in. */
function sharing(
  things: Uint32Array,
  last: number,
  { starts, blocks }: Members,
): readonly (readonly [number, Uint32Array])[] {
  const groups = new Map<number, number[]>();
  for (const thing of things)
    for (let at = starts[thing] ?? 0; at < (starts[thing + 1] ?? 0); at++) {
      const block = blocks[at] ?? 0;
      if (block <= last) continue;
      const group = groups.get(block);
      if (group === undefined) groups.set(block, [thing]);
      else group.push(thing);
    }
  return [...groups].flatMap(([block, group]) =>
    group.length > 1 ? [[block, Uint32Array.from(group)] as const] : [],
  );
}

/** Those of the things that are in no more blocks than the keys they were brought together by. */
function withNothingElse(things: Uint32Array, keys: number, { starts }: Members): Uint32Array {
  if (keys === MOST_KEYS) return things;
  return things.filter((thing) => (starts[thing + 1] ?? 0) - (starts[thing] ?? 0) <= keys);
}

/** Of each refined block: its pairs less those that something else brought together. */
function leftOutOf(
  wide: readonly Wide[],
  { starts, blocks }: Members,
  first: Uint32Array,
  second: Uint32Array,
  counter: PairCounter,
): readonly LeftOut[] {
  const taken = new Float64Array(wide.length);
  for (let pair = 0; pair < first.length; pair++) {
    const a = first[pair] ?? 0;
    const b = second[pair] ?? 0;
    let left = starts[a] ?? 0;
    let right = starts[b] ?? 0;
    while (left < (starts[a + 1] ?? 0) && right < (starts[b + 1] ?? 0)) {
      const one = blocks[left] ?? 0;
      const other = blocks[right] ?? 0;
      // Half keys come last.
      if (Math.min(one, other) >= wide.length) break;
      if (one === other) taken[one] = (taken[one] ?? 0) + 1;
      if (one <= other) left++;
      if (other <= one) right++;
    }
  }
  return wide
    .map(({ high, low, things, pairs }, block) => ({
      high,
      low,
      example: things[0] ?? 0,
      bySide: counter.bySide(things),
      pairsLeftOut: pairs - (taken[block] ?? 0),
    }))
    .filter(({ pairsLeftOut }) => pairsLeftOut > 0)
    .sort(
      (a, b) => b.pairsLeftOut - a.pairsLeftOut || a.example - b.example || a.high - b.high || a.low - b.low,
    );
}
