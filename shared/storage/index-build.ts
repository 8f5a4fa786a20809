// Builds the index of one batch of rows of one source, in the compute worker. Words and texts are interned as they come;
// keys are only hashed and sorted once at the end.
import type { Mention } from '../model/record';
import { encodeIndex } from './index-codec';
import type { IndexData, Postings, TextPool } from './index-data';
import { hashHigh, hashLow } from './key-hash';
import { mentionKeys } from './mention-keys';
import { sortPairs } from './radix-sort';

const encoder = new TextEncoder();

class GrowingNumbers {
  values = new Uint32Array(1024);
  count = 0;
  push(value: number): void {
    if (this.count === this.values.length) {
      const grown = new Uint32Array(this.count * 2);
      grown.set(this.values);
      this.values = grown;
    }
    this.values[this.count++] = value;
  }
}

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
  readonly #captions: string[] = [];
  readonly #identities: string[] = [];
  readonly #tokens = new Names();
  readonly #tokenOf = new GrowingNumbers();
  readonly #tokenMention = new GrowingNumbers();
  readonly #high = new GrowingNumbers();
  readonly #low = new GrowingNumbers();
  readonly #keyMention = new GrowingNumbers();

  constructor(source: string, series: string | null) {
    this.#source = source;
    this.#series = series;
  }

  get mentions(): number {
    return this.#rows.count;
  }

  add(row: number, mention: Mention): void {
    const number = this.#rows.count;
    const { tokens, keys, caption, identity } = mentionKeys(mention, this.#series ?? this.#source);
    this.#rows.push(row);
    this.#slots.push(this.#slotNames.placeOf(mention.slot));
    this.#schemas.push(this.#schemaNames.placeOf(mention.schema));
    this.#captions.push(caption);
    this.#identities.push(identity);
    for (const token of tokens) {
      this.#tokenOf.push(this.#tokens.placeOf(token));
      this.#tokenMention.push(number);
    }
    for (const key of keys) {
      this.#high.push(hashHigh(key));
      this.#low.push(hashLow());
      this.#keyMention.push(number);
    }
  }

  build(): IndexData {
    const count = this.#rows.count;
    const tokens = [...this.#tokens.list].sort();
    return {
      sources: [{ source: this.#source, series: this.#series, mentions: count }],
      count,
      rows: this.#rows.values.slice(0, count),
      slotNames: this.#slotNames.list,
      slots: this.#slots.values.slice(0, count),
      schemaNames: this.#schemaNames.list,
      schemas: Uint8Array.from(this.#schemas.values.subarray(0, count)),
      captions: poolOf(this.#captions),
      identities: poolOf(this.#identities),
      tokens,
      tokenPostings: this.#tokenPostings(tokens),
      ...this.#keyed(),
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

  #keyed(): { readonly keys: Float64Array; readonly keyPostings: Postings } {
    const total = this.#high.count;
    const { high, low, mention } = sortPairs(
      {
        high: this.#high.values.slice(0, total),
        low: this.#low.values.slice(0, total),
        mention: this.#keyMention.values.slice(0, total),
      },
      total,
    );
    const keys = new Float64Array(total);
    const starts = new Uint32Array(total + 1);
    let entries = 0;
    for (let at = 0; at < total; at++) {
      const key = (high[at] as number) * 4294967296 + (low[at] as number);
      if (entries === 0 || keys[entries - 1] !== key) {
        starts[entries] = at;
        keys[entries++] = key;
      }
    }
    starts[entries] = total;
    return {
      keys: keys.slice(0, entries),
      keyPostings: { starts: starts.slice(0, entries + 1), mentions: mention },
    };
  }
}

export function poolOf(texts: readonly string[]): TextPool {
  const starts = new Uint32Array(texts.length + 1);
  const parts = texts.map((text) => (text === '' ? null : encoder.encode(text)));
  parts.forEach((part, index) => {
    starts[index + 1] = (starts[index] as number) + (part?.length ?? 0);
  });
  const bytes = new Uint8Array(starts[texts.length] as number);
  parts.forEach((part, index) => {
    if (part !== null) bytes.set(part, starts[index] as number);
  });
  return { starts, bytes };
}
