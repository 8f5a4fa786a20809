// Words of free texts that are worth comparing: places and body marks, in Latin letters whatever their script.
import { latinSpellings } from '../values/latin-spellings';

const WORD_BREAK = /[^\p{L}\p{M}\p{N}'’]+/u;

// Words that stand in many places and marks and tell none of them apart.
const everywhere = new Set(
  (
    'the and of on in de la le les du des del el los las y et sur oblast region province state county district city town ' +
    'village ville raion gorod misto usa united states republic federation near with his her its a an to at left right ' +
    'upper lower side gauche droite izquierdo izquierda derecho derecha'
  ).split(' '),
);

function wordsOf(text: string, shortest: number): readonly string[] {
  const words = new Set<string>();
  for (const part of text.split(WORD_BREAK))
    for (const word of latinSpellings(part))
      if (word.length >= shortest && !everywhere.has(word)) words.add(word);
  return [...words];
}

/** Lower-case words of four letters or more, all spellings of each. */
export function placeWords(text: string): readonly string[] {
  return wordsOf(text, 4);
}

/** Lower-case words of three letters or more, without a plural's s. */
export function markWords(text: string): readonly string[] {
  return wordsOf(text, 3).map((word) => (word.length > 4 && word.endsWith('s') ? word.slice(0, -1) : word));
}
