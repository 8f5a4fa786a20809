// The common case of a name, read without a regular expression: two to five ASCII words, none with a meaning of its own.
// Files of a million rows hold hardly anything else. Whatever is not certain here goes to the full reading.
import { tidyCase } from './name-case';
import { type NameValue, nameValue } from './name-value';
import { wordsWithMeaning } from './name-words';

const MOST_WORDS = 5;

/** Null: not the common case. Otherwise exactly what the full reading gives (a test compares them). */
export function quickName(text: string): NameValue | null {
  const length = text.length;
  if (length > 60) return null;
  let comma = -1;
  let words = 0;
  let start = 0;
  let hasCapitalWord = false;
  let hasSmallWord = false;
  let lastStart = 0;
  for (let index = 0; index <= length; index++) {
    const code = index === length ? 32 : text.charCodeAt(index);
    if (code === 32 || code === 44) {
      const end = index;
      if (end > start) {
        words++;
        if (words > MOST_WORDS) return null;
        const kind = wordKind(text, start, end);
        if (kind === 'odd') return null;
        if (kind === 'capitals') hasCapitalWord = true;
        else if (kind === 'mixed') hasSmallWord = true;
        lastStart = start;
      } else if (code === 44) return null;
      if (code === 44) {
        if (comma >= 0 || words === 0) return null;
        comma = index;
        // "Smith,John" and "Smith, John" alike.
        if (index === length - 1) return null;
      }
      start = index + 1;
    }
  }
  if (words < 2) return null;
  if (comma >= 0) {
    const family = text.slice(0, comma);
    const given = text.slice(text.charCodeAt(comma + 1) === 32 ? comma + 2 : comma + 1);
    return given === '' ? null : person('stated', family, given);
  }
  // Capitals beside small letters tell the family name: not for here.
  if (hasCapitalWord && hasSmallWord) return null;
  return person('assumed', text.slice(lastStart), text.slice(0, lastStart - 1));
}

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

function person(order: 'stated' | 'assumed', family: string, given: string): NameValue {
  return nameValue({
    kind: 'person',
    order,
    family: tidyCase(family),
    given: tidyCase(given),
    suffix: null,
    title: null,
    nickname: null,
    legalForm: null,
    whole: null,
  });
}
