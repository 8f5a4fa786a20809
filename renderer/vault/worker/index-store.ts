// The index of all sources in memory, as few generations: one a fresh import, merged in the background so that hundreds
// of sources do not fan out. Derived: what is missing, damaged or of an old version is built anew from the segments.
import type { SourceDocument } from '#shared/model/documents';
import { ok, type Result } from '#shared/model/problem';
import { IndexPartBuilder } from '#shared/storage/index-build';
import { emptyIndex, type IndexData } from '#shared/storage/index-data';
import { mergeAll } from '#shared/storage/index-merge';
import { keyHash } from '#shared/storage/key-hash';
import { carrierCount, carriersOf } from '#shared/storage/key-table';
import { isPairKey } from '#shared/storage/mention-keys';
import type { MentionSet } from '#shared/storage/mention-set';
import { freshRoom, type SetRoom, SetRooms } from '#shared/storage/set-room';
import type { Database } from './database';
import { Generation } from './generation';
import { IndexRows, sealWhole } from './index-rows';
import type { Keyring } from './keys/keyring';
import { counting, type TellStep, untold } from './long-steps';
import type { SegmentStore } from './segment-store';
import { type MentionRef, type MentionSets, SourceRanges } from './source-ranges';

/** More generations than this are merged. */
const MOST_GENERATIONS = 4;

export interface Shown {
  readonly rebuilt: readonly string[];
  readonly unreadable: readonly string[];
}

export class IndexStore {
  /** For sets that are forgotten when a search ends. */
  readonly rooms = new SetRooms();
  #generations: readonly Generation[] = [];
  #live: ReadonlyMap<string, SourceDocument> = new Map();
  #ranges = new SourceRanges([], new Map());
  readonly #database: Database;
  readonly #keyring: Keyring;
  readonly #rows: IndexRows;
  readonly #segments: SegmentStore;
  readonly #newPrefix: () => string;

  constructor(database: Database, keyring: Keyring, segments: SegmentStore, newPrefix: () => string) {
    this.#database = database;
    this.#keyring = keyring;
    this.#rows = new IndexRows(database, keyring);
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
    return this.#ranges.mentions;
  }

  /** The mentions that `find` finds in each generation. */
  sets(find: (generation: Generation) => MentionSet): MentionSets {
    return new Map(this.#generations.map((generation) => [generation, find(generation)]));
  }

  /** All mentions that carry a key, laid out in `room`. Keys of pairs can be asked for after `complete`. */
  carriers(key: string, room: SetRoom = freshRoom): MentionSets {
    const hash = keyHash(key);
    const isPair = isPairKey(key);
    return this.sets((generation) =>
      carriersOf(isPair ? generation.pairKeys : generation.index.keys, hash, room),
    );
  }

  /** How many mentions carry a key that is no key of pairs, whether or not their sources are still there. */
  carrierCount(key: string): number {
    const hash = keyHash(key);
    return this.#generations.reduce((sum, { index }) => sum + carrierCount(index.keys, hash), 0);
  }

  /** How many of them are live: their sources are there. */
  count(sets: MentionSets): number {
    return this.#ranges.count(sets);
  }

  /** The live ones by import, row and place in the row, as many as somebody takes. */
  inOrder(sets: MentionSets): Generator<MentionRef> {
    return this.#ranges.inOrder(sets);
  }

  /** Live mentions that carry a key, in order. */
  withKey(key: string): MentionRef[] {
    return [...this.inOrder(this.carriers(key))];
  }

  /**
   * Makes `sources` the ones that are there, loading or building what is not in memory yet. Answers the file names of
   * those whose index was built anew, and of those that could not be read and are not searched: their rows are damaged.
   */
  async show(sources: readonly SourceDocument[], tell: TellStep = untold): Promise<Shown> {
    const covered = new Set(
      this.#generations.flatMap(({ index }) => index.sources.map(({ source }) => source)),
    );
    const rebuilt: string[] = [];
    const unreadable: string[] = [];
    const found: { readonly source: SourceDocument; readonly loaded: Generation | null }[] = [];
    for (const source of sources)
      if (!covered.has(source.id)) found.push({ source, loaded: await this.#rows.ownOf(source) });
    const missing = found.filter(({ loaded }) => loaded === null);
    const of = missing.reduce((sum, { source }) => sum + source.counts.rows, 0);
    const read = of === 0 ? undefined : counting(tell, 'index', of);
    const fresh: Generation[] = [];
    for (const { source, loaded } of found) {
      if (loaded !== null) {
        fresh.push(loaded);
        continue;
      }
      const built = await this.#rebuild(source, read);
      if (built.ok) {
        fresh.push(built.value);
        rebuilt.push(source.fileName);
      } else unreadable.push(source.fileName);
    }
    this.#live = new Map(sources.map((source) => [source.id, source]));
    this.#arrange([...this.#generations, ...fresh]);
    return { rebuilt, unreadable };
  }

  /** The first step of opening: generations that hold several sources. What cannot be read is left to `show`. */
  async loadMerged(): Promise<void> {
    this.#arrange(await this.#rows.merged());
  }

  /** After rows changed beneath: what the table still has is read, the rest is built anew. */
  async readAgain(sources: readonly SourceDocument[], tell: TellStep = untold): Promise<Shown> {
    await this.loadMerged();
    return this.show(sources, tell);
  }

  /** A source that was just imported; its index lies in the table already. */
  added(source: SourceDocument, index: IndexData): void {
    this.#arrange([...this.#generations, Generation.whole(source.storage, true, index)]);
  }

  /** Takes back `added` when the source did not come to be. */
  forget(storage: string): void {
    this.#arrange(this.#generations.filter(({ prefix }) => prefix !== storage));
  }

  /**
   * Reads what searching began without, and builds anew what of it cannot be read. Problems: row-missing, row-damaged, where
   * the records cannot be read either.
   */
  async complete(): Promise<Result<null>> {
    for (const generation of this.#generations)
      if ((await generation.complete()) === null) {
        const mended = await this.#mend(generation);
        if (!mended.ok) return mended;
      }
    return ok(null);
  }

  /** Makes ready what searches would otherwise wait for; those that come meanwhile are answered between two steps. */
  async prepare(): Promise<void> {
    for (const generation of this.#generations)
      for (const step of [() => generation.quicken(), () => generation.slips()]) {
        step();
        await new Promise((resolve) => setTimeout(resolve));
      }
  }

  /** Merges the smaller generations into one when there are many. Problems: those of reading and writing. */
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
    const indexes: IndexData[] = [];
    for (const part of parts) {
      const index = await part.complete();
      // It is built anew where its rows are looked after; merging waits for that.
      if (index === null) return ok(null);
      indexes.push(index);
    }
    const index = mergeAll(indexes) ?? emptyIndex;
    const merged = Generation.whole(this.#newPrefix(), false, index);
    const rest = this.#generations.filter((generation) => !joined.has(generation));
    const rows = await sealWhole(this.#keyring.content, merged.prefix, index);
    for (let from = 0; from < rows.length; from += 200) {
      const written = await this.#database.write({ put: rows.slice(from, from + 200) });
      if (!written.ok) return written;
    }
    const switched = await this.#database.write({
      put: await this.#rows.sealManifest([...rest, merged]),
      removeOwners: parts.map(({ prefix }) => ({ table: 'index', owner: prefix })),
    });
    if (!switched.ok) return switched;
    // What was imported while the rows were written stays.
    this.#arrange([...this.#generations.filter((generation) => !joined.has(generation)), merged]);
    return ok(null);
  }

  #arrange(generations: readonly Generation[]): void {
    this.#generations = generations;
    this.#ranges = new SourceRanges(generations, this.#live);
  }

  /** Puts indexes built anew in the place of one that cannot be read whole. */
  async #mend(generation: Generation): Promise<Result<null>> {
    const built: Generation[] = [];
    for (const { source } of generation.index.sources) {
      const live = this.#live.get(source);
      if (live === undefined) continue;
      const own = await this.#rebuild(live);
      if (!own.ok) return own;
      built.push(own.value);
    }
    // Somebody else who met the same fault, or a merge, was quicker.
    if (!this.#generations.includes(generation)) return ok(null);
    const rest = this.#generations.filter((each) => each !== generation);
    if (!generation.own) {
      const forgotten = await this.#database.write({
        put: await this.#rows.sealManifest(rest),
        removeOwners: [{ table: 'index', owner: generation.prefix }],
      });
      if (!forgotten.ok) return forgotten;
    }
    this.#arrange([...rest, ...built]);
    return ok(null);
  }

  /** `read`: how many rows more were read. */
  async #rebuild(source: SourceDocument, read?: (rows: number) => void): Promise<Result<Generation>> {
    const builder = new IndexPartBuilder(source.id, source.head.series);
    for (let number = 0; number < source.segments; number++) {
      const segment = await this.#segments.segment(source, number);
      if (!segment.ok) return segment;
      for (const row of segment.value.rows)
        if (row.outcome === 'accepted' || row.outcome === 'flagged') builder.addRow(row);
      read?.(segment.value.rows.length);
    }
    const index = builder.build();
    const key = await this.#keyring.sourceKey(source.storage);
    if (key !== null) {
      const written = await this.#database.write({
        put: await sealWhole(key, source.storage, index),
        removeOwners: [{ table: 'index', owner: source.storage }],
      });
      if (!written.ok) return written;
    }
    return ok(Generation.whole(source.storage, true, index));
  }
}
