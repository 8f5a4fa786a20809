// The index in memory: columns of mentions and sorted look-ups into them. Derived from what was understood; thrown away
// and built anew whenever its version is old.
import { type KeyTable, noKeys } from './key-table';
import { type MentionLists, noLists } from './mention-lists';
import { noTexts, type TextPool } from './text-pool';

/** One source's mentions lie together, in the order of its rows. */
export interface IndexedSource {
  readonly source: string;
  readonly series: string | null;
  readonly mentions: number;
}

/** What every search needs. */
export interface SearchIndex {
  readonly sources: readonly IndexedSource[];
  readonly count: number;
  /** Row of each mention in its source. */
  readonly rows: Uint32Array;
  readonly slotNames: readonly string[];
  readonly slots: Uint32Array;
  readonly schemaNames: readonly string[];
  readonly schemas: Uint8Array;
  /** `=RECORDID` where the source gives an id, the pivot's id where the mention is a pivot, else empty. */
  readonly identities: TextPool;
  /** Name tokens, sorted by code units. */
  readonly tokens: readonly string[];
  /** The mentions that have each token. */
  readonly tokenLists: MentionLists;
  /** Keys that a query may ask for: identifiers, record ids, countries. */
  readonly keys: KeyTable;
}

/** All of it. What a search can begin without is read behind it. */
export interface IndexData extends SearchIndex {
  /** Keys by which pairs are found and nothing else (`isPairKey`). */
  readonly pairKeys: KeyTable;
  /** See `caption-blocks.ts`. */
  readonly captions: readonly TextPool[];
}

export const INDEX_VERSION = 7;

export const emptyIndex: IndexData = {
  sources: [],
  count: 0,
  rows: new Uint32Array(0),
  slotNames: [],
  slots: new Uint32Array(0),
  schemaNames: [],
  schemas: new Uint8Array(0),
  identities: noTexts,
  tokens: [],
  tokenLists: noLists,
  keys: noKeys,
  pairKeys: noKeys,
  captions: [],
};
