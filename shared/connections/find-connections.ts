// The door to connections: what ties a case to notices, lists and other cases. A pure function of what is known, so that
// two runs over the same input, in whatever order, give the same list.

import { pivotOfStatement } from '../identity/pivots';
import type { JudgeContext } from '../identity/types';
import { candidatePairs } from './candidate-pairs';
import { indexDecisions } from './decisions-index';
import type { Draft } from './draft';
import { findMatches } from './find-matches';
import { findPaths } from './find-paths';
import { findSharedIdentifiers } from './find-shared-identifiers';
import { foldAlike } from './fold';
import { countedByThing } from './frequencies';
import { groundOf } from './ground';
import { holdingsOf } from './holdings';
import { ranked } from './ranking';
import type { ConnectionInput, ConnectionReport } from './types';

export interface ConnectionProgress {
  readonly compared: number;
  readonly pairs: number;
}

export interface ConnectionHooks {
  readonly progress?: (progress: ConnectionProgress) => void;
  /** Asked every two thousand pairs; true ends the search without an answer. */
  readonly aborted?: () => boolean;
}

/** The whole at once. */
export function findConnections(input: ConnectionInput): ConnectionReport;
/** Null when it was aborted. */
export function findConnections(input: ConnectionInput, hooks: ConnectionHooks): ConnectionReport | null;
export function findConnections(
  input: ConnectionInput,
  hooks: ConnectionHooks = {},
): ConnectionReport | null {
  const search = searchConnections(input);
  for (;;) {
    const step = search.next();
    if (step.done === true) return step.value;
    hooks.progress?.(step.value);
    if (hooks.aborted?.() === true) return null;
  }
}

/** In steps of two thousand pairs, for a worker that has to hear a cancel in between. */
export function* searchConnections(input: ConnectionInput): Generator<ConnectionProgress, ConnectionReport> {
  const ground = groundOf(input);
  const decisions = indexDecisions(input.decisions, ground.facets);
  const holdingOf = holdingsOf(ground.links, ground.profileOf);
  const frequencies = countedByThing(input.frequencies, input.profiles);
  const context: JudgeContext = {
    frequencies,
    related: (a, b) => ground.links.related(a.id, b.id),
    reachOf: ground.links.reachOf,
    holdingOf: (profile, pivot) => holdingOf(profile.id, pivot),
  };
  const candidates = candidatePairs(ground.facets);
  const pairs = candidates.pairs.length;
  yield { compared: 0, pairs };
  const matching = findMatches(ground, candidates, decisions, context);
  let step = matching.next();
  while (step.done !== true) {
    yield { compared: step.value, pairs };
    step = matching.next();
  }
  const matches = step.value;
  const said = pivotsOfMatches(matches);
  const shared = findSharedIdentifiers({ ground, decisions, holdingOf, total: frequencies.total }).filter(
    ({ near, far, pivot }) => !said.has(`${near}\n${far}\n${pivot}`),
  );
  const direct = [...matches, ...shared];
  const paths = findPaths(ground, direct);
  yield { compared: pairs, pairs };
  return {
    connections: ranked(foldAlike(ground, distinct([...direct, ...paths]))),
    pairsCompared: pairs,
    blocksRefined: candidates.refined,
    epoch: input.frequencies.epoch,
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
