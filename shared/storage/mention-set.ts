// A set of mentions that is only asked for its size and its first members: few as a rising list, many as one bit each.
// Twenty hits of a million are read off without the other hits being written down.
import { bitsOf, listOf, listSize, lowest, type MentionLists, markList, wordsFor } from './mention-lists';

/** Unions of fewer are sorted: cheaper than a bit for every mention there is. */
const FEW = 256;

export type MentionSet =
  | { readonly list: Uint32Array; readonly bits: null }
  | { readonly list: null; readonly bits: Uint32Array };

/** `list`: rising, each once. */
export function setOf(list: Uint32Array): MentionSet {
  return { list, bits: null };
}

export const noMentions = setOf(new Uint32Array(0));

/**
 * Everything that is in one of the lists at `places`. A single list of up to `longest` stays one; more are bits, which others
 * are quickly compared with.
 */
export function unionOf(lists: MentionLists, places: readonly number[], longest = Infinity): MentionSet {
  const [only] = places;
  if (only === undefined) return noMentions;
  let size = 0;
  for (const place of places) size += listSize(lists, place);
  if (places.length === 1) {
    const kept = bitsOf(lists, only);
    if (kept !== null) return { list: null, bits: kept };
    if (size <= longest) return setOf(listOf(lists, only));
  } else if (size <= FEW) {
    const all = new Set<number>();
    for (const place of places) for (const mention of listOf(lists, place)) all.add(mention);
    return setOf(Uint32Array.from(all).sort());
  }
  const bits = new Uint32Array(wordsFor(lists.count));
  for (const place of places) markList(lists, place, bits);
  return { list: null, bits };
}

export function isIn(set: MentionSet, mention: number): boolean {
  if (set.bits !== null) return (((set.bits[mention >>> 5] ?? 0) >>> (mention & 31)) & 1) === 1;
  return set.list[placeFrom(set.list, mention)] === mention;
}

/** What is in both. */
export function intersect(a: MentionSet, b: MentionSet): MentionSet {
  if (a.bits !== null)
    return b.bits === null ? listed(b.list, a.bits) : { list: null, bits: anded(a.bits, b.bits) };
  if (b.bits !== null) return listed(a.list, b.bits);
  const [shorter, longer] = a.list.length < b.list.length ? [a.list, b.list] : [b.list, a.list];
  return setOf(
    shorter.length * FAR_APART < longer.length ? leaping(shorter, longer) : walking(shorter, longer),
  );
}

/** A list so many times as long as another is searched for each of its mentions, others are walked along together. */
const FAR_APART = 16;

function listed(list: Uint32Array, bits: Uint32Array): MentionSet {
  const kept = new Uint32Array(list.length);
  let size = 0;
  for (let at = 0; at < list.length; at++) {
    const mention = list[at] as number;
    kept[size] = mention;
    size += ((bits[mention >>> 5] as number) >>> (mention & 31)) & 1;
  }
  return setOf(kept.subarray(0, size));
}

function anded(a: Uint32Array, b: Uint32Array): Uint32Array {
  const both = new Uint32Array(a.length);
  for (let word = 0; word < both.length; word++) both[word] = (a[word] as number) & (b[word] as number);
  return both;
}

function walking(a: Uint32Array, b: Uint32Array): Uint32Array {
  const both = new Uint32Array(a.length);
  let size = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const left = a[i] as number;
    const right = b[j] as number;
    if (left === right) both[size++] = left;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return both.subarray(0, size);
}

function leaping(a: Uint32Array, b: Uint32Array): Uint32Array {
  const both = new Uint32Array(a.length);
  let size = 0;
  let at = 0;
  for (const mention of a) {
    at = placeFrom(b, mention, at);
    if (at === b.length) break;
    if (b[at] === mention) both[size++] = mention;
  }
  return both.subarray(0, size);
}

/** How many are in it from `from` to before `to`. */
export function countIn(set: MentionSet, from: number, to: number): number {
  if (set.bits === null) return placeFrom(set.list, to) - placeFrom(set.list, from);
  const { bits } = set;
  const first = from >>> 5;
  const last = to >>> 5;
  const head = (bits[first] ?? 0) & (-1 << (from & 31));
  const rest = ~(-1 << (to & 31));
  if (first === last) return ones(head & rest);
  let count = ones(head) + ones((bits[last] ?? 0) & rest);
  for (let word = first + 1; word < last; word++) {
    let value = bits[word] as number;
    value -= (value >>> 1) & 0x55555555;
    value = (value & 0x33333333) + ((value >>> 2) & 0x33333333);
    count += Math.imul((value + (value >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
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
  return word * 32 + lowest(value);
}

function ones(value: number): number {
  let left = value;
  let count = 0;
  for (; left !== 0; left &= left - 1) count++;
  return count;
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
