// Which mentions carry all words of a query: exactly, or with the last word only begun, or with one slip in a word.
import type { SearchIndex } from './index-data';
import { tokenPlace, tokensWithPrefix } from './index-lookup';
import { bytesIn, firstsOf, type ListRange } from './mention-lists';
import { intersect, type MentionSet, noMentions, unionOf } from './mention-set';
import { freshRoom, type SetRoom } from './set-room';
import { type SlipTable, slipsOf } from './token-slips';

/** From the surest to the least sure; each holds what those before it find. */
export const wordMatches = ['name', 'name-prefix', 'name-slip'] as const;
export type WordMatch = (typeof wordMatches)[number];

export interface Matching {
  readonly how: WordMatch;
  /** Lies in the room that was given. */
  readonly mentions: MentionSet;
  /** For each of some of the mentions, rising, its word that matched the last word of the query. */
  readonly wordsOf: (mentions: readonly number[]) => readonly string[];
  /** For each word of the query, the places of the words it may stand for, likeliest first; none twice. */
  readonly places: readonly (readonly ListRange[])[];
}

/**
 * What matches in one index. `words` are what `queryWords` makes of a query: the spellings of each word. No words match
 * nothing. `before`: what matched in a surer way, which is not looked up again where nothing more may match.
 */
export function matching(
  index: SearchIndex,
  slips: () => SlipTable,
  words: readonly (readonly string[])[],
  how: WordMatch,
  before?: Matching,
  room: SetRoom = freshRoom,
): Matching {
  const table = how === 'name-slip' ? slips() : null;
  const places = words.map((spellings, at) => {
    const begun = how !== 'name' && at === words.length - 1;
    const found: ListRange[] = [];
    for (const spelling of spellings)
      addRest(found, begun ? beginning(index, spelling) : exact(index, spelling));
    if (table !== null)
      for (const spelling of spellings)
        for (const place of slipsOf(table, index.tokens, spelling)) addRest(found, [place, place + 1]);
    return found;
  });
  if (before?.places.every((known, at) => sizeOf(known) === sizeOf(places[at] ?? [])))
    return { ...before, how };
  const last = places.at(-1) ?? [];
  return {
    how,
    places,
    mentions: allOf(index, places, room),
    wordsOf: (mentions) =>
      firstsOf(index.tokenLists, last, mentions).map((place) => index.tokens[place] ?? ''),
  };
}

function exact({ tokens }: SearchIndex, word: string): ListRange {
  const place = tokenPlace(tokens, word);
  return [place, tokens[place] === word ? place + 1 : place];
}

function beginning({ tokens }: SearchIndex, word: string): ListRange {
  return tokensWithPrefix(tokens, word);
}

/** Adds what of a range is not there yet. */
function addRest(ranges: ListRange[], [from, to]: ListRange): void {
  let begin = from;
  while (begin < to) {
    const covering = ranges.find(([first, end]) => first <= begin && begin < end);
    if (covering !== undefined) {
      begin = covering[1];
      continue;
    }
    let end = to;
    for (const [first] of ranges) if (first > begin && first < end) end = first;
    ranges.push([begin, end]);
    begin = end;
  }
}

function sizeOf(ranges: readonly ListRange[]): number {
  return ranges.reduce((sum, [from, to]) => sum + to - from, 0);
}

/** A list that is longer is compared with as bits. */
const SHORT = 2048;

/** Mentions that have one of the alternatives of every word. The word whose lists are shortest is looked up first. */
function allOf(index: SearchIndex, words: readonly (readonly ListRange[])[], room: SetRoom): MentionSet {
  if (words.some((ranges) => ranges.length === 0)) return noMentions;
  const lists = index.tokenLists;
  const [rarest, ...others] = words
    .map((ranges) => ({
      ranges,
      bytes: ranges.reduce((sum, range) => sum + bytesIn(lists, range), 0),
    }))
    .sort((a, b) => a.bytes - b.bytes);
  if (rarest === undefined) return noMentions;
  let found = unionOf(lists, rarest.ranges, room);
  for (const { ranges } of others) {
    if (found.list?.length === 0) break;
    found = intersect(found, unionOf(lists, ranges, room, SHORT), room);
  }
  return found;
}
