// Search: what was typed is read as an identifier of every kind it may be, and as words of names. Hits are answered from
// the index alone; only what a decision joined has to be assembled.
import type { SearchHit, VaultContract } from '#shared/contracts/vault';
import type { Anchor } from '#shared/model/ids';
import { asId, type EntityId } from '#shared/model/ids';
import { ok, type Result } from '#shared/model/problem';
import { definitionOf, propertyIds, type SchemaId } from '#shared/ontology/schemas';
import { searchWords } from '#shared/storage/index-search';
import { idKey, queryWords } from '#shared/storage/query-words';
import { keysOf, pivotIdOf, understand, valueTypes } from '#shared/values/registry';
import type { ParseContext } from '#shared/values/value-type';
import type { MentionRef } from '../index-store';
import type { Workspace } from '../workspace';
import { decidedBeside } from './joined';
import { type MentionPlace, placeOf } from './mention-place';
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
      const refs = workspace.index.withKey(key);
      total += refs.length;
      for (const ref of refs) {
        const taken = await hits.take(ref, { code: 'identifier', value });
        if (!taken.ok) return taken;
        if (hits.full) break;
      }
      // The first key is the strictest; wider ones only when it finds nothing.
      if (refs.length > 0) break;
    }
  }
  total = Math.max(total, await byWords(workspace, queryWords(text), hits));
  // Names that are cut into words in their own way (Chinese, Arabic with articles) are read as a name does it.
  if (hits.count === 0) {
    const parsed = valueTypes.name.parse(text, contextOf(workspace));
    if (parsed.kind === 'understood') {
      const { tokens, alternatives } = parsed.value;
      const words = tokens.map((token, at) => [token, ...(alternatives[at] ?? [])]);
      total = Math.max(total, await byWords(workspace, words, hits));
    }
  }
  return ok({ hits: hits.list, total: Math.max(total, hits.count) });
}

async function byWords(
  workspace: Workspace,
  words: readonly (readonly string[])[],
  hits: HitList,
): Promise<number> {
  if (words.length === 0) return 0;
  let total = 0;
  const found: { readonly ref: MentionRef; readonly why: SearchHit['why'] }[] = [];
  for (const generation of workspace.index.generations) {
    let taken = 0;
    total += searchWords(generation.index, generation.slips, words, ({ mention, how, word }) => {
      const ref = { generation, mention };
      if (workspace.index.isLive(ref)) {
        found.push({ ref, why: { code: how, value: word } });
        taken++;
      }
      return taken < hits.limit * 4;
    });
  }
  const order: readonly SearchHit['why']['code'][] = ['identifier', 'name', 'name-prefix', 'name-slip'];
  found.sort((a, b) => order.indexOf(a.why.code) - order.indexOf(b.why.code));
  // What one generation has exactly makes another's slips uninteresting.
  const best = found[0]?.why.code;
  for (const { ref, why } of found) {
    if (hits.full) break;
    if (why.code === 'name-slip' && best !== 'name-slip') break;
    await hits.take(ref, why);
  }
  return total;
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
    const keys = definitionOf(property).identifies ? [...keysOf(property, read.encoded)] : [];
    const pivot = pivotIdOf(property, read.encoded);
    if (pivot !== null) keys.push(pivot);
    found.push({ keys, value: text });
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
  readonly #decided: ReadonlyMap<Anchor, readonly Anchor[]>;

  constructor(
    workspace: Workspace,
    readonly limit: number,
  ) {
    this.#workspace = workspace;
    this.#decided = decidedBeside(workspace.documents.of('decision'));
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

  async take(ref: MentionRef, why: SearchHit['why']): Promise<Result<null>> {
    const place = placeOf(this.#workspace, ref);
    if (place === null || this.full) return ok(null);
    const quick = quickEntity(this.#workspace, place, this.#decided);
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
