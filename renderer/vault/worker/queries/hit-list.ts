// What a search found, as it is listed: each thing once, and what only a decision joined assembled.
import type { SearchHit } from '#shared/contracts/vault-answers';
import { type Anchor, asId, type EntityId } from '#shared/model/ids';
import { ok, type Result } from '#shared/model/problem';
import type { SchemaId } from '#shared/ontology/schemas';
import type { MentionRef } from '../source-ranges';
import type { Workspace } from '../workspace';
import { captionOf } from './caption';
import { decidedIn } from './decided';
import { joinedWith } from './joined';
import { type MentionPlace, nameOf, placeOf } from './mention-place';
import { protectionsIn } from './protection';
import type { AsPivot } from './read-as';
import { entityIn, quickEntity, surroundingsOf } from './surroundings';
import { sourceTitle } from './titles-of-sources';

/** Things gathered under one hit. */
const MOST_ALIKE = 200;

/** Hits by entity, each once, in the order found; when gathered, what looks alike in one source as one. */
export class HitList {
  readonly #hits = new Map<string, Gathered>();
  readonly #seen = new Set<EntityId>();
  /** Mentions of things that are in it, by name: following a person's records from each of them would be quadratic. */
  readonly #placed = new Set<string>();
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
    if (place === null || this.#placed.has(nameOf(place))) return ok(null);
    const quick = quickEntity(this.#workspace, place);
    for (const other of quick?.all ?? []) this.#placed.add(nameOf(other));
    if (quick !== null && this.#seen.has(quick.id)) return ok(null);
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
    if (this.#seen.has(id)) return ok(null);
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
