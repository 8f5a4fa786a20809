// Shared identifiers: one telephone, passport, account, wallet or house on two sides.
import { bandOf, highestBits, priorBits, probabilityOf } from '../identity/bands';
import { type CaseId, pivotOf } from '../model/ids';
import { connectionId } from './connection-id';
import type { DecisionIndex } from './decisions-index';
import { type Draft, stateOf } from './draft';
import { anchorsOf } from './facets';
import type { Facts } from './facts';
import { farKey } from './far-side';
import type { Presence } from './presence';
import { type SharedPivot, sharedPivots } from './shared-pivots';
import { casePairs, type Side } from './sides';
import { daysApart, isAddressOfNet, type Scales, weighShared } from './weigh-shared';

/** Of one list, so many holders of one identifier get a connection each; the others are among the statements. */
const MOST_HOLDERS = 5;
/** A shared identifier is a fact: however little it ties, it is shown, at the end of the list. */
const LEAST_BITS = -1;

export interface SharedSearch extends Scales {
  readonly decisions: DecisionIndex;
  readonly isLookedAt: Facts['isLookedAt'];
  /** Things compared: where every score begins. */
  readonly total: number;
}

/** One for each identifier and pair of sides; of a list one for each of its first holders. */
export function findSharedIdentifiers(search: SharedSearch): readonly Draft[] {
  return sharedPivots(search.ground, search.isLookedAt).flatMap((shared) =>
    [...shared.near.presences].flatMap(([nearSide, nearOnes]) =>
      [...shared.far.presences].flatMap(([farSide, farOnes]) =>
        betweenSides(search, shared, [nearSide, nearOnes], [farSide, farOnes]),
      ),
    ),
  );
}

type OnSide = readonly [Side, readonly Presence[]];

function betweenSides(
  search: SharedSearch,
  shared: SharedPivot,
  [nearSide, nearOnes]: OnSide,
  [farSide, farOnes]: OnSide,
): readonly Draft[] {
  const { caseOrder } = search.ground.sides;
  const orderOf = (caseId: CaseId): number => caseOrder.get(caseId) ?? 0;
  // Both orders of two cases come by: the earlier case is near.
  const pairs = casePairs(nearSide, farSide).filter(
    ({ near, far }) => far === null || orderOf(near) < orderOf(far),
  );
  if (pairs.length === 0) return [];
  const isList = farSide.kind === 'list';
  return farOnes.slice(0, isList ? MOST_HOLDERS : 1).flatMap((first) => {
    const [near, far] = standingFor(search, shared, nearOnes, isList ? [first] : farOnes);
    if (near === undefined || far === undefined) return [];
    if (far.facet.entity === near.facet.entity && pivotOf(near.facet.entity.id) === null) return [];
    return pairs.map((pair) => draftOf(search, shared, near, far, pair.near, pair.far));
  });
}

/** Of several who have it, the first two whose times meet stand for their sides; else the first of each. */
function standingFor(
  search: SharedSearch,
  shared: SharedPivot,
  nearOnes: readonly Presence[],
  farOnes: readonly Presence[],
): readonly [Presence | undefined, Presence | undefined] {
  // When an address of the net was met depends on the rows, not on who has it.
  if (!isAddressOfNet(shared.near))
    for (const near of nearOnes)
      for (const far of farOnes) if (daysApart(search, shared, near, far) === null) return [near, far];
  return [nearOnes[0], farOnes[0]];
}

function draftOf(
  search: SharedSearch,
  shared: SharedPivot,
  near: Presence,
  far: Presence,
  caseId: CaseId,
  farCase: CaseId | null,
): Draft {
  const { evidence, alerts, cap } = weighShared(search, shared, near, far);
  const sum = priorBits(search.total) + evidence.reduce((bits, one) => bits + one.bits, 0);
  const bits = Math.min(Math.max(sum, LEAST_BITS), cap === null ? sum : highestBits(cap));
  const farSide = search.ground.farSideOf(far.facet, farCase);
  const { pivot } = shared.near;
  const nearName = `${near.facet.name} ${pivot.id}`;
  return {
    id: connectionId('sharedIdentifier', caseId, nearName, `${far.facet.name} ${farKey(farSide)}`),
    kind: 'sharedIdentifier',
    caseId,
    near: near.facet.entity.id,
    nearCaption: near.facet.profile.caption,
    nearAnchors: anchorsOf(near.facet),
    nearFacet: near.facet,
    far: far.facet.entity.id,
    farCaption: far.facet.profile.caption,
    farAnchors: anchorsOf(far.facet),
    farFacet: far.facet,
    farSide,
    evidence,
    alerts,
    bits,
    probability: probabilityOf(bits),
    band: bandOf(bits) ?? 'weak',
    pivot: pivot.id,
    steps: [],
    ...stateOf(search.decisions.about(near.facet, far.facet)),
  };
}
