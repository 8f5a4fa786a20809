// Takes the flat, room or suite out of an address.
import { NUMBER_FIRST, postBox } from './address-number';
import type { AddressDraft } from './address-value';
import { cleanPiece } from './address-words';
import { streetStart, unitWords } from './street-words';

const UNIT = new RegExp(
  `(?:^|\\s)(?:(${[...unitWords.keys()].filter((word) => word !== 'box').join('|')})\\b\\.?\\s*#?|#)\\s*([a-z]?-?\\d+[a-z]?|[a-z])(?=$|\\s)`,
);

/** Whether a piece says nothing but a unit: `apt 3`. */
export function isUnitPiece(piece: string): boolean {
  return UNIT.exec(piece)?.[0] === piece;
}

/** Of the first piece that has one; pieces are in lower case. */
export function takeUnit(pieces: string[], draft: AddressDraft): void {
  for (const [index, piece] of pieces.entries()) {
    const found = UNIT.exec(piece);
    // A first piece that begins so ("Apt 4, 55 High St") has its street in the next.
    if (found === null || postBox(piece) !== null || isHouseNumber(piece, found)) continue;
    draft.unit = (found[2] ?? '').replace(/^-/, '');
    const rest = cleanPiece(`${piece.slice(0, found.index)} ${piece.slice(found.index + found[0].length)}`);
    if (rest === '') pieces.splice(index, 1);
    else pieces[index] = rest;
    return;
  }
}

/** "Calle Reforma No. 45", "Calle 12 # 34": the number of a house that stands after its street, not of a flat in it. */
function isHouseNumber(piece: string, found: RegExpExecArray): boolean {
  if (found[1] === undefined) return streetStart.test(piece) && found.index > 0;
  return /^n(?:o|um|umero)$/.test(found[1]) && found.index > 0 && !NUMBER_FIRST.test(piece);
}
