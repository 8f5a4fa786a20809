// Vehicle plates: the number is kept as letters and digits, and belongs to the state or country that issued it.
import { country } from './country';
import { defineValueType } from './define-value-type';
import { decodeIssued, encodeIssued, type IssuedNumber, issuedKeys } from './issued-identifier';
import { recalling } from './recall';
import { stateOf } from './states';
import type { ParseContext, Parsed } from './value-type';
import { notUnderstood, placeholder, understood, westernDigits } from './written-text';

export type PlateValue = IssuedNumber;

const NORTH_AMERICA = new Set(['US', 'CA']);

/** A state's two letters, a blank and one word with a digit: what most lists of plates hold. */
const PLAIN = /^([A-Z]{2}) ([A-Z]{0,8}[1-9][A-Z\d]{0,8})$/;

function read(written: string, context: ParseContext): Parsed<PlateValue> {
  const plain = isNorthAmerican(context) ? PLAIN.exec(written) : null;
  const [, state = '', word = ''] = plain ?? [];
  const issuer = plain !== null && word.length <= 12 ? stateOf(state) : null;
  return issuer === null ? readPlate(written, context) : understood({ issuer, number: word });
}

function quick(written: string, context: ParseContext): string | null {
  if (!isPlainPlate(written) || !isNorthAmerican(context)) return null;
  const issuer = stateOfCode(written.slice(0, 2));
  return issuer === '' ? null : `${issuer}.${written.slice(3)}`;
}

const stateOfCode = recalling((code: string): string => stateOf(code) ?? '');

/** As `PLAIN`, with at most 12 characters behind the blank. */
function isPlainPlate(text: string): boolean {
  if (text.length < 4 || text.length > 15 || text.charCodeAt(2) !== 32) return false;
  if (!isCapital(text.charCodeAt(0)) || !isCapital(text.charCodeAt(1))) return false;
  let at = 3;
  while (at < text.length && isCapital(text.charCodeAt(at))) at++;
  const first = text.charCodeAt(at);
  if (at > 11 || !(first >= 49 && first <= 57) || text.length - at > 9) return false;
  for (at++; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isCapital(code) && !(code >= 48 && code <= 57)) return false;
  }
  return true;
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** The reading of any plate; `read` goes around it where it can. */
export function readPlate(written: string, context: ParseContext): Parsed<PlateValue> {
  const text = westernDigits(written).replace(
    /^(?:plate|tag|lic|license|licence|plaque|placa|matricula)\b[.:#\s]*/i,
    '',
  );
  const taken = takeIssuer(text, context);
  const number = taken.number.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
  if (number === '' || number.length > 12) return notUnderstood(written);
  if (/^(?:NONE|NOPLATE|NOTAG|NOPLATES|TEMP|UNREG|UNREGISTERED|NOREG)$/.test(number) || /^0+$/.test(number))
    return placeholder();
  return understood({ issuer: taken.issuer ?? issuerOf(context), number });
}

function issuerOf(context: ParseContext): string | null {
  if (context.state !== null) return stateOf(context.state) ?? context.region;
  return context.region !== null && !NORTH_AMERICA.has(context.region) ? context.region : null;
}

interface Taken {
  readonly issuer: string | null;
  readonly number: string;
}

function takeIssuer(text: string, context: ParseContext): Taken {
  const bracketed = /^(.*?)[\s,]*[([]\s*([^()[\]]+?)\s*[)\]]\s*(.*)$/.exec(text);
  if (bracketed !== null) {
    const issuer = named(bracketed[2] ?? '', context);
    if (issuer !== null) return { issuer, number: `${bracketed[1]}${bracketed[3]}` };
  }
  const pieces = text.split(/[\s,;:/]+/).filter((piece) => piece !== '');
  for (let length = Math.min(pieces.length - 1, 3); length >= 1; length--) {
    const first = named(pieces.slice(0, length).join(' '), context);
    if (first !== null && pieces.length > length)
      return { issuer: first, number: pieces.slice(length).join('') };
    const last = named(pieces.slice(-length).join(' '), context);
    if (last !== null && pieces.length > length)
      return { issuer: last, number: pieces.slice(0, -length).join('') };
  }
  const dashed = /^([A-Z]{2})-(.{3,})$/i.exec(text);
  const state = dashed === null || !isNorthAmerican(context) ? null : stateOf(dashed[1] ?? '');
  // "ME-4471QX" names the state only when what follows could stand alone as a plate with digits and letters.
  if (state !== null && dashed !== null && /\d/.test(dashed[2] ?? '') && /[A-Z]/i.test(dashed[2] ?? '')) {
    return { issuer: state, number: dashed[2] ?? '' };
  }
  return { issuer: null, number: text };
}

function isNorthAmerican(context: ParseContext): boolean {
  return context.region === null || NORTH_AMERICA.has(context.region);
}

function named(words: string, context: ParseContext): string | null {
  if (/\d/.test(words)) return null;
  const state = stateOf(words);
  if (state !== null && (isNorthAmerican(context) || words.length > 2)) return state;
  // Short words may be part of the number ("ABC 123"): only names of countries count.
  if (words.length <= 3) return null;
  const parsed = country.parse(words, context);
  return parsed.kind === 'understood' ? parsed.value : null;
}

/** Value: issuer (the file's state when the plate names none) and number. `compareIssued` compares; O/0 and I/1 are a suggestion only. */
export const plate = defineValueType<PlateValue>({
  id: 'plate',
  freeText: false,
  read,
  quick,
  encode: encodeIssued,
  decode: decodeIssued,
  keys: issuedKeys,
  format: (value) => {
    if (value.issuer === null) return value.number;
    return `${value.issuer.replace(/^(?:US|CA)-/, '')} ${value.number}`;
  },
});
