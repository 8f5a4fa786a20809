// The words of an address: pieces without stray marks, streets in the short forms by which they are compared.
import { latinSpellings } from './latin-spellings';
import { streetWords } from './street-words';
import { isAscii } from './written-text';

/** An address of several lines ends a part with each. */
export function inOneLine(written: string): string {
  return written.includes('\n') ? written.replace(/[\s,]*[\r\n]+\s*/g, ', ') : written;
}

export const HAS_LETTERS = /\p{L}{2}/u;

/** Without blanks and stray punctuation at the ends, single blanks between. */
export function cleanPiece(piece: string): string {
  let from = 0;
  let to = piece.length;
  while (from < to && isEdge(piece.charCodeAt(from))) from++;
  while (to > from && isEdge(piece.charCodeAt(to - 1))) to--;
  const inner = piece.slice(from, to);
  return inner.includes('  ') ? inner.replace(/ +/g, ' ') : inner;
}

/** Blank, full stop, colon, hyphen. */
function isEdge(code: number): boolean {
  return code === 32 || code === 46 || code === 58 || code === 45;
}

/** The last word of a piece in its short form. */
export function lastStreetWord(piece: string): string {
  const word = piece.slice(piece.lastIndexOf(' ') + 1).replace(/\./g, '');
  return streetWords.get(word) ?? word;
}

/** Words joined by blanks, street words short; null where there is none. */
export function streetText(text: string): string | null {
  const words = wordsOf(text);
  return words.length === 0 ? null : words.map((word) => streetWords.get(word) ?? word).join(' ');
}

/** Lower-case Latin words, full stops and apostrophes dropped. */
export function wordsOf(text: string): readonly string[] {
  if (isAscii(text)) {
    const words = text.replace(/['.]/g, '').split(/[^a-z0-9/]+/);
    return words.includes('') || words.includes('/')
      ? words.filter((word) => word !== '' && word !== '/')
      : words;
  }
  return text
    .replace(/['’.]/g, '')
    .split(/[^\p{L}\p{M}\p{N}/]+/u)
    .flatMap((word) => (/^[a-z0-9/]+$/.test(word) ? [word] : latinSpellings(word).slice(0, 1)))
    .filter((word) => word !== '' && word !== '/');
}
