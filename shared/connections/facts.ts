// What finding connections has to know of all rows, whether they are all at hand or most were only surveyed.
import type { Holding } from '../identity/tenure';
import type { Frequencies } from '../identity/types';
import type { EntityId } from '../model/ids';
import { candidatePairs } from './candidate-pairs';
import type { Facet } from './facets';
import { countThings } from './frequencies';
import type { Ground } from './ground';
import type { ConnectionLimits } from './limits';
import type { RefinedBlock } from './refined-blocks';
import type { Side } from './sides';
import { seenInRows } from './sightings';
import type { NotCompared } from './types';

export interface Facts {
  readonly frequencies: Frequencies;
  /** Pairs to judge, in whatever order; where a survey was judged already, those that were worth a person's look. */
  readonly pairs: readonly (readonly [Facet, Facet])[];
  readonly pairsCompared: number;
  readonly refined: readonly RefinedBlock[];
  readonly notCompared: NotCompared;
  /** Whether a shared identifier is looked at: false for one that there was no room for. */
  readonly isLookedAt: (pivot: EntityId) => boolean;
  /** First and last day on which an identifier was met on a side; null when no row says when. */
  readonly seenOn: (pivot: EntityId, side: Side) => Holding | null;
}

export const nothingLeftOut: NotCompared = { blocks: 0, pairs: 0, matches: 0, identifiers: 0, pathSteps: 0 };

/** Of a ground that holds everything. */
export function factsOf(ground: Ground, limits: ConnectionLimits): Facts {
  const { pairs, refined } = candidatePairs(ground, limits);
  return {
    frequencies: countThings(ground.input.profiles, ground.input.epoch),
    pairs,
    pairsCompared: pairs.length,
    refined: refined.slice(0, limits.blocksTold),
    notCompared: {
      ...nothingLeftOut,
      blocks: refined.length,
      pairs: refined.reduce((sum, { pairsLeftOut }) => sum + pairsLeftOut, 0),
    },
    isLookedAt: () => true,
    seenOn: (pivot, side) => seenInRows(ground, pivot, side),
  };
}
