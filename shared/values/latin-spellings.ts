// One word of a name in lower-case Latin letters: what names are searched and compared by, whatever their script.
import anyAscii from 'any-ascii';
import { arabicSpellings } from './romanise-arabic';
import { cyrillicSpellings } from './romanise-cyrillic';
import { isAscii } from './written-text';

export type NameScript =
  | 'latin'
  | 'cyrillic'
  | 'arabic'
  | 'han'
  | 'kana'
  | 'hangul'
  | 'greek'
  | 'hebrew'
  | 'other'
  | 'mixed';

const scripts: readonly (readonly [NameScript, RegExp])[] = [
  ['latin', /\p{Script=Latin}/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['arabic', /\p{Script=Arabic}/u],
  ['kana', /\p{Script=Hiragana}|\p{Script=Katakana}/u],
  ['han', /\p{Script=Han}/u],
  ['hangul', /\p{Script=Hangul}/u],
  ['greek', /\p{Script=Greek}/u],
  ['hebrew', /\p{Script=Hebrew}/u],
];

/** The script of a text's letters; `mixed` for several, `other` for none of those known. Kanji with kana is `kana`. */
export function scriptOf(text: string): NameScript {
  if (isAscii(text)) return 'latin';
  const found = scripts.filter(([, pattern]) => pattern.test(text)).map(([script]) => script);
  if (found.length === 2 && found.includes('kana') && found.includes('han')) return 'kana';
  const [only] = found;
  return found.length > 1 ? 'mixed' : (only ?? 'other');
}

// What any-ascii takes as one letter and German, Danish or Norwegian papers write as two.
const doubled: readonly (readonly [RegExp, string])[] = [
  [/ä/g, 'ae'],
  [/ö/g, 'oe'],
  [/ü/g, 'ue'],
  [/å/g, 'aa'],
  [/ø/g, 'oe'],
];
const IS_DOUBLED = /[äöüåø]/;

const none: readonly string[] = [];

/** Lower-case Latin letters and digits of one word, likeliest spelling first, then others; empty when it has none. */
export function latinSpellings(word: string): readonly string[] {
  const lower = word.toLowerCase();
  const script = scriptOf(lower);
  if (script === 'cyrillic') return usable(cyrillicSpellings(lower));
  if (script === 'arabic') return usable(arabicSpellings(lower));
  const plain = lettersAndDigits(anyAscii(lower).toLowerCase());
  if (script === 'latin' && IS_DOUBLED.test(lower)) {
    let other = lower;
    for (const [letter, pair] of doubled) other = other.replace(letter, pair);
    return usable([plain, lettersAndDigits(anyAscii(other).toLowerCase())]);
  }
  return plain === '' ? none : [plain];
}

function usable(spellings: readonly string[]): readonly string[] {
  return [...new Set(spellings.filter((spelling) => spelling !== ''))];
}

function lettersAndDigits(text: string): string {
  return text.replace(/[^a-z0-9]/g, '');
}
