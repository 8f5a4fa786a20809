// Which values must not stay on the clipboard, where every program reads them: national numbers and payment cards.
import type { PropertyId } from '../ontology/types';
import { passesLuhn } from '../values/check-digits';

export function isProtectedProperty(property: PropertyId): boolean {
  return property === 'nationalNumber' || property === 'card';
}

/** NNN-NN-NNNN or NNN NN NNNN: a social security number as people write it. */
const socialSecurity = /(?<!\d)\d{3}[- ]\d{2}[- ]\d{4}(?!\d)/;
/** 13 to 19 digits, in groups or not: a card number where the check digit agrees (ISO/IEC 7812-1). */
const cardLike = /(?<!\d)\d(?:[- ]?\d){12,18}(?!\d)/g;

/** True when such a number stands anywhere in a text that nobody has marked. */
export function holdsProtectedValue(text: string): boolean {
  if (socialSecurity.test(text)) return true;
  return [...text.matchAll(cardLike)].some(([digits]) => passesLuhn(digits.replace(/\D/g, '')));
}
