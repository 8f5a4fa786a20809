// Names of people and organizations in any script, with the order that the source states kept apart from one we assume.
import { defineValueType } from './define-value-type';
import { canonicalGivenName } from './given-name-variants';
import { readName } from './name-reading';
import { skeleton } from './name-skeleton';
import { type NameValue, nameValue, noParts } from './name-value';
import { quickName } from './quick-name';
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

/**
 * First the folded words in alphabetical order (equal names in any order), then `a+b` for each pair of how the words
 * sound (given names by the name that stands for their forms), then `f.x` for each word of the family name alone.
 */
export function nameKeys(value: NameValue): readonly string[] {
  const { tokens } = value;
  if (tokens.length === 0) return [];
  const exact = tokens.length === 1 ? (tokens[0] ?? '') : [...tokens].sort().join(' ');
  const found = new Set<string>([exact]);
  const sounds = soundsOf(value);
  const count = Math.min(sounds.length, MOST_PAIRED);
  for (let left = 0; left < count; left++) {
    for (let right = left + 1; right < count; right++) {
      for (const a of sounds[left] ?? [])
        for (const b of sounds[right] ?? []) found.add(a < b ? `${a}+${b}` : `${b}+${a}`);
    }
  }
  const families =
    value.kind === 'person' && value.familyTokens.length > 0
      ? sounds.slice(value.givenTokens.length)
      : sounds;
  if (value.kind !== 'organization')
    for (const sound of families) for (const one of sound) found.add(`f.${one}`);
  return [...found];
}

/** Words beyond this many make no pairs: a list of names in one cell must not make hundreds of keys. */
const MOST_PAIRED = 6;

function soundsOf(value: NameValue): readonly (readonly string[])[] {
  const result: string[][] = [];
  for (let index = 0; index < value.tokens.length; index++) {
    const token = value.tokens[index] ?? '';
    const others = value.alternatives[index] ?? [];
    const canonical = canonicalGivenName(token);
    const sounds = new Set([skeleton(canonical)]);
    for (const other of others) sounds.add(skeleton(canonicalGivenName(other)));
    sounds.delete('');
    if (sounds.size === 0) sounds.add(token);
    result.push([...sounds]);
  }
  return result;
}

export const name = defineValueType<NameValue>({
  id: 'name',
  freeText: true,
  read,
  encode,
  decode,
  keys: nameKeys,
  format: (value) => value.full,
});
