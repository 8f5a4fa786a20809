// Which numbers serve to pass for somebody: national numbers and payment cards. Wherever one stands in a text, its last four
// signs are shown alone. What only looks like one is masked too: it is in the row as written, so that nothing is lost by it.
import type { PropertyId } from '../ontology/types';
import { isCardNumber } from '../values/card';
import { passesLuhn } from '../values/check-digits';
import { lastSigns } from '../values/concealed-number';
import { isPossibleSsn } from '../values/national-number';
import { labelledNumber } from '../values/national-number-label';
import { isConcealedProperty } from '../values/registry';
import { westernDigits } from '../values/written-text';

export function isProtectedProperty(property: PropertyId): boolean {
  return isConcealedProperty(property);
}

/** True when such a number stands anywhere in a text that nobody has marked. */
export function holdsProtectedValue(text: string): boolean {
  return maskNumbers(text) !== text;
}

/** Fewer digits hold no such number. */
const FEWEST = 9;
const SHOWN = 4;

/** The text with all but the last four digits of every such number as dots; the very same text when there is none. */
export function maskNumbers(text: string): string {
  if (!hasDigits(text, FEWEST)) return text;
  // Other digits become these one for one, so that every place stays what it was.
  const western = westernDigits(text);
  const hidden = new Set<number>();
  for (const find of [socialNumbers, labelledNumbers, cards])
    for (const [from, to] of find(western)) hide(western, from, to, hidden);
  if (hidden.size === 0) return text;
  let shown = '';
  for (let at = 0; at < text.length; at++) shown += hidden.has(at) ? '•' : text.charAt(at);
  return shown;
}

/** What somebody typed or copied: nine digits alone are asked for as a social security number too. */
export function maskAsked(text: string): string {
  const digits = text.replace(/[-.\s]/g, '');
  return isPossibleSsn(digits) ? maskWhole(text) : maskNumbers(text);
}

/** What a cell or a value holds that is known to be such a number, however it is written. */
export function maskWhole(text: string): string {
  const found = maskNumbers(text);
  if (found !== text) return found;
  const signs = text.replace(/[^\p{L}\p{N}]/gu, '');
  // A word, or four digits behind dots.
  if (!/\p{N}/u.test(signs) || signs.replace(/\P{N}/gu, '').length <= SHOWN) return text;
  return `••••${lastSigns(signs)}`;
}

function hasDigits(text: string, enough: number): boolean {
  let digits = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isDigit =
      code < 0x660
        ? code >= 48 && code <= 57
        : code <= 0x669 || (code >= 0x6f0 && code <= 0x6f9) || (code >= 0xff10 && code <= 0xff19);
    if (isDigit && ++digits === enough) return true;
  }
  return false;
}

/** From the first sign of a number to behind its last. */
type Range = readonly [number, number];

function hide(text: string, from: number, to: number, hidden: Set<number>): void {
  let shown = 0;
  for (let at = to - 1; at >= from; at--) {
    if (!isDigit(text, at)) continue;
    if (shown < SHOWN) shown++;
    else hidden.add(at);
  }
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** NNN-NN-NNNN, also what the SSA never gave; with blanks or dots only what it may have given. NNN-NNN-NNN of Canada by its check digit. */
function socialNumbers(text: string): Range[] {
  const found: Range[] = [];
  for (const match of text.matchAll(/(?<!\d)(\d{3})([-‐‑–. ])(\d{2})\2(\d{4})(?!\d)/g)) {
    const [whole, area = '', between = '', group = '', serial = ''] = match;
    const isHyphen = between !== ' ' && between !== '.';
    if (isHyphen || isPossibleSsn(area + group + serial))
      found.push([match.index, match.index + whole.length]);
  }
  for (const match of text.matchAll(/(?<!\d[-. ]?)\d{3}([- ])\d{3}\1\d{3}(?![-. ]?\d)/g))
    if (passesLuhn(match[0].replace(/\D/g, ''))) found.push([match.index, match.index + match[0].length]);
  return found;
}

/** Nine digits in a row are anything, unless a word before them says what they are. */
function labelledNumbers(text: string): Range[] {
  return [...text.matchAll(labelledNumber)].map((match) => {
    const end = match.index + match[0].length;
    return [end - (match.groups?.value?.length ?? 0), end];
  });
}

/** Groups of digits with one sign between, of which some groups in a row are a card: what stands before and behind is something else. */
function cards(text: string): Range[] {
  const found: Range[] = [];
  for (const run of text.matchAll(/(?<!\d)\d+(?:[-‐‑–. \u00a0]\d+)*/g)) {
    const groups = [...run[0].matchAll(/\d+/g)].map(
      ({ 0: digits, index }): { readonly digits: string; readonly at: number } => ({
        digits,
        at: run.index + index,
      }),
    );
    for (let first = 0; first < groups.length; first++) {
      const last = lastOfCard(groups, first);
      if (last === null) continue;
      const end = groups[last];
      const begin = groups[first];
      if (begin === undefined || end === undefined) continue;
      found.push([begin.at, end.at + end.digits.length]);
      first = last;
    }
  }
  return found;
}

const LONGEST_CARD = 19;

function lastOfCard(groups: readonly { readonly digits: string }[], first: number): number | null {
  let digits = '';
  for (let last = first; last < groups.length && digits.length < LONGEST_CARD; last++) {
    digits += groups[last]?.digits ?? '';
    if (isCardNumber(digits)) return last;
  }
  return null;
}
