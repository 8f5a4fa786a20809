// In which order connections are read, and their numbers: what is worth a look first, weak ones under a heading of their
// own, what somebody called different last. The sheets of people and things follow the same order.
import type { Connection } from '../connections/types';
import type { ConnectionId, EntityId } from '../model/ids';

export interface ReadingOrder {
  readonly foremost: readonly Connection[];
  /** Weak, and nobody has an opinion of them. */
  readonly weak: readonly Connection[];
  readonly different: readonly Connection[];
  /** From 1 on, through all three. */
  readonly numberOf: ReadonlyMap<ConnectionId, number>;
  /** Numbers of the connections that name the thing, by thing; things in the order in which they are first named. */
  readonly namedIn: ReadonlyMap<EntityId, readonly number[]>;
}

export function readingOrder(connections: readonly Connection[]): ReadingOrder {
  const different = connections.filter(({ state }) => state === 'different');
  const open = connections.filter(({ state }) => state !== 'different');
  const isWeak = ({ band, state }: Connection): boolean => band === 'weak' && state === 'proposed';
  const foremost = open.filter((connection) => !isWeak(connection));
  const weak = open.filter(isWeak);
  const numberOf = new Map<ConnectionId, number>();
  const namedIn = new Map<EntityId, number[]>();
  for (const connection of [...foremost, ...weak, ...different]) {
    const number = numberOf.size + 1;
    numberOf.set(connection.id, number);
    for (const id of namedBy(connection)) {
      const numbers = namedIn.get(id);
      if (numbers === undefined) namedIn.set(id, [number]);
      else numbers.push(number);
    }
  }
  return { foremost, weak, different, numberOf, namedIn };
}

function namedBy({ near, far, pivot, steps }: Connection): ReadonlySet<EntityId> {
  const between = steps.flatMap(({ from, to }) => [from, to]);
  return new Set([near, far, ...between, ...(pivot === null ? [] : [pivot])]);
}
