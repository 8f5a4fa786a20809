// The common case of a name, read without a regular expression: two to five ASCII words, none with a meaning of its own.
// Files of a million rows hold hardly anything else. Whatever is not certain here goes to the full reading.
import { tidyCase } from './name-case';
import { type NameValue, nameValue } from './name-value';
import { wordsWithMeaning } from './name-words';
import { recalling } from './recall';
import { saysNothing } from './written-text';

const MOST_WORDS = 5;

/** Null: not the common case. Otherwise exactly what the full reading gives (a test compares them). */
export function quickName(text: string): NameValue | null {
  return inParts(text, person);
}

/** The same as it is encoded. */
export function encodedQuickName(text: string): string | null {
  return saysNothing(text) ? null : inParts(text, encoded);
}

function inParts<T>(
  text: string,
  make: (order: 'stated' | 'assumed', family: Part, given: Part) => T,
): T | null {
  if (text.length > 60) return null;
  const comma = text.indexOf(',');
  if (comma >= 0) {
    // "Smith,John" and "Smith, John" alike.
    const family = familyOf(text.slice(0, comma));
    const given = partOf(text.slice(text.charCodeAt(comma + 1) === 32 ? comma + 2 : comma + 1));
    return family === odd || given === odd || family.words + given.words > MOST_WORDS
      ? null
      : make('stated', family, given);
  }
  const last = text.lastIndexOf(' ');
  if (last < 0) return null;
  const family = familyOf(text.slice(last + 1));
  const given = partOf(text.slice(0, last));
  if (family === odd || given === odd || given.words >= MOST_WORDS) return null;
  // Capitals beside small letters tell the family name: not for here.
  const hasCapitalWord = family.hasCapitalWord || given.hasCapitalWord;
  return hasCapitalWord && (family.hasSmallWord || given.hasSmallWord)
    ? null
    : make('assumed', family, given);
}

/** Words with single blanks between. */
interface Part {
  readonly tidy: string;
  readonly words: number;
  readonly hasCapitalWord: boolean;
  readonly hasSmallWord: boolean;
}

const odd: Part = { tidy: '', words: 0, hasCapitalWord: false, hasSmallWord: false };

/** Most family names are rare, and a word with one capital is read in less time than a text is recalled that is not there. */
function familyOf(text: string): Part {
  return isPlainWord(text)
    ? { tidy: text, words: 1, hasCapitalWord: false, hasSmallWord: true }
    : partOf(text);
}

/** A capital and small letters, without a meaning of its own. */
function isPlainWord(text: string): boolean {
  const first = text.charCodeAt(0);
  if (text.length < 2 || !(first >= 65 && first <= 90)) return false;
  for (let at = 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!(code >= 97 && code <= 122)) return false;
  }
  return text.length > LONGEST_WITH_MEANING || !wordsWithMeaning.has(text.toLowerCase());
}

/** `odd` for a part that is not plain words. */
const partOf = recalling((text: string): Part => {
  let words = 0;
  let start = 0;
  let hasCapitalWord = false;
  let hasSmallWord = false;
  for (let index = 0; index <= text.length; index++) {
    if (index < text.length && text.charCodeAt(index) !== 32) continue;
    const kind = index === start ? 'odd' : wordKind(text, start, index);
    if (kind === 'odd') return odd;
    if (kind === 'capitals') hasCapitalWord = true;
    else if (kind === 'mixed') hasSmallWord = true;
    words++;
    start = index + 1;
  }
  return { tidy: tidyCase(text), words, hasCapitalWord, hasSmallWord };
});

/** `odd`: another character than letters, hyphen, apostrophe and a full stop after a single letter, or a word with a meaning. */
function wordKind(text: string, start: number, end: number): 'odd' | 'capitals' | 'initial' | 'mixed' {
  let letters = 0;
  let small = 0;
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index);
    if (code >= 97 && code <= 122) {
      letters++;
      small++;
    } else if (code >= 65 && code <= 90) letters++;
    else if (code === 46) {
      if (letters !== 1 || index !== end - 1) return 'odd';
    } else if (code !== 45 && code !== 39) return 'odd';
  }
  if (letters === 0) return 'odd';
  if (letters === 1) return 'initial';
  if (end - start <= LONGEST_WITH_MEANING && wordsWithMeaning.has(text.slice(start, end).toLowerCase()))
    return 'odd';
  return small === 0 ? 'capitals' : 'mixed';
}

const LONGEST_WITH_MEANING = Math.max(...[...wordsWithMeaning].map((word) => word.length));

function encoded(order: 'stated' | 'assumed', family: Part, given: Part): string {
  return `${order === 'stated' ? ':' : '~'}${family.tidy}|${given.tidy}`;
}

function person(order: 'stated' | 'assumed', family: Part, given: Part): NameValue {
  return nameValue({
    kind: 'person',
    order,
    family: family.tidy,
    given: given.tidy,
    suffix: null,
    title: null,
    nickname: null,
    legalForm: null,
    whole: null,
  });
}
