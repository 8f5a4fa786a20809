// The order in which connections ask for a person's look: what is undecided and grave first.

import { gravityOf } from './far-side';
import type { Folded } from './fold';
import type { Connection, ConnectionKind } from './types';

const kinds: readonly ConnectionKind[] = ['match', 'sharedIdentifier', 'path'];

/**
 * What somebody called different comes last, weak before it; then by gravity (notices by colour, lists, other cases),
 * bits and kind; equals keep the order they come in, which is that of the records. Rank 1 is first.
 */
export function ranked(drafts: readonly Folded[]): readonly Connection[] {
  return [...drafts].sort(inOrder).map((draft, index) => ({ ...draft, rank: index + 1 }));
}

function inOrder(a: Folded, b: Folded): number {
  return (
    Number(a.state === 'different') - Number(b.state === 'different') ||
    Number(a.band === 'weak') - Number(b.band === 'weak') ||
    gravityOf(a.farSide) - gravityOf(b.farSide) ||
    b.bits - a.bits ||
    kinds.indexOf(a.kind) - kinds.indexOf(b.kind)
  );
}
