// What a name is once it is understood, and the words of it that are searched and compared.
import { latinSpellings, type NameScript, scriptOf } from './latin-spellings';
import { familyOpeners, particles } from './name-words';
import { recalling } from './recall';
import { LONGEST_COMPARED } from './written-text';

/** The parts of a name as they are kept: case and spacing tidied, spelling and script as written. */
export interface NameParts {
  readonly kind: 'person' | 'organization' | 'unsplit';
  /**
   * `stated`: the source told family from given name ("LAST, FIRST", capitals). `assumed`: read from the order usual in
   * its script. `none`: a single word, or not a person's name.
   */
  readonly order: 'stated' | 'assumed' | 'none';
  /** Null: the source gives none, or a placeholder (LNU). */
  readonly family: string | null;
  /** First and middle names. Null: none, or a placeholder (FNU). */
  readonly given: string | null;
  /** Jr, Sr, II, III, IV. */
  readonly suffix: string | null;
  readonly title: string | null;
  /** A name in quotes or brackets within the name. */
  readonly nickname: string | null;
  /** LLC, Inc, GmbH, ...: organizations only. */
  readonly legalForm: string | null;
  /** The whole name for organizations and unsplit names; null for persons. */
  readonly whole: string | null;
}

export interface NameValue extends NameParts {
  /** For a reader: given name, family name, suffix (family name first in Chinese, Japanese and Korean script). */
  readonly full: string;
  readonly script: NameScript;
  /** Lower-case Latin words without particles; for an unsplit name or an organization all words are in `givenTokens`. */
  readonly givenTokens: readonly string[];
  readonly familyTokens: readonly string[];
  /** `givenTokens` then `familyTokens`. */
  readonly tokens: readonly string[];
  /** Parallel to `tokens`: further spellings of each (other romanisations, ö as oe). */
  readonly alternatives: readonly (readonly string[])[];
}

/** Parts of which nothing is said, to be spread under those that are. */
export const noParts = {
  family: null,
  given: null,
  suffix: null,
  title: null,
  nickname: null,
  legalForm: null,
  whole: null,
} as const;

const none: readonly string[] = [];

/** Completes the parts with what is derived from them; the same parts always give the same value. */
export function nameValue(parts: NameParts): NameValue {
  const { kind, order, family, given, suffix, title, nickname, legalForm, whole } = parts;
  const full = fullName(parts);
  const comparable = full.length <= LONGEST_COMPARED;
  const script = comparable ? scriptOf(full) : 'other';
  const isLatin = script === 'latin';
  const first = comparable ? tokensOf(whole ?? given, isLatin, false) : noTokens;
  const last = comparable ? tokensOf(family, isLatin, true) : noTokens;
  const isSingle = last.tokens.length === 0;
  return {
    kind,
    order,
    family,
    given,
    suffix,
    title,
    nickname,
    legalForm,
    whole,
    full,
    script,
    givenTokens: first.tokens,
    familyTokens: last.tokens,
    tokens: isSingle ? first.tokens : first.tokens.concat(last.tokens),
    alternatives: isSingle ? first.alternatives : joined(first.alternatives, last.alternatives),
  };
}

/** Nearly all names have no other spellings: their empty lists are shared. */
function joined(
  first: readonly (readonly string[])[],
  last: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  return first === emptyRows[first.length] && last === emptyRows[last.length]
    ? noneFor(first.length + last.length)
    : first.concat(last);
}

function fullName(parts: NameParts): string {
  if (parts.whole !== null)
    return parts.legalForm === null ? parts.whole : `${parts.whole} ${parts.legalForm}`;
  const { given, family, suffix } = parts;
  const base =
    given === null || family === null
      ? (family ?? given ?? '')
      : familyFirst(family, given)
        ? family + given
        : `${given} ${family}`;
  return suffix === null ? base : `${base} ${suffix}`;
}

const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u;

/** Written without a blank, family name before given name. */
export function familyFirst(family: string, given: string): boolean {
  return family.charCodeAt(0) > 0x2fff && EAST_ASIAN.test(family) && EAST_ASIAN.test(given);
}

interface Tokens {
  readonly tokens: readonly string[];
  readonly alternatives: readonly (readonly string[])[];
}

const noTokens: Tokens = { tokens: none, alternatives: none.map(() => none) };

const WORD_BREAK = /[^\p{L}\p{M}\p{N}'’ʼ`ʹ]+/u;

function tokensOf(part: string | null, isLatin: boolean, isFamily: boolean): Tokens {
  if (part === null) return noTokens;
  if (isLatin) return isFamily ? latinFamily(part) : latinGiven(part);
  return spelledTokens(part, isFamily);
}

const latinFamily = recalling((part: string) => latinTokens(part, true));
const latinGiven = recalling((part: string) => latinTokens(part, false));

function latinTokens(part: string, isFamily: boolean): Tokens {
  const tokens = asciiTokens(part, isFamily);
  return tokens === null ? spelledTokens(part, isFamily) : { tokens, alternatives: noneFor(tokens.length) };
}

/** The tokens of a part in ASCII, which have no other spellings; null for other parts. */
export function asciiTokens(part: string, isFamily: boolean): readonly string[] | null {
  const words = asciiWords(part);
  return words === null ? null : joinedArticles(withoutParticles(words, isFamily));
}

function spelledTokens(part: string, isFamily: boolean): Tokens {
  const tokens: string[] = [];
  const alternatives: (readonly string[])[] = [];
  for (const word of joinedArabic(part.split(WORD_BREAK))) {
    const [first, ...others] = latinSpellings(word);
    if (first === undefined) continue;
    tokens.push(first);
    alternatives.push(others.length === 0 ? none : others);
  }
  const kept = withoutParticles(tokens, isFamily);
  if (kept.length === tokens.length) return { tokens, alternatives };
  const indexes = tokens.map((_, index) => index).filter((index) => kept.includes(tokens[index] ?? ''));
  return {
    tokens: indexes.map((index) => tokens[index] ?? ''),
    alternatives: indexes.map((index) => alternatives[index] ?? none),
  };
}

const emptyRows: (readonly (readonly string[])[])[] = [];

function noneFor(length: number): readonly (readonly string[])[] {
  for (let index = emptyRows.length; index <= length; index++)
    emptyRows.push(Array.from({ length: index }, () => none));
  return emptyRows[length] ?? [];
}

/** Lower-case words of an ASCII text, apostrophes dropped; null when a letter is not ASCII. */
function asciiWords(text: string): string[] | null {
  const words: string[] = [];
  const lower = text.toLowerCase();
  let start = -1;
  let apostrophe = false;
  for (let index = 0; index <= lower.length; index++) {
    const code = index === lower.length ? 32 : lower.charCodeAt(index);
    if (code > 127) return null;
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 39) {
      if (start < 0) start = index;
      if (code === 39) apostrophe = true;
      continue;
    }
    if (start < 0) continue;
    const word = lower.slice(start, index);
    const bare = apostrophe ? word.replaceAll("'", '') : word;
    if (bare !== '') words.push(bare);
    start = -1;
    apostrophe = false;
  }
  return words;
}

/** A family name without its particles, unless it has nothing else; between given names only "bin", "al" and the like. */
function withoutParticles(words: string[], isFamily: boolean): string[] {
  if (words.length < 2) return words;
  const drop = isFamily ? particles : arabicParticles;
  let found = false;
  for (const word of words) if (word.length <= LONGEST_PARTICLE && drop.has(word)) found = true;
  if (!found) return words;
  const kept = words.filter((word, index) => !drop.has(word) || (!isFamily && index === 0));
  return kept.length === 0 ? words : kept;
}

const LONGEST_PARTICLE = Math.max(...[...particles].map((word) => word.length));
const arabicParticles: ReadonlySet<string> = new Set(['bin', 'ibn', 'bint', 'al', 'el', 'ul']);

/** Of a word among given names in ASCII: whether it is more than a word of its own. */
export function isJoinedOrDropped(word: string): boolean {
  return arabicParticles.has(word) || word.startsWith('abd');
}

/** "abd", "al", "rahman" are one name; so are "abdul", "rahman". */
function joinedArticles(words: string[]): string[] {
  if (words.length < 2) return words;
  const at = words.findIndex(
    (word) => word.startsWith('abd') && (word === 'abd' || word === 'abdul' || word === 'abdel'),
  );
  const next = words[at + 1];
  if (at < 0 || next === undefined || next.length < 3) return words;
  return [...words.slice(0, at), `abdul${next}`, ...words.slice(at + 2)];
}

function joinedArabic(words: readonly string[]): string[] {
  const result: string[] = [];
  for (const word of words) {
    if (word === '') continue;
    if (result.at(-1) === 'عبد') result[result.length - 1] = `عبد${word}`;
    else result.push(word);
  }
  return result;
}

/** Where the family name begins in words written given name first: the last word and the particles before it. */
export function familyStart(words: readonly string[]): number {
  let start = words.length - 1;
  while (start > 1 && familyOpeners.has((words[start - 1] ?? '').toLowerCase().replace(/[.'’]$/, '')))
    start--;
  return start;
}
