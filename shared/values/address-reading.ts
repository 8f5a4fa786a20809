// Reads an address in parts: built for North American ones, with streets whose words stand in another order.
import { saysAbsent } from './absence';
import { joinLoneNumbers, takeStreet } from './address-house';
import { takeCountry, takePostcode, takePostcodeBeforeTown, takeState } from './address-region';
import { takeUnit } from './address-unit';
import { type AddressDraft, type AddressValue, emptyDraft } from './address-value';
import { cleanPiece } from './address-words';
import type { ParseContext, Parsed } from './value-type';
import {
  isAscii,
  LONGEST_COMPARED,
  notUnderstood,
  placeholder,
  saysNothing,
  understood,
  westernDigits,
} from './written-text';

const HALVES: Readonly<Record<string, string>> = {
  '½': '1/2',
  '¼': '1/4',
  '¾': '3/4',
  '⅓': '1/3',
  '⅔': '2/3',
};
const UNTIDY = /[|"\r\n;،-]/;

/** The reading of any address; `quick-address.ts` goes around it where it can. */
export function readAddress(written: string, context: ParseContext): Parsed<AddressValue> {
  if (written.length > LONGEST_COMPARED) return understood({ ...emptyDraft(), street: written });
  if (saysAbsent(written, 'address')) return placeholder();
  const plain = (
    isAscii(written) ? written : wordsForParts(withHalves(westernDigits(written)))
  ).toLowerCase();
  const text = UNTIDY.test(plain)
    ? plain
        .replace(/(\d)-(\d\/\d)\b/g, '$1 $2')
        .replace(/[|"]/g, ' ')
        .replace(/[\r\n;،]+/g, ',')
    : plain;
  const all = text
    .split(',')
    .map(cleanPiece)
    .filter((piece) => piece !== '');
  if (all.length === 0) return notUnderstood(written);
  // A street that is not known, before a town that is.
  const pieces = all.filter((piece) => !saysNothing(piece) && !saysAbsent(piece, 'address'));
  if (pieces.length === 0) return placeholder();
  const draft: AddressDraft = emptyDraft();
  takeCountry(pieces, draft, context);
  takePostcode(pieces, draft);
  takeState(pieces, draft);
  takePostcode(pieces, draft);
  joinLoneNumbers(pieces);
  takePostcodeBeforeTown(pieces, draft);
  takeUnit(pieces, draft);
  takeStreet(pieces, draft);
  if (draft.country === null && draft.state !== null) draft.country = draft.state.slice(0, 2);
  return understood(draft);
}

// "House" and "flat" where scripts other than Latin write them: the house's word is dropped, the flat's becomes a known one.
const HOUSE_WORD = /(^|[\s,،])(?:дом|д|будинок|буд|بناية|عمارة|مبنى|رقم)\.?\s*(?:رقم\s*)?(?=\d)/giu;
const FLAT_WORD = /(^|[\s,،])(?:квартира|кв|شقة|الشقة)\.?\s*(?:رقم\s*)?(?=\d)/giu;

function wordsForParts(text: string): string {
  return text.replace(FLAT_WORD, '$1apt ').replace(HOUSE_WORD, '$1');
}

/** `18½` as `18 1/2`. */
function withHalves(text: string): string {
  return text.replace(
    /(\d)\s*([½¼¾⅓⅔])/g,
    (_, digit: string, half: string) => `${digit} ${HALVES[half] ?? ''}`,
  );
}
