// What a refined block is called: which signal its key is of, and the statement that a person can look at.
import { blockingKeysOf } from '../identity/blocking';
import { compareText } from '../identity/mention-nodes';
import type { Profile, SourcedStatement } from '../model/record';
import type { LeftOut } from './pair-blocks';
import { LIST_PLACE } from './sides';

/** A key that so many share that its pairs had to share another one too. */
export interface RefinedBlock {
  /** The signal the key is of (`signal.ID`). */
  readonly signal: string;
  /** A statement that has the key, as written and with its row; null when no single one gives it. */
  readonly said: SourcedStatement | null;
  /** Things of cases and of lists that share it. */
  readonly inCases: number;
  readonly inLists: number;
  readonly pairsLeftOut: number;
}

/** `example` is a thing of the block, `isKey` tells the block's key among that thing's. */
export function told(
  { bySide, pairsLeftOut }: LeftOut,
  example: Profile | undefined,
  isKey: (key: string) => boolean,
): RefinedBlock {
  const inLists = bySide[LIST_PLACE] ?? 0;
  const inCases = bySide.reduce((sum, count) => sum + count, 0) - inLists;
  const counts = { inCases, inLists, pairsLeftOut };
  if (example === undefined) return { signal: '', said: null, ...counts };
  const signal = blockingKeysOf(example).find(({ key }) => isKey(key))?.signal ?? '';
  const said = example.statements.find((statement) =>
    blockingKeysOf({ ...example, statements: [statement] }).some(({ key }) => isKey(key)),
  );
  return { signal, said: said ?? null, ...counts };
}

/** Most left out first, then by what is said: the same however the keys are numbered. */
export function mostLeftOutFirst(a: RefinedBlock, b: RefinedBlock): number {
  return (
    b.pairsLeftOut - a.pairsLeftOut ||
    compareText(a.signal, b.signal) ||
    compareText(a.said?.written ?? '', b.said?.written ?? '') ||
    b.inCases - a.inCases ||
    b.inLists - a.inLists
  );
}
