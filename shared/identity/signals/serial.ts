// Serial numbers: makers count alike, so the same number of another make is another thing.
import { found, oneSided } from '../evidence';
import { featuresOf } from '../features';
import { excessOf } from '../frequency';
import type { Signal } from '../types';
import { equalPair, written } from './exact-identifier';

const name = { id: 'serial', group: 'identifier' } as const;

export const serialNumber: Signal = {
  ...name,
  schemas: ['firearm', 'item', 'aircraft'],
  block: (profile) => featuresOf(profile).keysOf(['serialNumber']),
  judge: (left, right, { frequencies }) => {
    const ours = featuresOf(left).identifiersOf(['serialNumber']);
    const theirs = featuresOf(right).identifiersOf(['serialNumber']);
    if (ours.length === 0 || theirs.length === 0) return oneSided(name, written(ours), written(theirs));
    const equal = equalPair(ours, theirs);
    if (equal === null) return null;
    const [a, b, key] = equal;
    const makes = featuresOf(left).said('make');
    const others = featuresOf(right).said('make');
    const differs =
      makes.length > 0 &&
      others.length > 0 &&
      !makes.some(({ value }) => others.some((other) => other.value.toLowerCase() === value.toLowerCase()));
    return found(name, {
      weight: differs ? 'serial.other-make' : 'serial.same',
      outcome: differs ? 'conflicts' : 'agrees',
      left: [a.statement, ...(differs ? makes.slice(0, 1) : [])],
      right: [b.statement, ...(differs ? others.slice(0, 1) : [])],
      excess: excessOf(frequencies, key),
      facts: { value: a.statement.written },
    });
  },
};
