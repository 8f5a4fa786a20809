// Search: what was typed is read as an identifier of every kind it may be, and as words of names. Hits are answered from
// the index alone; only what a decision joined has to be assembled.
import type { SearchHit, VaultContract } from '#shared/contracts/vault';
import { pivotOfStatement, pivotSchemaOf } from '#shared/identity/pivots';
import { type Anchor, asId, type EntityId } from '#shared/model/ids';
import { ok, type Result } from '#shared/model/problem';
import { definitionOf, propertyIds, type SchemaId } from '#shared/ontology/schemas';
import { searchWords } from '#shared/storage/index-search';
import { idKey, queryWords } from '#shared/storage/query-words';
import { formatValue, keysOf, understand, valueTypes } from '#shared/values/registry';
import type { ParseContext } from '#shared/values/value-type';
import type { Workspace } from '../workspace';
import { decidedIn } from './decided';
import { comparePlaces, type MentionPlace, mentionsOf, placeOf } from './mention-place';
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

export async function search(
  workspace: Workspace,
  { query, limit, gathered = false }: Input,
): Promise<Result<VaultContract['search']['output']>> {
  const text = query.trim().slice(0, 200);
  const hits = new HitList(workspace, limit, gathered);
  let total = 0;
  const readings = identifierKeys(workspace, text);
  if (gathered) {
    const itself = await takePivots(workspace, readings, hits);
    if (!itself.ok) return itself;
  }
  for (const { keys, value } of readings) {
    for (const key of keys) {
      const places = workspace.index.withKey(key).flatMap((ref) => placeOf(workspace, ref) ?? []);
      total += places.length;
      places.sort(comparePlaces);
      for (const place of places.slice(0, MOST_PLACES)) {
        const taken = await hits.take(place, { code: 'identifier', value });
        if (!taken.ok) return taken;
        if (hits.full) break;
      }
      // The first key is the strictest; wider ones only when it finds nothing.
      if (places.length > 0) break;
    }
  }
  const named = await byWords(workspace, queryWords(text), hits);
  if (!named.ok) return named;
  total = Math.max(total, named.value);
  // Names that are cut into words in their own way (Chinese, Arabic with articles) are read as a name does it.
  if (hits.count === 0) {
    const parsed = valueTypes.name.parse(text, contextOf(workspace));
    if (parsed.kind === 'understood') {
      const { tokens, alternatives } = parsed.value;
      const words = tokens.map((token, at) => [token, ...(alternatives[at] ?? [])]);
      const again = await byWords(workspace, words, hits);
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
    const carriers = mentionsOf(workspace, pivot.id);
    if (carriers.length === 0) continue;
    const first = carriers.reduce((a, b) => (comparePlaces(b, a) < 0 ? b : a));
    const taken = await hits.takePivot(pivot, first, { code: 'identifier', value });
    if (!taken.ok) return taken;
  }
  return ok(null);
}

/** Best kind first; of one kind in the order of imports and rows, whatever generation of the index they lie in. */
const kinds: readonly SearchHit['why']['code'][] = ['identifier', 'name', 'name-prefix', 'name-slip'];

interface Found {
  readonly place: MentionPlace;
  readonly why: SearchHit['why'];
}

async function byWords(
  workspace: Workspace,
  words: readonly (readonly string[])[],
  hits: HitList,
): Promise<Result<number>> {
  if (words.length === 0) return ok(0);
  let total = 0;
  const found: Found[] = [];
  for (const generation of workspace.index.generations) {
    let taken = 0;
    total += searchWords(generation.index, generation.slips, words, ({ mention, how, word }) => {
      const place = placeOf(workspace, { generation, mention });
      if (place !== null) {
        found.push({ place, why: { code: how, value: word } });
        taken++;
      }
      return taken < (hits.gathered ? MOST_PLACES : hits.limit * 2);
    });
  }
  found.sort(
    (a, b) => kinds.indexOf(a.why.code) - kinds.indexOf(b.why.code) || comparePlaces(a.place, b.place),
  );
  // What one generation has exactly makes another's slips uninteresting.
  const best = found[0]?.why.code;
  for (const { place, why } of found) {
    if (hits.full || (why.code === 'name-slip' && best !== 'name-slip')) break;
    const taken = await hits.take(place, why);
    if (!taken.ok) return taken;
  }
  return ok(total);
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
  const found: ReadAs[] = [{ keys: [idKey(text)], value: text, pivot: null }];
  for (const property of identifiers) {
    const read = understand(property, text, context);
    if (read.kind !== 'understood') continue;
    const id = pivotOfStatement(property, read.encoded);
    const schema = pivotSchemaOf(property);
    const caption = formatValue(property, read.encoded, 'en') || text;
    found.push({
      keys: keysOf(property, read.encoded),
      value: text,
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

  async take(place: MentionPlace, why: SearchHit['why']): Promise<Result<null>> {
    if (this.full) return ok(null);
    const quick = quickEntity(this.#workspace, place);
    if (quick !== null) {
      const { id, first } = quick;
      this.#add(id, first.head.schema, first.head.caption, place, why);
      return ok(null);
    }
    return this.#takeAssembled(place.anchor, place.head, place, why);
  }

  /** `first`: the earliest mention that carries it; where it is a record of its own, that one names it. */
  async takePivot(
    { id, schema, caption }: AsPivot,
    first: MentionPlace,
    why: SearchHit['why'],
  ): Promise<Result<null>> {
    if (decidedIn(this.#workspace).has(id)) return this.#takeAssembled(id, { schema, caption }, first, why);
    this.#add(id, schema, caption, first, why);
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
    this.#add(id, profile?.schema ?? otherwise.schema, profile?.caption ?? otherwise.caption, place, why);
    return ok(null);
  }

  #add(
    entity: EntityId,
    schema: string,
    caption: string,
    { source, head }: MentionPlace,
    why: SearchHit['why'],
  ): void {
    if (this.#seen.has(entity)) return;
    this.#seen.add(entity);
    const key = this.gathered ? JSON.stringify([why.code, schema, caption, source.id]) : entity;
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
        alike: [],
      });
    } else if (there.alike.length < MOST_ALIKE) there.alike.push({ entity, row: head.row });
  }
}

interface Gathered extends SearchHit {
  readonly alike: { readonly entity: EntityId; readonly row: number }[];
}
