// How much is held and compared at a time, in one place: what goes beyond is done in pieces or counted in the report.

export interface ConnectionLimits {
  /** Mentions up to which all rows are held at once; beyond, rows are surveyed first and compared in pieces. */
  readonly whole: number;
  /** Mentions of either side that one piece of comparing holds. */
  readonly piece: number;
  /** Pairs of one block; where there are more, its pairs must share one more key. */
  readonly pairsOfBlock: number;
  /** Pairs of all blocks together, before each is counted once; where there are more, blocks are refined earlier. */
  readonly pairs: number;
  /** Matches that are listed: those decided, then those with the most bits. */
  readonly matches: number;
  /** The same three for records of one case, which are many and matter less. */
  readonly pairsOfBlockWithin: number;
  readonly pairsWithin: number;
  readonly matchesWithin: number;
  /** Mentions that are read for shared identifiers, and once more for paths. */
  readonly around: number;
  /** Refined blocks that are told one by one, largest first. */
  readonly blocksTold: number;
}

export const usualLimits: ConnectionLimits = {
  whole: 50_000,
  piece: 25_000,
  pairsOfBlock: 4_000,
  pairs: 12_000_000,
  matches: 10_000,
  pairsOfBlockWithin: 4_000,
  pairsWithin: 1_000_000,
  matchesWithin: 10_000,
  around: 60_000,
  blocksTold: 100,
};

/** Rows of one side in which an identifier is looked at, and of one that many share; who else has it is counted. */
export const ROWS_OF_IDENTIFIER = 400;
export const ROWS_OF_COMMON_IDENTIFIER = 50;
