// Body height in centimetres. NCIC writes 511 for 5'11"; INTERPOL metres, where 0 means unknown.
import { defineValueType } from './define-value-type';
import type { ParseContext, Parsed } from './value-type';
import { notUnderstood, placeholder, understood, westernDigits } from './written-text';

const FEET =
  /^(\d)\s*(?:'|’|′|ft\.?|feet|foot|pi|pies?|-)\s*(?:(\d{1,2})(?:[.,]\d+)?\s*(?:"|”|″|''|in\.?|inches|po|pulg\.?)?)?$/i;

function centimetres(feet: number, inches: number): number | null {
  return inches < 12 ? Math.round((feet * 12 + inches) * 2.54) : null;
}

function read(written: string, context: ParseContext): Parsed<number> {
  const text = westernDigits(written).trim();
  const feet = FEET.exec(text);
  if (feet !== null) return plausible(written, centimetres(Number(feet[1]), Number(feet[2] ?? 0)));
  const found =
    /^(\d+(?:[.,]\d+)?)\s*(cm|centim\p{L}+|m|mt?s?|met\p{L}+|mètres?|in|inch(?:es)?|")?\.?$/iu.exec(text);
  if (found === null) return notUnderstood(written);
  const value = Number((found[1] ?? '').replace(',', '.'));
  const unit = (found[2] ?? '').toLowerCase();
  if (value === 0) return placeholder();
  if (unit.startsWith('c')) return plausible(written, Math.round(value));
  if (unit.startsWith('m')) return plausible(written, Math.round(value * 100));
  if (unit !== '') return plausible(written, Math.round(value * 2.54));
  return plausible(written, withoutUnit(text, value, context));
}

function withoutUnit(text: string, value: number, context: ParseContext): number | null {
  if (value < 3) return Math.round(value * 100);
  // NCIC HGT: one digit of feet, two of inches. 4'00" to 7'11"; what could also be centimetres (100 to 250) is not in it.
  if (/^[4-8](?:0\d|1[01])$/.test(text)) return centimetres(Number(text[0]), Number(text.slice(1)));
  if (value >= 48 && value <= 96 && context.region === 'US') return Math.round(value * 2.54);
  return value >= 100 ? Math.round(value) : null;
}

/** Between 40 cm (an infant) and 272 cm. */
function plausible(written: string, value: number | null): Parsed<number> {
  return value !== null && value >= 40 && value <= 272 ? understood(value) : notUnderstood(written);
}

function format(value: number, locale: string): string {
  const metres = `${new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value / 100)} m`;
  if (!/-(?:US|PR)$/i.test(locale)) return metres;
  const inches = Math.round(value / 2.54);
  return `${Math.floor(inches / 12)}′${inches % 12}″ (${metres})`;
}

/** Value: whole centimetres. 0, 000 and 0.00 are placeholders. */
export const height = defineValueType<number>({
  id: 'height',
  freeText: false,
  read,
  encode: (value) => String(value),
  decode: (encoded) => Number(encoded),
  keys: (value) => [String(value)],
  format,
});
