// Amounts of money: a decimal and a currency (ISO 4217). Parentheses, a trailing minus and "DR" are negative, as in bank files.
import { plainDecimal } from './decimal';
import { defineValueType } from './define-value-type';
import type { ParseContext, Parsed } from './value-type';
import { notUnderstood, understood, westernDigits } from './written-text';

export interface AmountValue {
  /** Plain decimal text, `-1234.5`. */
  readonly amount: string;
  /** ISO 4217, or a crypto unit (`BTC`); null when neither value nor file tell it. */
  readonly currency: string | null;
}

const signs: readonly (readonly [string, RegExp])[] = [
  ['USD', /US\$|U\.S\.\$/i],
  ['CAD', /CA\$|C\$|CDN\$|\$\s?CA\b/i],
  ['MXN', /MX\$|Mex\$/i],
  ['AUD', /A\$|AU\$/],
  ['EUR', /€/],
  ['GBP', /£/],
  ['UAH', /₴/],
  ['RUB', /₽/],
  ['BTC', /₿/],
  ['CNY', /(?:CN)?¥|元/],
  ['INR', /₹/],
  ['TRY', /₺/],
];
const dollarOf: Readonly<Record<string, string>> = {
  US: 'USD',
  CA: 'CAD',
  MX: 'MXN',
  AU: 'AUD',
  NZ: 'NZD',
  SG: 'SGD',
};
const CODE = /^[A-Z]{3,4}$/;

function read(written: string, context: ParseContext): Parsed<AmountValue> {
  let text = westernDigits(written);
  let currency: string | null = null;
  for (const [code, pattern] of signs) {
    if (!pattern.test(text)) continue;
    currency = code;
    text = text.replace(pattern, ' ');
    break;
  }
  const word = /(?:^|[\s\d(])([A-Z]{3,4})(?=$|[\s\d)])/i.exec(text);
  if (word !== null && !/^(?:DR|CR)$/i.test(word[1] ?? '')) {
    currency ??= (word[1] ?? '').toUpperCase();
    text = text.replace(word[1] ?? '', ' ');
  }
  if (text.includes('$')) {
    text = text.replace('$', ' ');
    currency ??= context.currency ?? (context.region === null ? null : (dollarOf[context.region] ?? null));
  }
  const isDebit = /\bDR\b\.?/i.test(text);
  text = text.replace(/\b(?:DR|CR)\b\.?/i, '').trim();
  const bracketed = /^\((.*)\)$/.exec(text);
  const decimal = plainDecimal(bracketed?.[1] ?? text, context.decimal);
  if (decimal === null || (currency !== null && !CODE.test(currency))) return notUnderstood(written);
  const isNegative = (isDebit || bracketed !== null) && decimal !== '0' && !decimal.startsWith('-');
  return understood({ amount: isNegative ? `-${decimal}` : decimal, currency: currency ?? context.currency });
}

function format(value: AmountValue, locale: string): string {
  const number = Number(value.amount);
  const isMoney = value.currency !== null && value.currency.length === 3 && value.currency !== 'BTC';
  if (isMoney && value.currency !== null) {
    return new Intl.NumberFormat(locale, { style: 'currency', currency: value.currency }).format(number);
  }
  const text = new Intl.NumberFormat(locale, { maximumFractionDigits: 8 }).format(number);
  return value.currency === null ? text : `${text} ${value.currency}`;
}

export const amount = defineValueType<AmountValue>({
  id: 'amount',
  freeText: false,
  read,
  encode: (value) => (value.currency === null ? value.amount : `${value.amount} ${value.currency}`),
  decode: (encoded) => {
    const [text = '', currency = null] = encoded.split(' ');
    return { amount: text, currency };
  },
  keys: (value) => [value.currency === null ? value.amount : `${value.amount} ${value.currency}`],
  isPivot: () => false,
  format,
});
