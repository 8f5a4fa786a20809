// A number a state gives for life. Shared, it is an alert as much as a match: numbers are stolen and mistyped.

import { lastSigns } from '../../values/concealed-number';
import { compareIssued } from '../../values/issued-identifier';
import { nationalNumber as numberType } from '../../values/national-number';
import { keysOf } from '../../values/registry';
import { found, oneSided } from '../evidence';
import { featuresOf } from '../features';
import { excessOf } from '../frequency';
import type { Evidence, Signal } from '../types';

const name = { id: 'national-number', group: 'identifier' } as const;

export const nationalNumber: Signal = {
  ...name,
  schemas: ['person'],
  block: (profile) => featuresOf(profile).keysOf(['nationalNumber']),
  judge: (left, right, { frequencies }) => {
    const ours = featuresOf(left).said('nationalNumber');
    const theirs = featuresOf(right).said('nationalNumber');
    if (ours.length === 0 || theirs.length === 0) return oneSided(name, ours, theirs);
    let conflict: Evidence | null = null;
    for (const a of ours)
      for (const b of theirs) {
        const one = numberType.decode(a.value);
        const other = numberType.decode(b.value);
        const agreement = compareIssued(one, other);
        if (agreement === 'same' || agreement === 'issuer-unknown') {
          const [key = ''] = keysOf('nationalNumber', a.value);
          const excess = excessOf(frequencies, key);
          return found(name, {
            weight: `national-number.${agreement}`,
            outcome: 'agrees',
            left: [a],
            right: [b],
            excess,
            code: agreement === 'same' ? 'national-number.ending' : 'national-number.issuer-unknown',
            facts: { ending: lastSigns(one.number) },
          });
        }
        // Two states give two numbers to one person; one state gives one.
        if (agreement === 'different' && one.issuer === other.issuer)
          conflict = found(name, {
            weight: 'national-number.conflict',
            outcome: 'conflicts',
            left: [a],
            right: [b],
          });
      }
    return conflict;
  },
};
