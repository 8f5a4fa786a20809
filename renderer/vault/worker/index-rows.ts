// Where an index lies in the database: sections of a source's own, or of several sources merged, and the list of the merged
// ones.
import type { SourceDocument } from '#shared/model/documents';
import {
  decodeSearchIndex,
  encodedSections,
  HEADS,
  indexVersion,
  KEYS,
  WORDS,
} from '#shared/storage/index-codec';
import { INDEX_VERSION, type IndexData } from '#shared/storage/index-data';
import type { Database } from './database';
import { Generation } from './generation';
import { ItemReader } from './item-reader';
import { fromBytes, toBytes } from './json-bytes';
import type { Keyring } from './keys/keyring';
import { openItem, sealItem } from './pieces';
import type { SealedRow } from './row-keys';

/** A generation of several sources, as the manifest lists it. */
interface ManifestLine {
  readonly prefix: string;
  readonly sources: readonly string[];
}

const MANIFEST = 'index';

export class IndexRows {
  readonly #database: Database;
  readonly #keyring: Keyring;

  constructor(database: Database, keyring: Keyring) {
    this.#database = database;
    this.#keyring = keyring;
  }

  /** Generations of several sources, those that can be read. */
  async merged(): Promise<readonly Generation[]> {
    const loaded: Generation[] = [];
    for (const { prefix } of await this.#manifest()) {
      const generation = await this.#read(async () => this.#keyring.content, prefix, false);
      if (generation !== null) loaded.push(generation);
    }
    return loaded;
  }

  /** A source's own. Null: missing, damaged or of another version, so to be built anew. */
  ownOf(source: SourceDocument): Promise<Generation | null> {
    return this.#read(() => this.#keyring.sourceKey(source.storage), source.storage, true);
  }

  /** The list of those of several sources. */
  async sealManifest(generations: readonly Generation[]): Promise<SealedRow[]> {
    const lines: ManifestLine[] = generations
      .filter(({ own }) => !own)
      .map(({ prefix, index }) => ({ prefix, sources: index.sources.map(({ source }) => source) }));
    return sealItem(this.#keyring.content, 'meta', MANIFEST, 0, toBytes(lines));
  }

  async #manifest(): Promise<readonly ManifestLine[]> {
    const rows = await this.#database.rowsOf('meta', MANIFEST);
    if (rows.length === 0) return [];
    const opened = await openItem(this.#keyring.content, 'meta', MANIFEST, 0, rows);
    return opened.ok ? fromBytes<readonly ManifestLine[]>(opened.value) : [];
  }

  /** What searches need of an index; null as of `ownOf`. */
  async #read(
    key: () => Promise<CryptoKey | null>,
    prefix: string,
    own: boolean,
  ): Promise<Generation | null> {
    const reader = new ItemReader(this.#database, key, 'index', prefix);
    const heads = await reader.item(HEADS, (first) => indexVersion(first) === INDEX_VERSION);
    if (!heads.ok || heads.value === null) return null;
    const words = await reader.item(WORDS);
    const keys = words.ok ? await reader.item(KEYS) : words;
    if (!words.ok || words.value === null || !keys.ok || keys.value === null) return null;
    return Generation.begun(prefix, own, decodeSearchIndex(heads.value, words.value, keys.value), reader);
  }
}

/** Each section is an item of its own: what is read first lies in rows of its own. */
export async function* sealSections(
  key: CryptoKey,
  owner: string,
  sections: Iterable<Uint8Array>,
): AsyncGenerator<SealedRow[], void> {
  let item = 0;
  for (const section of sections) yield sealItem(key, 'index', owner, item++, section);
}

/** All of them at once. */
export async function sealWhole(key: CryptoKey, owner: string, index: IndexData): Promise<SealedRow[]> {
  const all: SealedRow[] = [];
  for await (const rows of sealSections(key, owner, encodedSections(index)))
    for (const row of rows) all.push(row);
  return all;
}
