// Payment cards: ISO/IEC 7812. Shown by brand and last four only; the whole number serves for equality alone, and is kept as
// a keyed hash.
import { passesLuhn } from './check-digits';
import { concealNumber, lastSigns } from './concealed-number';
import { defineValueType } from './define-value-type';
import type { Flag, Parsed } from './value-type';
import { flag, notUnderstood, placeholder, understood, westernDigits } from './written-text';

export type CardBrand =
  | 'visa'
  | 'mastercard'
  | 'amex'
  | 'discover'
  | 'unionpay'
  | 'jcb'
  | 'diners'
  | 'interac';

export interface CardValue {
  /** Null when only the last four are known; concealed once it is kept. */
  readonly number: string | null;
  readonly lastFour: string;
  /** Null when neither number nor text tell it. */
  readonly brand: CardBrand | null;
}

const brandWords: readonly (readonly [CardBrand, RegExp])[] = [
  ['visa', /\bvisa\b/i],
  ['mastercard', /\b(?:master ?card|mc)\b/i],
  ['amex', /\b(?:amex|american express)\b/i],
  ['discover', /\bdiscover\b/i],
  ['unionpay', /\b(?:union ?pay)\b/i],
  ['jcb', /\bjcb\b/i],
  ['diners', /\bdiners\b/i],
  ['interac', /\binterac\b/i],
];

/** By the issuer's first digits (networks' published ranges). */
function brandOfNumber(number: string): CardBrand | null {
  if (number.startsWith('4')) return 'visa';
  if (/^(?:5[1-5]|2(?:22[1-9]|2[3-9]|[3-6]|7[01]|720))/.test(number)) return 'mastercard';
  if (/^3[47]/.test(number)) return 'amex';
  if (/^(?:6011|64[4-9]|65)/.test(number)) return 'discover';
  if (number.startsWith('62')) return 'unionpay';
  if (/^35(?:2[89]|[3-8])/.test(number)) return 'jcb';
  return /^3(?:0[0-5]|[689])/.test(number) ? 'diners' : null;
}

const lengths: Readonly<Record<CardBrand, readonly [number, number]>> = {
  visa: [13, 19],
  mastercard: [16, 16],
  amex: [15, 15],
  discover: [16, 19],
  unionpay: [16, 19],
  jcb: [16, 19],
  diners: [14, 19],
  interac: [16, 19],
};

/** Networks without a brand of their own here: Maestro and Mir. */
const otherNetworks = /^(?:50(?:18|20|38)|5893|6304|6759|676[1-3]|220[0-4])/;

/** Whether digits are those of a payment card: a network's first digits, as many as it gives, and the check digit (ISO/IEC 7812). */
export function isCardNumber(digits: string): boolean {
  const brand = brandOfNumber(digits);
  const [least, most] = brand === null ? (otherNetworks.test(digits) ? [13, 19] : [1, 0]) : lengths[brand];
  return digits.length >= least && digits.length <= most && passesLuhn(digits);
}

/** Whether digits may be the first of such a number, of which the rest was not written. */
export function mayBeginCard(digits: string): boolean {
  return brandOfNumber(digits) !== null || otherNetworks.test(digits);
}

function read(written: string): Parsed<CardValue> {
  const text = westernDigits(written);
  const brand = brandWords.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
  const digits = text.replace(/\D/g, '');
  if (/^0+$/.test(digits)) return placeholder();
  const isMasked =
    /[*x•.·]{2,}[\s-]*\d{4}$/i.test(text) ||
    /\b(?:ending(?: in)?|last (?:4|four)|terminad[oa] en|se terminant par)\D*\d{4}$/i.test(text);
  if (isMasked || (digits.length === 4 && /\d{4}$/.test(text))) {
    return understood({ number: null, lastFour: digits.slice(-4), brand });
  }
  if (digits.length < 12 || digits.length > 19) return notUnderstood(written);
  const flags: readonly Flag[] = passesLuhn(digits)
    ? []
    : [flag('value-check-digit', `••••${digits.slice(-4)}`)];
  return understood(
    { number: digits, lastFour: digits.slice(-4), brand: brandOfNumber(digits) ?? brand },
    flags,
  );
}

/** Keys: the number; for a card known by its last four, brand and last four (it then is no pivot: thousands end alike). */
export const card = defineValueType<CardValue>({
  id: 'card',
  freeText: false,
  read,
  encode: (value) => `${value.brand ?? ''}:${value.number ?? `*${value.lastFour}`}`,
  decode: (encoded) => {
    const colon = encoded.indexOf(':');
    const brand = colon === 0 ? null : (encoded.slice(0, colon) as CardBrand);
    const number = encoded.slice(colon + 1);
    const isPartial = number.startsWith('*');
    if (isPartial) return { number: null, lastFour: number.slice(1), brand };
    return { number, lastFour: lastSigns(number), brand };
  },
  keys: (value) => {
    const partial = `${value.brand ?? ''}*${value.lastFour}`;
    return value.number === null ? [partial] : [value.number, partial];
  },
  isPivot: (value) => value.number !== null,
  format: (value) => `${value.brand === null ? '' : `${brandNames[value.brand]} `}•••• ${value.lastFour}`,
  lastFour: ({ lastFour }) => lastFour,
  conceal: (value, keyed) =>
    value.number === null
      ? value
      : { ...value, number: concealNumber(value.number, (text) => keyed(`card ${text}`)) },
});

const brandNames: Readonly<Record<CardBrand, string>> = {
  visa: 'Visa',
  mastercard: 'Mastercard',
  amex: 'American Express',
  discover: 'Discover',
  unionpay: 'UnionPay',
  jcb: 'JCB',
  diners: 'Diners Club',
  interac: 'Interac',
};
