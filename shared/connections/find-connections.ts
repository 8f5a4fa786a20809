// The door to connections: what ties a case to notices, lists and other cases. A pure function of what is known, so that
// two runs over the same input, in whatever order, give the same list.

import { pivotOfStatement } from '../identity/pivots';
import type { JudgeContext } from '../identity/types';
import { type DecisionIndex, indexDecisions } from './decisions-index';
import type { Draft } from './draft';
import { type Facts, factsOf, type PairFacts } from './facts';
import { findMatches, type Matches } from './find-matches';
import { findPaths, MOST_STEPS } from './find-paths';
import { findSharedIdentifiers } from './find-shared-identifiers';
import { foldAlike } from './fold';
import { foldWithin } from './fold-within';
import { type Ground, groundOf } from './ground';
import { holdingsOf } from './holdings';
import { type ConnectionLimits, usualLimits } from './limits';
import { ranked } from './ranking';
import { across, type Scope, within } from './scope';
import { firstCharts } from './suggest-chart';
import type { ConnectionInput, ConnectionProgress, ConnectionReport, PairsNotCompared } from './types';

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
  const decisions = indexDecisions(input.decisions, ground.facets);
  const holdingOf = holdingsOf(ground.links, ground.profileOf);
  const of = facts.across.pairs.length + facts.within.pairs.length;
  yield { stage: 'comparing', done: 0, of };
  const matching = yield* matchesOf(ground, across, facts, decisions, limits, 0);
  const matches = matching.drafts;
  const said = pivotsOfMatches(matches);
  const shared = findSharedIdentifiers({
    ground,
    decisions,
    holdingOf,
    seenOn: facts.seenOn,
    isLookedAt: facts.isLookedAt,
    total: facts.frequencies.total,
  }).filter(({ near, far, pivot }) => !said.has(`${near}\n${far}\n${pivot}`));
  const direct = [...matches, ...shared];
  const paths = findPaths(ground, direct, facts.pathSteps);
  const connections = ranked(foldAlike(ground, distinct([...direct, ...paths])));
  const ofOneCase = yield* matchesOf(ground, within, facts, decisions, limits, facts.across.pairs.length);
  yield { stage: 'comparing', done: of, of };
  return {
    connections,
    pairsCompared: facts.across.compared,
    blocksRefined: facts.across.refined,
    notCompared: {
      ...notCompared(facts.across, matching),
      identifiers: facts.identifiersLeftOut,
      pathSteps: MOST_STEPS - facts.pathSteps,
    },
    withinCases: {
      connections: ranked(foldWithin(ground, distinct(ofOneCase.drafts))),
      pairsCompared: facts.within.compared,
      blocksRefined: facts.within.refined,
      notCompared: notCompared(facts.within, ofOneCase),
    },
    firstCharts: firstCharts(ground, connections),
    epoch: input.epoch,
  };
}

/** `done`: pairs compared before. */
function* matchesOf(
  ground: Ground,
  scope: Scope,
  facts: Facts,
  decisions: DecisionIndex,
  limits: ConnectionLimits,
  done: number,
): Generator<ConnectionProgress, Matches> {
  const of = facts.across.pairs.length + facts.within.pairs.length;
  const { pairs } = facts[scope.kind];
  const matching = findMatches(ground, scope, pairs, decisions, judgeContext(ground, facts), limits);
  for (;;) {
    const step = matching.next();
    if (step.done === true) return step.value;
    yield { stage: 'comparing', done: done + step.value, of };
  }
}

function notCompared({ notCompared: known }: PairFacts, { leftOut }: Matches): PairsNotCompared {
  return { ...known, matches: known.matches + leftOut };
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
