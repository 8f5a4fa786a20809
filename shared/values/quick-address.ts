// The common case of an address: a house number before words. The number changes nothing in how the rest is read, and
// streets and towns repeat where houses do not, so that what stands behind numbers is remembered.
import { readAddress } from './address-reading';
import { type AddressValue, emptyDraft, encodeAddress } from './address-value';
import { recalling } from './recall';
import type { ParseContext, Parsed } from './value-type';
import { tidy, understood } from './written-text';

/** As `readAddress` (a test compares them). */
export function readQuickly(written: string, context: ParseContext): Parsed<AddressValue> {
  const digits = houseDigits(written);
  if (digits === 0) return readAddress(written, context);
  const street = streetsOf(context)(written.slice(digits));
  return street.number === PLACEHOLDER
    ? understood({ ...street, number: written.slice(0, digits) })
    : readAddress(written, context);
}

/** The encoded value of a text that begins with a house number; null for any other. */
export function quickAddress(written: string, context: ParseContext): string | null {
  const digits = houseDigits(written);
  const rest = digits === 0 ? '' : encodedStreetsOf(context)(written.slice(digits));
  return rest === '' ? null : written.slice(0, digits) + rest;
}

/** How many digits a text begins with before a blank and a letter; 0 when it does not, or a number may be a code. */
function houseDigits(text: string): number {
  let at = 0;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) break;
  }
  if (at === 0 || at > 4 || text.length > 200 || text.charCodeAt(at) !== 32) return 0;
  const code = text.charCodeAt(at + 1) | 32;
  return code >= 97 && code <= 122 ? at : 0;
}

/** House numbers that stand for any other: two, because one may be found elsewhere in the text ("Unit 12, Main 7"). */
const PLACEHOLDER = '7';
const OTHER_PLACEHOLDER = '8';

const streetsOf = recallingFor((text, context) => {
  const one = readAddress(PLACEHOLDER + text, context);
  const other = readAddress(OTHER_PLACEHOLDER + text, context);
  const isFree =
    one.kind === 'understood' && other.kind === 'understood' && other.value.number === OTHER_PLACEHOLDER;
  return isFree ? one.value : emptyDraft();
});

/** What is encoded behind a house number; empty where the number is not all that the text adds to it. */
const encodedStreetsOf = recallingFor((text, context): string => {
  const written = PLACEHOLDER + text;
  const street = tidy(written) === written ? streetsOf(context)(text) : emptyDraft();
  return street.number === PLACEHOLDER ? encodeAddress(street).slice(PLACEHOLDER.length) : '';
});

function recallingFor<T>(
  compute: (text: string, context: ParseContext) => T,
): (context: ParseContext) => (text: string) => T {
  const known = new WeakMap<ParseContext, (text: string) => T>();
  return (context) => {
    let recalled = known.get(context);
    if (recalled === undefined) {
      recalled = recalling((text) => compute(text, context));
      known.set(context, recalled);
    }
    return recalled;
  };
}
