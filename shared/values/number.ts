// Counts, years, quantities and durations: a decimal and the unit that is written with it.
import { plainDecimal } from './decimal';
import { defineValueType } from './define-value-type';
import type { ParseContext, Parsed } from './value-type';
import { notUnderstood, understood, westernDigits } from './written-text';

export interface NumberValue {
  /** Plain decimal text. */
  readonly number: string;
  /** As written, in lower case; `s` for a duration written in minutes and seconds; null when none is written. */
  readonly unit: string | null;
}

function read(written: string, context: ParseContext): Parsed<NumberValue> {
  const text = westernDigits(written);
  // Carriers write elapsed time as MM:SS or H:MM:SS.
  const clock = /^(?:(\d{1,4}):)?(\d{1,4}):([0-5]\d)$/.exec(text);
  if (clock !== null) {
    const seconds = Number(clock[1] ?? 0) * 3600 + Number(clock[2]) * 60 + Number(clock[3]);
    return understood({ number: String(seconds), unit: 's' });
  }
  const found = /^([+\-−]?[\d.,'’\s]*\d)\s*(\p{L}[\p{L}\p{N}.²³/ -]{0,30}|%)?$/u.exec(text);
  const number = found === null ? null : plainDecimal(found[1] ?? '', context.decimal);
  if (number === null) return notUnderstood(written);
  return understood({ number, unit: found?.[2]?.toLowerCase() ?? null });
}

export const number = defineValueType<NumberValue>({
  id: 'number',
  freeText: false,
  read,
  encode: (value) => (value.unit === null ? value.number : `${value.number} ${value.unit}`),
  decode: (encoded) => {
    const blank = encoded.indexOf(' ');
    return blank < 0
      ? { number: encoded, unit: null }
      : { number: encoded.slice(0, blank), unit: encoded.slice(blank + 1) };
  },
  keys: (value) => [value.unit === null ? value.number : `${value.number} ${value.unit}`],
  format: (value, locale) => {
    // Years and other bare whole numbers up to four digits stand without grouping.
    const isShort = /^-?\d{1,4}$/.test(value.number);
    const text = new Intl.NumberFormat(locale, { maximumFractionDigits: 8, useGrouping: !isShort }).format(
      Number(value.number),
    );
    return value.unit === null ? text : `${text} ${value.unit}`;
  },
});
