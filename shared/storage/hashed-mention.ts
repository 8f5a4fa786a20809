// The words and hashed keys of the mention at hand.
import { GrowingNumbers } from './growing-numbers';
import { addToHash, beginHash, beginHashAfter, endHash, hashLow, keyBeginning } from './key-hash';
import type { KeySink, ShortWay } from './mention-keys';
import type { Names } from './names';
import { PlainValues } from './plain-values';

const NAME = keyBeginning('name:');

/** Hashes, each once: they are few, so that looking through them is quickest. */
class Hashes {
  readonly high = new GrowingNumbers(64);
  readonly low = new GrowingNumbers(64);

  clear(): void {
    this.high.count = 0;
    this.low.count = 0;
  }

  /** Takes the key that was just hashed. */
  take(): void {
    const high = endHash();
    const low = hashLow();
    const lows = this.low.values;
    const highs = this.high.values;
    for (let at = 0; at < this.low.count; at++) if (lows[at] === low && highs[at] === high) return;
    this.high.push(high);
    this.low.push(low);
  }
}

export class HashedMention implements KeySink {
  readonly tokens = new GrowingNumbers(64);
  readonly keys = new Hashes();
  readonly pairKeys = new Hashes();
  readonly shortWay: ShortWay;
  readonly #words: Names;

  constructor(words: Names) {
    this.#words = words;
    this.shortWay = new PlainValues(words, this);
  }

  clear(): void {
    this.tokens.count = 0;
    this.keys.clear();
    this.pairKeys.clear();
  }

  token(word: string): void {
    this.tokenAt(this.#words.placeOf(word));
  }

  tokenAt(place: number): void {
    const { values, count } = this.tokens;
    for (let at = 0; at < count; at++) if (values[at] === place) return;
    this.tokens.push(place);
  }

  key(type: string, key: string): void {
    beginHash();
    addToHash(type);
    addToHash(':');
    addToHash(key);
    this.takeHash();
  }

  whole(key: string): void {
    beginHash();
    addToHash(key);
    this.takeHash();
  }

  pairing(key: string): void {
    beginHash();
    addToHash(key);
    this.takePairHash();
  }

  words(words: readonly string[]): void {
    beginHashAfter(NAME);
    for (let at = 0; at < words.length; at++) {
      if (at > 0) addToHash(' ');
      addToHash(words[at] as string);
    }
    this.takePairHash();
  }

  pair(left: string, right: string): void {
    beginHashAfter(NAME);
    addToHash(left);
    addToHash('+');
    addToHash(right);
    this.takePairHash();
  }

  family(): void {
    // How a family name alone sounds is too common to find anything by.
  }

  /** Takes the key that was just hashed. */
  takeHash(): void {
    this.keys.take();
  }

  /** Takes it as one by which pairs are found and nothing else. */
  takePairHash(): void {
    this.pairKeys.take();
  }
}
