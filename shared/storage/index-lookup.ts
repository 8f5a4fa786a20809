// Look-ups in one index: the words that begin with a text, the source of a mention.
import type { SearchIndex } from './index-data';
import { textOf } from './text-pool';

/** First place in the sorted words that is not before `text`. */
export function tokenPlace(tokens: readonly string[], text: string): number {
  let from = 0;
  let to = tokens.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((tokens[middle] as string) < text) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Places of the words that begin with `prefix`: from the first to before the second. */
export function tokensWithPrefix(tokens: readonly string[], prefix: string): readonly [number, number] {
  // U+FFFF is no character, so no word has it and everything with the prefix sorts before.
  return [tokenPlace(tokens, prefix), tokenPlace(tokens, `${prefix}\uffff`)];
}

/** Where the words lie that begin with the same letter, and with the same two: each people's first keys are. */
export function shortBeginnings(tokens: readonly string[]): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  for (const length of [1, 2]) {
    let from = 0;
    while (from < tokens.length) {
      const beginning = (tokens[from] as string).slice(0, length);
      const isWhole = beginning.length === length;
      const to = isWhole ? tokensWithPrefix(tokens, beginning)[1] : from + 1;
      if (isWhole) found.push([from, to]);
      from = to;
    }
  }
  return found;
}

/** Place of the mention's source in `index.sources`. */
export function sourcePlace(index: SearchIndex, mention: number): number {
  let end = 0;
  for (let place = 0; place < index.sources.length; place++) {
    end += index.sources[place]?.mentions ?? 0;
    if (mention < end) return place;
  }
  throw new RangeError('a mention of no source');
}

export interface MentionHead {
  readonly source: string;
  readonly series: string | null;
  readonly row: number;
  readonly slot: string;
  readonly schema: string;
  /** Null when its source gives none. */
  readonly recordId: string | null;
  /** Null when it is no pivot. */
  readonly pivot: string | null;
}

/** What the index knows of a mention without opening a segment. */
export function headOf(index: SearchIndex, mention: number): MentionHead {
  const source = index.sources[sourcePlace(index, mention)];
  const identity = textOf(index.identities, mention);
  return {
    source: source?.source ?? '',
    series: source?.series ?? null,
    row: index.rows[mention] ?? 0,
    slot: index.slotNames[index.slots[mention] ?? 0] ?? '',
    schema: index.schemaNames[index.schemas[mention] ?? 0] ?? '',
    recordId: identity.startsWith('=') ? identity.slice(1) : null,
    pivot: identity.startsWith('~') ? identity : null,
  };
}

/** Mentions of one row of a source, as a range; equal ends when the row has none. */
export function mentionsOfRow(index: SearchIndex, source: string, row: number): readonly [number, number] {
  let begin = 0;
  for (const each of index.sources) {
    if (each.source === source) {
      const end = begin + each.mentions;
      return [firstOfRow(index.rows, begin, end, row), firstOfRow(index.rows, begin, end, row + 1)];
    }
    begin += each.mentions;
  }
  return [0, 0];
}

function firstOfRow(rows: Uint32Array, begin: number, end: number, row: number): number {
  let from = begin;
  let to = end;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((rows[middle] as number) < row) from = middle + 1;
    else to = middle;
  }
  return from;
}
