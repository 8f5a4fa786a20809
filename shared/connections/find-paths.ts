// Paths: how a thing of a case hangs together with a notice over links, shared identifiers and proposed matches, where
// nothing in the case itself leads there directly.
import { highestBits, probabilityOf, STRONG_BITS } from '../identity/bands';
import type { Band } from '../identity/types';
import { type CaseId, type EntityId, pivotOf } from '../model/ids';
import type { LinkFact } from '../model/record';
import type { SchemaId } from '../ontology/types';
import { connectionId } from './connection-id';
import type { Draft } from './draft';
import { anchorsOf, type Facet } from './facets';
import { farKey } from './far-side';
import type { Ground } from './ground';
import type { PathStep } from './types';

/** A path has so many steps at most. */
export const MOST_STEPS = 4;
/** Of one case to one notice, nearest first. */
const MOST_PATHS = 12;

/** An edge to walk: a stated link, or a proposed match with the connection that proposes it. */
interface Edge {
  readonly link: LinkFact;
  readonly match: Draft | null;
}

interface Reached {
  readonly id: EntityId;
  readonly steps: number;
  /** The edge that leads one step nearer to the notice, and where it leads; null at the notice itself. */
  readonly towards: { readonly edge: Edge; readonly id: EntityId; readonly next: Reached } | null;
}

/** `direct` are the matches and shared identifiers that were found; those that a person called different lead nowhere. */
export function findPaths(ground: Ground, direct: readonly Draft[], most = MOST_STEPS): readonly Draft[] {
  const proposed = matchEdges(ground, direct);
  const answered = new Set(
    direct.flatMap(({ caseId, far, band, state }) =>
      band !== 'weak' && state !== 'different' ? [`${caseId}\n${far}`] : [],
    ),
  );
  const drafts: Draft[] = [];
  for (const target of targetsOf(ground, proposed))
    for (const [caseId, reached] of nearestOfCases(ground, walk(ground, target.entity.id, proposed, most))) {
      if (answered.has(`${caseId}\n${target.entity.id}`)) continue;
      for (const one of reached.slice(0, MOST_PATHS)) {
        const draft = pathOf(ground, caseId, one, target);
        if (draft !== null) drafts.push(draft);
      }
    }
  return drafts;
}

/** Facets in lists that are the subject of a notice and have some way out of the list. */
function targetsOf(ground: Ground, proposed: ReadonlyMap<EntityId, readonly Edge[]>): readonly Facet[] {
  return ground.facets.filter(
    (facet) =>
      facet.side.kind === 'list' &&
      facet.entity.schema !== 'notice' &&
      pivotOf(facet.entity.id) === null &&
      (proposed.has(facet.entity.id) || ground.links.at(facet.entity.id).length > 0) &&
      ground.farSideOf(facet, null).kind === 'notice',
  );
}

function matchEdges(ground: Ground, direct: readonly Draft[]): ReadonlyMap<EntityId, readonly Edge[]> {
  const edges = new Map<EntityId, Edge[]>();
  const put = (id: EntityId, edge: Edge): void => {
    const known = edges.get(id);
    if (known === undefined) edges.set(id, [edge]);
    else known.push(edge);
  };
  const best = [...direct].sort(
    (a, b) =>
      b.bits - a.bits ||
      ground.placeOf(a.nearFacet) - ground.placeOf(b.nearFacet) ||
      ground.placeOf(a.farFacet) - ground.placeOf(b.farFacet) ||
      (a.id < b.id ? -1 : 1),
  );
  for (const draft of best) {
    if (
      draft.kind !== 'match' ||
      draft.band === 'weak' ||
      draft.state === 'different' ||
      draft.near === draft.far
    )
      continue;
    const first = ground.profileOf(draft.far)?.statements[0];
    if (first === undefined) continue;
    const edge: Edge = { match: draft, link: proposedLink(draft, first.source, first.row) };
    put(draft.near, edge);
    put(draft.far, edge);
  }
  return edges;
}

function proposedLink(draft: Draft, source: LinkFact['source'], row: number): LinkFact {
  const { id, near, far } = draft;
  return {
    id,
    kind: 'sameAs',
    from: near,
    to: far,
    strength: 'tentative',
    property: null,
    statements: [],
    source,
    row,
  };
}

/** Breadth first from the notice's subject; links before matches, both in their fixed order, so that it is always the same. */
function walk(
  ground: Ground,
  start: EntityId,
  proposed: ReadonlyMap<EntityId, readonly Edge[]>,
  most: number,
): ReadonlyMap<EntityId, Reached> {
  const origin: Reached = { id: start, steps: 0, towards: null };
  const found = new Map<EntityId, Reached>([[start, origin]]);
  let front: readonly Reached[] = [origin];
  while (front.length > 0) {
    const next: Reached[] = [];
    for (const reached of front) {
      if (reached.steps >= most || (reached !== origin && ground.links.reachOf(reached.id).common)) continue;
      const stated = ground.links.at(reached.id).map((link): Edge => ({ link, match: null }));
      for (const edge of [...stated, ...(proposed.get(reached.id) ?? [])]) {
        if (edge.link.kind === 'subjectOf') continue;
        const id = edge.link.from === reached.id ? edge.link.to : edge.link.from;
        if (found.has(id)) continue;
        const one: Reached = {
          id,
          steps: reached.steps + 1,
          towards: { edge, id: reached.id, next: reached },
        };
        found.set(id, one);
        next.push(one);
      }
    }
    front = next;
  }
  return found;
}

/** What happened and what was written lead on, but nobody asks how a call or a message is tied to a notice. */
const waypoints: ReadonlySet<SchemaId> = new Set(['event', 'incident', 'document', 'notice']);

/** Things of each case from two steps on: people first among those equally near. Places that everybody passes are no ends. */
function nearestOfCases(
  ground: Ground,
  found: ReadonlyMap<EntityId, Reached>,
): ReadonlyMap<CaseId, readonly Reached[]> {
  const ofCase = new Map<
    CaseId,
    { readonly reached: Reached; readonly place: number; readonly person: boolean }[]
  >();
  for (const reached of found.values()) {
    if (reached.steps < 2 || ground.links.reachOf(reached.id).common) continue;
    for (const facet of ground.facetsOf(reached.id)) {
      if (pivotOf(reached.id) !== null || waypoints.has(facet.entity.schema)) continue;
      const entry = { reached, place: ground.placeOf(facet), person: facet.entity.schema === 'person' };
      for (const caseId of facet.side.cases) {
        const known = ofCase.get(caseId);
        if (known === undefined) ofCase.set(caseId, [entry]);
        else known.push(entry);
      }
    }
  }
  return new Map(
    [...ofCase].map(([caseId, entries]) => [
      caseId,
      entries
        .sort(
          (a, b) =>
            Number(b.person) - Number(a.person) || a.reached.steps - b.reached.steps || a.place - b.place,
        )
        .map(({ reached }) => reached),
    ]),
  );
}

function pathOf(ground: Ground, caseId: CaseId, reached: Reached, target: Facet): Draft | null {
  const near = ground.facetsOf(reached.id).find(({ side }) => side.cases.includes(caseId));
  if (near === undefined) return null;
  const steps: PathStep[] = [];
  const matches: Draft[] = [];
  for (let at: Reached = reached; at.towards !== null; at = at.towards.next) {
    const { edge, id } = at.towards;
    steps.push({ from: at.id, to: id, via: edge.link, proposed: edge.match !== null });
    if (edge.match !== null) matches.push(edge.match);
  }
  const farSide = ground.farSideOf(target, null);
  // As good as its weakest match, and never strong: who is linked with somebody wanted is not wanted.
  const bits = Math.min(highestBits('possible'), STRONG_BITS, ...matches.map((match) => match.bits));
  const band: Band = matches.some((match) => match.band === 'weak') ? 'weak' : 'possible';
  return {
    id: connectionId('path', caseId, near.name, `${target.name} ${farKey(farSide)}`),
    kind: 'path',
    caseId,
    near: near.entity.id,
    nearCaption: near.profile.caption,
    nearAnchors: anchorsOf(near),
    nearFacet: near,
    farFacet: target,
    far: target.entity.id,
    farCaption: target.profile.caption,
    farAnchors: anchorsOf(target),
    farSide,
    evidence: matches.flatMap((match) => match.evidence),
    alerts: distinctAlerts(matches),
    bits,
    probability: matches.reduce((product, match) => product * match.probability, probabilityOf(STRONG_BITS)),
    band,
    pivot: null,
    steps,
    // A path says that two are tied, not that they are one: there is nothing to decide but its matches.
    state: 'proposed',
    decision: null,
  };
}

function distinctAlerts(matches: readonly Draft[]): Draft['alerts'] {
  const byCode = new Map(
    matches.flatMap(({ alerts }) => alerts).map((alert) => [alert.code, alert] as const),
  );
  return [...byCode.values()];
}
