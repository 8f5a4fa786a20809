// Telephone numbers in E.164. The North American plan (NANP: NPA and NXX begin with 2-9) is read by hand because call
// records hold millions of them; the rest of the world by libphonenumber's metadata.
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { isCountryCode } from './country';
import { defineValueType } from './define-value-type';
import type { ParseContext, Parsed } from './value-type';
import { notUnderstood, placeholder, understood, westernDigits } from './written-text';

export interface PhoneValue {
  /** E.164 with plus sign. */
  readonly e164: string;
  /** Digits behind a switchboard; null when none is written. */
  readonly extension: string | null;
}

/** ISO codes of countries and territories under country code 1. */
const NANP = new Set('US CA AG AI AS BB BM BS DM DO GD GU JM KN KY LC MP MS PR SX TC TT VC VG VI'.split(' '));
const EXTENSION = /[\s,;]*(?:\bext\.?|\bextn\.?|\bextension|\bposte|\bx|#|;ext=)\s*[.:]?\s*(\d{1,7})$/i;
const PHONE_CHARACTERS = /^(?:tel:|\+)?[\d\s().\-–/·*+]+$/i;
const VANITY = /^(?:\+?1[\s.-]?)?\(?8\d\d\)?[\s.-][A-Z\d][A-Z\d\s.-]{6,9}$/;

function read(written: string, context: ParseContext): Parsed<PhoneValue> {
  let text = written;
  let extension: string | null = null;
  if (!isPlain(text)) {
    text = westernDigits(text).replace(/[−–]/g, '-');
    const found = EXTENSION.exec(text);
    if (found !== null && found.index >= 7) {
      extension = found[1] ?? null;
      text = text.slice(0, found.index);
    }
    text = text.replace(/^(?:tel|phone|cell|mobile|ph|t|m|c)\s*[.:]\s*/i, '').trim();
    if (VANITY.test(text)) text = vanityDigits(text);
    if (!PHONE_CHARACTERS.test(text)) return notUnderstood(written);
  }
  const digits = text.replace(/\D/g, '');
  if (isFilledIn(digits)) return placeholder();
  const e164 = numberOf(text, digits, context.region);
  return e164 === null ? notUnderstood(written) : understood({ e164, extension });
}

/** Digits and the commonest separators only: nothing to prepare. */
function isPlain(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (
      (code < 48 || code > 57) &&
      code !== 45 &&
      code !== 46 &&
      code !== 32 &&
      code !== 40 &&
      code !== 41 &&
      code !== 43
    ) {
      return false;
    }
  }
  return true;
}

function numberOf(text: string, digits: string, region: string | null): string | null {
  const plus = text.charCodeAt(0) === 43 || text.startsWith('tel:+') || text.startsWith('(+');
  if (digits.length === 11 && digits.charCodeAt(0) === 49 && (plus || region === null || NANP.has(region))) {
    return isNanp(digits, 1) ? `+${digits}` : null;
  }
  if (!plus && digits.length === 10 && region !== null && NANP.has(region)) {
    return isNanp(digits, 0) ? `+1${digits}` : null;
  }
  // A seven-digit number lacks its area code: guessing one would join strangers.
  if (!plus && digits.length <= 7 && (region === null || NANP.has(region))) return null;
  if (digits.length > 17) return null;
  if (plus) return international(`+${digits}`);
  if (digits.startsWith('011') && region !== null && NANP.has(region))
    return international(`+${digits.slice(3)}`);
  if (digits.startsWith('00')) return international(`+${digits.slice(2)}`);
  if (region === null || !isCountryCode(region)) return null;
  const parsed = parsePhoneNumberFromString(
    text,
    region as Parameters<typeof parsePhoneNumberFromString>[1] & string,
  );
  return parsed?.isPossible() === true ? parsed.number : null;
}

function international(number: string): string | null {
  const parsed = parsePhoneNumberFromString(number);
  return parsed?.isPossible() === true ? parsed.number : null;
}

/** `[2-9]XX[2-9]XX-XXXX`. */
function isNanp(digits: string, start: number): boolean {
  return digits.charCodeAt(start) >= 50 && digits.charCodeAt(start + 3) >= 50;
}

/** 000-0000, 1111111111, 999-999-9999, 1234567890: filled in, not known. */
function isFilledIn(digits: string): boolean {
  if (digits.length < 7) return /^0*$/.test(digits);
  const national = digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits;
  if (/^(\d)\1*$/.test(national)) return true;
  if (national === '1234567890' || national === '0123456789' || national === '9876543210') return true;
  return /0{7}$/.test(national);
}

const KEYPAD = '22233344455566677778889999';

function vanityDigits(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => KEYPAD[letter.charCodeAt(0) - 65] ?? '');
}

function format(value: PhoneValue, locale: string): string {
  const extension = value.extension === null ? '' : ` x${value.extension}`;
  const number = value.e164;
  if (number.startsWith('+1') && number.length === 12) {
    return `+1 ${number.slice(2, 5)}-${number.slice(5, 8)}-${number.slice(8)}${extension}`;
  }
  return (
    (parsePhoneNumberFromString(number)?.formatInternational() ?? number) + (locale === '' ? '' : extension)
  );
}

/** Value in E.164. Keys: the number with its extension, then the number alone. Service numbers and numbers without an area code are not understood. */
export const phone = defineValueType<PhoneValue>({
  id: 'phone',
  freeText: false,
  read,
  encode: (value) => (value.extension === null ? value.e164 : `${value.e164};ext=${value.extension}`),
  decode: (encoded) => {
    const at = encoded.indexOf(';ext=');
    return at < 0
      ? { e164: encoded, extension: null }
      : { e164: encoded.slice(0, at), extension: encoded.slice(at + 5) };
  },
  keys: (value) =>
    value.extension === null ? [value.e164] : [`${value.e164};ext=${value.extension}`, value.e164],
  format,
});
