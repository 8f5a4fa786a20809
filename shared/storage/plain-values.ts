// The short way to the words and keys of what most files hold: encoded values are hashed where they lie instead of being
// decoded, taken apart and put together again. `mention-keys.ts` says what the keys are; a test compares both.
import type { ValueTypeId } from '../ontology/types';
import { MOST_PAIRED, plainSound } from '../values/name';
import { asciiTokens } from '../values/name-value';
import { recalling } from '../values/recall';
import { addToHash, beginHashAfter, type KeyBeginning, keyBeginning } from './key-hash';
import { leadingDigits, type ShortWay, wordsAfterNumber } from './mention-keys';
import type { Names } from './names';

/** Whoever gathers: `takeHash` after a key was hashed, `takePairHash` after one that only pairs are found by. */
export interface HashSink {
  tokenAt(place: number): void;
  takeHash(): void;
  takePairHash(): void;
  words(words: readonly string[]): void;
  pair(left: string, right: string): void;
}

/** What of a name stands before or behind the bar. */
interface NamePart {
  readonly tokens: readonly string[];
  readonly places: readonly number[];
  readonly sounds: readonly string[];
}

const LONGEST_NAME = 200;
const COLON = 58;
const TILDE = 126;
const HYPHEN = 45;
const ADDRESS = keyBeginning('address:');
const BORN = keyBeginning('born:');
const EMAIL = keyBeginning('email:');
const PHONE = keyBeginning('phone:');
const PLATE = keyBeginning('plate:');

export class PlainValues implements ShortWay {
  readonly #sink: HashSink;
  readonly #families: (part: string) => NamePart | null;
  readonly #givens: (part: string) => NamePart | null;
  /** Places of the words behind a house number. */
  readonly #streets: (text: string) => readonly number[];
  readonly #numbers: (digits: string) => number;
  readonly #ordered: string[] = [];
  readonly #sounds: string[] = [];

  constructor(words: Names, sink: HashSink) {
    this.#sink = sink;
    // Words are kept as long as the index grows, parts of names are not.
    const sounds: string[] = [];
    const soundOf = (token: string): string => {
      const place = words.placeOf(token);
      const sound = sounds[place] ?? plainSound(token);
      sounds[place] = sound;
      return sound;
    };
    const partOf = (part: string, isFamily: boolean): NamePart | null => {
      const tokens = asciiTokens(part, isFamily);
      return tokens === null
        ? null
        : { tokens, places: tokens.map((token) => words.placeOf(token)), sounds: tokens.map(soundOf) };
    };
    this.#families = recalling((part) => partOf(part, true));
    this.#givens = recalling((part) => partOf(part, false));
    this.#streets = recalling((text) => wordsAfterNumber(text).map((word) => words.placeOf(word)));
    this.#numbers = recalling((digits) => words.placeOf(digits));
  }

  name(encoded: string): number {
    const mark = encoded.charCodeAt(0);
    if ((mark !== COLON && mark !== TILDE) || encoded.length > LONGEST_NAME) return 0;
    const bar = encoded.indexOf('|');
    if (bar < 2 || bar === encoded.length - 1 || encoded.indexOf('|', bar + 1) > 0) return 0;
    const family = this.#families(encoded.slice(1, bar));
    const given = this.#givens(encoded.slice(bar + 1));
    if (family === null || given === null) return 0;
    this.#tellName(given, family);
    return bar;
  }

  #tellName(given: NamePart, family: NamePart): void {
    const sink = this.#sink;
    const ordered = this.#ordered;
    const sounds = this.#sounds;
    ordered.length = 0;
    sounds.length = 0;
    for (const part of [given, family]) {
      for (let at = 0; at < part.tokens.length; at++) {
        sink.tokenAt(part.places[at] as number);
        sounds.push(part.sounds[at] as string);
        insert(ordered, part.tokens[at] as string);
      }
    }
    if (ordered.length === 0) return;
    sink.words(ordered);
    const paired = Math.min(sounds.length, MOST_PAIRED);
    for (let left = 0; left < paired; left++) {
      const a = sounds[left] as string;
      for (let right = left + 1; right < paired; right++) {
        const b = sounds[right] as string;
        if (a < b) sink.pair(a, b);
        else sink.pair(b, a);
      }
    }
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

/** Keeps a short list in the order of code units. */
function insert(ordered: string[], word: string): void {
  let at = ordered.length;
  ordered.push(word);
  for (; at > 0; at--) {
    const before = ordered[at - 1] as string;
    if (before <= word) break;
    ordered[at] = before;
  }
  ordered[at] = word;
}
