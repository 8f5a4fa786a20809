// A father's name, stated in many countries' papers: two people of one name seldom share it.
import { compareNames } from '../../values/compare-names';
import { found, oneSided } from '../evidence';
import { featuresOf } from '../features';
import type { Signal } from '../types';
import { written } from './exact-identifier';

const name = { id: 'father-name', group: 'origin' } as const;

export const fatherName: Signal = {
  ...name,
  schemas: ['person'],
  block: () => [],
  judge: (left, right) => {
    const ours = featuresOf(left).fatherNames;
    const theirs = featuresOf(right).fatherNames;
    const [a] = ours;
    const [b] = theirs;
    if (a === undefined || b === undefined) return oneSided(name, written(ours), written(theirs));
    for (const one of ours)
      for (const other of theirs) {
        const { level, given } = compareNames(one.value, other.value);
        // A father is often named by his given name alone.
        const same = given === 'same' || given === 'variant' || given === 'partial';
        if (!same && (level === 'weak' || level === 'different')) continue;
        return found(name, {
          weight: 'father-name.same',
          outcome: 'agrees',
          left: [one.statement],
          right: [other.statement],
        });
      }
    return found(name, {
      weight: 'father-name.conflict',
      outcome: 'conflicts',
      left: [a.statement],
      right: [b.statement],
    });
  },
};
