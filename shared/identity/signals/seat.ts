// The country of a firm: one name stands over firms in many countries, so another country speaks against a namesake.
import { found, oneSided } from '../evidence';
import { featuresOf } from '../features';
import { excessOf } from '../frequency';
import type { Signal } from '../types';

const name = { id: 'seat', group: 'origin' } as const;

export const seat: Signal = {
  ...name,
  schemas: ['organization'],
  block: () => [],
  judge: (left, right, { frequencies }) => {
    const ours = featuresOf(left).said('country');
    const theirs = featuresOf(right).said('country');
    if (ours.length === 0 || theirs.length === 0) return oneSided(name, ours, theirs);
    for (const a of ours)
      for (const b of theirs)
        if (a.value === b.value) {
          const excess = excessOf(frequencies, `country:${a.value}`);
          return found(name, { weight: 'seat.same', outcome: 'agrees', left: [a], right: [b], excess });
        }
    return found(name, { weight: 'seat.conflict', outcome: 'conflicts', left: ours, right: theirs });
  },
};
