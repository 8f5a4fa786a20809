// Folds what people type in the same way as the words of the index: Latin lower case, every spelling of a word that is
// written in another script or with marks.
import { latinSpellings } from '../values/latin-spellings';
import { particles } from '../values/name-words';
import { alphanumeric } from '../values/written-text';

const WORD_BREAK = /[^\p{L}\p{M}\p{N}'’ʼ`ʹ]+/u;

/** The spellings of each word of a text, in order; small words of family names (de, van, bin) only when nothing else is left. */
export function queryWords(text: string): readonly (readonly string[])[] {
  const words: (readonly string[])[] = [];
  for (const word of text.split(WORD_BREAK)) {
    if (word === '') continue;
    const spellings = latinSpellings(word).filter((spelling) => spelling !== '');
    if (spellings.length > 0) words.push(spellings);
  }
  const telling = words.filter(([word]) => word !== undefined && !particles.has(word));
  return telling.length === 0 ? words : telling;
}

/** Key of a number that a source or an authority gave: letters and digits alone. */
export function idKey(text: string): string {
  return `id:${alphanumeric(text)}`;
}
