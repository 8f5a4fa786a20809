// Sex as documents and notices state it. Words in the languages of the files; the words on screen come from the catalogue.
import { defineValueType } from './define-value-type';
import { foldedWord, notUnderstood, placeholder, understood } from './written-text';

/** `M`, `F` and `X` (ICAO 9303: unspecified as a statement of its own; NCIC: non-binary). Unknown is a placeholder. */
export type Sex = 'M' | 'F' | 'X';

// INTERPOL and NCIC: M, F, U. Spanish and French files write H (hombre, homme). A Spanish "M" means "mujer" where the
// column also holds "H": the column's spec says so, one value alone is read as in passports.
const words: Readonly<Record<string, Sex | 'U'>> = {
  m: 'M',
  male: 'M',
  man: 'M',
  boy: 'M',
  h: 'M',
  homme: 'M',
  masculin: 'M',
  hombre: 'M',
  masculino: 'M',
  varon: 'M',
  v: 'M',
  ذكر: 'M',
  رجل: 'M',
  м: 'M',
  муж: 'M',
  мужской: 'M',
  чол: 'M',
  чоловіча: 'M',
  男: 'M',
  f: 'F',
  female: 'F',
  woman: 'F',
  girl: 'F',
  femme: 'F',
  feminin: 'F',
  mujer: 'F',
  femenino: 'F',
  أنثى: 'F',
  انثى: 'F',
  امرأة: 'F',
  ж: 'F',
  жен: 'F',
  женский: 'F',
  жін: 'F',
  жіноча: 'F',
  女: 'F',
  x: 'X',
  nonbinary: 'X',
  'non-binary': 'X',
  'non binary': 'X',
  'non binaire': 'X',
  'no binario': 'X',
  u: 'U',
  undetermined: 'U',
  indetermine: 'U',
  indeterminado: 'U',
};
const table = new Map(Object.entries(words).map(([word, sex]) => [foldedWord(word), sex]));

export const sex = defineValueType<Sex>({
  id: 'sex',
  freeText: false,
  means: (text) => text === 'x' || text === 'X',
  read: (text, { letterOfMen }) => {
    const word = foldedWord(text).replace(/\.$/, '');
    const found = word === 'm' && letterOfMen === 'H' ? 'F' : table.get(word);
    if (found === undefined) return notUnderstood(text);
    return found === 'U' ? placeholder() : understood(found);
  },
  encode: (value) => value,
  decode: (encoded) => (encoded === 'M' || encoded === 'F' ? encoded : 'X'),
  keys: (value) => [value],
  format: (value) => value,
});
