// How the number of a house or of a post box is written, before its street or after it.
import { streetStart } from './street-words';

const PO_BOX =
  /^(?:p\.? ?o\.? ?box|post office box|c\.? ?p\.?|case postale|apartado(?: postal)?|apdo)\s*#?\s*(\w+)$/i;
const MAYBE_BOX = /^(?:p|c|ap)/;

/** The box's number or word; null for any other piece. Text in lower case. */
export function postBox(piece: string): string | null {
  return MAYBE_BOX.test(piece) ? (PO_BOX.exec(piece)?.[1] ?? null) : null;
}

/** A piece that is a house number alone, as commas set it apart: `12`, `n° 12`, `12 bis`. */
export const LONE_NUMBER =
  /^(?:d\.? ?|n[°º.]? ?|no\.? ?)?(\d+[a-zа-я]?(?:[-/]\d+[a-z]?)?(?: \d\/\d)?(?: (?:bis|ter|quater))?)$/;
/**
 * A number before its street, which may begin with an ordinal: "350 5th Ave", "12 3e Rue". An ordinal alone is no house
 * number: "3e Avenue".
 */
export const NUMBER_FIRST =
  /^(?!\d+(?:e|er|re|ère|ª|º)\s+(?:rue|av|rang|boul|ch))(\d+[a-z]?(?:-\d+[a-z]?)?(?: \d\/\d)?(?: (?:bis|ter|quater)(?= ))?)\s+(?=\D|\d+(?:st|nd|rd|th|e|er|re|ère|ª|º)\s)(.+)$/;
/** A street with digits of its own, known by how it begins: "Calle 5 de Mayo 12", "Calle 12 # 34-56". */
const NUMBER_LAST_AFTER_DIGITS =
  /^(\S+\s+\S.*?)\s*(?:\s|#)(?:no?\.?\s*|nro\.?\s*|num\.?\s*|n[°º]\s*|#\s*)?(\d+[a-z]?(?:\s?-\s?\d+[a-z]?)?)$/;
const NUMBER_LAST = /^(\D{3,}?)\s+(?:no\.?\s*|nr\.?\s*|№\s*|n°\s*)?(\d+[a-zа-я]?(?:[/-]\d+[a-zа-я]?)?)$/;

/** Street and number of a piece whose number stands last; null for "Route 11", where the number is the street's name. */
export function numberLast(piece: string): readonly [street: string, number: string] | null {
  const found =
    NUMBER_LAST.exec(piece) ?? (streetStart.test(piece) ? NUMBER_LAST_AFTER_DIGITS.exec(piece) : null);
  const [, street, number] = found ?? [];
  if (street === undefined || number === undefined) return null;
  return streetStart.test(`${street} `) && !/\s\S/.test(street) ? null : [street, number.replace(/\s/g, '')];
}
