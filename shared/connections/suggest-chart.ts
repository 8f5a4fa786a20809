// What a first chart of a case shows: both ends of what was found, the steps of its paths, and how these hang together
// within the case.
import { type CaseId, type EntityId, pivotOf } from '../model/ids';
import type { LinkFact } from '../model/record';
import { groupAlike } from './alike';
import type { Ground } from './ground';
import type { LinkIndex } from './links-index';
import { connectionsOfCase } from './of-case';
import type { Connection } from './types';

const MOST_ENTITIES = 60;

/** For every case of the ground. */
export function firstCharts(
  ground: Ground,
  connections: readonly Connection[],
): Readonly<Record<CaseId, readonly EntityId[]>> {
  const charts: Record<CaseId, readonly EntityId[]> = {};
  for (const { id } of ground.input.cases) charts[id] = suggestChart(ground, connections, id);
  return charts;
}

/**
 * Best connections first, until about sixty things are on it: strong and possible ones that nobody called different, each
 * whole or not at all. Then what ties two of these together in one step, within the case and not by a hub.
 */
function suggestChart(
  ground: Ground,
  connections: readonly Connection[],
  caseId: CaseId,
): readonly EntityId[] {
  const shown = new Set<EntityId>();
  for (const connection of connectionsOfCase(connections, caseId)) {
    if (connection.band === 'weak' || connection.state === 'different') continue;
    const fresh = endsOf(connection).filter((id) => !shown.has(id));
    if (shown.size + fresh.length > MOST_ENTITIES) continue;
    for (const id of fresh) shown.add(id);
  }
  const { links, sides, facets, facetsOf } = ground;
  const ownFacets = facets.filter(({ side }) => side.cases.includes(caseId));
  const groupOf = groupAlike(ownFacets, links);
  // A firm on seventeen parcels is seventeen records that say the same: one of them stands on the chart for all.
  const alikeShown = new Set([...shown].flatMap((id) => facetsOf(id).map(groupOf)));
  const ofCase = (link: LinkFact): boolean => sides.of(link.source)?.cases.includes(caseId) ?? false;
  for (const between of betweenShown(shown, links, ofCase)) {
    if (shown.size >= MOST_ENTITIES) break;
    const groups = facetsOf(between).map(groupOf);
    if (groups.some((group) => alikeShown.has(group))) continue;
    for (const group of groups) alikeShown.add(group);
    shown.add(between);
  }
  return [...shown];
}

function endsOf({ near, far, pivot, steps }: Connection): readonly EntityId[] {
  return [...new Set([near, ...steps.map(({ to }) => to), ...(pivot === null ? [] : [pivot]), far])];
}

/**
 * Things that are linked with two or more of those shown: most first, people and firms before identifiers, then in the
 * order of what they hang on.
 */
function betweenShown(
  shown: ReadonlySet<EntityId>,
  links: LinkIndex,
  ofCase: (link: LinkFact) => boolean,
): readonly EntityId[] {
  const touching = new Map<EntityId, Set<EntityId>>();
  for (const id of shown) {
    if (links.reachOf(id).common) continue;
    for (const link of links.at(id)) {
      if (!ofCase(link)) continue;
      const other = link.from === id ? link.to : link.from;
      if (shown.has(other) || links.reachOf(other).common) continue;
      touching.set(other, (touching.get(other) ?? new Set()).add(id));
    }
  }
  return [...touching]
    .filter(([, ends]) => ends.size > 1)
    .sort(
      ([a, one], [b, other]) =>
        other.size - one.size || Number(pivotOf(a) !== null) - Number(pivotOf(b) !== null),
    )
    .map(([id]) => id);
}
