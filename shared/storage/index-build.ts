// Builds the index of one source, or of as much of it as one part holds, in the compute worker. Words and texts are interned
// as they come; keys are hashed as they come and sorted once at the end.
import type { Mention } from '../model/record';
import { GrowingKeys } from './growing-keys';
import { GrowingNumbers } from './growing-numbers';
import { GrowingTexts } from './growing-texts';
import { encodeIndex } from './index-codec';
import type { IndexData, Postings } from './index-data';
import { addToHash, beginHash, endHash, hashLow } from './key-hash';
import { type KeySink, tellKeys } from './mention-keys';

class Names {
  readonly list: string[] = [];
  readonly #places = new Map<string, number>();
  placeOf(name: string): number {
    let place = this.#places.get(name);
    if (place === undefined) {
      place = this.list.length;
      this.list.push(name);
      this.#places.set(name, place);
    }
    return place;
  }
}

/** The words and hashed keys of the mention at hand, each once: they are few, so that looking through them is quickest. */
class OneMention implements KeySink {
  readonly tokens = new GrowingNumbers(64);
  readonly high = new GrowingNumbers(64);
  readonly low = new GrowingNumbers(64);
  readonly #words: Names;

  constructor(words: Names) {
    this.#words = words;
  }

  clear(): void {
    this.tokens.count = 0;
    this.high.count = 0;
    this.low.count = 0;
  }

  token(word: string): void {
    const place = this.#words.placeOf(word);
    const { values, count } = this.tokens;
    for (let at = 0; at < count; at++) if (values[at] === place) return;
    this.tokens.push(place);
  }

  key(type: string, key: string): void {
    beginHash();
    addToHash(type);
    addToHash(':');
    addToHash(key);
    this.#take(endHash(), hashLow());
  }

  whole(key: string): void {
    beginHash();
    addToHash(key);
    this.#take(endHash(), hashLow());
  }

  words(words: readonly string[]): void {
    beginHash();
    addToHash('name:');
    for (let at = 0; at < words.length; at++) {
      if (at > 0) addToHash(' ');
      addToHash(words[at] as string);
    }
    this.#take(endHash(), hashLow());
  }

  pair(left: string, right: string): void {
    beginHash();
    addToHash('name:');
    addToHash(left);
    addToHash('+');
    addToHash(right);
    this.#take(endHash(), hashLow());
  }

  family(): void {
    // How a family name alone sounds is too common to find anything by.
  }

  #take(high: number, low: number): void {
    const lows = this.low.values;
    const highs = this.high.values;
    for (let at = 0; at < this.low.count; at++) if (lows[at] === low && highs[at] === high) return;
    this.high.push(high);
    this.low.push(low);
  }
}

/**
 * `source` and `series` are those of the import (`series` null when it has none). `add` the mentions of accepted and
 * flagged rows in the order of rows and slots, then `finish` for the encoded part; a builder makes one part.
 */
export class IndexPartBuilder {
  readonly #source: string;
  readonly #series: string | null;
  readonly #rows = new GrowingNumbers();
  readonly #slots = new GrowingNumbers();
  readonly #schemas = new GrowingNumbers();
  readonly #slotNames = new Names();
  readonly #schemaNames = new Names();
  readonly #captions = new GrowingTexts();
  readonly #identities = new GrowingTexts();
  readonly #tokens = new Names();
  readonly #tokenOf = new GrowingNumbers();
  readonly #tokenMention = new GrowingNumbers();
  readonly #keys = new GrowingKeys();
  readonly #one = new OneMention(this.#tokens);

  constructor(source: string, series: string | null) {
    this.#source = source;
    this.#series = series;
  }

  get mentions(): number {
    return this.#rows.count;
  }

  add(row: number, mention: Mention): void {
    const number = this.#rows.count;
    const one = this.#one;
    one.clear();
    const { caption, identity } = tellKeys(mention, one);
    this.#rows.push(row);
    this.#slots.push(this.#slotNames.placeOf(mention.slot));
    this.#schemas.push(this.#schemaNames.placeOf(mention.schema));
    this.#captions.push(caption);
    this.#identities.push(identity);
    for (let at = 0; at < one.tokens.count; at++) {
      this.#tokenOf.push(one.tokens.values[at] as number);
      this.#tokenMention.push(number);
    }
    for (let at = 0; at < one.low.count; at++)
      this.#keys.push(one.high.values[at] as number, one.low.values[at] as number, number);
  }

  build(): IndexData {
    const count = this.#rows.count;
    const tokens = [...this.#tokens.list].sort();
    return {
      sources: [{ source: this.#source, series: this.#series, mentions: count }],
      count,
      rows: this.#rows.finish(),
      slotNames: this.#slotNames.list,
      slots: this.#slots.finish(),
      schemaNames: this.#schemaNames.list,
      schemas: Uint8Array.from(this.#schemas.finish()),
      captions: this.#captions.finish(),
      identities: this.#identities.finish(),
      tokens,
      tokenPostings: this.#tokenPostings(tokens),
      ...this.#keys.finish(),
    };
  }

  finish(): Uint8Array<ArrayBuffer> {
    return encodeIndex(this.build());
  }

  #tokenPostings(sorted: readonly string[]): Postings {
    const rank = new Uint32Array(sorted.length);
    sorted.forEach((token, index) => {
      rank[this.#tokens.placeOf(token)] = index;
    });
    const starts = new Uint32Array(sorted.length + 1);
    const total = this.#tokenOf.count;
    for (let at = 0; at < total; at++) {
      const entry = (rank[this.#tokenOf.values[at] as number] as number) + 1;
      starts[entry] = (starts[entry] as number) + 1;
    }
    for (let entry = 0; entry < sorted.length; entry++)
      starts[entry + 1] = (starts[entry + 1] as number) + (starts[entry] as number);
    const next = starts.slice();
    const mentions = new Uint32Array(total);
    for (let at = 0; at < total; at++) {
      const entry = rank[this.#tokenOf.values[at] as number] as number;
      const place = next[entry] as number;
      next[entry] = place + 1;
      mentions[place] = this.#tokenMention.values[at] as number;
    }
    return { starts, mentions };
  }
}
