// Identity and travel documents: kind, issuing country and number. The same number of another country is another document.
import { country } from './country';
import { defineValueType } from './define-value-type';
import {
  compareIssued,
  decodeIssued,
  encodeIssued,
  type IssuedNumber,
  issuedKeys,
} from './issued-identifier';
import { stateOf } from './states';
import type { ParseContext, Parsed } from './value-type';
import {
  alphanumeric,
  foldedWord,
  notUnderstood,
  placeholder,
  understood,
  westernDigits,
} from './written-text';

export type DocumentKind =
  | 'passport'
  | 'identityCard'
  | 'licence'
  | 'visa'
  | 'residencePermit'
  | 'travelDocument'
  | 'seamanBook'
  | 'birthCertificate';

export interface DocumentValue extends IssuedNumber {
  /** Null when it is not said. */
  readonly kind: DocumentKind | null;
}

const kindWords: readonly (readonly [DocumentKind, RegExp])[] = [
  ['travelDocument', /\b(?:travel document|refugee travel document|titre de voyage|documento de viaje)\b/gi],
  [
    'seamanBook',
    /\b(?:seaman'?s? book|seafarer'?s? (?:book|id)|livret de marin|libreta de (?:mar|embarque))\b/gi,
  ],
  ['birthCertificate', /\b(?:birth certificate|acte de naissance|acta de nacimiento)\b/gi],
  [
    'residencePermit',
    /\b(?:residen(?:ce|t) (?:permit|card)|green card|titre de sejour|permiso de residencia)\b/gi,
  ],
  [
    'licence',
    /\b(?:driver'?s?'? licen[cs]e|driving licen[cs]e|licen[cs]e|permis(?: de conduire)?|licencia(?: de conducir)?|oln|dl)\b/gi,
  ],
  [
    'identityCard',
    /\b(?:national id(?:entity)?(?: card)?|id(?:entity)? card|identity card|carte d'identite|cedula(?: de identidad)?|documento de identidad|dni|id)\b/gi,
  ],
  ['visa', /\bvisa\b/gi],
  ['passport', /\b(?:passports?|passeport|pasaporte|pasport|ppt|pp)\b|паспорт|جواز(?: سفر)?/gi],
];
const NOISE = /\b(?:no|nr|num|number|numero|n|issued|issuer|by|of|the|de|du|country|#)\b[.:°º]?|[#№:]/gi;

function read(written: string, context: ParseContext): Parsed<DocumentValue> {
  let rest = foldedWord(westernDigits(written)).replace(/[’]/g, "'");
  let kind: DocumentKind | null = null;
  for (const [id, pattern] of kindWords) {
    const without = rest.replace(pattern, ' ');
    if (without === rest) continue;
    kind ??= id;
    rest = without;
  }
  rest = rest.replace(NOISE, ' ').trim();
  const taken = takeIssuer(rest, kind, context);
  const number = alphanumeric(taken.number);
  if (/^0+$/.test(number) || /^(.)\1{4,}$/.test(number)) return placeholder();
  if (number.length < 4 || number.length > 30 || !/\d{2}/.test(number)) return notUnderstood(written);
  return understood({ kind, issuer: taken.issuer, number });
}

interface Taken {
  readonly issuer: string | null;
  readonly number: string;
}

function takeIssuer(text: string, kind: DocumentKind | null, context: ParseContext): Taken {
  const pieces = text.split(/[\s,;()/[\]]+/).filter((piece) => piece !== '');
  // Longest run of words first, so that "united states" is not read as two.
  for (let length = Math.min(pieces.length - 1, 5); length >= 1; length--) {
    for (let from = 0; from + length <= pieces.length; from++) {
      const words = pieces.slice(from, from + length).join(' ');
      const others = [...pieces.slice(0, from), ...pieces.slice(from + length)];
      if (/\d/.test(words) || !others.some((piece) => /\d{2}/.test(piece))) continue;
      const issuer = issuerOf(words, kind, context);
      if (issuer === null || isSeries(words, from, pieces, text)) continue;
      return { issuer, number: others.join('') };
    }
  }
  const state = kind === 'licence' && context.state !== null ? stateOf(context.state) : null;
  return { issuer: state, number: pieces.join('') };
}

function issuerOf(words: string, kind: DocumentKind | null, context: ParseContext): string | null {
  if (kind === 'licence') {
    const state = stateOf(words);
    if (state !== null) return state;
  }
  const parsed = country.parse(words, context);
  return parsed.kind === 'understood' && !/^\d/.test(parsed.value) ? parsed.value : null;
}

/** "AM 123456": two letters straight before six or seven digits are a series, unless a mark sets them apart. */
function isSeries(words: string, from: number, pieces: readonly string[], text: string): boolean {
  if (words.length > 2) return false;
  const next = pieces[from + 1] ?? '';
  return /^\d{6,7}$/.test(next) && text.includes(`${words} ${next}`);
}

/**
 * Reads kind, country (code or name) and number in any order: `Passport ZX4419087 (UKR)`, `UA ZX4419087`, the number alone.
 * Keys: country and number, then the number. The country of the file is never assumed; a licence takes the file's state.
 */
export const document = defineValueType<DocumentValue>({
  id: 'document',
  freeText: false,
  read,
  encode: (value) => `${value.kind ?? ''}/${encodeIssued(value)}`,
  decode: (encoded) => {
    const slash = encoded.indexOf('/');
    const kind = slash === 0 ? null : (encoded.slice(0, slash) as DocumentKind);
    return { kind, ...decodeIssued(encoded.slice(slash + 1)) };
  },
  keys: issuedKeys,
  format: (value) => (value.issuer === null ? value.number : `${value.issuer} ${value.number}`),
});

/** As `compareIssued`, and `different` for two known kinds that are not one. */
export function compareDocuments(a: DocumentValue, b: DocumentValue): ReturnType<typeof compareIssued> {
  if (a.kind !== null && b.kind !== null && a.kind !== b.kind) return 'different';
  return compareIssued(a, b);
}
