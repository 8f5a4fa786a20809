// A set of mentions that is only asked for its size and its first members: few as a rising list, many as one bit each.
// Twenty hits of a million are read off without the other hits being written down.
import { listOf, listSize, type MentionLists } from './mention-lists';

/** Sets of fewer are sorted lists: cheaper than a bit for every mention there is. */
const FEW = 256;

export type MentionSet =
  | { readonly list: Uint32Array; readonly bits: null }
  | { readonly list: null; readonly bits: Uint32Array };

/** `list`: rising, each once. */
export function setOf(list: Uint32Array): MentionSet {
  return { list, bits: null };
}

export const noMentions = setOf(new Uint32Array(0));

/** Everything that is in one of the lists at `places`; `count` mentions are there in all. */
export function unionOf(lists: MentionLists, places: readonly number[], count: number): MentionSet {
  const [only] = places;
  if (only === undefined) return noMentions;
  if (places.length === 1) return setOf(listOf(lists, only));
  let size = 0;
  for (const place of places) size += listSize(lists, place);
  if (size <= FEW) {
    const all = new Set<number>();
    for (const place of places) for (const mention of listOf(lists, place)) all.add(mention);
    return setOf(Uint32Array.from(all).sort());
  }
  const bits = new Uint32Array((count + 31) >>> 5);
  for (const place of places) mark(lists, place, bits);
  return { list: null, bits };
}

function mark({ starts, bytes }: MentionLists, list: number, bits: Uint32Array): void {
  let at = starts[list] as number;
  const end = starts[list + 1] as number;
  // The size is skipped.
  while ((bytes[at++] as number) > 127);
  let mention = 0;
  while (at < end) {
    let byte = bytes[at++] as number;
    let step = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++] as number;
      step |= (byte & 127) << shift;
    }
    mention += step;
    bits[mention >>> 5] = (bits[mention >>> 5] as number) | (1 << (mention & 31));
  }
}

export function isIn(set: MentionSet, mention: number): boolean {
  if (set.bits !== null) return (((set.bits[mention >>> 5] ?? 0) >>> (mention & 31)) & 1) === 1;
  return set.list[placeFrom(set.list, mention)] === mention;
}

/** What is in both. */
export function intersect(a: MentionSet, b: MentionSet): MentionSet {
  if (a.bits !== null) {
    if (b.bits === null) return intersect(b, a);
    const { bits } = b;
    return { list: null, bits: a.bits.map((word, at) => word & (bits[at] as number)) };
  }
  if (b.bits === null && b.list.length < a.list.length) return intersect(b, a);
  const kept = new Uint32Array(a.list.length);
  let size = 0;
  let at = 0;
  for (const mention of a.list) {
    if (b.bits === null) {
      at = placeFrom(b.list, mention, at);
      if (at === b.list.length) break;
      if (b.list[at] === mention) kept[size++] = mention;
    } else if (isIn(b, mention)) kept[size++] = mention;
  }
  return setOf(kept.subarray(0, size));
}

/** How many are in it from `from` to before `to`. */
export function countIn(set: MentionSet, from: number, to: number): number {
  if (set.bits === null) return placeFrom(set.list, to) - placeFrom(set.list, from);
  const { bits } = set;
  const last = to >>> 5;
  let count = 0;
  for (let word = from >>> 5; word <= last && word < bits.length; word++) {
    let value = bits[word] as number;
    if (word === from >>> 5) value &= -1 << (from & 31);
    if (word === last) value &= ~(-1 << (to & 31));
    count += ones(value);
  }
  return count;
}

/** The first that is not before `mention`; null when there is none. */
export function nextIn(set: MentionSet, mention: number): number | null {
  if (set.bits === null) return set.list[placeFrom(set.list, mention)] ?? null;
  const { bits } = set;
  let word = mention >>> 5;
  let value = (bits[word] ?? 0) & (-1 << (mention & 31));
  while (value === 0) {
    if (++word >= bits.length) return null;
    value = bits[word] as number;
  }
  return word * 32 + 31 - Math.clz32(value & -value);
}

function ones(value: number): number {
  let pairs = value - ((value >>> 1) & 0x55555555);
  pairs = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((pairs + (pairs >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** First place from `begin` on whose mention is not below `wanted`; near ones are found in few steps. */
function placeFrom(list: Uint32Array, wanted: number, begin = 0): number {
  let from = begin;
  let step = 1;
  while (from + step < list.length && (list[from + step] as number) < wanted) {
    from += step;
    step *= 2;
  }
  let to = Math.min(list.length, from + step + 1);
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((list[middle] as number) < wanted) from = middle + 1;
    else to = middle;
  }
  return from;
}
