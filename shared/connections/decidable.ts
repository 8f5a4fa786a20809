// What a person can be asked about a connection. "Same" joins two things for ever after, so it is asked only where the
// connection says that they may be one.
import { pivotOf } from '../model/ids';
import type { Connection } from './types';

/**
 * True when the question "are these two one?" fits: of a match, and of two holders of one identifier. A path says that
 * two are tied, not that they are one; a number is no holder of itself.
 */
export function asksWhetherSame({ kind, near, far }: Pick<Connection, 'kind' | 'near' | 'far'>): boolean {
  return kind !== 'path' && pivotOf(near) === null && pivotOf(far) === null;
}

/** The matches a path leads through: what can be decided in its place. Those that are no longer proposed are left out. */
export function matchesOfPath(
  { steps }: Pick<Connection, 'steps'>,
  all: readonly Connection[],
): readonly Connection[] {
  return steps.flatMap((step) => {
    if (!step.proposed) return [];
    const found = all.find(
      ({ kind, near, far }) =>
        kind === 'match' &&
        ((near === step.from && far === step.to) || (near === step.to && far === step.from)),
    );
    return found === undefined ? [] : [found];
  });
}
