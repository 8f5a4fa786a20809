// Who of an answer is protected: by what any record of them says, in whatever case, and by the roles that people stated.
import {
  comingOfAge,
  type Protected,
  type Protection,
  protections,
  protectionsOfRole,
} from '#shared/handling/protection';
import type { Anchor, EntityId } from '#shared/model/ids';
import type { Profile } from '#shared/model/record';
import { isIn } from '#shared/storage/mention-set';
import { ofAgeKey, protectionKey } from '#shared/storage/protection-keys';
import type { MentionSets } from '../source-ranges';
import type { Workspace } from '../workspace';
import { joinedWith } from './joined';
import { type MentionPlace, mentionsOf } from './mention-place';

/** The latest that somebody who is born today, or "about" today, comes of age. */
const YEARS_AHEAD = 21;

class Protections {
  readonly #workspace: Workspace;
  readonly #today: string;
  readonly #said: readonly (readonly [Protection, MentionSets])[];
  /** People who come of age in a later year, and those who do in this one. */
  readonly #young: readonly MentionSets[];
  readonly #thisYear: MentionSets;
  readonly #stated = new Map<Anchor, readonly Protection[]>();

  constructor(workspace: Workspace) {
    const { index } = workspace;
    this.#workspace = workspace;
    this.#today = workspace.now().slice(0, 10);
    const year = Number(this.#today.slice(0, 4));
    this.#said = protections.map((each) => [each, index.carriers(protectionKey(each))] as const);
    this.#young = Array.from({ length: YEARS_AHEAD }, (_, at) =>
      index.carriers(ofAgeKey(String(year + 1 + at))),
    );
    this.#thisYear = index.carriers(ofAgeKey(String(year)));
    for (const { anchor, role } of workspace.documents.of('role')) {
      const said = protectionsOfRole(role);
      if (said.length > 0) this.#stated.set(anchor, [...(this.#stated.get(anchor) ?? []), ...said]);
    }
  }

  /** Of the things that ids stand for, each with all its mentions. */
  async of(ids: Iterable<EntityId>): Promise<Protected> {
    const found: Record<EntityId, readonly Protection[]> = {};
    for (const id of new Set(ids)) {
      const said = await this.ofPlaces(joinedWith(this.#workspace, mentionsOf(this.#workspace, id), 'named'));
      if (said.length > 0) found[id] = said;
    }
    return found;
  }

  async ofProfiles(profiles: readonly Profile[]): Promise<Protected> {
    const found: Record<EntityId, readonly Protection[]> = {};
    for (const { id, schema, anchors } of profiles) {
      if (schema !== 'person') continue;
      const said = await this.ofPlaces(anchors.flatMap((anchor) => mentionsOf(this.#workspace, anchor)));
      if (said.length > 0) found[id] = said;
    }
    return found;
  }

  /** Of one thing, by all its mentions; only people are protected. */
  async ofPlaces(places: readonly MentionPlace[]): Promise<readonly Protection[]> {
    const found = new Set<Protection>();
    for (const place of places) {
      if (place.head.schema !== 'person') continue;
      for (const each of this.#stated.get(place.anchor) ?? []) found.add(each);
      for (const [protection, sets] of this.#said) if (has(sets, place)) found.add(protection);
      if (this.#young.some((sets) => has(sets, place))) found.add('juvenile');
      else if (has(this.#thisYear, place) && (await this.#isYoung(place))) found.add('juvenile');
    }
    return protections.filter((protection) => found.has(protection));
  }

  /** In the year in which somebody comes of age the day decides. A row that cannot be read protects. */
  async #isYoung({ source, head }: MentionPlace): Promise<boolean> {
    const stored = await this.#workspace.segments.at(source, head.row);
    if (!stored.ok) return true;
    const own = stored.value.row.mentions.find(({ slot }) => slot === head.slot);
    return (own?.statements ?? []).some(({ property, value }) => {
      const of = property === 'birthDate' && value !== '' ? comingOfAge(value) : null;
      return of !== null && this.#today < of;
    });
  }
}

interface Known {
  readonly documents: object;
  readonly generations: object;
  readonly day: string;
  readonly protections: Protections;
}

const known = new WeakMap<Workspace, Known>();

/** As of today, and of the documents and the index as they are. */
export function protectionsIn(workspace: Workspace): Protections {
  const documents = workspace.documents.all;
  const { generations } = workspace.index;
  const day = workspace.now().slice(0, 10);
  const before = known.get(workspace);
  if (before?.documents === documents && before.generations === generations && before.day === day)
    return before.protections;
  const found = new Protections(workspace);
  known.set(workspace, { documents, generations, day, protections: found });
  return found;
}

function has(sets: MentionSets, { ref }: MentionPlace): boolean {
  const set = sets.get(ref.generation);
  return set !== undefined && isIn(set, ref.mention);
}
