// The door to connections: what ties a case to notices, lists and other cases. A pure function of what is known, so that
// two runs over the same input, in whatever order, give the same list.

import { pivotOfStatement } from '../identity/pivots';
import type { JudgeContext } from '../identity/types';
import { indexDecisions } from './decisions-index';
import type { Draft } from './draft';
import { type Facts, factsOf } from './facts';
import { findMatches } from './find-matches';
import { findPaths, MOST_STEPS } from './find-paths';
import { findSharedIdentifiers } from './find-shared-identifiers';
import { foldAlike } from './fold';
import { type Ground, groundOf } from './ground';
import { holdingsOf } from './holdings';
import { type ConnectionLimits, usualLimits } from './limits';
import { ranked } from './ranking';
import { firstCharts } from './suggest-chart';
import type { ConnectionInput, ConnectionProgress, ConnectionReport } from './types';

/** The whole at once. */
export function findConnections(input: ConnectionInput, limits = usualLimits): ConnectionReport {
  const ground = groundOf(input);
  const search = searchConnections(ground, factsOf(ground, limits), limits);
  for (;;) {
    const step = search.next();
    if (step.done === true) return step.value;
  }
}

/** In steps of two thousand pairs, for a worker that has to hear a cancel in between. */
export function* searchConnections(
  ground: Ground,
  facts: Facts,
  limits: ConnectionLimits,
): Generator<ConnectionProgress, ConnectionReport> {
  const { input } = ground;
  const { pairs, frequencies, notCompared } = facts;
  const decisions = indexDecisions(input.decisions, ground.facets);
  const holdingOf = holdingsOf(ground.links, ground.profileOf);
  const progress = (done: number): ConnectionProgress => ({ stage: 'comparing', done, of: pairs.length });
  yield progress(0);
  const matching = findMatches(ground, pairs, decisions, judgeContext(ground, facts), limits);
  let step = matching.next();
  while (step.done !== true) {
    yield progress(step.value);
    step = matching.next();
  }
  const { drafts: matches, leftOut } = step.value;
  const said = pivotsOfMatches(matches);
  const shared = findSharedIdentifiers({
    ground,
    decisions,
    holdingOf,
    seenOn: facts.seenOn,
    isLookedAt: facts.isLookedAt,
    total: frequencies.total,
  }).filter(({ near, far, pivot }) => !said.has(`${near}\n${far}\n${pivot}`));
  const direct = [...matches, ...shared];
  const paths = findPaths(ground, direct, MOST_STEPS - notCompared.pathSteps);
  yield progress(pairs.length);
  const connections = ranked(foldAlike(ground, distinct([...direct, ...paths])));
  return {
    connections,
    pairsCompared: facts.pairsCompared,
    blocksRefined: facts.refined,
    notCompared: { ...notCompared, matches: notCompared.matches + leftOut },
    firstCharts: firstCharts(ground, connections),
    epoch: input.epoch,
  };
}

/** What judging a pair looks things up in. */
export function judgeContext(ground: Ground, { frequencies }: Pick<Facts, 'frequencies'>): JudgeContext {
  const holdingOf = holdingsOf(ground.links, ground.profileOf);
  return {
    frequencies,
    related: (a, b) => ground.links.related(a.id, b.id),
    reachOf: ground.links.reachOf,
    holdingOf: (profile, pivot) => holdingOf(profile.id, pivot),
  };
}

/** `NEAR FAR PIVOT`: a match of two things that already rests on the identifier says all that it could say alone. */
function pivotsOfMatches(matches: readonly Draft[]): ReadonlySet<string> {
  const said = new Set<string>();
  for (const { near, far, band, evidence } of matches) {
    if (band === 'weak') continue;
    for (const { outcome, bits, left } of evidence) {
      const [statement] = left;
      if (outcome !== 'agrees' || bits <= 0 || statement === undefined) continue;
      const pivot = pivotOfStatement(statement.property, statement.value);
      if (pivot !== null) said.add(`${near}\n${far}\n${pivot}`);
    }
  }
  return said;
}

function distinct(drafts: readonly Draft[]): readonly Draft[] {
  return [...new Map(drafts.map((draft) => [draft.id, draft] as const)).values()];
}
