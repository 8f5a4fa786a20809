// What a sheet says of the connections of one thing: how many are open, by what they lead to, and how many are decided.
import { isWithinCase } from './of-case';
import type { Connection } from './types';

/** `within`: another record of its own case. `decided`: called the same or different, wherever they lead. */
export const tallyKinds = ['notice', 'list', 'case', 'within', 'decided'] as const;
export type TallyKind = (typeof tallyKinds)[number];

/** Each connection is counted once. */
export type Tally = Readonly<Record<TallyKind, number>>;

export function tallyOf(connections: readonly Connection[]): Tally {
  const counts = { notice: 0, list: 0, case: 0, within: 0, decided: 0 };
  for (const connection of connections) counts[kindOf(connection)] += 1;
  return counts;
}

function kindOf(connection: Connection): TallyKind {
  const { state, farSide } = connection;
  if (state === 'same' || state === 'different') return 'decided';
  return isWithinCase(connection) ? 'within' : farSide.kind;
}
