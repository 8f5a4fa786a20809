// Rising lists of mentions, told as their differences, or as a bit for every mention where that takes less; read when
// somebody asks for one: an index holds millions of numbers in them, and a search needs a few. So opening a workspace does
// not read them at all.
import { ByteWriter } from './byte-writer';

/**
 * List `i` lies in `bytes[starts[i]]` to `bytes[starts[i + 1] - 1]`: how many, and either the first and the steps from one
 * to the next, or from the next multiple of four on the bits of all mentions (`isInBits`).
 */
export interface MentionLists {
  readonly starts: Uint32Array;
  /** Begins where four bytes can be looked at as a number. */
  readonly bytes: Uint8Array;
  /** Mentions of the index, in lists or not. */
  readonly count: number;
  /** By the first of some lists, what they hold together, as bits that were made since they were read; see `withBits`. */
  readonly asBits?: ReadonlyMap<number, readonly ListsAsBits[]>;
}

/** Lists from the first place to before the second. */
export type ListRange = readonly [number, number];

interface ListsAsBits {
  /** Before this one. */
  readonly to: number;
  readonly bits: Uint32Array;
}

export const noLists: MentionLists = { starts: new Uint32Array(1), bytes: new Uint8Array(0), count: 0 };

/** Lists of fewer are never bits. */
const MANY = 1024;

/** A step takes a byte at least. */
function isInBits(size: number, count: number): boolean {
  return size >= MANY && size * 8 > count;
}

export function wordsFor(count: number): number {
  return (count + 31) >>> 5;
}

/** How many mentions a list has. */
export function listSize({ starts, bytes }: MentionLists, list: number): number {
  let at = starts[list] as number;
  let byte = bytes[at++] as number;
  let size = byte & 127;
  for (let scale = 128; byte > 127; scale *= 128) {
    byte = bytes[at++] as number;
    size += (byte & 127) * scale;
  }
  return size;
}

/** A list that is kept as bits: mention `m` is bit `m % 32` of number `m / 32`. Not to be written to. Null for others. */
export function bitsOf(lists: MentionLists, list: number): Uint32Array | null {
  const { bytes, count } = lists;
  const size = listSize(lists, list);
  if (size < MANY) return null;
  if (!isInBits(size, count)) return madeBits(lists, [list, list + 1]);
  const at = behindSize(lists, list);
  return new Uint32Array(bytes.buffer, bytes.byteOffset + ((at + 3) & ~3), wordsFor(count));
}

/** The same of several lists together. */
export function bitsOfAll(lists: MentionLists, range: ListRange): Uint32Array | null {
  const [from, to] = range;
  return to - from === 1 ? bitsOf(lists, from) : madeBits(lists, range);
}

function madeBits({ asBits }: MentionLists, [from, to]: ListRange): Uint32Array | null {
  return asBits?.get(from)?.find((made) => made.to === to)?.bits ?? null;
}

/** What one mention of so many is in is worth having as bits: reading a step of a list takes longer than 32 bits. */
const LONG = 64;
/** Sets made, of single lists and of several each: each takes an eighth of a byte a mention. */
const MOST_AS_BITS = 64;

/** The same lists with the longest of them, and of those that are asked for `together`, as bits besides. */
export function withBits(lists: MentionLists, together: readonly ListRange[]): MentionLists {
  const singles = Array.from({ length: lists.starts.length - 1 }, (_, list): ListRange => [list, list + 1]);
  return addBits(addBits(lists, singles), together);
}

function addBits(lists: MentionLists, ranges: readonly ListRange[]): MentionLists {
  const long: { readonly range: ListRange; readonly steps: number }[] = [];
  for (const range of ranges) {
    const steps = bitsOfAll(lists, range) === null ? stepsIn(lists, range) : 0;
    if (steps >= MANY && steps * LONG >= lists.count) long.push({ range, steps });
  }
  const asBits = new Map(lists.asBits);
  for (const { range } of long.sort((a, b) => b.steps - a.steps).slice(0, MOST_AS_BITS)) {
    const bits = new Uint32Array(wordsFor(lists.count));
    markLists(lists, range, bits);
    const [from, to] = range;
    asBits.set(from, [...(asBits.get(from) ?? []), { to, bits }]);
  }
  return { ...lists, asBits };
}

/** How many mentions have to be read one by one. */
function stepsIn(lists: MentionLists, [from, to]: ListRange): number {
  let steps = 0;
  for (let list = from; list < to; list++) if (bitsOf(lists, list) === null) steps += listSize(lists, list);
  return steps;
}

function behindSize({ starts, bytes }: MentionLists, list: number): number {
  let at = starts[list] as number;
  while ((bytes[at++] as number) > 127);
  return at;
}

/** The mentions of a list, rising; a copy. */
export function listOf(lists: MentionLists, list: number): Uint32Array {
  const mentions = new Uint32Array(listSize(lists, list));
  readList(lists, list, mentions, 0);
  return mentions;
}

/** Reads a list into `into` from place `to` on; answers the place behind its last mention. */
export function readList(lists: MentionLists, list: number, into: Uint32Array, to: number): number {
  const bits = bitsOf(lists, list);
  let place = to;
  if (bits !== null) {
    for (let word = 0; word < bits.length; word++)
      for (let rest = bits[word] as number; rest !== 0; rest &= rest - 1)
        into[place++] = word * 32 + lowest(rest);
    return place;
  }
  const { starts, bytes } = lists;
  const end = starts[list + 1] as number;
  let mention = 0;
  for (let at = behindSize(lists, list); at < end; ) {
    let byte = bytes[at++] as number;
    let step = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++] as number;
      step |= (byte & 127) << shift;
    }
    mention += step;
    into[place++] = mention;
  }
  return place;
}

/** How many bytes the lists of a range take. */
export function bytesIn({ starts }: MentionLists, [from, to]: ListRange): number {
  return (starts[to] as number) - (starts[from] as number);
}

/** Sets the bits of all mentions of the lists. */
export function markLists(lists: MentionLists, range: ListRange, into: Uint32Array): void {
  const made = bitsOfAll(lists, range);
  if (made !== null) {
    addAll(into, made);
    return;
  }
  const [from, to] = range;
  const { starts, bytes } = lists;
  let at = starts[from] as number;
  for (let list = from; list < to; list++) {
    const end = starts[list + 1] as number;
    const bits = bitsOf(lists, list);
    if (bits !== null) {
      addAll(into, bits);
      at = end;
      continue;
    }
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
      into[mention >>> 5] = (into[mention >>> 5] as number) | (1 << (mention & 31));
    }
  }
}

function addAll(into: Uint32Array, bits: Uint32Array): void {
  for (let word = 0; word < bits.length; word++) into[word] = (into[word] as number) | (bits[word] as number);
}

/** Place of the lowest bit that is set; one must be. */
export function lowest(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}

/**
 * For each of `mentions`, rising, the first of the lists in `ranges` that has it; one of them must. Lists are read up to the
 * last of the mentions only.
 */
export function firstsOf(
  lists: MentionLists,
  ranges: readonly ListRange[],
  mentions: readonly number[],
): readonly number[] {
  // Whoever is in no other list is in the last one, which need not be read.
  const otherwise = (ranges.at(-1)?.[1] ?? 0) - 1;
  const found = new Array<number>(mentions.length).fill(otherwise);
  const last = mentions.at(-1) ?? -1;
  let missing = mentions.length;
  const take = (asked: number, place: number): void => {
    if (found[asked] !== otherwise) return;
    found[asked] = place;
    missing--;
  };
  for (const [from, to] of ranges)
    for (let place = from; place < to && place !== otherwise; place++) {
      if (missing === 0) return found;
      const bits = bitsOf(lists, place);
      if (bits === null) walk(lists, place, mentions, last, take);
      else
        for (const [asked, mention] of mentions.entries())
          if ((((bits[mention >>> 5] as number) >>> (mention & 31)) & 1) === 1) take(asked, place);
    }
  return found;
}

function walk(
  lists: MentionLists,
  place: number,
  mentions: readonly number[],
  last: number,
  take: (asked: number, place: number) => void,
): void {
  const { starts, bytes } = lists;
  const end = starts[place + 1] as number;
  let mention = 0;
  let asked = 0;
  for (let at = behindSize(lists, place); at < end; ) {
    let byte = bytes[at++] as number;
    let step = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++] as number;
      step |= (byte & 127) << shift;
    }
    mention += step;
    if (mention > last) return;
    while ((mentions[asked] as number) < mention) asked++;
    if (mentions[asked] === mention) take(asked, place);
  }
}

/** Gathers lists one after the other. */
export class ListWriter {
  readonly #writer = new ByteWriter();
  #starts = new Uint32Array(1024);
  #count = 0;
  readonly #mentions: number;

  /** For an index of `mentions`. */
  constructor(mentions: number) {
    this.#mentions = mentions;
  }

  get count(): number {
    return this.#count;
  }

  /** `mentions[from]` to `mentions[to - 1]`, rising; answers the list's place. */
  add(mentions: Uint32Array, from: number, to: number): number {
    const writer = this.#writer;
    writer.varint(to - from);
    if (isInBits(to - from, this.#mentions)) {
      const bits = new Uint32Array(wordsFor(this.#mentions));
      for (let at = from; at < to; at++) {
        const mention = mentions[at] as number;
        bits[mention >>> 5] = (bits[mention >>> 5] as number) | (1 << (mention & 31));
      }
      writer.numbers(bits);
    } else {
      let before = 0;
      for (let at = from; at < to; at++) {
        const mention = mentions[at] as number;
        writer.varint(mention - before);
        before = mention;
      }
    }
    if (this.#count + 2 > this.#starts.length) {
      const grown = new Uint32Array(this.#starts.length * 2);
      grown.set(this.#starts);
      this.#starts = grown;
    }
    this.#starts[++this.#count] = writer.length;
    return this.#count - 1;
  }

  finish(): MentionLists {
    return {
      starts: this.#starts.slice(0, this.#count + 1),
      bytes: this.#writer.finish(),
      count: this.#mentions,
    };
  }
}
