// How two names stand to each other, word by word, with the order of the words trusted only as far as a source states it.

import type { Fact } from '../model/problem';
import { compareWords, type NameWord, type WordAgreement, wordAgreements } from './compare-name-words';
import { familyWrittenInOne } from './family-in-one';
import { type NameValue, nameValue, noParts } from './name-value';

/**
 * `exact`: the same words in the same places (in any script). `same-tokens`: the same words in other places.
 * `variant`: every word has its counterpart, some in another spelling, form, or one slip away. `partial`: one name has
 * words that the other lacks (a middle name, one of two family names), or only an initial. `weak`: the family names agree
 * and the given names do not, or the agreement is by sound or of a single word. `different`: less than that.
 */
export type NameLevel = 'exact' | 'same-tokens' | 'variant' | 'partial' | 'weak' | 'different';

/** Of one part. `partial`: some of its words. `initial`: given names by an initial. `unknown`: a side does not say. */
export type PartAgreement = 'same' | 'variant' | 'partial' | 'initial' | 'different' | 'unknown';

export interface NameAgreement {
  readonly level: NameLevel;
  readonly family: PartAgreement;
  readonly given: PartAgreement;
  /** Jr against Sr is `different`; `unknown` when a side has none. */
  readonly suffix: 'same' | 'different' | 'unknown';
  /** The words that answer one another, of the left name and of the right one. */
  readonly pairs: readonly WordPair[];
  /** Words of either name that nothing of the other answers. */
  readonly loose: number;
  /** Code `name-LEVEL`; facts `left`, `right` (whole names), `words` (`willett ~ ouellette: sound`), `missing`. */
  readonly because: { readonly code: string; readonly facts: Readonly<Record<string, Fact>> };
}

export interface WordPair {
  readonly left: NameWord;
  readonly right: NameWord;
  readonly agreement: WordAgreement;
  readonly part: 'family' | 'given' | 'open';
}

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly agreement: WordAgreement;
  readonly part: 'family' | 'given' | 'open';
}

const MOST_WORDS = 12;

export function compareNames(left: NameValue, right: NameValue): NameAgreement {
  const family = familyWrittenInOne(left, right);
  const a = wordsOf(left, family);
  const b = wordsOf(right, family);
  const pairs = aligned(a, b, left.order === 'stated', right.order === 'stated');
  const looseA = a.filter((_, index) => !pairs.some((pair) => pair.a === index));
  const looseB = b.filter((_, index) => !pairs.some((pair) => pair.b === index));
  const familyPart = partOf('family', pairs, looseA, looseB, a, b);
  const given = partOf('given', pairs, looseA, looseB, a, b);
  const bothStated = left.order === 'stated' && right.order === 'stated';
  const level = levelOf(pairs, a, b, looseA.length, looseB.length, familyPart, bothStated);
  return {
    level,
    family: familyPart,
    given,
    suffix: suffixOf(left, right),
    pairs: pairs.flatMap((pair) => {
      const one = a[pair.a];
      const other = b[pair.b];
      return one === undefined || other === undefined
        ? []
        : [{ left: one, right: other, agreement: pair.agreement, part: pair.part }];
    }),
    loose: looseA.length + looseB.length,
    because: reason(level, left, right, pairs, a, b, [...looseA, ...looseB]),
  };
}

function wordsOf(value: NameValue, family: string | null): readonly NameWord[] {
  if (family !== null) return [...wordsOf(givenOnly(value), null), oneWord(family)];
  const isPerson = value.kind === 'person';
  const nickname = value.nickname === null ? [] : nicknameTokens(value.nickname);
  return value.tokens.slice(0, MOST_WORDS).map((text, index): NameWord => {
    const isGiven = index < value.givenTokens.length;
    const extra = isGiven && index === 0 ? nickname : [];
    return {
      text,
      spellings: [text, ...(value.alternatives[index] ?? []), ...extra],
      part: isPerson ? (isGiven ? 'given' : 'family') : 'open',
      isConsonantal: value.script === 'arabic' || value.script === 'hebrew',
    };
  });
}

/** The name without its family name, every word in its place. */
function givenOnly(value: NameValue): NameValue {
  return { ...value, familyTokens: [], tokens: value.givenTokens };
}

function oneWord(text: string): NameWord {
  return { text, spellings: [text], part: 'family', isConsonantal: false };
}

function nicknameTokens(nickname: string): readonly string[] {
  return nameValue({ ...noParts, kind: 'unsplit', order: 'none', whole: nickname }).tokens;
}

/** Greedy from the best agreement down; among equals words of the same part, then in the same place, go together. */
function aligned(
  a: readonly NameWord[],
  b: readonly NameWord[],
  statedA: boolean,
  statedB: boolean,
): readonly Pair[] {
  const found: (Pair & { readonly rank: number })[] = [];
  for (const [indexA, wordA] of a.entries()) {
    for (const [indexB, wordB] of b.entries()) {
      const agreement = compareWords(wordA, wordB);
      if (agreement === null) continue;
      const crosses = wordA.part !== wordB.part && wordA.part !== 'open' && wordB.part !== 'open';
      // Where both sources state the order, only whole words may cross it (columns are filled in wrongly).
      if (crosses && statedA && statedB && agreement !== 'same' && agreement !== 'spelling') continue;
      const part = !crosses
        ? wordA.part === 'open'
          ? wordB.part
          : wordA.part
        : statedA
          ? wordA.part
          : statedB
            ? wordB.part
            : 'open';
      const rank = wordAgreements.indexOf(agreement) * 100 + (crosses ? 50 : 0) + Math.abs(indexA - indexB);
      found.push({ a: indexA, b: indexB, agreement, part, rank });
    }
  }
  found.sort((one, other) => one.rank - other.rank || one.a - other.a || one.b - other.b);
  const usedA = new Set<number>();
  const usedB = new Set<number>();
  return found.filter((pair) => {
    if (usedA.has(pair.a) || usedB.has(pair.b)) return false;
    usedA.add(pair.a);
    usedB.add(pair.b);
    return true;
  });
}

function partOf(
  part: 'family' | 'given',
  pairs: readonly Pair[],
  looseA: readonly NameWord[],
  looseB: readonly NameWord[],
  a: readonly NameWord[],
  b: readonly NameWord[],
): PartAgreement {
  const own = pairs.filter((pair) => pair.part === part || pair.part === 'open');
  if (own.length === 0) {
    const says = (words: readonly NameWord[]): boolean =>
      words.some((word) => word.part === part || word.part === 'open');
    return says(a) && says(b) ? 'different' : 'unknown';
  }
  const ofPart = (word: NameWord): boolean => word.part === part || word.part === 'open';
  if (looseA.some(ofPart) || looseB.some(ofPart)) return 'partial';
  if (own.every((pair) => pair.agreement === 'same')) return 'same';
  return own.some((pair) => pair.agreement === 'initial') ? 'initial' : 'variant';
}

function levelOf(
  pairs: readonly Pair[],
  a: readonly NameWord[],
  b: readonly NameWord[],
  looseA: number,
  looseB: number,
  family: PartAgreement,
  bothStated: boolean,
): NameLevel {
  if (pairs.length === 0) return 'different';
  const all = (...agreements: readonly WordAgreement[]): boolean =>
    pairs.every((pair) => agreements.includes(pair.agreement));
  const sounds = pairs.filter((pair) => pair.agreement === 'sound').length;
  if (looseA === 0 && looseB === 0) {
    if (all('same')) return inPlace(pairs, a, b, bothStated) ? 'exact' : 'same-tokens';
    if (pairs.some((pair) => pair.agreement === 'initial'))
      return pairs.length > 1 && sounds === 0 && pairs.some((pair) => pair.agreement !== 'initial')
        ? 'partial'
        : 'weak';
    // One word by sound among several that agree better is an anglicised name; more would be a chance.
    return sounds === 0 || (pairs.length > 2 && sounds === 1) ? 'variant' : 'weak';
  }
  const certain = pairs.filter((pair) => pair.agreement !== 'sound' && pair.agreement !== 'initial');
  if (looseA === 0 || looseB === 0) {
    if (certain.length >= 2) return 'partial';
    if (certain.length === 1 && pairs.length >= 2) return sounds > 0 ? 'weak' : 'partial';
    return family === 'same' ||
      family === 'variant' ||
      family === 'partial' ||
      a.length === 1 ||
      b.length === 1
      ? 'weak'
      : 'different';
  }
  const familyAgrees = pairs.some((pair) => pair.part !== 'given' && pair.agreement !== 'initial');
  if (!familyAgrees) return 'different';
  // Family and first given name agree and a further word of each side has no counterpart: two middle names.
  const firstGiven = pairs.some(
    (pair) => pair.part !== 'family' && pair.agreement !== 'initial' && pair.agreement !== 'sound',
  );
  return firstGiven && certain.length >= 2 ? 'partial' : 'weak';
}

/** In the same places; where one order is only assumed, what it took for family or given name does not count. */
function inPlace(
  pairs: readonly Pair[],
  a: readonly NameWord[],
  b: readonly NameWord[],
  bothStated: boolean,
): boolean {
  return pairs.every((pair) => {
    const partA = a[pair.a]?.part;
    const partB = b[pair.b]?.part;
    return pair.a === pair.b && (!bothStated || partA === partB || partA === 'open' || partB === 'open');
  });
}

function suffixOf(left: NameValue, right: NameValue): 'same' | 'different' | 'unknown' {
  if (left.suffix === null || right.suffix === null) return 'unknown';
  return left.suffix === right.suffix ? 'same' : 'different';
}

function reason(
  level: NameLevel,
  left: NameValue,
  right: NameValue,
  pairs: readonly Pair[],
  a: readonly NameWord[],
  b: readonly NameWord[],
  loose: readonly NameWord[],
): NameAgreement['because'] {
  const words = pairs
    .filter((pair) => pair.agreement !== 'same')
    .map((pair) => `${a[pair.a]?.text} ~ ${b[pair.b]?.text}: ${pair.agreement}`);
  const facts = { left: left.full, right: right.full, words, missing: loose.map((word) => word.text) };
  return { code: `name-${level}`, facts };
}
