// What a shared identifier is worth: that it is one is a fact; how many have it, when, and who issued it limits what it
// ties together.
import { found } from '../identity/evidence';
import { type Holding, holdingsApart } from '../identity/tenure';
import type { Alert, Band, Evidence } from '../identity/types';
import { bitsOf, type WeightId, weights } from '../identity/weights';
import { pivotOf } from '../model/ids';
import type { Facts } from './facts';
import type { Ground } from './ground';
import type { HoldingOf } from './holdings';
import type { Presence } from './presence';
import type { MetPivot, SharedPivot } from './shared-pivots';

/** A changing address of the net is one machine for a day at most. */
const IP_DAYS = 1;
/** What one more who has it takes from how telling it is, as a share of things. */
const ONE_MORE = 1e-5;

/** What weighing looks things up in. */
export interface Scales {
  readonly ground: Ground;
  readonly holdingOf: HoldingOf;
  readonly seenOn: Facts['seenOn'];
}

export interface Weighed {
  readonly evidence: readonly Evidence[];
  readonly alerts: readonly Alert[];
  readonly cap: Band | null;
}

export function weighShared(scales: Scales, shared: SharedPivot, near: Presence, far: Presence): Weighed {
  const { pivot } = shared.near;
  const reach = scales.ground.links.reachOf(pivot.id);
  const weight = weightOf(shared);
  const alerts: Alert[] = [];
  const facts = { value: pivot.caption };
  if (!shared.certain) alerts.push({ code: 'issuer-unknown', facts });
  if (reach.common)
    alerts.push({ code: 'over-common', facts: { count: Math.max(reach.holders, reach.counterparties) } });
  const excess = Math.max(0, reach.holders - 2) * ONE_MORE;
  const sides = { left: near.statements, right: far.statements };
  const agreement = found(
    { id: 'shared-identifier', group: 'identifier' },
    { weight, outcome: 'agrees', ...sides, bits: reach.common ? 0 : bitsOf(weight, excess), facts },
  );
  const days = daysApart(scales, shared, near, far);
  if (days === null)
    return { evidence: [agreement], alerts, cap: reach.common ? 'weak' : shared.certain ? null : 'possible' };
  alerts.push({ code: isAddressOfNet(shared.near) ? 'times-apart' : 'tenure-apart', facts: { days } });
  const tenure = found(
    { id: 'tenure', group: 'network' },
    { weight: 'tenure.apart', outcome: 'conflicts', ...sides, facts: { days } },
  );
  return { evidence: [agreement, tenure], alerts, cap: 'weak' };
}

function weightOf({ near, certain }: SharedPivot): WeightId {
  if (!certain) return 'shared.issuer-unknown';
  const id = isAddressOfNet(near) ? 'shared.ip' : `shared.${near.pivot.schema}`;
  return isWeight(id) ? id : 'shared.device';
}

function isWeight(id: string): id is WeightId {
  return id in weights;
}

/** An address that a provider hands to one machine after another. */
export function isAddressOfNet({ pivot }: MetPivot): boolean {
  return pivotOf(pivot.id)?.key.startsWith('ip.') ?? false;
}

/** Days between the times of the two sides; null when they meet or are not known. */
export function daysApart(scales: Scales, shared: SharedPivot, near: Presence, far: Presence): number | null {
  if (isAddressOfNet(shared.near)) {
    const days = holdingsApart(
      scales.seenOn(shared.near.pivot.id, near.side),
      scales.seenOn(shared.far.pivot.id, far.side),
    );
    return days !== null && days > IP_DAYS ? days : null;
  }
  return holdingsApart(
    spanOf(scales, shared.near.pivot, near, far),
    spanOf(scales, shared.far.pivot, far, near),
  );
}

/** Stated times of having it. Where nobody is said to have it, the days it was met, against the other's stated times. */
function spanOf(
  { seenOn, holdingOf }: Scales,
  pivot: MetPivot['pivot'],
  { facet, side }: Presence,
  other: Presence,
): Holding | null {
  if (facet.entity !== pivot) return holdingOf(facet.entity.id, pivot.id);
  return other.facet.entity === pivot ? null : seenOn(pivot.id, side);
}
