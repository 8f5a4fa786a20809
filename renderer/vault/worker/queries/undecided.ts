// Things as they were without people's decisions: what rests on a decision is told apart from what sources state.
import type { Undecided } from '#shared/graph/notices-behind';
import { awaitsSecond } from '#shared/identity/awaits-second';
import { assemble } from '#shared/identity/entities';
import { decidedPairs } from '#shared/identity/joins';
import type { UserId } from '#shared/model/ids';
import type { Workspace } from '../workspace';
import type { Surroundings } from './surroundings';

/** Null where no decision joined any of them. */
export function undecidedIn({ documents }: Workspace, around: Surroundings): Undecided | null {
  const decisions = documents.of('decision').filter((decision) => {
    if (decision.opinion !== 'same' || awaitsSecond(decision)) return false;
    const pairs = decidedPairs(decision, (anchor) => around.entityOfAnchor.get(anchor));
    return pairs.some(({ left, right }) => left === right);
  });
  if (decisions.length === 0) return null;
  const names = new Map<UserId, string>(documents.of('user').map(({ id, name }) => [id, name]));
  return { ...assemble(around.rows, []), decisions, nameOf: (user) => names.get(user) ?? user };
}
