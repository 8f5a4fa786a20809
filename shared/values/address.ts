// Postal addresses in parts: the same house written in two ways is one house, and a flat is not its building. Built for
// North American addresses; others keep their words and are compared by them.
import { country as countryType } from './country';
import { defineValueType } from './define-value-type';
import { latinSpellings } from './latin-spellings';
import { recalling } from './recall';
import { stateOf } from './states';
import { streetEnds, streetStart, streetWords, unitWords } from './street-words';
import type { ParseContext, Parsed } from './value-type';
import { isAscii, LONGEST_COMPARED, notUnderstood, tidy, understood, westernDigits } from './written-text';

/** Parts in lower case, street words shortened after USPS; null where the address does not say. */
export interface AddressValue {
  /** `18 1/2`, `po box 12` for a post box. */
  readonly number: string | null;
  readonly street: string | null;
  /** The bare number of a flat, room or suite: `3` for `Unit 3`, `Apt. 3` and `#3`. */
  readonly unit: string | null;
  readonly city: string | null;
  /** ISO 3166-2 for the United States and Canada (`US-ME`). */
  readonly state: string | null;
  /** Five digits of a ZIP code, six characters of a Canadian code without blank, else as written. */
  readonly postcode: string | null;
  /** ISO 3166-1 alpha-2 */
  readonly country: string | null;
}

const HALVES: Readonly<Record<string, string>> = {
  '½': '1/2',
  '¼': '1/4',
  '¾': '3/4',
  '⅓': '1/3',
  '⅔': '2/3',
};
const POSTCODE_US = /(?:^|[\s,])(\d{5})(?:-\d{4})?$/;
const POSTCODE_CA = /(?:^|[\s,])([abceghj-nprstvxy]\d[abceghj-nprstv-z])[\s-]?(\d[abceghj-nprstv-z]\d)$/i;
const PO_BOX =
  /^(?:p\.? ?o\.? ?box|post office box|c\.? ?p\.?|case postale|apartado(?: postal)?|apdo)\s*#?\s*(\w+)$/i;

const MAYBE_BOX = /^(?:p|c|ap)/;
const POSTCODE_FIRST = /^(\d{4,5}) (\D{2,})$/;

/** Mutable while the pieces are taken off one after another. */
type Draft = { -readonly [Part in keyof AddressValue]: AddressValue[Part] };

/**
 * A house number before words: the number changes nothing in how the rest is read, and streets and towns repeat where
 * houses do not (a test compares this with the full reading).
 */
function read(written: string, context: ParseContext): Parsed<AddressValue> {
  const digits = houseDigits(written);
  if (digits === 0) return readAddress(written, context);
  const street = streetsOf(context)(written.slice(digits));
  return street.number === PLACEHOLDER
    ? understood({ ...street, number: written.slice(0, digits) })
    : readAddress(written, context);
}

function quick(written: string, context: ParseContext): string | null {
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
  return street.number === PLACEHOLDER ? encode(street).slice(PLACEHOLDER.length) : '';
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

/** The reading of any address; `read` goes around it where it can. */
export function readAddress(written: string, context: ParseContext): Parsed<AddressValue> {
  if (written.length > LONGEST_COMPARED) return understood({ ...emptyDraft(), street: written });
  const plain = (
    isAscii(written) ? written : wordsForParts(withHalves(westernDigits(written)))
  ).toLowerCase();
  const text = UNTIDY.test(plain)
    ? plain
        .replace(/(\d)-(\d\/\d)\b/g, '$1 $2')
        .replace(/[|"]/g, ' ')
        .replace(/[\r\n;،]+/g, ',')
    : plain;
  const pieces = text
    .split(',')
    .map(cleanPiece)
    .filter((piece) => piece !== '');
  if (pieces.length === 0) return notUnderstood(written);
  const draft: Draft = emptyDraft();
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

function emptyDraft(): Draft {
  return { number: null, street: null, unit: null, city: null, state: null, postcode: null, country: null };
}

const UNTIDY = /[|"\r\n;،-]/;

/** Without blanks and stray punctuation at the ends, single blanks between. */
function cleanPiece(piece: string): string {
  let from = 0;
  let to = piece.length;
  while (from < to && isEdge(piece.charCodeAt(from))) from++;
  while (to > from && isEdge(piece.charCodeAt(to - 1))) to--;
  const inner = piece.slice(from, to);
  return inner.includes('  ') ? inner.replace(/ +/g, ' ') : inner;
}

/** Blank, full stop, colon, hyphen. */
function isEdge(code: number): boolean {
  return code === 32 || code === 46 || code === 58 || code === 45;
}

function takeCountry(pieces: string[], draft: Draft, context: ParseContext): void {
  const last = pieces.at(-1) ?? '';
  if (pieces.length < 2 || /\d/.test(last)) return;
  // Two letters are a state before they are a country: "Portland, ME" is not in Montenegro.
  if (stateOf(last) !== null && last.length <= 2 && context.region !== null) return;
  const parsed = countryType.parse(last, context);
  if (parsed.kind !== 'understood' || (stateOf(last) !== null && last !== 'usa')) return;
  draft.country = parsed.value;
  pieces.pop();
}

function takePostcode(pieces: string[], draft: Draft): void {
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

function takeState(pieces: string[], draft: Draft): void {
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

const LONE_NUMBER =
  /^(?:d\.? ?|n[°º.]? ?|no\.? ?)?(\d+[a-zа-я]?(?:[-/]\d+[a-z]?)?(?: \d\/\d)?(?: (?:bis|ter|quater))?)$/;
const HAS_LETTERS = /\p{L}{2}/u;

/**
 * A house number that commas set apart goes to its street: the one after it in French ("12, rue Principale, Dégelis"),
 * the one before it in Spanish and Russian ("Calle Mayor, 12, Madrid"). Between a number and a town alone nothing tells
 * that there is a street, and they stay apart.
 */
function joinLoneNumbers(pieces: string[]): void {
  for (let at = 0; at < pieces.length && pieces.length > 1; at++) {
    const number = LONE_NUMBER.exec(pieces[at] ?? '')?.[1];
    if (number === undefined) continue;
    const before = pieces[at - 1] ?? '';
    const after = pieces[at + 1] ?? '';
    const beforeFits = HAS_LETTERS.test(before) && !/\d$/.test(before) && !isUnitPiece(before);
    const afterFits = HAS_LETTERS.test(after) && !NUMBER_FIRST.test(after);
    const hasTown = pieces.length > 2;
    if (streetStart.test(after) || (afterFits && streetEnds.has(lastStreetWord(after))))
      pieces.splice(at, 2, `${number} ${after}`);
    else if (beforeFits && (hasTown || streetStart.test(before))) {
      pieces.splice(at - 1, 2, `${before} ${number}`);
      at -= 1;
    } else if (afterFits && hasTown && at === 0 && !isUnitPiece(after))
      pieces.splice(at, 2, `${number} ${after}`);
  }
}

function isUnitPiece(piece: string): boolean {
  return UNIT.exec(piece)?.[0] === piece;
}

function lastStreetWord(piece: string): string {
  const word = piece.slice(piece.lastIndexOf(' ') + 1).replace(/\./g, '');
  return streetWords.get(word) ?? word;
}

/** "75011 Paris", "28013 Madrid": a code before the town, once another piece has the house. */
function takePostcodeBeforeTown(pieces: string[], draft: Draft): void {
  const last = pieces.at(-1) ?? '';
  const [, code, town = ''] = POSTCODE_FIRST.exec(last) ?? [];
  if (code === undefined || draft.postcode !== null || pieces.length < 2) return;
  if (streetStart.test(town) || streetEnds.has(lastStreetWord(town))) return;
  if (!pieces.slice(0, -1).some((piece) => /\d/.test(piece) && HAS_LETTERS.test(piece))) return;
  draft.postcode = code;
  pieces[pieces.length - 1] = town;
}

const UNIT = new RegExp(
  `(?:^|\\s)(?:(${[...unitWords.keys()].filter((word) => word !== 'box').join('|')})\\b\\.?\\s*#?|#)\\s*([a-z]?-?\\d+[a-z]?|[a-z])(?=$|\\s)`,
);

function takeUnit(pieces: string[], draft: Draft): void {
  for (const [index, piece] of pieces.entries()) {
    const found = UNIT.exec(piece);
    // A first piece that begins so ("Apt 4, 55 High St") has its street in the next.
    if (found === null || (MAYBE_BOX.test(piece) && PO_BOX.test(piece)) || isHouseNumber(piece, found))
      continue;
    draft.unit = (found[2] ?? '').replace(/^-/, '');
    const rest = cleanPiece(`${piece.slice(0, found.index)} ${piece.slice(found.index + found[0].length)}`);
    if (rest === '') pieces.splice(index, 1);
    else pieces[index] = rest;
    return;
  }
}

/** "Calle Reforma No. 45", "Calle 12 # 34": the number of a house that stands after its street, not of a flat in it. */
function isHouseNumber(piece: string, found: RegExpExecArray): boolean {
  if (found[1] === undefined) return streetStart.test(piece) && found.index > 0;
  return /^n(?:o|um|umero)$/.test(found[1]) && found.index > 0 && !NUMBER_FIRST.test(piece);
}

// The street may begin with an ordinal: "350 5th Ave", "12 3e Rue". An ordinal alone is no house number: "3e Avenue".
const NUMBER_FIRST =
  /^(?!\d+(?:e|er|re|ère|ª|º)\s+(?:rue|av|rang|boul|ch))(\d+[a-z]?(?:-\d+[a-z]?)?(?: \d\/\d)?(?: (?:bis|ter|quater)(?= ))?)\s+(?=\D|\d+(?:st|nd|rd|th|e|er|re|ère|ª|º)\s)(.+)$/;
/** A street with digits of its own, known by how it begins: "Calle 5 de Mayo 12", "Calle 12 # 34-56". */
const NUMBER_LAST_AFTER_DIGITS =
  /^(\S+\s+\S.*?)\s*(?:\s|#)(?:no?\.?\s*|nro\.?\s*|num\.?\s*|n[°º]\s*|#\s*)?(\d+[a-z]?(?:\s?-\s?\d+[a-z]?)?)$/;
const NUMBER_LAST = /^(\D{3,}?)\s+(?:no\.?\s*|nr\.?\s*|№\s*|n°\s*)?(\d+[a-zа-я]?(?:[/-]\d+[a-zа-я]?)?)$/;

function takeStreet(pieces: string[], draft: Draft): void {
  const box = pieces.findIndex((piece) => MAYBE_BOX.test(piece) && PO_BOX.test(piece));
  if (box >= 0) {
    draft.number = `po box ${PO_BOX.exec(pieces[box] ?? '')?.[1] ?? ''}`;
    pieces.splice(box, 1);
    takeCity(pieces, draft);
    return;
  }
  const at = pieces.findIndex((piece) => NUMBER_FIRST.test(piece) || numberLast(piece) !== null);
  const piece = pieces[at] ?? pieces[0] ?? '';
  const [, first, afterNumber] = NUMBER_FIRST.exec(piece) ?? [];
  const [beforeNumber, last] = first === undefined ? (numberLast(piece) ?? []) : [];
  if (at < 0) {
    // No house number: several pieces are a named place in a town, one alone may be either.
    if (pieces.length > 1) draft.street = streetText(pieces.shift() ?? '');
    else if (draft.unit !== null) draft.street = streetText(pieces.shift() ?? '');
    takeCity(pieces, draft);
    return;
  }
  draft.number = first ?? last ?? null;
  const [street, city] = splitTown(afterNumber ?? beforeNumber ?? '', pieces.length > 1);
  draft.street = streetText(street);
  const others = pieces.filter((_, index) => index !== at);
  if (city !== '') others.push(city);
  takeCity(others, draft);
}

/** Street and number of a piece whose number stands last; null for "Route 11", where the number is the street's name. */
function numberLast(piece: string): readonly [street: string, number: string] | null {
  const found =
    NUMBER_LAST.exec(piece) ?? (streetStart.test(piece) ? NUMBER_LAST_AFTER_DIGITS.exec(piece) : null);
  const [, street, number] = found ?? [];
  if (street === undefined || number === undefined) return null;
  return streetStart.test(`${street} `) && !/\s\S/.test(street) ? null : [street, number.replace(/\s/g, '')];
}

/** "742 Evergreen Ter Springfield": what follows the street's type is the town, when no comma tells. */
function splitTown(text: string, hasPieces: boolean): readonly [street: string, city: string] {
  const words = text.split(' ');
  if (hasPieces || words.length < 3) return [text, ''];
  for (let index = 1; index < words.length - 1; index++) {
    const word = (words[index] ?? '').replace(/\./g, '');
    if (!streetEnds.has(streetWords.get(word) ?? word)) continue;
    const next = (words[index + 1] ?? '').replace(/\./g, '');
    const isDirection =
      /^(?:n|s|e|w|ne|nw|se|sw)$/.test(streetWords.get(next) ?? '') && words.length === index + 2;
    if (isDirection || streetEnds.has(streetWords.get(next) ?? next)) continue;
    return [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')];
  }
  return [text, ''];
}

function streetText(text: string): string | null {
  const words = wordsOf(text);
  return words.length === 0 ? null : words.map((word) => streetWords.get(word) ?? word).join(' ');
}

function takeCity(pieces: readonly string[], draft: Draft): void {
  const words = wordsOf(pieces.at(-1) ?? '');
  if (words.length > 0) draft.city = words.join(' ');
}

/** Lower-case Latin words, full stops and apostrophes dropped. */
function wordsOf(text: string): readonly string[] {
  if (isAscii(text)) {
    const words = text.replace(/['.]/g, '').split(/[^a-z0-9/]+/);
    return words.includes('') || words.includes('/')
      ? words.filter((word) => word !== '' && word !== '/')
      : words;
  }
  return text
    .replace(/['’.]/g, '')
    .split(/[^\p{L}\p{M}\p{N}/]+/u)
    .flatMap((word) => (/^[a-z0-9/]+$/.test(word) ? [word] : latinSpellings(word).slice(0, 1)))
    .filter((word) => word !== '' && word !== '/');
}

const order = ['number', 'street', 'unit', 'city', 'state', 'postcode', 'country'] as const;

function encode(value: AddressValue): string {
  let encoded = '';
  let bars = '';
  for (const part of order) {
    const field = value[part] ?? '';
    if (field !== '') {
      encoded = encoded + bars + field;
      bars = '';
    }
    bars += '|';
  }
  return encoded;
}

function decode(encoded: string): AddressValue {
  const [number = '', street = '', unit = '', city = '', state = '', postcode = '', country = ''] =
    encoded.split('|');
  return {
    number: orNull(number),
    street: orNull(street),
    unit: orNull(unit),
    city: orNull(city),
    state: orNull(state),
    postcode: orNull(postcode),
    country: orNull(country),
  };
}

function orNull(field: string): string | null {
  return field === '' ? null : field;
}

function isLong(value: AddressValue): boolean {
  return (value.street?.length ?? 0) > 200;
}

/** A house, a box, or a room of a named house: a place where somebody can be met. */
function isHouse(value: AddressValue): boolean {
  if (isLong(value)) return false;
  return (
    value.number !== null || (value.street !== null && value.unit !== null && HAS_LETTERS.test(value.street))
  );
}

/**
 * First `number|street|unit|town or postcode`; then `number|street|unit` alone (one side may lack the town), then
 * `b.number|street|town or postcode` for the building. Without a house number or a unit only the words, and no pivot.
 */
export function addressKeys(value: AddressValue): readonly string[] {
  if (isLong(value)) return [];
  const town = value.city ?? value.postcode ?? '';
  if (!isHouse(value)) {
    const words = [value.street, value.city, value.state].filter((part) => part !== null).join('|');
    return words === '' ? [] : [words];
  }
  const house = `${value.number ?? ''}|${value.street ?? ''}`;
  const unit = value.unit ?? '';
  const keys = [`${house}|${unit}|${town}`, `${house}|${unit}`];
  if (value.unit !== null) keys.push(`b.${house}|${town}`);
  return keys;
}

function format(value: AddressValue): string {
  const capitals = (text: string): string =>
    text.replace(/(?:^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase());
  const street = [value.number, value.street].filter((part) => part !== null).join(' ');
  const parts = [
    street === '' ? null : capitals(street),
    value.unit === null ? null : `#${value.unit.toUpperCase()}`,
    value.city === null ? null : capitals(value.city),
    value.state === null ? null : value.state.slice(3),
    value.postcode === null ? null : value.postcode.toUpperCase(),
    value.state === null ? value.country : null,
  ];
  return parts
    .filter((part) => part !== null)
    .join(', ')
    .replace(/, #/, ' #');
}

/** Value: parts; see `AddressValue`. Nothing is looked up: a street that does not exist is understood all the same. */
export const address = defineValueType<AddressValue>({
  id: 'address',
  freeText: true,
  // An address of several lines ends a part with each.
  prepare: (written) => (written.includes('\n') ? written.replace(/\s*[\r\n]+\s*/g, ', ') : written),
  read,
  quick,
  encode,
  decode,
  keys: addressKeys,
  isPivot: isHouse,
  format,
});
