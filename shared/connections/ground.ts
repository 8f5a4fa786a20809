// What every kind of connection is looked for in: the input, indexed once.
import { compareText } from '../identity/mention-nodes';
import type { CaseId, EntityId, SourceId } from '../model/ids';
import { pivotOf } from '../model/ids';
import type { Profile } from '../model/record';
import { type Facet, facetsOf } from './facets';
import { listSide, sourcesOf } from './far-side';
import { indexLinks, type KnownReach, type LinkIndex } from './links-index';
import { type Sides, sidesOf } from './sides';
import type { ConnectionInput, FarSide } from './types';

export interface Ground {
  readonly input: ConnectionInput;
  readonly sides: Sides;
  /** By import and row of their first statement: the same whatever the order of the input. */
  readonly facets: readonly Facet[];
  /** A source's place in the order of imports; after all of them for one that is not there. */
  readonly importOrder: (source: SourceId) => number;
  readonly facetsOf: (id: EntityId) => readonly Facet[];
  /** Index in `facets`; after all of them for one that is not among them. */
  readonly placeOf: (facet: Facet) => number;
  readonly links: LinkIndex;
  readonly profileOf: (id: EntityId) => Profile | undefined;
  /** Far side of a facet seen from a case; `farCase` null when the facet stands in lists. */
  readonly farSideOf: (facet: Facet, farCase: CaseId | null) => FarSide;
}

const none: readonly Facet[] = [];

/** `knownReach`: how far identifiers reach where the input is a part of all rows. */
export function groundOf(input: ConnectionInput, knownReach: KnownReach = () => null): Ground {
  const sides = sidesOf(input);
  const order = new Map(
    sourcesInOrder(input.sources).map(({ id }, index) => [id as SourceId, index] as const),
  );
  const profiles = inOrder(input, order);
  const byId = new Map(profiles.map((profile) => [profile.id, profile] as const));
  const facets = facetsOf(profiles, sides);
  const places = new Map(facets.map((facet, index) => [facet, index] as const));
  const ofEntity = new Map<EntityId, Facet[]>();
  for (const facet of facets) {
    const known = ofEntity.get(facet.entity.id);
    if (known === undefined) ofEntity.set(facet.entity.id, [facet]);
    else known.push(facet);
  }
  const profileOf = (id: EntityId): Profile | undefined => byId.get(id);
  const importOrder = (source: SourceId): number => order.get(source) ?? order.size;
  const links = indexLinks(input.links, importOrder, profileOf, knownReach);
  return {
    input,
    sides,
    facets,
    importOrder,
    placeOf: (facet) => places.get(facet) ?? facets.length,
    facetsOf: (id) => ofEntity.get(id) ?? none,
    links,
    profileOf,
    farSideOf: (facet, farCase) =>
      farCase === null
        ? listSide(facet.entity, sourcesOf(facet.profile), links, profileOf)
        : { kind: 'case', caseId: farCase },
  };
}

/** By import, as everything derived keeps them. */
export function sourcesInOrder(sources: ConnectionInput['sources']): ConnectionInput['sources'] {
  return [...sources].sort((a, b) => compareText(a.importedAt, b.importedAt) || compareText(a.id, b.id));
}

/** By import, row and id. Pivots that no record describes come last. */
function inOrder(input: ConnectionInput, order: ReadonlyMap<SourceId, number>): readonly Profile[] {
  const place = (profile: Profile): number => {
    const first = profile.statements[0];
    return first === undefined ? order.size : (order.get(first.source) ?? order.size);
  };
  return input.profiles
    .map((profile) => ({ profile, place: place(profile), row: profile.statements[0]?.row ?? 0 }))
    .sort((a, b) => a.place - b.place || a.row - b.row || compareText(a.profile.id, b.profile.id))
    .map(({ profile }) => profile);
}

/** Things that are compared by resemblance: an identifier that has become a node is compared by being the same node. */
export function comparable(facet: Facet): boolean {
  return pivotOf(facet.entity.id) === null;
}
