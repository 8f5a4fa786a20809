// Which mentions carry all words of a query: exactly, or with the last word only begun, or with one slip in a word.
import type { SearchIndex } from './index-data';
import { tokenPlace, tokensWithPrefix } from './index-lookup';
import { firstsOf, listSize } from './mention-lists';
import { intersect, type MentionSet, noMentions, unionOf } from './mention-set';
import { type SlipTable, slipsOf } from './token-slips';

/** From the surest to the least sure; each holds what those before it find. */
export const wordMatches = ['name', 'name-prefix', 'name-slip'] as const;
export type WordMatch = (typeof wordMatches)[number];

export interface Matching {
  readonly how: WordMatch;
  readonly mentions: MentionSet;
  /** For each of some of the mentions, rising, its word that matched the last word of the query. */
  readonly wordsOf: (mentions: readonly number[]) => readonly string[];
  /** For each word of the query, the places of the words it may stand for. */
  readonly places: readonly (readonly number[])[];
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
): Matching {
  const table = how === 'name-slip' ? slips() : null;
  const places = words.map((spellings, at) => {
    const certain =
      how === 'name' || at < words.length - 1 ? exact(index, spellings) : begun(index, spellings);
    if (table === null) return certain;
    const near = spellings.flatMap((spelling) => slipsOf(table, index.tokens, spelling));
    return [...new Set([...certain, ...near])];
  });
  if (before?.places.every((known, at) => known.length === places[at]?.length)) return { ...before, how };
  const last = places.at(-1) ?? [];
  return {
    how,
    places,
    mentions: allOf(index, places),
    wordsOf: (mentions) =>
      firstsOf(index.tokenLists, last, mentions).map((place) => index.tokens[place] ?? ''),
  };
}

function exact(index: SearchIndex, spellings: readonly string[]): readonly number[] {
  const places = spellings.flatMap((word) => {
    const place = tokenPlace(index.tokens, word);
    return index.tokens[place] === word ? [place] : [];
  });
  return [...new Set(places)];
}

function begun(index: SearchIndex, spellings: readonly string[]): readonly number[] {
  const places = new Set<number>();
  for (const word of spellings) {
    const [from, to] = tokensWithPrefix(index.tokens, word);
    for (let place = from; place < to; place++) places.add(place);
  }
  return [...places];
}

/** A list that is longer is compared with as bits. */
const SHORT = 2048;

/** Mentions that have one of the alternatives of every word. The rarest word is looked up first. */
function allOf(index: SearchIndex, words: readonly (readonly number[])[]): MentionSet {
  if (words.some((places) => places.length === 0)) return noMentions;
  const size = (places: readonly number[]): number =>
    places.reduce((sum, place) => sum + listSize(index.tokenLists, place), 0);
  const [rarest, ...others] = words
    .map((places) => ({ places, size: size(places) }))
    .sort((a, b) => a.size - b.size);
  if (rarest === undefined) return noMentions;
  let found = unionOf(index.tokenLists, rarest.places);
  for (const { places } of others) {
    if (found.list?.length === 0) break;
    found = intersect(found, unionOf(index.tokenLists, places, SHORT));
  }
  return found;
}
