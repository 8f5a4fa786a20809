// Shared identifiers: one telephone, passport, account, wallet or house on two sides. That it is one is a fact; what it
// means is limited by how many have it and when.
import { bandOf, highestBits, priorBits, probabilityOf } from '../identity/bands';
import { found } from '../identity/evidence';
import { type Holding, holdingsApart } from '../identity/tenure';
import type { Alert, Band, Evidence } from '../identity/types';
import { bitsOf, type WeightId, weightIds } from '../identity/weights';
import type { CaseId } from '../model/ids';
import { pivotOf } from '../model/ids';
import { connectionId } from './connection-id';
import type { DecisionIndex } from './decisions-index';
import { type Draft, stateOf } from './draft';
import { anchorsOf } from './facets';
import { farKey } from './far-side';
import type { Ground } from './ground';
import type { HoldingOf } from './holdings';
import type { Presence } from './presence';
import { type MetPivot, type SharedPivot, sharedPivots } from './shared-pivots';
import { casePairs, type Side } from './sides';
import { seenAt } from './sightings';

/** Of one list, so many holders of one identifier get a connection each; the others are among the statements. */
const MOST_HOLDERS = 5;
/** A changing address of the net is one machine for a day at most. */
const IP_DAYS = 1;

const sharedWeights: ReadonlySet<string> = new Set(weightIds);

export function findSharedIdentifiers(
  ground: Ground,
  decisions: DecisionIndex,
  holdingOf: HoldingOf,
): readonly Draft[] {
  return sharedPivots(ground).flatMap((shared) => {
    const drafts: Draft[] = [];
    for (const [nearSide, nearOnes] of shared.near.presences)
      for (const [farSide, farOnes] of shared.far.presences)
        drafts.push(...ofSides(ground, decisions, holdingOf, shared, nearSide, nearOnes, farSide, farOnes));
    return drafts;
  });
}

function ofSides(
  ground: Ground,
  decisions: DecisionIndex,
  holdingOf: HoldingOf,
  shared: SharedPivot,
  nearSide: Side,
  nearOnes: readonly Presence[],
  farSide: Side,
  farOnes: readonly Presence[],
): readonly Draft[] {
  const pairs = casePairs(nearSide, farSide).filter(
    // Both orders of two cases come by: the earlier case is near.
    ({ near, far }) => far === null || orderOf(ground, near) < orderOf(ground, far),
  );
  const [near] = nearOnes;
  if (pairs.length === 0 || near === undefined) return [];
  const fars = farSide.kind === 'list' ? farOnes.slice(0, MOST_HOLDERS) : farOnes.slice(0, 1);
  return fars.flatMap((far) => {
    if (far.facet.entity === near.facet.entity && pivotOf(near.facet.entity.id) === null) return [];
    return pairs.map((pair) => draftOf(ground, decisions, holdingOf, shared, near, far, pair.near, pair.far));
  });
}

function orderOf(ground: Ground, caseId: CaseId): number {
  return ground.sides.caseOrder.get(caseId) ?? 0;
}

function draftOf(
  ground: Ground,
  decisions: DecisionIndex,
  holdingOf: HoldingOf,
  shared: SharedPivot,
  near: Presence,
  far: Presence,
  caseId: CaseId,
  farCase: CaseId | null,
): Draft {
  const { evidence, alerts, cap } = weigh(ground, holdingOf, shared, near, far);
  const sum = priorBits(ground.input.frequencies.total) + evidence.reduce((bits, one) => bits + one.bits, 0);
  // A shared identifier is a fact: however little it ties, it is shown, at the end of the list.
  const bits = Math.min(Math.max(sum, -1), cap === null ? sum : highestBits(cap));
  const farSide = ground.farSideOf(far.facet, farCase);
  const { pivot } = shared.near;
  return {
    id: connectionId(
      'sharedIdentifier',
      caseId,
      `${near.facet.name} ${pivot.id}`,
      `${far.facet.name} ${farKey(farSide)}`,
    ),
    kind: 'sharedIdentifier',
    caseId,
    near: near.facet.entity.id,
    nearCaption: near.facet.profile.caption,
    nearAnchors: anchorsOf(near.facet),
    far: far.facet.entity.id,
    farCaption: far.facet.profile.caption,
    farAnchors: anchorsOf(far.facet),
    farSide,
    evidence,
    alerts,
    bits,
    probability: probabilityOf(bits),
    band: bandOf(bits) ?? 'weak',
    pivot: pivot.id,
    steps: [],
    ...stateOf(decisions.about(near.facet, far.facet)),
  };
}

interface Weighed {
  readonly evidence: readonly Evidence[];
  readonly alerts: readonly Alert[];
  readonly cap: Band | null;
}

function weigh(
  ground: Ground,
  holdingOf: HoldingOf,
  shared: SharedPivot,
  near: Presence,
  far: Presence,
): Weighed {
  const { pivot } = shared.near;
  const reach = ground.links.reachOf(pivot.id);
  const weight = weightOf(shared);
  const alerts: Alert[] = [];
  let cap: Band | null = shared.certain ? null : 'possible';
  const limit = (code: string, facts: Alert['facts']): void => {
    alerts.push({ code, facts });
    cap = 'weak';
  };
  if (!shared.certain) alerts.push({ code: 'issuer-unknown', facts: { value: pivot.caption } });
  if (reach.common) limit('over-common', { count: Math.max(reach.holders, reach.counterparties) });
  const excess = Math.max(0, reach.holders - 2) / Math.max(1_000, ground.input.frequencies.total) / 100;
  const agreement = found(
    { id: 'shared-identifier', group: 'identifier' },
    {
      weight,
      outcome: 'agrees',
      left: near.statements,
      right: far.statements,
      bits: reach.common ? 0 : bitsOf(weight, excess),
      facts: { value: pivot.caption },
    },
  );
  const evidence = [agreement];
  const days = apart(ground, holdingOf, shared, near, far);
  if (days !== null) {
    limit(isAddressOfNet(shared.near) ? 'times-apart' : 'tenure-apart', { days });
    evidence.push(
      found(
        { id: 'tenure', group: 'network' },
        {
          weight: 'tenure.apart',
          outcome: 'conflicts',
          left: near.statements,
          right: far.statements,
          facts: { days },
        },
      ),
    );
  }
  return { evidence, alerts, cap };
}

function weightOf({ near, certain }: SharedPivot): WeightId {
  if (!certain) return 'shared.issuer-unknown';
  const id = isAddressOfNet(near) ? 'shared.ip' : `shared.${near.pivot.schema}`;
  return isWeight(id) ? id : 'shared.device';
}

function isWeight(id: string): id is WeightId {
  return sharedWeights.has(id);
}

function isAddressOfNet({ pivot }: MetPivot): boolean {
  return pivotOf(pivot.id)?.key.startsWith('ip.') ?? false;
}

/** Days between the times of the two sides; null when they meet or are not known. */
function apart(
  ground: Ground,
  holdingOf: HoldingOf,
  shared: SharedPivot,
  near: Presence,
  far: Presence,
): number | null {
  if (isAddressOfNet(shared.near)) {
    const days = holdingsApart(seenAt(ground, near), seenAt(ground, far));
    return days !== null && days > IP_DAYS ? days : null;
  }
  return holdingsApart(spanOf(shared.near.pivot, near, holdingOf), spanOf(shared.far.pivot, far, holdingOf));
}

function spanOf(pivot: MetPivot['pivot'], { facet }: Presence, holdingOf: HoldingOf): Holding | null {
  return facet.entity === pivot ? null : holdingOf(facet.entity.id, pivot.id);
}
