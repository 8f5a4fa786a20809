// Sex, countries, languages, codes, and what all types do with a text.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { code } from '#shared/values/code';
import { concealNumber, isConcealedId } from '#shared/values/concealed-number';
import { country } from '#shared/values/country';
import { language } from '#shared/values/language';
import { sex } from '#shared/values/sex';
import type { ValueType } from '#shared/values/value-type';
import { foldedWord, looksLikeFormula, tidy } from '#shared/values/written-text';
import { tries } from '../property-tries';
import { maine } from './contexts';

function encoded<T>(type: ValueType<T>, written: string): string {
  const parsed = type.parse(written, maine);
  return parsed.kind === 'understood' ? type.encode(parsed.value) : parsed.kind;
}

test.each([
  ['M', 'M'],
  ['m.', 'M'],
  ['Male', 'M'],
  ['Homme', 'M'],
  ['Féminin', 'F'],
  ['MUJER', 'F'],
  ['أنثى', 'F'],
  ['жіноча', 'F'],
  ['X', 'X'],
  ['U', 'placeholder'],
  ['unknown', 'placeholder'],
  ['7', 'not-understood'],
])('sex %s is %s', (written, expected) => {
  expect(encoded(sex, written)).toBe(expected);
});

describe('countries', () => {
  test.each([
    ['UA', 'UA'],
    ['ukr', 'UA'],
    ['Ukraine', 'UA'],
    ['Україна', 'UA'],
    ['أوكرانيا', 'UA'],
    ['ukrainienne', 'UA'],
    ['U.S.A.', 'US'],
    ['États-Unis', 'US'],
    ['Estados Unidos', 'US'],
    ['الولايات المتحدة', 'US'],
    ['UK', 'GB'],
    ['NA', 'NA'],
    ['840', 'US'],
    ['Côte d’Ivoire', 'CI'],
    ['The Gambia', 'GM'],
    ['Russian Federation', 'RU'],
    ['Kosovo', 'XK'],
    ['914', '914'],
    ['UNK', 'placeholder'],
    ['N/A', 'placeholder'],
    ['Narnia', 'not-understood'],
  ])('%s is %s', (written, expected) => {
    expect(encoded(country, written)).toBe(expected);
  });

  test('are named in the reader’s language; INTERPOL’s organizations by their own names', () => {
    expect(country.format('UA', 'fr-CA')).toBe('Ukraine');
    expect(country.format('US', 'es-US')).toBe('Estados Unidos');
    expect(country.format('UA', 'ar-u-nu-latn')).toBe('أوكرانيا');
    expect(country.format('914', 'en-US')).toBe('ICC');
  });
});

test.each([
  ['ENG', 'en'],
  ['FRE', 'fr'],
  ['ger', 'de'],
  ['Ukrainian', 'uk'],
  ['ukrainien', 'uk'],
  ['español', 'es'],
  ['العربية', 'ar'],
  ['Farsi', 'fa'],
  ['xqz', 'not-understood'],
  ['und', 'placeholder'],
])('language %s is %s', (written, expected) => {
  expect(encoded(language, written)).toBe(expected);
});

test('an INTERPOL id is one identity in data and in addresses', () => {
  expect(encoded(code, '1900-90001')).toBe('1900/90001');

  expect(code.keys('1900/90001')).toEqual(code.keys(encoded(code, '1900-90001')));
});

test.each([
  ['=cmd|"/C calc"!A0', true],
  ['=HYPERLINK("http://example.org")', true],
  ['=1+1', true],
  ['@SUM(A1:A9)', true],
  ['+cmd|x', true],
  ['-2+3+cmd|"x"!A0', true],
  ['+1 (207) 555-0142', false],
  ['-5', false],
  ['- see note (page 3)', false],
  ['@tern_and_tide', false],
  ['a=b', false],
  ['=', false],
])('%s: a formula? %s', (written, expected) => {
  expect(looksLikeFormula(written)).toBe(expected);
});

test('tidying twice changes nothing, and leaves no blank at the ends and no invisible mark', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (written) => {
      const once = tidy(written);
      expect(tidy(once)).toBe(once);
      expect(once).not.toMatch(/^\s|\s$|\s\s|\p{Cc}|\p{Cf}/u);
    }),
    { numRuns: tries(300) },
  );
});

test('folding takes accents away and keeps scripts', () => {
  expect(foldedWord('Réjean')).toBe('rejean');
  expect(foldedWord('Євген')).toBe(foldedWord('євген'));
});

test('keeps no id of a file in the form of what the program conceals', () => {
  const hash = 'd41d8cd98f00b204e9800998ecf8427e';
  for (const written of [`IMG_${hash}`, `6789_${hash}`, ` 6789_${hash}\u200b`]) {
    const kept = encoded(code, written);
    expect(isConcealedId(kept)).toBe(false);
    expect(code.format(kept, 'en')).toBe(kept);
    expect(code.keys(kept)).toEqual(code.keys(written));
    expect(encoded(code, kept)).toBe(kept);
  }
  const own = concealNumber('219099998', () => hash);
  expect(isConcealedId(own)).toBe(true);
  expect(code.format(own, 'en')).toBe('•••• 9998');
});
