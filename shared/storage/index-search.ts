// Which mentions carry all words of a query: exactly, or with the last word only begun, or with one slip in a word.
import type { IndexData } from './index-data';
import { postingsAt, tokenPlace, tokensWithPrefix } from './index-lookup';
import { type SlipTable, slipsOf } from './token-slips';

export type WordMatch = 'name' | 'name-prefix' | 'name-slip';

export interface WordHit {
  readonly mention: number;
  readonly how: WordMatch;
  /** The word of the mention that matched the last word of the query. */
  readonly word: string;
}

/** A word of the query and the places of the index words it may stand for. */
interface Alternatives {
  readonly places: readonly number[];
  readonly size: number;
}

function alternatives(index: IndexData, places: readonly number[]): Alternatives {
  let size = 0;
  const { starts } = index.tokenPostings;
  for (const place of places) size += (starts[place + 1] as number) - (starts[place] as number);
  return { places, size };
}

function exact(index: IndexData, spellings: readonly string[]): readonly number[] {
  return spellings.flatMap((word) => {
    const place = tokenPlace(index.tokens, word);
    return index.tokens[place] === word ? [place] : [];
  });
}

function begun(index: IndexData, spellings: readonly string[]): readonly number[] {
  const places = new Set<number>();
  for (const word of spellings) {
    const [from, to] = tokensWithPrefix(index.tokens, word);
    for (let place = from; place < to; place++) places.add(place);
  }
  return [...places];
}

/** Mentions that have one of the alternatives of every word, rising. */
function allOf(index: IndexData, words: readonly Alternatives[]): Uint32Array {
  const [smallest, ...others] = [...words].sort((a, b) => a.size - b.size);
  if (smallest === undefined || smallest.size === 0) return new Uint32Array(0);
  let found = unionOf(index, smallest.places);
  for (const other of others) {
    if (found.length === 0) break;
    found =
      found.length * other.places.length * 16 < other.size
        ? found.filter((mention) => other.places.some((place) => has(index, place, mention)))
        : intersect(found, unionOf(index, other.places));
  }
  return found;
}

function unionOf(index: IndexData, places: readonly number[]): Uint32Array {
  const [only] = places;
  if (only === undefined) return new Uint32Array(0);
  if (places.length === 1) return postingsAt(index.tokenPostings, only);
  const marked = new Uint8Array(index.count);
  let size = 0;
  for (const place of places)
    for (const mention of postingsAt(index.tokenPostings, place)) {
      if (marked[mention] === 0) size++;
      marked[mention] = 1;
    }
  const union = new Uint32Array(size);
  let at = 0;
  for (let mention = 0; at < size; mention++) if (marked[mention] === 1) union[at++] = mention;
  return union;
}

function has(index: IndexData, place: number, mention: number): boolean {
  const list = postingsAt(index.tokenPostings, place);
  let from = 0;
  let to = list.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((list[middle] as number) < mention) from = middle + 1;
    else to = middle;
  }
  return list[from] === mention;
}

function intersect(a: Uint32Array, b: Uint32Array): Uint32Array {
  const both = new Uint32Array(Math.min(a.length, b.length));
  let at = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const left = a[i] as number;
    const right = b[j] as number;
    if (left === right) both[at++] = left;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return both.subarray(0, at);
}

function wordFor(index: IndexData, last: Alternatives, mention: number): string {
  const place = last.places.find((each) => has(index, each, mention));
  return place === undefined ? '' : (index.tokens[place] ?? '');
}

/**
 * Calls `take` for each hit, best kind first, until it answers false. `words` are what \`queryWords\` makes
 * of a query: the spellings of each word. Answers how
 * many mentions hit at all, those not taken included (an upper bound where a kind holds the hits of the one before).
 */
export function searchWords(
  index: IndexData,
  slips: () => SlipTable,
  words: readonly (readonly string[])[],
  take: (hit: WordHit) => boolean,
): number {
  const last = words.at(-1);
  if (last === undefined) return 0;
  const exactly = words.map((word) => alternatives(index, exact(index, word)));
  const prefix = alternatives(index, begun(index, last));
  const kinds: readonly (readonly [WordMatch, () => readonly Alternatives[]])[] = [
    ['name', () => exactly],
    ['name-prefix', () => [...exactly.slice(0, -1), prefix]],
    [
      'name-slip',
      () => {
        const table = slips();
        return words.map((word, place) => {
          const near = word.flatMap((spelling) => slipsOf(table, index.tokens, spelling));
          const certain = place === words.length - 1 ? prefix.places : exact(index, word);
          return alternatives(index, [...certain, ...near]);
        });
      },
    ],
  ];
  let total = 0;
  let before = new Uint32Array(0);
  for (const [how, alternativesOf] of kinds) {
    // A slip is only looked for when nothing is written as the query says.
    if (how === 'name-slip' && total > 0) break;
    const tried = alternativesOf();
    const matched = allOf(index, tried);
    total = Math.max(total, matched.length);
    const lastTried = tried.at(-1);
    if (lastTried === undefined) break;
    for (const mention of matched) {
      if (before.length > 0 && isIn(before, mention)) continue;
      if (!take({ mention, how, word: wordFor(index, lastTried, mention) })) return total;
    }
    before = new Uint32Array(matched);
  }
  return total;
}

function isIn(sorted: Uint32Array, mention: number): boolean {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((sorted[middle] as number) < mention) from = middle + 1;
    else to = middle;
  }
  return sorted[from] === mention;
}
