// Where somebody lives: the same door says much, the same house less, for a tower has two hundred doors. People move, so
// that another address says almost nothing.
import type { AddressValue } from '../../values/address-value';
import { compareAddresses } from '../../values/compare-addresses';
import { keysOf } from '../../values/registry';
import { found, oneSided } from '../evidence';
import { featuresOf, type SaidValue } from '../features';
import { excessOf } from '../frequency';
import type { Evidence, Frequencies, Signal } from '../types';
import { written } from './exact-identifier';

const name = { id: 'address', group: 'household' } as const;

export const address: Signal = {
  ...name,
  schemas: ['person', 'organization'],
  block: (profile) => featuresOf(profile).keysOf(['address']),
  judge: (left, right, { frequencies }) => {
    const ours = featuresOf(left).addresses;
    const theirs = featuresOf(right).addresses;
    if (ours.length === 0 || theirs.length === 0) return oneSided(name, written(ours), written(theirs));
    let best: Evidence | null = null;
    for (const a of ours)
      for (const b of theirs) {
        const evidence = compared(a, b, frequencies);
        if (evidence !== null && (best === null || evidence.bits > best.bits)) best = evidence;
      }
    return best;
  },
};

function compared(
  a: SaidValue<AddressValue>,
  b: SaidValue<AddressValue>,
  frequencies: Frequencies,
): Evidence | null {
  const agreement = compareAddresses(a.value, b.value);
  if (agreement === 'unknown' || agreement === 'street' || agreement === 'town') return null;
  const sides = { left: [a.statement], right: [b.statement] };
  if (agreement === 'different')
    return found(name, { weight: 'address.other', outcome: 'conflicts', ...sides, excess: 0 });
  const [key = ''] = keysOf('address', a.statement.value);
  const excess = excessOf(frequencies, key);
  return found(name, { weight: `address.${agreement}`, outcome: 'agrees', ...sides, excess });
}
