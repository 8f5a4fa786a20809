// The two comparisons of a workspace: a case with lists and other cases, and the records of one case with one another.
// They share keys, signals and guards; they differ in who may pair, in how much is compared, and in what is worth a look.
import { POSSIBLE_BITS, WEAK_BITS } from '../identity/bands';
import type { CaseId } from '../model/ids';
import type { ConnectionLimits } from './limits';
import type { BlockLimits } from './pair-blocks';
import { casePairs, type Side, type SideNumbers, sharedCases } from './sides';

export interface Scope {
  readonly kind: 'across' | 'within';
  /** For each pair of two sides the case it is listed in, and the other case; null for a list. */
  readonly ties: (near: Side, far: Side) => readonly { readonly near: CaseId; readonly far: CaseId | null }[];
  readonly mayPair: (numbers: SideNumbers) => (side: number, other: number) => boolean;
  readonly blocks: (limits: ConnectionLimits) => BlockLimits;
  /** Matches that are listed. */
  readonly most: (limits: ConnectionLimits) => number;
  /** Fewer bits are not worth a line. */
  readonly leastBits: number;
}

export const across: Scope = {
  kind: 'across',
  ties: casePairs,
  mayPair: ({ mayPair }) => mayPair,
  blocks: ({ pairsOfBlock, pairs }) => ({ pairsOfBlock, pairs, withFirst: false }),
  most: ({ matches }) => matches,
  leastBits: WEAK_BITS,
};

/** Families, houses and namesakes fill a case: what is weak between two of its records is no reason to ask. */
export const within: Scope = {
  kind: 'within',
  ties: (near, far) => sharedCases(near, far).map((caseId) => ({ near: caseId, far: caseId })),
  mayPair: ({ shareCase }) => shareCase,
  blocks: ({ pairsOfBlockWithin, pairsWithin }) => ({
    pairsOfBlock: pairsOfBlockWithin,
    pairs: pairsWithin,
    withFirst: true,
  }),
  most: ({ matchesWithin }) => matchesWithin,
  leastBits: POSSIBLE_BITS,
};
