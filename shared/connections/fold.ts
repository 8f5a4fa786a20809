// Many records that say the same make one connection: the best of them stands for all, and says for how many.
import { compareText } from '../identity/mention-nodes';
import type { Anchor, CaseId } from '../model/ids';
import { groupAlike } from './alike';
import type { Draft } from './draft';
import { foldKey } from './far-side';
import type { Ground } from './ground';
import type { Connection } from './types';

export type Folded = Omit<Connection, 'rank'>;

/**
 * What somebody decided stands before what is only proposed, then the most bits, then the earliest records and cases: ids
 * are drawn by chance, so they speak only where nothing else tells two apart.
 */
export function bestFirst(ground: Ground, drafts: readonly Draft[]): readonly Draft[] {
  const orderOf = (caseId: CaseId): number => ground.sides.caseOrder.get(caseId) ?? 0;
  return [...drafts].sort(
    (a, b) =>
      Number(a.state === 'proposed') - Number(b.state === 'proposed') ||
      Number(b.nearFacet.entity === b.farFacet.entity) - Number(a.nearFacet.entity === a.farFacet.entity) ||
      b.bits - a.bits ||
      ground.placeOf(a.nearFacet) - ground.placeOf(b.nearFacet) ||
      ground.placeOf(a.farFacet) - ground.placeOf(b.farFacet) ||
      orderOf(a.caseId) - orderOf(b.caseId) ||
      compareText(a.pivot ?? '', b.pivot ?? '') ||
      (a.id < b.id ? -1 : 1),
  );
}

export function foldAlike(ground: Ground, drafts: readonly Draft[]): readonly Folded[] {
  const inOrder = bestFirst(ground, drafts);
  const facets = [...new Set(inOrder.flatMap(({ nearFacet, farFacet }) => [nearFacet, farFacet]))];
  const groupOf = groupAlike(
    facets.sort((a, b) => ground.placeOf(a) - ground.placeOf(b)),
    ground.links,
  );
  const folded = new Map<string, Draft[]>();
  for (const draft of inOrder) {
    const { kind, caseId, nearFacet, farFacet, farSide, pivot } = draft;
    const ends = [groupOf(nearFacet).name, groupOf(farFacet).name];
    const key = [kind, caseId, ...ends, foldKey(farSide), pivot ?? ''].join('\n');
    const known = folded.get(key);
    if (known === undefined) folded.set(key, [draft]);
    else known.push(draft);
  }
  return [...folded.values()].flatMap((all) => {
    const [best] = all;
    if (best === undefined) return [];
    const { nearFacet, farFacet, ...connection } = best;
    return {
      ...connection,
      nearAnchors: anchorsIn(all, ['nearAnchors']),
      farAnchors: anchorsIn(all, ['farAnchors']),
      alike: all.length - 1,
    };
  });
}

/** The best pair's own mentions first: they are what a person looked at. */
export function anchorsIn(
  all: readonly Draft[],
  sides: readonly ('nearAnchors' | 'farAnchors')[],
): readonly Anchor[] {
  return [...new Set(all.flatMap((draft) => sides.flatMap((side) => draft[side])))];
}
