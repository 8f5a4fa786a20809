// Numbers that a state gives its people. A US Social Security number is checked by the SSA's rules and shown by its last four.
import { concealNumber, lastSigns } from './concealed-number';
import { defineValueType } from './define-value-type';
import { decodeIssued, encodeIssued, type IssuedNumber, issuedKeys } from './issued-identifier';
import type { ParseContext, Parsed } from './value-type';
import { alphanumeric, notUnderstood, placeholder, understood, westernDigits } from './written-text';

export type NationalNumberValue = IssuedNumber;

// Printed in advertisements or typed where none is known.
const FILLED_IN = new Set([
  '078051120',
  '219099999',
  '123456789',
  '987654321',
  '111111111',
  '999999999',
  '000000000',
]);

/** SSA: area not 000, 666 or 900-999, group not 00, serial not 0000. */
export function isPossibleSsn(digits: string): boolean {
  return /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/.test(digits);
}

/** Printed or typed where no number is known: it says of nobody that they have it. */
export function isFilledInSsn(digits: string): boolean {
  return FILLED_IN.has(digits) || /^(.)\1+$/.test(digits);
}

function read(text: string, context: ParseContext): Parsed<NationalNumberValue> {
  const western = westernDigits(text);
  const number = alphanumeric(western.replace(/^(?:ssn|soc|ss#|sin|nif|nie|cpf|curp)\b[.:#\s]*/i, ''));
  if (isFilledInSsn(number)) return placeholder();
  const issuer = context.nationalIssuer ?? null;
  const looksLikeSsn =
    /^\D*\d{3}[- ]\d{2}[- ]\d{4}$/.test(western) || (issuer === 'US' && /^\d{9}$/.test(number));
  if (looksLikeSsn) {
    const ssn = number.slice(-9);
    return isPossibleSsn(ssn) ? understood({ issuer: 'US', number: ssn }) : notUnderstood(text);
  }
  if (number.length < 5 || number.length > 25 || !/\d{3}/.test(number) || /X{3}/.test(number))
    return notUnderstood(text);
  return understood({ issuer: couldBeOf(issuer, number) ? issuer : null, number });
}

/** The numbers of the United States and Canada have nine digits: another in their files belongs to somebody else's state. */
function couldBeOf(issuer: string | null, number: string): boolean {
  return (issuer !== 'US' && issuer !== 'CA') || /^\d{9}$/.test(number);
}

/**
 * Value: country (null where nobody says it, or the number cannot be of it) and number, whole until it is concealed. `format` shows
 * the last four only, whatever the country.
 */
export const nationalNumber = defineValueType<NationalNumberValue>({
  id: 'nationalNumber',
  freeText: false,
  read,
  encode: encodeIssued,
  decode: decodeIssued,
  keys: issuedKeys,
  format: (value) => {
    const last = lastSigns(value.number);
    return value.issuer === 'US' ? `•••-••-${last}` : `••••${last}`;
  },
  lastFour: ({ number }) => lastSigns(number),
  conceal: ({ issuer, number }, keyed) => ({
    issuer,
    number: concealNumber(number, (text) => keyed(`nationalNumber ${text}`)),
  }),
});
