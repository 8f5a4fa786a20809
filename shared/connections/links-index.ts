// The links of a workspace by their ends, and how far each identifier reaches.

import { compareText } from '../identity/mention-nodes';
import { isCommon } from '../identity/reach';
import type { Reach } from '../identity/types';
import type { EntityId, SourceId } from '../model/ids';
import { pivotOf } from '../model/ids';
import type { LinkFact, Profile } from '../model/record';
import type { LinkKindId } from '../ontology/link-kinds';
import { towersAmong } from './towers';

export interface LinkIndex {
  /** Both directions, by import and row. */
  readonly at: (id: EntityId) => readonly LinkFact[];
  readonly reachOf: (id: EntityId) => Reach;
  /** Whether a source links two as different people or firms (family, associates, employer, ...). */
  readonly related: (a: EntityId, b: EntityId) => boolean;
}

const none: readonly LinkFact[] = [];

/** Links by which something is somebody's own. */
export const having: ReadonlySet<LinkKindId> = new Set([
  'uses',
  'holds',
  'owns',
  'livesAt',
  'locatedAt',
  'identifiedBy',
]);

/** Links that are no relation of two: the one is a notice about the other, or a number of it. */
const notBetweenTwo: ReadonlySet<LinkKindId> = new Set(['subjectOf', 'identifiedBy', 'sameAs']);

/** Known from elsewhere, where not all links are at hand; null for what the links at hand tell. */
export type KnownReach = (id: EntityId) => Reach | null;

/** `placeOf` is a source's place in the order of imports. */
export function indexLinks(
  links: readonly LinkFact[],
  placeOf: (source: SourceId) => number,
  profileOf: (id: EntityId) => Profile | undefined,
  knownReach: KnownReach,
): LinkIndex {
  const sorted = [...links].sort(
    (a, b) => placeOf(a.source) - placeOf(b.source) || a.row - b.row || compareText(a.id, b.id),
  );
  const byEnd = new Map<EntityId, LinkFact[]>();
  const put = (end: EntityId, link: LinkFact): void => {
    const known = byEnd.get(end);
    if (known === undefined) byEnd.set(end, [link]);
    else known.push(link);
  };
  for (const link of sorted) {
    put(link.from, link);
    if (link.to !== link.from) put(link.to, link);
  }
  const towers = towersAmong(sorted);
  const reaches = new Map<EntityId, Reach>();
  const reachOf = (id: EntityId): Reach => {
    let reach = reaches.get(id) ?? knownReach(id) ?? undefined;
    if (reach === undefined) {
      const measured = measure(id, byEnd.get(id) ?? none, profileOf);
      reach = towers.has(id) ? { ...measured, common: true } : measured;
      reaches.set(id, reach);
    }
    return reach;
  };
  return {
    at: (id) => byEnd.get(id) ?? none,
    reachOf,
    related: (a, b) =>
      (byEnd.get(a) ?? none).some(
        ({ from, to, kind }) => (from === b || to === b) && a !== b && !notBetweenTwo.has(kind),
      ),
  };
}

/** Ways of reaching somebody: who only receives them is a service. */
export const reaching: ReadonlySet<LinkKindId> = new Set(['calls', 'messages']);

function measure(
  id: EntityId,
  links: readonly LinkFact[],
  profileOf: (id: EntityId) => Profile | undefined,
): Reach {
  const holders = new Set<string>();
  const others = new Set<EntityId>();
  const callers = new Set<EntityId>();
  const called = new Set<EntityId>();
  for (const { from, to, kind } of links) {
    const other = from === id ? to : from;
    if (to === id && having.has(kind)) {
      // A firm on forty parcels is one holder, whether or not its mentions are known to be one.
      holders.add(profileOf(other)?.caption.toUpperCase() ?? other);
      continue;
    }
    others.add(other);
    if (reaching.has(kind)) (to === id ? callers : called).add(other);
  }
  const counts = {
    holders: holders.size,
    counterparties: others.size,
    callers: callers.size,
    called: called.size,
  };
  return {
    holders: counts.holders,
    counterparties: counts.counterparties,
    common: isCommon(pivotOf(id)?.type ?? null, counts),
  };
}
