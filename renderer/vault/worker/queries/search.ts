// Search: what was typed is read as an identifier of every kind it may be, and as words of names. Hits are answered from
// the index alone; only what a decision joined has to be assembled.
import type { SearchHit, VaultContract } from '#shared/contracts/vault';
import { numberHash } from '#shared/handling/number-hash';
import { maskAsked } from '#shared/handling/protected-text';
import { pivotOfStatement, pivotSchemaOf } from '#shared/identity/pivots';
import { type Anchor, asId, type EntityId } from '#shared/model/ids';
import { ok, type Result } from '#shared/model/problem';
import { definitionOf, propertyIds, type SchemaId } from '#shared/ontology/schemas';
import { type Matching, matching, type WordMatch, wordMatches } from '#shared/storage/index-search';
import { isIn, noMentions } from '#shared/storage/mention-set';
import { idKey, queryWords } from '#shared/storage/query-words';
import type { SetRoom } from '#shared/storage/set-room';
import { concealed, formatValue, keysOf, understand, valueTypes } from '#shared/values/registry';
import type { ParseContext } from '#shared/values/value-type';
import type { Generation } from '../generation';
import type { MentionRef } from '../source-ranges';
import type { Workspace } from '../workspace';
import { captionOf } from './caption';
import { decidedIn } from './decided';
import { joinedWith } from './joined';
import { firstOf, type MentionPlace, placeOf } from './mention-place';
import { protectionsIn } from './protection';
import { entityIn, quickEntity, surroundingsOf } from './surroundings';
import { sourceTitle } from './titles-of-sources';

type Input = VaultContract['search']['input'];

/** Mentions looked at for one reading of a text: a hub's rows look alike long before. */
const MOST_PLACES = 400;
/** Things gathered under one hit. */
const MOST_ALIKE = 200;

/** One property stands for each identifying type. */
const identifiers = propertyIds.filter((property, at) => {
  const { type, identifies, pivot } = definitionOf(property);
  const first = propertyIds.findIndex((other) => definitionOf(other).type === type);
  return (identifies || pivot !== null) && first === at;
});

/** Problems: row-missing, row-damaged. */
export async function search(
  workspace: Workspace,
  input: Input,
): Promise<Result<VaultContract['search']['output']>> {
  const room = workspace.index.rooms.lend();
  try {
    return await searchIn(workspace, input, room);
  } finally {
    room.giveBack();
  }
}

async function searchIn(
  workspace: Workspace,
  { query, limit, gathered = false }: Input,
  room: SetRoom,
): Promise<Result<VaultContract['search']['output']>> {
  const text = query.trim().slice(0, 200);
  const { index } = workspace;
  const hits = new HitList(workspace, limit, gathered);
  let total = 0;
  const readings = identifierKeys(workspace, text);
  if (gathered) {
    const itself = await takePivots(workspace, readings, hits);
    if (!itself.ok) return itself;
  }
  for (const { keys, value } of readings) {
    for (const key of keys) {
      const carriers = index.carriers(key, room);
      const count = index.count(carriers);
      total += count;
      const refs = index.inOrder(carriers);
      for (let looked = 0; !hits.full && looked < MOST_PLACES; looked += HITS_AT_A_TIME) {
        const some = next(refs, HITS_AT_A_TIME);
        const taken = await hits.takeAll(some, () => ({ code: 'identifier', value }));
        if (!taken.ok) return taken;
        if (some.length < HITS_AT_A_TIME) break;
      }
      // The first key is the strictest; wider ones only when it finds nothing.
      if (count > 0) break;
    }
  }
  const named = await byWords(workspace, queryWords(text), hits, room);
  if (!named.ok) return named;
  total = Math.max(total, named.value);
  // Names that are cut into words in their own way (Chinese, Arabic with articles) are read as a name does it.
  if (hits.count === 0) {
    const parsed = valueTypes.name.parse(text, contextOf(workspace));
    if (parsed.kind === 'understood') {
      const { tokens, alternatives } = parsed.value;
      const words = tokens.map((token, at) => [token, ...(alternatives[at] ?? [])]);
      const again = await byWords(workspace, words, hits, room);
      if (!again.ok) return again;
      total = Math.max(total, again.value);
    }
  }
  return ok({ hits: hits.list, total: Math.max(total, hits.count) });
}

/** The identifiers themselves that the text may be, as far as something carries them. */
async function takePivots(
  workspace: Workspace,
  readings: readonly ReadAs[],
  hits: HitList,
): Promise<Result<null>> {
  for (const { value, pivot } of readings) {
    if (pivot === null) continue;
    const first = firstOf(workspace, pivot.id);
    if (first === null) continue;
    const taken = await hits.takePivot(pivot, first, { code: 'identifier', value });
    if (!taken.ok) return taken;
  }
  return ok(null);
}

/** Hits whose words are looked up together. */
const HITS_AT_A_TIME = 32;

/** Best kind first; of one kind in order. Answers how many mentions match, those not taken included. */
async function byWords(
  workspace: Workspace,
  words: readonly (readonly string[])[],
  hits: HitList,
  room: SetRoom,
): Promise<Result<number>> {
  if (words.length === 0) return ok(0);
  const { index } = workspace;
  let total = 0;
  let before: ReadonlyMap<Generation, Matching> = new Map();
  for (const how of wordMatches) {
    // A slip is only looked for when nothing is written as the query says.
    if (how === 'name-slip' && total > 0) break;
    const found: ReadonlyMap<Generation, Matching> = new Map(
      index.generations.map((generation) => [
        generation,
        matching(generation.index, generation.slips, words, how, before.get(generation), room),
      ]),
    );
    const sets = index.sets((generation) => found.get(generation)?.mentions ?? noMentions);
    const known = total;
    total = index.count(sets);
    // Nothing new.
    if (total === known) continue;
    const refs = fresh(index.inOrder(sets), before);
    for (let looked = 0; !hits.full && looked < MOST_PLACES; looked += HITS_AT_A_TIME) {
      const some = next(refs, HITS_AT_A_TIME);
      const taken = await takeAll(some, found, how, hits);
      if (!taken.ok) return taken;
      if (some.length < HITS_AT_A_TIME) break;
    }
    before = found;
  }
  return ok(total);
}

/** What a better kind did not find already. */
function* fresh(
  refs: Iterable<MentionRef>,
  before: ReadonlyMap<Generation, Matching>,
): Generator<MentionRef> {
  for (const ref of refs) {
    const known = before.get(ref.generation);
    if (known === undefined || !isIn(known.mentions, ref.mention)) yield ref;
  }
}

function next<T>(items: Iterator<T>, count: number): readonly T[] {
  const some: T[] = [];
  while (some.length < count) {
    const step = items.next();
    if (step.done === true) break;
    some.push(step.value);
  }
  return some;
}

async function takeAll(
  refs: readonly MentionRef[],
  found: ReadonlyMap<Generation, Matching>,
  how: WordMatch,
  hits: HitList,
): Promise<Result<null>> {
  const words = new Map<MentionRef, string>();
  for (const [generation, { wordsOf }] of found) {
    const own = refs.filter((ref) => ref.generation === generation);
    own.sort((a, b) => a.mention - b.mention);
    const told = wordsOf(own.map(({ mention }) => mention));
    for (const [at, ref] of own.entries()) words.set(ref, told[at] ?? '');
  }
  return hits.takeAll(refs, (ref) => ({ code: how, value: words.get(ref) ?? '' }));
}

interface ReadAs {
  readonly keys: readonly string[];
  readonly value: string;
  /** What the value is a virtual node of, and how that is shown; null when it is none. */
  readonly pivot: AsPivot | null;
}

interface AsPivot {
  readonly id: EntityId;
  readonly schema: SchemaId;
  readonly caption: string;
}

/** What the text may be: a phone, a plate, a passport, ...; or a number that a source gave a record. */
function identifierKeys(workspace: Workspace, text: string): ReadAs[] {
  if (!/\p{N}|@/u.test(text)) return [];
  const context = contextOf(workspace);
  // What was typed is told again as why something was found.
  const shown = maskAsked(text);
  const keyed = numberHash(workspace.keyring.numbers);
  const found: ReadAs[] = [{ keys: [idKey(text)], value: shown, pivot: null }];
  for (const property of identifiers) {
    const read = understand(property, text, context);
    if (read.kind !== 'understood') continue;
    const value = concealed(property, read.encoded, keyed);
    const id = pivotOfStatement(property, value);
    const schema = pivotSchemaOf(property);
    const caption = formatValue({ property, value, written: text }, 'en') || shown;
    found.push({
      keys: keysOf(property, value),
      value: shown,
      pivot: id === null || schema === null ? null : { id, schema, caption },
    });
  }
  return found;
}

export function contextOf(workspace: Workspace): ParseContext {
  const settings = workspace.documents.of('settings')[0];
  return {
    region: settings?.region ?? null,
    state: settings?.state ?? null,
    dateOrder: null,
    zone: settings?.zone ?? null,
    decimal: '.',
    language: null,
    currency: null,
    pivotYear: new Date(workspace.now()).getUTCFullYear() % 100,
  };
}

/** Hits by entity, each once, in the order found; when gathered, what looks alike in one source as one. */
class HitList {
  readonly #hits = new Map<string, Gathered>();
  readonly #seen = new Set<EntityId>();
  readonly #workspace: Workspace;

  constructor(
    workspace: Workspace,
    readonly limit: number,
    readonly gathered: boolean,
  ) {
    this.#workspace = workspace;
  }

  get list(): readonly SearchHit[] {
    return [...this.#hits.values()];
  }
  get count(): number {
    return this.#hits.size;
  }
  get full(): boolean {
    return this.#hits.size >= this.limit;
  }

  /** Those of them that there is room for. Problems: row-missing, row-damaged. */
  async takeAll(
    refs: readonly MentionRef[],
    why: (ref: MentionRef) => SearchHit['why'],
  ): Promise<Result<null>> {
    // What they are called is read for all at once, where it is not there yet.
    await Promise.all(
      refs.slice(0, this.limit).map(({ generation, mention }) => generation.caption(mention)),
    );
    for (const ref of refs) {
      if (this.full) break;
      const taken = await this.#take(ref, why(ref));
      if (!taken.ok) return taken;
    }
    return ok(null);
  }

  async #take(ref: MentionRef, why: SearchHit['why']): Promise<Result<null>> {
    const place = placeOf(this.#workspace, ref);
    if (place === null) return ok(null);
    const quick = quickEntity(this.#workspace, place);
    const named = await captionOf(this.#workspace, quick === null ? place : quick.first);
    if (!named.ok) return named;
    if (quick !== null) {
      this.#add(quick.id, quick.first.head.schema, named.value, place, why, await this.#protecting([place]));
      return ok(null);
    }
    const otherwise = { schema: place.head.schema, caption: named.value };
    return this.#takeAssembled(place.anchor, otherwise, place, why);
  }

  /** Of the thing that a mention belongs to, by all its mentions. */
  async #protecting(places: readonly MentionPlace[]): Promise<SearchHit['protections']> {
    const people = places.filter(({ head }) => head.schema === 'person');
    if (people.length === 0) return [];
    return protectionsIn(this.#workspace).ofPlaces(joinedWith(this.#workspace, people, 'named'));
  }

  /** `first`: the earliest mention that carries it; where it is a record of its own, that one names it. */
  async takePivot(
    { id, schema, caption }: AsPivot,
    first: MentionPlace,
    why: SearchHit['why'],
  ): Promise<Result<null>> {
    if (decidedIn(this.#workspace).has(id)) return this.#takeAssembled(id, { schema, caption }, first, why);
    this.#add(id, schema, caption, first, why, []);
    return ok(null);
  }

  async #takeAssembled(
    asked: EntityId | Anchor,
    otherwise: { readonly schema: string; readonly caption: string },
    place: MentionPlace,
    why: SearchHit['why'],
  ): Promise<Result<null>> {
    const around = await surroundingsOf(this.#workspace, [asked]);
    if (!around.ok) return around;
    const id = entityIn(around.value, asked);
    const profile = around.value.profiles.find((each) => each.id === id);
    this.#add(
      id,
      profile?.schema ?? otherwise.schema,
      profile?.caption ?? otherwise.caption,
      place,
      why,
      await this.#protecting([place]),
    );
    return ok(null);
  }

  #add(
    entity: EntityId,
    schema: string,
    caption: string,
    { source, head }: MentionPlace,
    why: SearchHit['why'],
    protections: SearchHit['protections'],
  ): void {
    if (this.#seen.has(entity)) return;
    this.#seen.add(entity);
    // No code, schema or id has a blank in it.
    const key = this.gathered
      ? `${why.code} ${schema} ${source.id} ${protections.join()} ${caption}`
      : entity;
    const there = this.#hits.get(key);
    if (there === undefined) {
      this.#hits.set(key, {
        entity,
        schema: asId<SchemaId>(schema),
        caption,
        source: source.id,
        sourceTitle: sourceTitle(source),
        row: head.row,
        why,
        protections,
        alike: [],
      });
    } else if (there.alike.length < MOST_ALIKE) there.alike.push({ entity, row: head.row });
  }
}

interface Gathered extends SearchHit {
  readonly alike: { readonly entity: EntityId; readonly row: number }[];
}
