// Nationality and country of birth. Agreement on a rare country says something; a different one little, for people have
// several and clerks write where somebody came from last.
import type { SourcedStatement } from '../../model/record';
import { found, oneSided } from '../evidence';
import { type Features, featuresOf } from '../features';
import { excessOf } from '../frequency';
import type { Signal } from '../types';

const name = { id: 'country', group: 'origin' } as const;

function countriesOf({ said }: Features): readonly SourcedStatement[] {
  return [...said('nationality'), ...said('birthCountry')];
}

export const country: Signal = {
  ...name,
  schemas: ['person'],
  block: () => [],
  judge: (left, right, context) => {
    const ours = countriesOf(featuresOf(left));
    const theirs = countriesOf(featuresOf(right));
    if (ours.length === 0 || theirs.length === 0) return oneSided(name, ours, theirs);
    for (const a of ours)
      for (const b of theirs)
        if (a.value === b.value) {
          const excess = excessOf(context.frequencies, `country:${a.value}`);
          return found(name, { weight: 'country.same', outcome: 'agrees', left: [a], right: [b], excess });
        }
    return found(name, { weight: 'country.conflict', outcome: 'conflicts', left: ours, right: theirs });
  },
};
