// Sex as stated. Half of all people agree, so agreement says one bit; a conflict weighs more, but errors are not rare.
import { found, oneSided } from '../evidence';
import { featuresOf } from '../features';
import type { Signal } from '../types';

const name = { id: 'sex', group: 'sex' } as const;

export const sex: Signal = {
  ...name,
  schemas: ['person'],
  block: () => [],
  judge: (left, right) => {
    // X says that the sex is not specified, so it neither agrees nor conflicts with another.
    const ours = featuresOf(left).sexes.filter(({ value }) => value !== 'X');
    const theirs = featuresOf(right).sexes.filter(({ value }) => value !== 'X');
    const [a] = ours;
    const [b] = theirs;
    if (a === undefined || b === undefined)
      return oneSided(
        name,
        ours.map(({ statement }) => statement),
        theirs.map(({ statement }) => statement),
      );
    const same = ours.some(({ value }) => theirs.some((other) => other.value === value));
    return found(name, {
      weight: same ? 'sex.same' : 'sex.conflict',
      outcome: same ? 'agrees' : 'conflicts',
      left: [a.statement],
      right: [b.statement],
    });
  },
};
