// Of all values of one side against all of the other, the pair that says most for the two.
import type { SourcedStatement } from '../../model/record';
import type { Evidence } from '../types';

/** `weigh` gives null for a pair that says nothing. Null when none says anything; the first of equal ones otherwise. */
export function strongest(
  ours: readonly SourcedStatement[],
  theirs: readonly SourcedStatement[],
  weigh: (a: SourcedStatement, b: SourcedStatement) => Evidence | null,
): Evidence | null {
  let best: Evidence | null = null;
  for (const a of ours)
    for (const b of theirs) {
      const evidence = weigh(a, b);
      if (evidence !== null && (best === null || evidence.bits > best.bits)) best = evidence;
    }
  return best;
}
