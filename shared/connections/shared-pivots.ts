// Identifiers that two sides have: the same node, or a number whose issuer one of the sides does not say.
import { compareText } from '../identity/mention-nodes';
import { type EntityId, pivotOf } from '../model/ids';
import type { Profile } from '../model/record';
import type { Ground } from './ground';
import { type Presence, presencesOf } from './presence';
import type { Side } from './sides';

export interface MetPivot {
  readonly pivot: Profile;
  readonly presences: ReadonlyMap<Side, readonly Presence[]>;
}

/** Two presences of what is or may be one identifier. */
export interface SharedPivot {
  readonly near: MetPivot;
  readonly far: MetPivot;
  /** False: the number alone is equal, and a side does not say who issued it. */
  readonly certain: boolean;
}

/** In the order of the pivots' ids. */
export function sharedPivots(
  ground: Ground,
  isLookedAt: (pivot: EntityId) => boolean,
): readonly SharedPivot[] {
  const pivots = ground.input.profiles
    .filter(({ id }) => pivotOf(id) !== null && isLookedAt(id))
    .sort((a, b) => compareText(a.id, b.id));
  const met = (pivot: Profile): MetPivot => ({ pivot, presences: presencesOf(ground, pivot) });
  const shared = pivots
    .filter((pivot) => sidesOf(ground, pivot.id).size > 1)
    .map(met)
    .map((one) => ({ near: one, far: one, certain: true }));
  const open = openIssuers(pivots).map(([near, far]) => ({ near: met(near), far: met(far), certain: false }));
  return [...shared, ...open];
}

function sidesOf(ground: Ground, id: EntityId): ReadonlySet<Side> {
  const sides = new Set<Side>();
  for (const { side } of ground.facetsOf(id)) sides.add(side);
  for (const { source } of ground.links.at(id)) {
    const side = ground.sides.of(source);
    if (side !== null) sides.add(side);
  }
  return sides;
}

/** Documents whose number is equal where one of the two lacks its issuer. */
function openIssuers(pivots: readonly Profile[]): readonly (readonly [Profile, Profile])[] {
  const byNumber = new Map<string, Profile[]>();
  for (const pivot of pivots) {
    if (pivot.schema !== 'identityDocument') continue;
    const number = partsOf(pivot.id).at(-1) ?? '';
    const others = byNumber.get(number);
    if (others === undefined) byNumber.set(number, [pivot]);
    else others.push(pivot);
  }
  // Both orders: either of the two may be the one that a case has.
  return [...byNumber.values()].flatMap((group) =>
    group.flatMap((near) =>
      group.filter((far) => isOpen(near.id) !== isOpen(far.id)).map((far) => [near, far] as const),
    ),
  );
}

/** `document.NUMBER` without an issuer, `document.ISSUER.NUMBER` with one. */
function partsOf(id: EntityId): readonly string[] {
  return pivotOf(id)?.key.split('.') ?? [];
}

function isOpen(id: EntityId): boolean {
  return partsOf(id).length < 3;
}
