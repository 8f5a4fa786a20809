// Which workers read a file. A large table is read by two beside each other: the first understands its beginning, the
// second the rest, and what comes out is the same as from one.
import type { ComputeContract, ReadingPart } from '#shared/contracts/compute';
import type { Client } from '#shared/contracts/rpc';
import type { VaultContract } from '#shared/contracts/vault';
import type { Workspace } from './workspace';

type Input = VaultContract['importFile']['input'];

export interface Lane {
  readonly compute: Client<ComputeContract>;
  /** Null: the whole file. */
  readonly part: ReadingPart | null;
}

/** The second worker must read over the beginning before it understands a row; from there on both end together. */
const FIRST_SHARE = 0.54;

/** Runs `work` with the workers there are for a file. */
export async function inLanes<T>(
  { compute, second }: Workspace,
  { file, spec }: Input,
  work: (lanes: readonly Lane[]) => Promise<T>,
): Promise<T> {
  // Reading twice is cheap for lines of text alone: other formats cost more to read than to
  // understand, or understand a row by those before it.
  const isWorthTwo = spec.format === 'delimited' && file.size >= second.worthBytes;
  const other = isWorthTwo ? await second.lend() : null;
  if (other === null) return work([{ compute, part: null }]);
  const meet = Math.round(file.size * FIRST_SHARE);
  try {
    return await work([
      { compute, part: { which: 'first', meet } },
      { compute: other.compute, part: { which: 'second', meet } },
    ]);
  } finally {
    await second.giveBack();
  }
}
