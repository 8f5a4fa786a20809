// A set of mentions that is only asked for its size and its first members: few as a rising list, many as one bit each.
// Twenty hits of a million are read off without the other hits being written down.
import {
  bitsOfAll,
  bytesIn,
  type ListRange,
  listSize,
  lowest,
  type MentionLists,
  markLists,
  readList,
  wordsFor,
} from './mention-lists';
import { freshRoom, type SetRoom } from './set-room';

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
 * Everything that is in one of the lists of `ranges`, which do not overlap. A single list of up to `longest` stays one; more
 * are bits, which others are quickly compared with. It lies in the index itself or in `room`.
 */
export function unionOf(
  lists: MentionLists,
  ranges: readonly ListRange[],
  room: SetRoom = freshRoom,
  longest = Infinity,
): MentionSet {
  const [first] = ranges;
  if (first === undefined) return noMentions;
  const kept = ranges.length === 1 ? bitsOfAll(lists, first) : null;
  if (kept !== null) return { list: null, bits: kept };
  const [only] = first;
  const isSingle = ranges.length === 1 && first[1] - only === 1;
  const size = isSingle ? listSize(lists, only) : Infinity;
  if (isSingle && size <= longest) {
    const list = room.numbers(size);
    readList(lists, only, list, 0);
    return setOf(list);
  }
  const few = isSingle ? null : fewOf(lists, ranges, room);
  if (few !== null) return setOf(few);
  const bits = room.zeros(wordsFor(lists.count));
  for (const range of ranges) markLists(lists, range, bits);
  return { list: null, bits };
}

/** All mentions of the lists, rising, each once; null when they are more than a few. */
function fewOf(lists: MentionLists, ranges: readonly ListRange[], room: SetRoom): Uint32Array | null {
  let bytes = 0;
  let size = 0;
  for (const range of ranges) bytes += bytesIn(lists, range);
  // A mention takes five bytes at most, and its list's size one.
  if (bytes > FEW * 6) return null;
  for (const [from, to] of ranges) for (let place = from; place < to; place++) size += listSize(lists, place);
  if (size > FEW) return null;
  const all = room.numbers(size);
  let end = 0;
  for (const [from, to] of ranges)
    for (let place = from; place < to; place++) end = readList(lists, place, all, end);
  all.sort();
  let kept = 0;
  for (const mention of all) if (kept === 0 || all[kept - 1] !== mention) all[kept++] = mention;
  return all.subarray(0, kept);
}

export function isIn(set: MentionSet, mention: number): boolean {
  if (set.bits !== null) return (((set.bits[mention >>> 5] ?? 0) >>> (mention & 31)) & 1) === 1;
  return set.list[placeFrom(set.list, mention)] === mention;
}

/** What is in both; it lies in `room`. */
export function intersect(a: MentionSet, b: MentionSet, room: SetRoom = freshRoom): MentionSet {
  if (a.bits !== null)
    return b.bits === null ? listed(b.list, a.bits, room) : { list: null, bits: anded(a.bits, b.bits, room) };
  if (b.bits !== null) return listed(a.list, b.bits, room);
  const [shorter, longer] = a.list.length < b.list.length ? [a.list, b.list] : [b.list, a.list];
  const both = room.numbers(shorter.length);
  const size =
    shorter.length * FAR_APART < longer.length
      ? leaping(shorter, longer, both)
      : walking(shorter, longer, both);
  return setOf(both.subarray(0, size));
}

/** A list so many times as long as another is searched for each of its mentions, others are walked along together. */
const FAR_APART = 16;

function listed(list: Uint32Array, bits: Uint32Array, room: SetRoom): MentionSet {
  const kept = room.numbers(list.length);
  let size = 0;
  for (let at = 0; at < list.length; at++) {
    const mention = list[at] as number;
    kept[size] = mention;
    size += ((bits[mention >>> 5] as number) >>> (mention & 31)) & 1;
  }
  return setOf(kept.subarray(0, size));
}

function anded(a: Uint32Array, b: Uint32Array, room: SetRoom): Uint32Array {
  const both = room.numbers(a.length);
  for (let word = 0; word < both.length; word++) both[word] = (a[word] as number) & (b[word] as number);
  return both;
}

/** Both answer how many they wrote. */
function walking(a: Uint32Array, b: Uint32Array, both: Uint32Array): number {
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
  return size;
}

function leaping(a: Uint32Array, b: Uint32Array, both: Uint32Array): number {
  let size = 0;
  let at = 0;
  for (const mention of a) {
    at = placeFrom(b, mention, at);
    if (at === b.length) break;
    if (b[at] === mention) both[size++] = mention;
  }
  return size;
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
