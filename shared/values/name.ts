// Names of people and organizations in any script, with the order that the source states kept apart from one we assume.
import { defineValueType } from './define-value-type';
import { canonicalGivenName } from './given-name-variants';
import { readName } from './name-reading';
import { skeleton } from './name-skeleton';
import { type NameValue, nameValue, noParts } from './name-value';
import { encodedQuickName, quickName } from './quick-name';
import { recalling } from './recall';
import type { Parsed } from './value-type';
import { understood } from './written-text';

function read(written: string): Parsed<NameValue> {
  const quick = quickName(written);
  return quick === null ? readName(written) : understood(quick);
}

const marks = { stated: ':', assumed: '~', none: '?' } as const;

/** `:Family|Given|Suffix|Title|Nickname`; `~` where the order is assumed, `?Whole` unsplit, `!Whole|Legal form` for organizations. */
function encode(value: NameValue): string {
  const { kind, family, given, suffix, title, nickname, legalForm } = value;
  const whole = value.whole ?? '';
  if (kind === 'organization') return legalForm === null ? `!${whole}` : `!${whole}|${legalForm}`;
  const main =
    marks[value.order] +
    (kind === 'unsplit' ? whole : given === null ? (family ?? '') : `${family ?? ''}|${given}`);
  if (suffix === null && title === null && nickname === null) return main;
  const gap = kind === 'person' && given === null ? '|' : '';
  return `${main}${gap}|${suffix ?? ''}|${title ?? ''}|${nickname ?? ''}`.replace(/\|+$/, '');
}

function decode(encoded: string): NameValue {
  const mark = encoded.charAt(0);
  const bar = encoded.indexOf('|');
  // Nearly all: a family name and a given name, and nothing else.
  if (
    (mark === ':' || mark === '~') &&
    bar > 1 &&
    bar < encoded.length - 1 &&
    !encoded.includes('|', bar + 1)
  ) {
    return nameValue({
      kind: 'person',
      order: mark === '~' ? 'assumed' : 'stated',
      family: encoded.slice(1, bar),
      given: encoded.slice(bar + 1),
      suffix: null,
      title: null,
      nickname: null,
      legalForm: null,
      whole: null,
    });
  }
  const [first = null, second = null, third = null, fourth = null, fifth = null] = encoded
    .slice(1)
    .split('|')
    .map(orNull);
  const kind = mark === '!' ? 'organization' : mark === '?' ? 'unsplit' : 'person';
  if (kind === 'organization') {
    return nameValue({ ...noParts, kind, order: 'none', whole: first ?? '', legalForm: second });
  }
  if (kind === 'unsplit') {
    return nameValue({
      ...noParts,
      kind,
      order: 'none',
      whole: first ?? '',
      suffix: second,
      title: third,
      nickname: fourth,
    });
  }
  return nameValue({
    kind,
    order: mark === '~' ? 'assumed' : 'stated',
    family: first,
    given: second,
    suffix: third,
    title: fourth,
    nickname: fifth,
    legalForm: null,
    whole: null,
  });
}

function orNull(field: string): string | null {
  return field === '' ? null : field;
}

/** All words by which the name should be found: every spelling of every part, and the nickname's. Distinct. */
export function searchTokens(value: NameValue): readonly string[] {
  if (value.nickname === null && value.script === 'latin') return value.tokens;
  const nickname =
    value.nickname === null
      ? []
      : nameValue({ ...noParts, kind: 'unsplit', order: 'none', whole: value.nickname }).tokens;
  return [...new Set([...value.tokens, ...value.alternatives.flat(), ...nickname])];
}

/** Takes the keys of a name one by one, some of them more than once. */
export interface NameKeySink {
  /** The folded words in alphabetical order, which make one key with a blank between: equal names in any order. */
  words(words: readonly string[]): void;
  /** How two of its words sound, in alphabetical order: `left+right`. */
  pair(left: string, right: string): void;
  /** How a word of the family name sounds. */
  family(sound: string): void;
}

/** Given names sound as the name that stands for their forms. A name without words has no keys. */
export function eachNameKey(value: NameValue, sink: NameKeySink): void {
  const { tokens } = value;
  if (tokens.length === 0) return;
  sink.words(inOrder(tokens));
  const sounds = soundsOf(value);
  const count = Math.min(sounds.length, MOST_PAIRED);
  for (let left = 0; left < count; left++) {
    for (let right = left + 1; right < count; right++) {
      pairSounds(sounds[left] ?? [], sounds[right] ?? [], sink);
    }
  }
  if (value.kind === 'organization') return;
  const isPerson = value.kind === 'person' && value.familyTokens.length > 0;
  for (let at = isPerson ? value.givenTokens.length : 0; at < sounds.length; at++)
    for (const sound of sounds[at] ?? []) sink.family(sound);
}

function pairSounds(left: readonly string[], right: readonly string[], sink: NameKeySink): void {
  for (let at = 0; at < left.length; at++) {
    const a = left[at] ?? '';
    for (let other = 0; other < right.length; other++) {
      const b = right[other] ?? '';
      if (a < b) sink.pair(a, b);
      else sink.pair(b, a);
    }
  }
}

function inOrder(tokens: readonly string[]): readonly string[] {
  const [a = '', b = '', c = ''] = tokens;
  if (tokens.length === 1) return tokens;
  if (tokens.length > 3) return [...tokens].sort();
  if (tokens.length === 2) return a < b ? tokens : [b, a];
  const [low, high] = a < b ? [a, b] : [b, a];
  return c < low ? [c, low, high] : c < high ? [low, c, high] : [low, high, c];
}

/** The keys of `eachNameKey` as a list, each once: words, then `a+b` for each pair, then `f.x` for each word of the family name alone. */
export function nameKeys(value: NameValue): readonly string[] {
  const found = new Set<string>();
  eachNameKey(value, {
    words: (words) => found.add(words.join(' ')),
    pair: (left, right) => found.add(`${left}+${right}`),
    family: (sound) => found.add(`f.${sound}`),
  });
  return [...found];
}

/** Words beyond this many make no pairs: a list of names in one cell must not make hundreds of keys. */
export const MOST_PAIRED = 6;

function soundsOf(value: NameValue): readonly (readonly string[])[] {
  const result: (readonly string[])[] = [];
  for (let index = 0; index < value.tokens.length; index++) {
    const token = value.tokens[index] ?? '';
    const others = value.alternatives[index] ?? [];
    if (others.length === 0) {
      result.push(soundOf(token));
      continue;
    }
    const sounds = new Set([token, ...others].map((spelling) => skeleton(canonicalGivenName(spelling))));
    sounds.delete('');
    result.push(sounds.size === 0 ? [token] : [...sounds]);
  }
  return result;
}

const soundOf = recalling((token: string): readonly string[] => [plainSound(token)]);

/** How a token sounds that has no other spellings. */
export function plainSound(token: string): string {
  const sound = skeleton(canonicalGivenName(token));
  return sound === '' ? token : sound;
}

export const name = defineValueType<NameValue>({
  id: 'name',
  freeText: true,
  read,
  quick: encodedQuickName,
  encode,
  decode,
  keys: nameKeys,
  format: (value) => value.full,
});
