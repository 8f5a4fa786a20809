// Finds the house of an address: its number, its street, and the town behind it.
import { LONE_NUMBER, NUMBER_FIRST, numberLast, postBox } from './address-number';
import { isUnitPiece } from './address-unit';
import type { AddressDraft } from './address-value';
import { HAS_LETTERS, lastStreetWord, streetText, wordsOf } from './address-words';
import { streetEnds, streetStart, streetWords } from './street-words';

/**
 * A house number that commas set apart goes to its street: the one after it in French ("12, rue Principale, Dégelis"),
 * the one before it in Spanish and Russian ("Calle Mayor, 12, Madrid"). Between a number and a town alone nothing tells
 * that there is a street, and they stay apart.
 */
export function joinLoneNumbers(pieces: string[]): void {
  for (let at = 0; at < pieces.length && pieces.length > 1; at++) {
    const number = LONE_NUMBER.exec(pieces[at] ?? '')?.[1];
    if (number === undefined) continue;
    const before = pieces[at - 1] ?? '';
    const after = pieces[at + 1] ?? '';
    const beforeFits = HAS_LETTERS.test(before) && !/\d$/.test(before) && !isUnitPiece(before);
    const afterFits = HAS_LETTERS.test(after) && !NUMBER_FIRST.test(after);
    const hasTown = pieces.length > 2;
    if (streetStart.test(after) || (afterFits && streetEnds.has(lastStreetWord(after))))
      pieces.splice(at, 2, `${number} ${after}`);
    else if (beforeFits && (hasTown || streetStart.test(before))) {
      pieces.splice(at - 1, 2, `${before} ${number}`);
      at -= 1;
    } else if (afterFits && hasTown && at === 0 && !isUnitPiece(after))
      pieces.splice(at, 2, `${number} ${after}`);
  }
}

export function takeStreet(pieces: string[], draft: AddressDraft): void {
  const box = pieces.findIndex((piece) => postBox(piece) !== null);
  if (box >= 0) {
    draft.number = `po box ${postBox(pieces[box] ?? '') ?? ''}`;
    pieces.splice(box, 1);
    takeCity(pieces, draft);
    return;
  }
  const at = pieces.findIndex((piece) => NUMBER_FIRST.test(piece) || numberLast(piece) !== null);
  const piece = pieces[at] ?? pieces[0] ?? '';
  const [, first, afterNumber] = NUMBER_FIRST.exec(piece) ?? [];
  const [beforeNumber, last] = first === undefined ? (numberLast(piece) ?? []) : [];
  if (at < 0) {
    // No house number: several pieces are a named place in a town, one alone may be either.
    if (pieces.length > 1) draft.street = streetText(pieces.shift() ?? '');
    else if (draft.unit !== null) draft.street = streetText(pieces.shift() ?? '');
    takeCity(pieces, draft);
    return;
  }
  draft.number = first ?? last ?? null;
  const [street, city] = splitTown(afterNumber ?? beforeNumber ?? '', pieces.length > 1);
  draft.street = streetText(street);
  const others = pieces.filter((_, index) => index !== at);
  if (city !== '') others.push(city);
  takeCity(others, draft);
}

/** "742 Evergreen Ter Springfield": what follows the street's type is the town, when no comma tells. */
function splitTown(text: string, hasPieces: boolean): readonly [street: string, city: string] {
  const words = text.split(' ');
  if (hasPieces || words.length < 3) return [text, ''];
  for (let index = 1; index < words.length - 1; index++) {
    const word = (words[index] ?? '').replace(/\./g, '');
    if (!streetEnds.has(streetWords.get(word) ?? word)) continue;
    const next = (words[index + 1] ?? '').replace(/\./g, '');
    const isDirection =
      /^(?:n|s|e|w|ne|nw|se|sw)$/.test(streetWords.get(next) ?? '') && words.length === index + 2;
    if (isDirection || streetEnds.has(streetWords.get(next) ?? next)) continue;
    return [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')];
  }
  return [text, ''];
}

function takeCity(pieces: readonly string[], draft: AddressDraft): void {
  const words = wordsOf(pieces.at(-1) ?? '');
  if (words.length > 0) draft.city = words.join(' ');
}
