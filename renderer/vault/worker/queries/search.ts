// Search: what was typed is read as an identifier of every kind it may be, and as words of names. Hits are answered from
// the index alone; only what a decision joined has to be assembled.
import type { SearchHit, VaultContract } from '#shared/contracts/vault';
import { asId, type EntityId } from '#shared/model/ids';
import { ok, type Result } from '#shared/model/problem';
import { definitionOf, propertyIds, type SchemaId } from '#shared/ontology/schemas';
import { searchWords } from '#shared/storage/index-search';
import { idKey, queryWords } from '#shared/storage/query-words';
import { keysOf, understand, valueTypes } from '#shared/values/registry';
import type { ParseContext } from '#shared/values/value-type';
import type { Workspace } from '../workspace';
import { comparePlaces, type MentionPlace, placeOf } from './mention-place';
import { entityIn, quickEntity, surroundingsOf } from './surroundings';
import { sourceTitle } from './titles-of-sources';

type Input = VaultContract['search']['input'];

/** One property stands for each identifying type. */
const identifiers = propertyIds.filter((property, at) => {
  const { type, identifies, pivot } = definitionOf(property);
  const first = propertyIds.findIndex((other) => definitionOf(other).type === type);
  return (identifies || pivot !== null) && first === at;
});

export async function search(
  workspace: Workspace,
  { query, limit }: Input,
): Promise<Result<VaultContract['search']['output']>> {
  const text = query.trim().slice(0, 200);
  const hits = new HitList(workspace, limit);
  let total = 0;
  for (const { keys, value } of identifierKeys(workspace, text)) {
    for (const key of keys) {
      const places = workspace.index.withKey(key).flatMap((ref) => placeOf(workspace, ref) ?? []);
      total += places.length;
      for (const place of places.sort(comparePlaces)) {
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
      return taken < hits.limit * 2;
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
}

/** What the text may be: a phone, a plate, a passport, ...; or a number that a source gave a record. */
function identifierKeys(workspace: Workspace, text: string): ReadAs[] {
  if (!/\p{N}|@/u.test(text)) return [];
  const context = contextOf(workspace);
  const found: ReadAs[] = [{ keys: [idKey(text)], value: text }];
  for (const property of identifiers) {
    const read = understand(property, text, context);
    if (read.kind !== 'understood') continue;
    found.push({ keys: keysOf(property, read.encoded), value: text });
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

/** Hits by entity, each once, in the order found. */
class HitList {
  readonly #hits = new Map<EntityId, SearchHit>();
  readonly #workspace: Workspace;

  constructor(
    workspace: Workspace,
    readonly limit: number,
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
    const around = await surroundingsOf(this.#workspace, [place.anchor]);
    if (!around.ok) return around;
    const id = entityIn(around.value, place.anchor);
    const profile = around.value.profiles.find((each) => each.id === id);
    this.#add(id, profile?.schema ?? place.head.schema, profile?.caption ?? place.head.caption, place, why);
    return ok(null);
  }

  #add(
    entity: EntityId,
    schema: string,
    caption: string,
    { source, head }: MentionPlace,
    why: SearchHit['why'],
  ): void {
    if (this.#hits.has(entity)) return;
    this.#hits.set(entity, {
      entity,
      schema: asId<SchemaId>(schema),
      caption,
      source: source.id,
      sourceTitle: sourceTitle(source),
      row: head.row,
      why,
    });
  }
}
