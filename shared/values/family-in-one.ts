// Clerks write a family name of several words as one, or one as several: Delacruz and De La Cruz, Vanderberg and Van der
// Berg, MacDonald and Mc Donald, Stpierre and St-Pierre. Word by word they share nothing.
import type { NameValue } from './name-value';

/** The family name as one lower-case word where both are the same but for their gaps; null otherwise, or with equal words. */
export function familyWrittenInOne(a: NameValue, b: NameValue): string | null {
  if (a.family === null || b.family === null || a.family === b.family) return null;
  if (a.script !== 'latin' || b.script !== 'latin') return null;
  if (!GAP.test(a.family) && !GAP.test(b.family)) return null;
  const one = closed(a.family);
  if (one.length < 4 || one !== closed(b.family)) return null;
  return a.familyTokens.join(' ') === b.familyTokens.join(' ') ? null : one;
}

const GAP = /[^\p{L}\p{M}]/u;
const NOT_LETTERS = /[^\p{L}]+/gu;

/** Without gaps and accents; `Mc` as `Mac`. */
function closed(family: string): string {
  return family
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(NOT_LETTERS, '')
    .replace(/^mc(?=[a-z]{3})/, 'mac');
}
