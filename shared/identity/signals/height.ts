// Body height, told and guessed: only a clear difference speaks, and only of grown people.
import { compareHeights } from '../../values/compare-heights';
import { height as heightType } from '../../values/height';
import { found, oneSided } from '../evidence';
import { featuresOf } from '../features';
import type { Signal } from '../types';
import { bitsOf } from '../weights';

const name = { id: 'height', group: 'body' } as const;
/** Centimetres; below it somebody may still grow. */
const GROWN = 150;

export const height: Signal = {
  ...name,
  schemas: ['person'],
  block: () => [],
  judge: (left, right) => {
    const [a] = featuresOf(left).said('height');
    const [b] = featuresOf(right).said('height');
    if (a === undefined || b === undefined)
      return oneSided(name, a === undefined ? [] : [a], b === undefined ? [] : [b]);
    const ours = heightType.decode(a.value);
    const theirs = heightType.decode(b.value);
    const agreement = compareHeights(ours, theirs);
    const weight = `height.${agreement}` as const;
    const growing = agreement === 'conflict' && Math.min(ours, theirs) < GROWN;
    return found(name, {
      weight,
      outcome: agreement === 'conflict' ? 'conflicts' : 'agrees',
      left: [a],
      right: [b],
      bits: growing ? 0 : bitsOf(weight),
      facts: { apart: Math.abs(ours - theirs) },
    });
  },
};
