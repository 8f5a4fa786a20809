// Takes country, state and postcode off the end of an address.
import type { AddressDraft } from './address-value';
import { cleanPiece, HAS_LETTERS, lastStreetWord } from './address-words';
import { country as countryType } from './country';
import { stateOf } from './states';
import { streetEnds, streetStart } from './street-words';
import type { ParseContext } from './value-type';

const POSTCODE_US = /(?:^|[\s,])(\d{5})(?:-\d{4})?$/;
const POSTCODE_CA = /(?:^|[\s,])([abceghj-nprstvxy]\d[abceghj-nprstv-z])[\s-]?(\d[abceghj-nprstv-z]\d)$/i;
const POSTCODE_FIRST = /^(\d{4,5}) (\D{2,})$/;

export function takeCountry(pieces: string[], draft: AddressDraft, context: ParseContext): void {
  const last = pieces.at(-1) ?? '';
  if (pieces.length < 2 || /\d/.test(last)) return;
  // Two letters are a state before they are a country: "Portland, ME" is not in Montenegro.
  if (stateOf(last) !== null && last.length <= 2 && context.region !== null) return;
  const parsed = countryType.parse(last, context);
  if (parsed.kind !== 'understood' || (stateOf(last) !== null && last !== 'usa')) return;
  draft.country = parsed.value;
  pieces.pop();
}

export function takePostcode(pieces: string[], draft: AddressDraft): void {
  if (draft.postcode !== null) return;
  const last = pieces.at(-1) ?? '';
  const canadian = POSTCODE_CA.exec(last);
  const american = POSTCODE_US.exec(last);
  if (canadian !== null) draft.postcode = `${canadian[1]}${canadian[2]}`.toLowerCase();
  // A piece that is a number alone is a code only after others: "12345" may be a house.
  else if (american !== null && (pieces.length > 1 || american.index > 0))
    draft.postcode = american[1] ?? null;
  else return;
  replaceLast(pieces, last.slice(0, (canadian ?? american)?.index));
}

function replaceLast(pieces: string[], text: string): void {
  pieces.pop();
  const rest = cleanPiece(text);
  if (rest !== '') pieces.push(rest);
}

export function takeState(pieces: string[], draft: AddressDraft): void {
  const last = pieces.at(-1) ?? '';
  const words = last.split(' ');
  const isAlone = pieces.length > 1;
  for (const length of [3, 2, 1]) {
    if (words.length < length || (words.length === length && !isAlone)) continue;
    const tail = words.slice(-length).join(' ');
    const state = stateOf(tail.replace(/^\((.*)\)$/, '$1'));
    // "Washington Ave" keeps its name; and a street type that is also a state's code (ct, al) is not a state without a code or comma.
    if (
      state === null ||
      (words.length > length && !isAlone && draft.postcode === null && streetEnds.has(tail))
    )
      continue;
    draft.state = state;
    replaceLast(pieces, words.slice(0, -length).join(' '));
    return;
  }
}

/** "75011 Paris", "28013 Madrid": a code before the town, once another piece has the house. */
export function takePostcodeBeforeTown(pieces: string[], draft: AddressDraft): void {
  const last = pieces.at(-1) ?? '';
  const [, code, town = ''] = POSTCODE_FIRST.exec(last) ?? [];
  if (code === undefined || draft.postcode !== null || pieces.length < 2) return;
  if (streetStart.test(town) || streetEnds.has(lastStreetWord(town))) return;
  if (!pieces.slice(0, -1).some((piece) => /\d/.test(piece) && HAS_LETTERS.test(piece))) return;
  draft.postcode = code;
  pieces[pieces.length - 1] = town;
}
