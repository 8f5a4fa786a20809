// Hashed keys, sorted, and who carries each: what a number is found by. Plain numbers as they lie in the stored bytes, so
// that opening a workspace with millions of keys does nothing for each of them.
import { ListWriter, listSize, type MentionLists, noLists, readList } from './mention-lists';
import { type MentionSet, noMentions, setOf, unionOf } from './mention-set';
import { freshRoom, type SetRoom } from './set-room';

/** Upper 16 bits that occur, and where the keys with each begin in `lows` and `carriers`. */
export interface KeyTable {
  readonly highs: Uint16Array;
  /** One more than there are `highs`. */
  readonly starts: Uint32Array;
  /** Lower 32 bits, rising within the same upper ones. */
  readonly lows: Uint32Array;
  /** The one mention that carries the key; with `IN_LIST` set, the place of its list in `lists`. */
  readonly carriers: Uint32Array;
  readonly lists: MentionLists;
}

const IN_LIST = 0x80000000;
const none = new Uint32Array(0);

export const noKeys: KeyTable = {
  highs: new Uint16Array(0),
  starts: new Uint32Array(1),
  lows: none,
  carriers: none,
  lists: noLists,
};

/** Mentions that carry the key with this hash (`keyHash`); they lie in the index itself or in `room`. */
export function carriersOf(table: KeyTable, hash: number, room: SetRoom = freshRoom): MentionSet {
  const place = placeOf(table, hash);
  if (place < 0) return noMentions;
  const carrier = table.carriers[place] as number;
  if (carrier < IN_LIST) return setOf(Uint32Array.of(carrier));
  const list = carrier - IN_LIST;
  return unionOf(table.lists, [[list, list + 1]], room);
}

/** How many mentions carry the key with this hash. */
export function carrierCount(table: KeyTable, hash: number): number {
  const place = placeOf(table, hash);
  if (place < 0) return 0;
  const carrier = table.carriers[place] as number;
  return carrier < IN_LIST ? 1 : listSize(table.lists, carrier - IN_LIST);
}

function placeOf({ highs, starts, lows }: KeyTable, hash: number): number {
  const high = Math.floor(hash / 4294967296);
  const group = firstAt(highs, 0, highs.length, high);
  if (highs[group] !== high) return -1;
  const end = starts[group + 1] as number;
  const low = hash % 4294967296;
  const place = firstAt(lows, starts[group] as number, end, low);
  return place < end && lows[place] === low ? place : -1;
}

/** First place from `from` on, before `to`, whose number is not below `wanted`. */
function firstAt(numbers: Uint16Array | Uint32Array, begin: number, end: number, wanted: number): number {
  let from = begin;
  let to = end;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((numbers[middle] as number) < wanted) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Makes a table of keys that come sorted, each once. */
export class KeyTableWriter {
  readonly #highs: number[] = [];
  readonly #starts: number[] = [];
  readonly #lows: Uint32Array;
  readonly #carriers: Uint32Array;
  readonly #lists: ListWriter;
  #count = 0;
  #high = -1;

  /** At most `room` keys, in an index of `mentions`. */
  constructor(room: number, mentions: number) {
    this.#lists = new ListWriter(mentions);
    this.#lows = new Uint32Array(room);
    this.#carriers = new Uint32Array(room);
  }

  /** Carried by `mentions[from]` to `mentions[to - 1]`, rising, at least one. */
  add(high: number, low: number, mentions: Uint32Array, from: number, to: number): void {
    const at = this.#count++;
    if (high !== this.#high) {
      this.#high = high;
      this.#highs.push(high);
      this.#starts.push(at);
    }
    this.#lows[at] = low;
    this.#carriers[at] =
      to - from === 1 ? (mentions[from] as number) : IN_LIST + this.#lists.add(mentions, from, to);
  }

  finish(): KeyTable {
    return {
      highs: Uint16Array.from(this.#highs),
      starts: Uint32Array.from([...this.#starts, this.#count]),
      lows: this.#lows.slice(0, this.#count),
      carriers: this.#carriers.slice(0, this.#count),
      lists: this.#lists.finish(),
    };
  }
}

/** One table of two; mentions of the second are numbered after the first's. */
export function mergeKeyTables(first: KeyTable, second: KeyTable): KeyTable {
  const shift = first.lists.count;
  const merged = new KeyTableWriter(first.lows.length + second.lows.length, shift + second.lists.count);
  const left = new KeyWalk(first, 0);
  const right = new KeyWalk(second, shift);
  // Room that is used again: an array for each of millions of keys takes three times as long.
  let mentions = new Uint32Array(1024);
  while (left.more || right.more) {
    const order = !right.more ? -1 : !left.more ? 1 : left.high - right.high || left.low - right.low;
    const { high, low } = order <= 0 ? left : right;
    const size = (order <= 0 ? left.size : 0) + (order >= 0 ? right.size : 0);
    if (size > mentions.length) mentions = new Uint32Array(size * 2);
    let to = 0;
    if (order <= 0) {
      to = left.read(mentions, to);
      left.next();
    }
    if (order >= 0) {
      to = right.read(mentions, to);
      right.next();
    }
    merged.add(high, low, mentions, 0, to);
  }
  return merged.finish();
}

class KeyWalk {
  high = -1;
  low = -1;
  readonly #table: KeyTable;
  readonly #shift: number;
  #group = 0;
  #place = -1;

  constructor(table: KeyTable, shift: number) {
    this.#table = table;
    this.#shift = shift;
    this.next();
  }

  get more(): boolean {
    return this.#place < this.#table.lows.length;
  }

  next(): void {
    const { highs, starts, lows } = this.#table;
    const place = ++this.#place;
    if (place >= lows.length) return;
    while ((starts[this.#group + 1] as number) <= place) this.#group++;
    this.high = highs[this.#group] as number;
    this.low = lows[place] as number;
  }

  /** How many mentions carry the key. */
  get size(): number {
    const carrier = this.#table.carriers[this.#place] as number;
    return carrier < IN_LIST ? 1 : listSize(this.#table.lists, carrier - IN_LIST);
  }

  /** Writes them from place `to` on; answers the place behind the last. */
  read(into: Uint32Array, to: number): number {
    const shift = this.#shift;
    const carrier = this.#table.carriers[this.#place] as number;
    if (carrier < IN_LIST) {
      into[to] = carrier + shift;
      return to + 1;
    }
    const end = readList(this.#table.lists, carrier - IN_LIST, into, to);
    if (shift > 0) for (let at = to; at < end; at++) into[at] = (into[at] as number) + shift;
    return end;
  }
}
