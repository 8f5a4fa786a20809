// Rising lists of mentions, told as their differences and read when somebody asks for one: an index holds millions of
// numbers in them, and a search needs a few. So opening a workspace does not read them at all.
import { ByteWriter } from './byte-writer';

/** List `i` is `bytes[starts[i]]` to `bytes[starts[i + 1] - 1]`: how many, the first, and the steps from one to the next. */
export interface MentionLists {
  readonly starts: Uint32Array;
  readonly bytes: Uint8Array;
}

export const noLists: MentionLists = { starts: new Uint32Array(1), bytes: new Uint8Array(0) };

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

/** The mentions of a list, rising; a copy. */
export function listOf(lists: MentionLists, list: number): Uint32Array {
  const mentions = new Uint32Array(listSize(lists, list));
  readList(lists, list, mentions, 0);
  return mentions;
}

/** Reads a list into `into` from place `to` on; answers the place behind its last mention. */
export function readList(
  { starts, bytes }: MentionLists,
  list: number,
  into: Uint32Array,
  to: number,
): number {
  let at = starts[list] as number;
  const end = starts[list + 1] as number;
  // The size is skipped.
  while ((bytes[at++] as number) > 127);
  let mention = 0;
  let place = to;
  while (at < end) {
    let byte = bytes[at++] as number;
    if (byte < 128) mention += byte;
    else {
      let step = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[at++] as number;
        step |= (byte & 127) << shift;
      }
      mention += step;
    }
    into[place++] = mention;
  }
  return place;
}

/**
 * For each of `mentions`, rising, the first of the lists at `places` that has it; -1 when none has. Lists are read up to
 * the last of the mentions only.
 */
export function firstsOf(
  { starts, bytes }: MentionLists,
  places: readonly number[],
  mentions: readonly number[],
): readonly number[] {
  const found = new Array<number>(mentions.length).fill(-1);
  const last = mentions.at(-1) ?? -1;
  let missing = mentions.length;
  for (const place of places) {
    if (missing === 0) break;
    let at = starts[place] as number;
    const end = starts[place + 1] as number;
    while ((bytes[at++] as number) > 127);
    let mention = 0;
    let asked = 0;
    while (at < end) {
      let byte = bytes[at++] as number;
      let step = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[at++] as number;
        step |= (byte & 127) << shift;
      }
      mention += step;
      if (mention > last) break;
      while ((mentions[asked] as number) < mention) asked++;
      if (mentions[asked] === mention && found[asked] === -1) {
        found[asked] = place;
        missing--;
      }
    }
  }
  return found;
}

/** Gathers lists one after the other. */
export class ListWriter {
  readonly #writer = new ByteWriter();
  #starts = new Uint32Array(1024);
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /** `mentions[from]` to `mentions[to - 1]`, rising; answers the list's place. */
  add(mentions: Uint32Array, from: number, to: number): number {
    const writer = this.#writer;
    writer.varint(to - from);
    let before = 0;
    for (let at = from; at < to; at++) {
      const mention = mentions[at] as number;
      writer.varint(mention - before);
      before = mention;
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
    return { starts: this.#starts.slice(0, this.#count + 1), bytes: this.#writer.finish() };
  }
}
