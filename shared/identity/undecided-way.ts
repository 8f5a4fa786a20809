// By which people's opinions two things of the sources became one: what rests on them is told with their names.

import type { DecisionDocument } from '../model/documents';
import type { EntityId } from '../model/ids';
import { awaitsSecond } from './awaits-second';
import type { Assembly } from './entities';
import { decidedPairs, decisionsInOrder } from './joins';

/**
 * The decisions "same" on a shortest way from one of `from` to one of `to` over `through` alone, in the order of the way; of several between the
 * same two the earliest. `entityOfAnchor` is that of an assembly without decisions. None where there is no way.
 */
export function undecidedWay(
  from: readonly EntityId[],
  to: readonly EntityId[],
  through: readonly EntityId[],
  {
    entityOfAnchor,
    decisions,
  }: Pick<Assembly, 'entityOfAnchor'> & {
    readonly decisions: readonly DecisionDocument[];
  },
): readonly DecisionDocument[] {
  const steps = new Map<EntityId, (readonly [EntityId, DecisionDocument])[]>();
  const among = new Set(through);
  const add = (a: EntityId, b: EntityId, decision: DecisionDocument): void => {
    const known = steps.get(a);
    if (known === undefined) steps.set(a, [[b, decision]]);
    else known.push([b, decision]);
  };
  for (const decision of decisionsInOrder(decisions)) {
    if (decision.opinion !== 'same' || awaitsSecond(decision)) continue;
    for (const { left, right } of decidedPairs(decision, (anchor) => entityOfAnchor.get(anchor))) {
      if (!among.has(left) || !among.has(right)) continue;
      add(left, right, decision);
      add(right, left, decision);
    }
  }
  const wanted = new Set(to);
  const ways = new Map<EntityId, readonly DecisionDocument[]>(from.map((id) => [id, []]));
  for (const [id, way] of ways) {
    if (wanted.has(id)) return way;
    for (const [next, decision] of steps.get(id) ?? [])
      if (!ways.has(next)) ways.set(next, [...way, decision]);
  }
  return [];
}
