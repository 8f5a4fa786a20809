// Where somebody lives: the same door says much, the same house less, for a tower has two hundred doors. People move, so
// that another address says almost nothing.
import { address as addressType } from '../../values/address';
import { compareAddresses } from '../../values/compare-addresses';
import { keysOf } from '../../values/registry';
import { found, oneSided } from '../evidence';
import { featuresOf } from '../features';
import { excessOf } from '../frequency';
import type { Signal } from '../types';
import { strongest } from './strongest';

const name = { id: 'address', group: 'household' } as const;

export const address: Signal = {
  ...name,
  schemas: ['person', 'organization'],
  block: (profile) => featuresOf(profile).keysOf(['address']),
  judge: (left, right, { frequencies }) => {
    const ours = featuresOf(left).said('address');
    const theirs = featuresOf(right).said('address');
    if (ours.length === 0 || theirs.length === 0) return oneSided(name, ours, theirs);
    return strongest(ours, theirs, (a, b) => {
      const agreement = compareAddresses(addressType.decode(a.value), addressType.decode(b.value));
      if (agreement === 'unknown' || agreement === 'street' || agreement === 'town') return null;
      const [key = ''] = keysOf('address', a.value);
      const agrees = agreement === 'same' || agreement === 'building';
      return found(name, {
        weight: agrees ? `address.${agreement}` : 'address.other',
        outcome: agrees ? 'agrees' : 'conflicts',
        left: [a],
        right: [b],
        excess: agrees ? excessOf(frequencies, key) : 0,
      });
    });
  },
};
