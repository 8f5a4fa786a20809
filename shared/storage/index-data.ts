// The index in memory: columns of mentions and sorted look-ups into them. Derived from what was understood; thrown away
// and built anew whenever its version is old.
import { ByteReader } from './byte-reader';

/** One source's mentions lie together, in the order of its rows. */
export interface IndexedSource {
  readonly source: string;
  readonly series: string | null;
  readonly mentions: number;
}

/** Many texts in one blob: `starts` has one more entry than there are texts. */
export interface TextPool {
  readonly starts: Uint32Array;
  readonly bytes: Uint8Array;
}

/** Sorted entries and the mentions of each: those of entry `i` are `mentions[starts[i]]` to `mentions[starts[i + 1] - 1]`, rising. */
export interface Postings {
  readonly starts: Uint32Array;
  readonly mentions: Uint32Array;
}

export interface IndexData {
  readonly sources: readonly IndexedSource[];
  readonly count: number;
  /** Row of each mention in its source. */
  readonly rows: Uint32Array;
  readonly slotNames: readonly string[];
  readonly slots: Uint32Array;
  readonly schemaNames: readonly string[];
  readonly schemas: Uint8Array;
  readonly captions: TextPool;
  /** `=RECORDID` where the source gives an id, the pivot's id where the mention is a pivot, else empty. */
  readonly identities: TextPool;
  /** Name tokens, sorted by code units. */
  readonly tokens: readonly string[];
  readonly tokenPostings: Postings;
  /** Hashes of keys (`keyHash`), rising. */
  readonly keys: Float64Array;
  readonly keyPostings: Postings;
}

export const INDEX_VERSION = 2;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

export function textOf(pool: TextPool, at: number): string {
  return decoder.decode(pool.bytes.subarray(pool.starts[at] ?? 0, pool.starts[at + 1] ?? 0));
}

export const emptyIndex: IndexData = {
  sources: [],
  count: 0,
  rows: new Uint32Array(0),
  slotNames: [],
  slots: new Uint32Array(0),
  schemaNames: [],
  schemas: new Uint8Array(0),
  captions: { starts: new Uint32Array(1), bytes: new Uint8Array(0) },
  identities: { starts: new Uint32Array(1), bytes: new Uint8Array(0) },
  tokens: [],
  tokenPostings: { starts: new Uint32Array(1), mentions: new Uint32Array(0) },
  keys: new Float64Array(0),
  keyPostings: { starts: new Uint32Array(1), mentions: new Uint32Array(0) },
};

/** The version an encoded index was written with. */
export function indexVersion(encoded: Uint8Array): number {
  return new ByteReader(encoded).varint();
}
