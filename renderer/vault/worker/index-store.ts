// The index of all sources in memory, as few generations: one a fresh import, merged in the background so that hundreds
// of sources do not fan out. Derived: what is missing, damaged or of an old version is built anew from the segments.
import type { SourceDocument } from '#shared/model/documents';
import { ok, type Result } from '#shared/model/problem';
import { IndexPartBuilder } from '#shared/storage/index-build';
import { decodeIndex, encodeIndex } from '#shared/storage/index-codec';
import { emptyIndex, INDEX_VERSION, type IndexData, indexVersion } from '#shared/storage/index-data';
import { mentionsOfKey, sourcePlace } from '#shared/storage/index-lookup';
import { mergeAll } from '#shared/storage/index-merge';
import { keyHash } from '#shared/storage/key-hash';
import { buildSlipTable, type SlipTable } from '#shared/storage/token-slips';
import type { Database } from './database';
import { fromBytes, toBytes } from './json-bytes';
import type { Keyring } from './keys/keyring';
import { openItem, sealItem } from './pieces';
import type { SealedRow } from './row-keys';
import type { SegmentStore } from './segment-store';

/** More generations than this are merged. */
const MOST_GENERATIONS = 4;

/** A generation of several sources, as the manifest lists it. */
interface ManifestLine {
  readonly prefix: string;
  readonly sources: readonly string[];
}

export class Generation {
  #slips: SlipTable | null = null;

  /** `prefix`: owner of its rows in the table; for a generation of one source the source's storage prefix. */
  constructor(
    readonly prefix: string,
    readonly index: IndexData,
    readonly own: boolean,
  ) {}

  readonly slips = (): SlipTable => {
    this.#slips ??= buildSlipTable(this.index.tokens);
    return this.#slips;
  };
}

export interface MentionRef {
  readonly generation: Generation;
  readonly mention: number;
}

export interface Shown {
  readonly rebuilt: readonly string[];
  readonly unreadable: readonly string[];
}

const MANIFEST = 'index';

export class IndexStore {
  #generations: readonly Generation[] = [];
  #live: ReadonlyMap<string, SourceDocument> = new Map();
  readonly #database: Database;
  readonly #keyring: Keyring;
  readonly #segments: SegmentStore;
  readonly #newPrefix: () => string;

  constructor(database: Database, keyring: Keyring, segments: SegmentStore, newPrefix: () => string) {
    this.#database = database;
    this.#keyring = keyring;
    this.#segments = segments;
    this.#newPrefix = newPrefix;
  }

  get generations(): readonly Generation[] {
    return this.#generations;
  }

  /** Owners of rows in the `index` table that are in use, the sources' own aside. */
  get prefixes(): readonly string[] {
    return this.#generations.map(({ prefix }) => prefix);
  }

  /** Mentions of sources that are there. */
  get mentions(): number {
    let sum = 0;
    for (const { index } of this.#generations)
      for (const { source, mentions } of index.sources) if (this.#live.has(source)) sum += mentions;
    return sum;
  }

  isLive({ generation, mention }: MentionRef): boolean {
    const { index } = generation;
    return this.#live.has(index.sources[sourcePlace(index, mention)]?.source ?? '');
  }

  /** Live mentions that carry a key, in no order that means anything. */
  withKey(key: string): MentionRef[] {
    const hash = keyHash(key);
    const found: MentionRef[] = [];
    for (const generation of this.#generations)
      for (const mention of mentionsOfKey(generation.index, hash)) {
        const ref = { generation, mention };
        if (this.isLive(ref)) found.push(ref);
      }
    return found;
  }

  /** How many live mentions carry a key. */
  frequency(key: string): number {
    return this.withKey(key).length;
  }

  /**
   * Makes `sources` the ones that are there, loading or building what is not in memory yet. Answers the file names of
   * those whose index was built anew, and of those that could not be read and are not searched: their rows are damaged.
   */
  async show(sources: readonly SourceDocument[]): Promise<Shown> {
    const covered = new Set(
      this.#generations.flatMap(({ index }) => index.sources.map(({ source }) => source)),
    );
    const rebuilt: string[] = [];
    const unreadable: string[] = [];
    const fresh: Generation[] = [];
    for (const source of sources) {
      if (covered.has(source.id)) continue;
      const loaded = await this.#loadOwn(source);
      if (loaded !== null) {
        fresh.push(loaded);
        continue;
      }
      const built = await this.#rebuild(source);
      if (built.ok) {
        fresh.push(built.value);
        rebuilt.push(source.fileName);
      } else unreadable.push(source.fileName);
    }
    this.#generations = [...this.#generations, ...fresh];
    this.#live = new Map(sources.map((source) => [source.id, source]));
    return { rebuilt, unreadable };
  }

  /** The first step of opening: generations that hold several sources. What cannot be read is left to `show`. */
  async loadMerged(): Promise<void> {
    const manifest = await this.#manifest();
    const loaded: Generation[] = [];
    for (const { prefix } of manifest) {
      const index = await this.#read(this.#keyring.content, prefix);
      if (index !== null) loaded.push(new Generation(prefix, index, false));
    }
    this.#generations = loaded;
  }

  /** A source that was just imported; its index lies in the table already. */
  added(source: SourceDocument, index: IndexData): void {
    this.#generations = [...this.#generations, new Generation(source.storage, index, true)];
  }

  /** Takes back `added` when the source did not come to be. */
  forget(storage: string): void {
    this.#generations = this.#generations.filter(({ prefix }) => prefix !== storage);
  }

  /** The rows that hold a source's own index, given encoded. */
  sealOwn(key: CryptoKey, storage: string, encoded: Uint8Array): Promise<SealedRow[]> {
    return sealItem(key, 'index', storage, 0, encoded);
  }

  /** Merges the smaller generations into one when there are many. Problems: those of writing. */
  async merge(): Promise<Result<null>> {
    if (this.#generations.length <= MOST_GENERATIONS) return ok(null);
    const bySize = [...this.#generations].sort((a, b) => b.index.count - a.index.count);
    // The few largest stay as they are unless what joins them has grown to their size.
    let kept = MOST_GENERATIONS - 1;
    const sizeBehind = (from: number): number =>
      bySize.slice(from).reduce((sum, { index }) => sum + index.count, 0);
    while (kept > 0 && (bySize[kept - 1]?.index.count ?? 0) < sizeBehind(kept)) kept--;
    const joined = new Set(bySize.slice(kept));
    const parts = this.#generations.filter((generation) => joined.has(generation));
    const merged = new Generation(
      this.#newPrefix(),
      mergeAll(parts.map(({ index }) => index)) ?? emptyIndex,
      false,
    );
    const rest = this.#generations.filter((generation) => !joined.has(generation));
    const rows = await sealItem(this.#keyring.content, 'index', merged.prefix, 0, encodeIndex(merged.index));
    for (let from = 0; from < rows.length; from += 200) {
      const written = await this.#database.write({ put: rows.slice(from, from + 200) });
      if (!written.ok) return written;
    }
    const lines: ManifestLine[] = [...rest, merged]
      .filter(({ own }) => !own)
      .map(({ prefix, index }) => ({ prefix, sources: index.sources.map(({ source }) => source) }));
    const switched = await this.#database.write({
      put: await sealItem(this.#keyring.content, 'meta', MANIFEST, 0, toBytes(lines)),
      removeOwners: parts.map(({ prefix }) => ({ table: 'index', owner: prefix })),
    });
    if (!switched.ok) return switched;
    // What was imported while the rows were written stays.
    this.#generations = [...this.#generations.filter((generation) => !joined.has(generation)), merged];
    return ok(null);
  }

  async #manifest(): Promise<readonly ManifestLine[]> {
    const rows = await this.#database.rowsOf('meta', MANIFEST);
    if (rows.length === 0) return [];
    const opened = await openItem(this.#keyring.content, 'meta', MANIFEST, 0, rows);
    return opened.ok ? fromBytes<readonly ManifestLine[]>(opened.value) : [];
  }

  /** Null: missing, damaged or of another version, so to be built anew. */
  async #read(key: CryptoKey, prefix: string): Promise<IndexData | null> {
    const rows = await this.#database.rowsOf('index', prefix);
    const opened = await openItem(key, 'index', prefix, 0, rows);
    if (!opened.ok || indexVersion(opened.value) !== INDEX_VERSION) return null;
    return decodeIndex(opened.value);
  }

  async #loadOwn(source: SourceDocument): Promise<Generation | null> {
    const key = await this.#keyring.sourceKey(source.storage);
    const index = key === null ? null : await this.#read(key, source.storage);
    return index === null ? null : new Generation(source.storage, index, true);
  }

  async #rebuild(source: SourceDocument): Promise<Result<Generation>> {
    const builder = new IndexPartBuilder(source.id, source.head.series);
    for (let number = 0; number < source.segments; number++) {
      const segment = await this.#segments.segment(source, number);
      if (!segment.ok) return segment;
      for (const { row, outcome, mentions } of segment.value.rows)
        if (outcome === 'accepted' || outcome === 'flagged')
          for (const mention of mentions) builder.add(row, mention);
    }
    const index = builder.build();
    const key = await this.#keyring.sourceKey(source.storage);
    if (key !== null) {
      const written = await this.#database.write({
        put: await this.sealOwn(key, source.storage, encodeIndex(index)),
        removeOwners: [{ table: 'index', owner: source.storage }],
      });
      if (!written.ok) return written;
    }
    return ok(new Generation(source.storage, index, true));
  }
}
