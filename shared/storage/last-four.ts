// The last four digits of social security and card numbers as a key: people read a number off a receipt or a form that shows no
// more of it.
import { westernDigits } from '../values/written-text';

/** Whatever kind of number ends so. Null: fewer digits, which thousands share. */
export function lastFourKey(signs: string): string | null {
  return /^\d{4}$/.test(signs) ? `ends:${signs}` : null;
}

// Signs of one run belong together in one way only: text of many that ends otherwise would be tried in each.
const dots = /^(?:[•*●∙·x]{2,}[-– .])*[•*●∙·x]{2,}[-– .]?(\d{4})$/iu;
/** What stands before four digits where somebody asks for what ends so: English, French, Spanish, Arabic. */
const words = new RegExp(
  `^(?:(?:ssn|ss#|social(?: security)?|sin|nas|card|carte|tarjeta|n[°ºo]|#|رقم|بطاقة)\\s+)*(?:${[
    '(?:the )?last (?:four|4)(?: digits)?(?: of)?',
    'ending(?: in| with)?|ends (?:in|with)',
    '(?:les )?(?:quatre|4) derniers(?: chiffres)?|(?:se )?termin(?:ant|e|ée?) (?:par|en)',
    '(?:los )?(?:últimos|ultimos) (?:cuatro|4)(?: dígitos| digitos)?|(?:que )?termina(?:d[oa])? en',
    'آخر (?:أربعة|اربعة|4)(?: أرقام| ارقام)?|(?:ينتهي|تنتهي|المنتهية?) ?ب[ـ]?',
  ].join('|')})\\s*:?\\s*(\\d{4})$`,
  'iu',
);

/** The four digits that a question asks for as the end of a number; null: it asks for something else. */
export function askedLastFour(text: string): string | null {
  const asked = westernDigits(text).trim();
  return dots.exec(asked)?.[1] ?? words.exec(asked)?.[1] ?? null;
}
