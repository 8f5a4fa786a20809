// Weight in kilograms. NCIC writes pounds without a unit; INTERPOL kilograms, where 0 means unknown.
import { plainDecimal } from './decimal';
import { defineValueType } from './define-value-type';
import { notUnderstood, placeholder, understood, westernDigits } from './written-text';

const KILOGRAMS: Readonly<Record<string, number>> = { kg: 1, g: 0.001, lb: 0.45359237, oz: 0.028349523125 };

function unitOf(word: string): string | null {
  if (/^(?:kg|kgs|kilos?|kilogram\p{L}*|кг)$/u.test(word)) return 'kg';
  if (/^(?:lbs?|pounds?|livres?|libras?)$/.test(word)) return 'lb';
  if (/^(?:g|gr|grams?|grammes?|gramos?)$/.test(word)) return 'g';
  return /^(?:oz|ounces?|onces?|onzas?)$/.test(word) ? 'oz' : null;
}

/** Value: kilograms to three decimals. Without a unit: pounds where the file's region is US, else kilograms. 0 is a placeholder. */
export const weight = defineValueType<number>({
  id: 'weight',
  freeText: false,
  read: (written, context) => {
    const found = /^([\d.,\s]*\d)\s*(\p{L}+)?\.?$/u.exec(westernDigits(written));
    const decimal = found === null ? null : plainDecimal(found[1] ?? '', context.decimal);
    const word = found?.[2]?.toLowerCase();
    const unit = word === undefined ? (context.region === 'US' ? 'lb' : 'kg') : unitOf(word);
    if (decimal === null || unit === null) return notUnderstood(written);
    const kilograms = Math.round(Number(decimal) * (KILOGRAMS[unit] ?? 1) * 1000) / 1000;
    if (kilograms === 0) return placeholder();
    return Number.isFinite(kilograms) && kilograms > 0 && kilograms < 1e9
      ? understood(kilograms)
      : notUnderstood(written);
  },
  encode: (value) => String(value),
  decode: (encoded) => Number(encoded),
  keys: (value) => [String(Math.round(value))],
  format: (value, locale) => {
    const text = (number: number): string =>
      new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(number);
    const kilograms = `${text(value)} kg`;
    return /-(?:US|PR)$/i.test(locale) ? `${text(value / 0.45359237)} lb (${kilograms})` : kilograms;
  },
});
