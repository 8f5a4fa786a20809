// Vehicle plates: the same number of another state is another car, and a plate moves from car to car.
import { compareIssued } from '../../values/issued-identifier';
import { plate as plateType } from '../../values/plate';
import { keysOf } from '../../values/registry';
import { found, oneSided } from '../evidence';
import { featuresOf } from '../features';
import { excessOf } from '../frequency';
import type { Signal } from '../types';
import type { WeightId } from '../weights';
import { strongest } from './strongest';

const name = { id: 'plate', group: 'contact' } as const;

const weightOf: Readonly<Record<ReturnType<typeof compareIssued>, WeightId>> = {
  same: 'plate.same',
  'issuer-unknown': 'plate.issuer-unknown',
  'other-issuer': 'plate.other-issuer',
  'look-alike': 'plate.look-alike',
  different: 'plate.other-number',
};

export const plate: Signal = {
  ...name,
  schemas: ['vehicle'],
  block: (profile) => featuresOf(profile).keysOf(['plate']),
  judge: (left, right, { frequencies }) => {
    const ours = featuresOf(left).said('plate');
    const theirs = featuresOf(right).said('plate');
    if (ours.length === 0 || theirs.length === 0) return oneSided(name, ours, theirs);
    return strongest(ours, theirs, (a, b) => {
      const weight = weightOf[compareIssued(plateType.decode(a.value), plateType.decode(b.value))];
      const [key = ''] = keysOf('plate', a.value);
      return found(name, {
        weight,
        outcome: weight === 'plate.other-issuer' || weight === 'plate.other-number' ? 'conflicts' : 'agrees',
        left: [a],
        right: [b],
        excess: excessOf(frequencies, key),
        facts: { value: a.written },
      });
    });
  },
};
