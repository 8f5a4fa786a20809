// What finding connections has to know of all rows, whether they are all at hand or most were only surveyed.
import type { Holding } from '../identity/tenure';
import type { Frequencies } from '../identity/types';
import type { EntityId } from '../model/ids';
import { blockableFacets, candidatePairs } from './candidate-pairs';
import type { Facet } from './facets';
import { MOST_STEPS } from './find-paths';
import { countThings } from './frequencies';
import type { Ground } from './ground';
import type { ConnectionLimits } from './limits';
import type { RefinedBlock } from './refined-blocks';
import { across, within } from './scope';
import type { Side } from './sides';
import { seenInRows } from './sightings';
import type { PairsNotCompared } from './types';

/** What one comparison of the workspace has to go on. */
export interface PairFacts {
  /** Pairs to judge, in whatever order; where a survey was judged already, those that were worth a person's look. */
  readonly pairs: readonly (readonly [Facet, Facet])[];
  readonly compared: number;
  readonly refined: readonly RefinedBlock[];
  /** As far as it is known before the pairs are judged. */
  readonly notCompared: PairsNotCompared;
}

export interface Facts {
  readonly frequencies: Frequencies;
  readonly across: PairFacts;
  readonly within: PairFacts;
  /** Identifiers met on two sides that are not looked at, the most common ones. */
  readonly identifiersLeftOut: number;
  /** Steps that paths are followed for. */
  readonly pathSteps: number;
  /** Whether a shared identifier is looked at: false for one that there was no room for. */
  readonly isLookedAt: (pivot: EntityId) => boolean;
  /** First and last day on which an identifier was met on a side; null when no row says when. */
  readonly seenOn: (pivot: EntityId, side: Side) => Holding | null;
}

/** Of a ground that holds everything. */
export function factsOf(ground: Ground, limits: ConnectionLimits): Facts {
  const blockable = blockableFacets(ground);
  const factsIn = (scope: typeof across): PairFacts => {
    const { pairs, refined } = candidatePairs(ground, blockable, scope, limits);
    return {
      pairs,
      compared: pairs.length,
      refined: refined.slice(0, limits.blocksTold),
      notCompared: {
        blocks: refined.length,
        pairs: refined.reduce((sum, { pairsLeftOut }) => sum + pairsLeftOut, 0),
        matches: 0,
      },
    };
  };
  return {
    frequencies: countThings(ground.input.profiles, ground.input.epoch),
    across: factsIn(across),
    within: factsIn(within),
    identifiersLeftOut: 0,
    pathSteps: MOST_STEPS,
    isLookedAt: () => true,
    seenOn: (pivot, side) => seenInRows(ground, pivot, side),
  };
}
