// Which state's numbers a column of national numbers holds, by the words of its header. The language of the words says
// nothing: a partner in Québec heads a column of American numbers "numéro de sécurité sociale".
import { countryOfWords } from '../../values/country';
import { normaliseHeader } from './read-header';

/** Numbers that one country alone calls so. */
const numberWords: readonly (readonly [country: string, words: RegExp])[] = [
  ['US', /\b(?:ssn|soc|ss no|ss number|social security)\b/],
  // "sin" before another word is Spanish for "without".
  [
    'CA',
    /\bsin\b(?! (?!(?:no|num|number|nas|is|est|es)\b)[a-z])|\b(?:nas|social insurance|assurance sociale)\b/,
  ],
  ['MX', /\b(?:curp|nss)\b/],
  ['BR', /\bcpf\b/],
  ['GB', /\b(?:nino|national insurance)\b/],
  ['FR', /\b(?:nir|insee)\b/],
  ['ES', /\b(?:nif|nie)\b/],
];

const adjectives: readonly (readonly [country: string, words: RegExp])[] = [
  [
    'US',
    /\b(?:us|usa|u s a?|eu|etats unis|ee ?uu|americaine?|americano|estadounidense)\b|امريكي|ولايات متحده/,
  ],
  ['CA', /\b(?:canadian|canadienne?|canadiense)\b|كندي|كندا/],
  ['MX', /\b(?:mexican|mexicaine?|mexicano)\b|مكسيكي|مكسيك/],
];

/** ISO 3166-1 alpha-2; null when the header names no country and no number of one. A country that is named goes first. */
export function issuerInHeader(header: string): string | null {
  const text = normaliseHeader(header);
  return first(adjectives, text) ?? countryNamed(text) ?? first(numberWords, text);
}

function first(list: readonly (readonly [string, RegExp])[], text: string): string | null {
  return list.find(([, words]) => words.test(text))?.[0] ?? null;
}

/** Up to three words that are a country's name; two or three letters are more often a word than a code. */
function countryNamed(text: string): string | null {
  const pieces = text.split(' ');
  for (let length = 3; length > 0; length--)
    for (let at = 0; at + length <= pieces.length; at++) {
      const words = pieces.slice(at, at + length).join(' ');
      const named = words.length < 4 ? null : countryOfWords(words);
      if (named !== null) return named;
    }
  return null;
}
