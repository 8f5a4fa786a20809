// The short way to the words and keys of what most files hold: encoded values are hashed where they lie instead of being
// decoded, taken apart and put together again. `mention-keys.ts` says what the keys are; a test compares both.
import type { ValueTypeId } from '../ontology/types';
import { MOST_PAIRED, plainSound } from '../values/name';
import { asciiTokens, isJoinedOrDropped } from '../values/name-value';
import { recalling } from '../values/recall';
import { addToHash, beginHashAfter, type KeyBeginning, keyBeginning } from './key-hash';
import { leadingDigits, type ShortWay, wordsAfterNumber } from './mention-keys';
import { type Names, NO_LETTERS, UNKNOWN } from './names';

/** Whoever gathers: `takeHash` after a key was hashed, `takePairHash` after one that only pairs are found by. */
export interface HashSink {
  tokenAt(place: number): void;
  takeHash(): void;
  takePairHash(): void;
}

const LONGEST_NAME = 200;
const COLON = 58;
const TILDE = 126;
const HYPHEN = 45;
const BLANK = 32;
const ADDRESS = keyBeginning('address:');
const BORN = keyBeginning('born:');
const EMAIL = keyBeginning('email:');
const PHONE = keyBeginning('phone:');
const NAME = keyBeginning('name:');
const PLATE = keyBeginning('plate:');

export class PlainValues implements ShortWay {
  readonly #sink: HashSink;
  readonly #words: Names;
  /** By the place of a word, which is kept as long as the index grows. */
  readonly #sounds: string[] = [];
  readonly #apart: boolean[] = [];
  readonly #families: (part: string) => readonly number[] | null;
  readonly #givens: (part: string) => readonly number[] | null;
  /** Places of the words behind a house number. */
  readonly #streets: (text: string) => readonly number[];
  readonly #numbers: (digits: string) => number;
  /** Of the name at hand, so many of each; lists that are not made anew for every name. */
  #count = 0;
  readonly #places: number[] = [];
  /** Words that have no place yet, where their places are to stand. */
  readonly #unknown: string[] = [];
  #isAllKnown = true;
  readonly #ordered: string[] = [];

  constructor(words: Names, sink: HashSink) {
    this.#sink = sink;
    this.#words = words;
    const placesOf = (part: string, isFamily: boolean): readonly number[] | null =>
      asciiTokens(part, isFamily)?.map((token) => words.placeOf(token)) ?? null;
    this.#families = recalling((part) => placesOf(part, true));
    this.#givens = recalling((part) => placesOf(part, false));
    this.#streets = recalling((text) => wordsAfterNumber(text).map((word) => words.placeOf(word)));
    this.#numbers = recalling((digits) => words.placeOf(digits));
  }

  name(encoded: string): number {
    const mark = encoded.charCodeAt(0);
    if ((mark !== COLON && mark !== TILDE) || encoded.length > LONGEST_NAME) return 0;
    const bar = encoded.indexOf('|');
    if (bar < 2 || bar === encoded.length - 1 || encoded.indexOf('|', bar + 1) > 0) return 0;
    if (!this.#placePlainly(encoded, bar) && !this.#placeParts(encoded, bar)) return 0;
    this.#tellName();
    return bar;
  }

  /** Of plain given names and one plain family name; false when there is more to it, and then no word is taken in. */
  #placePlainly(encoded: string, bar: number): boolean {
    const isSeveral = encoded.indexOf(' ', bar + 1) > 0;
    this.#count = 0;
    this.#isAllKnown = true;
    for (let from = bar + 1, at = from; at <= encoded.length; at++) {
      if (at < encoded.length && encoded.charCodeAt(at) !== BLANK) continue;
      if (!this.#placeWord(encoded, from, at, isSeveral)) return false;
      from = at + 1;
    }
    if (!this.#placeWord(encoded, 1, bar, false)) return false;
    if (this.#isAllKnown) return true;
    for (let at = 0; at < this.#count; at++)
      if (this.#places[at] === UNKNOWN) this.#places[at] = this.#words.placeOf(this.#unknown[at] as string);
    return true;
  }

  /** False when it is no plain word; `isAmong` others, also when it is dropped or joined to the next. */
  #placeWord(encoded: string, from: number, to: number, isAmong: boolean): boolean {
    const place = this.#words.findLetters(encoded, from, to);
    if (place === NO_LETTERS) return false;
    if (place !== UNKNOWN) {
      if (isAmong && this.#isApart(place)) return false;
    } else {
      const word = encoded.slice(from, to).toLowerCase();
      if (isAmong && isJoinedOrDropped(word)) return false;
      this.#unknown[this.#count] = word;
      this.#isAllKnown = false;
    }
    this.#places[this.#count++] = place;
    return true;
  }

  #isApart(place: number): boolean {
    const isApart = this.#apart[place] ?? isJoinedOrDropped(this.#words.list[place] as string);
    this.#apart[place] = isApart;
    return isApart;
  }

  /** False when there is no short way to the words. */
  #placeParts(encoded: string, bar: number): boolean {
    const family = this.#families(encoded.slice(1, bar));
    const given = this.#givens(encoded.slice(bar + 1));
    if (family === null || given === null) return false;
    this.#count = 0;
    for (const place of given) this.#places[this.#count++] = place;
    for (const place of family) this.#places[this.#count++] = place;
    return true;
  }

  #soundOf(place: number): string {
    const sound = this.#sounds[place] ?? plainSound(this.#words.list[place] as string);
    this.#sounds[place] = sound;
    return sound;
  }

  #tellName(): void {
    const sink = this.#sink;
    const places = this.#places;
    const count = this.#count;
    if (count === 0) return;
    for (let at = 0; at < count; at++) {
      const place = places[at] as number;
      sink.tokenAt(place);
      this.#insert(this.#words.list[place] as string, at);
    }
    beginHashAfter(NAME);
    for (let at = 0; at < count; at++) {
      if (at > 0) addToHash(' ');
      addToHash(this.#ordered[at] as string);
    }
    sink.takePairHash();
    const paired = Math.min(count, MOST_PAIRED);
    for (let left = 0; left < paired; left++) {
      const a = this.#soundOf(places[left] as number);
      for (let right = left + 1; right < paired; right++) {
        const b = this.#soundOf(places[right] as number);
        const isInOrder = a < b;
        beginHashAfter(NAME);
        addToHash(isInOrder ? a : b);
        addToHash('+');
        addToHash(isInOrder ? b : a);
        sink.takePairHash();
      }
    }
  }

  /** Keeps the first words in the order of code units. */
  #insert(word: string, count: number): void {
    const ordered = this.#ordered;
    let at = count;
    for (; at > 0; at--) {
      const before = ordered[at - 1] as string;
      if (before <= word) break;
      ordered[at] = before;
    }
    ordered[at] = word;
  }

  keys(type: ValueTypeId, encoded: string): boolean {
    if (type === 'address') return this.#address(encoded);
    if (type === 'email') return this.#whole(EMAIL, encoded);
    if (type === 'phone') return !encoded.includes(';') && this.#whole(PHONE, encoded);
    return type === 'plate' && this.#plate(encoded);
  }

  #whole(type: KeyBeginning, encoded: string): true {
    beginHashAfter(type);
    addToHash(encoded);
    this.#sink.takeHash();
    return true;
  }

  /** A house in a town: `number|street||town` and before it `number|street|`. */
  #address(encoded: string): boolean {
    const street = encoded.indexOf('|');
    const unit = encoded.indexOf('|', street + 1);
    const town = encoded.indexOf('|', unit + 1);
    if (street < 1 || unit < 0 || town !== unit + 1 || encoded.length > LONGEST_NAME) return false;
    const state = encoded.indexOf('|', town + 1);
    const end = state < 0 ? encoded.length : state;
    if (end === town + 1) return false;
    beginHashAfter(ADDRESS);
    addToHash(encoded, 0, town);
    this.#sink.takeHash();
    addToHash(encoded, town, end);
    this.#sink.takeHash();
    return true;
  }

  /** With its issuer, and its number alone. */
  #plate(encoded: string): boolean {
    const dot = encoded.indexOf('.');
    if (dot < 1) return false;
    beginHashAfter(PLATE);
    addToHash(encoded, dot + 1);
    this.#sink.takeHash();
    return this.#whole(PLATE, encoded);
  }

  birth(encoded: string): boolean {
    if (encoded.length !== 10 || encoded.charCodeAt(4) !== HYPHEN || encoded.charCodeAt(7) !== HYPHEN)
      return false;
    const isMonthFirst = numberAt(encoded, 5) < numberAt(encoded, 8);
    beginHashAfter(BORN);
    addToHash(encoded, 0, 5);
    if (isMonthFirst) addToHash(encoded, 5);
    else {
      addToHash(encoded, 8);
      addToHash('-');
      addToHash(encoded, 5, 7);
    }
    this.#sink.takePairHash();
    return true;
  }

  words(written: string): boolean {
    const digits = leadingDigits(written);
    if (digits === 0) return false;
    const sink = this.#sink;
    sink.tokenAt(this.#numbers(written.slice(0, digits)));
    for (const place of this.#streets(written.slice(digits + 1))) sink.tokenAt(place);
    return true;
  }
}

/** Two digits as a number that orders them. */
function numberAt(text: string, at: number): number {
  return text.charCodeAt(at) * 256 + text.charCodeAt(at + 1);
}
