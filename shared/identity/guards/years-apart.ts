// The same name, and births that cannot be one: two people, unless a number says otherwise.
import { evidenceOf, type Guard, groupAgrees, verdict } from './guard';

export const birthYearsApart: Guard = {
  id: 'years-apart',
  schemas: ['person'],
  check: (pair) => {
    if (evidenceOf(pair, 'birth-date')?.level !== 'years-apart') return null;
    return verdict('years-apart', groupAgrees(pair, 'identifier') ? 'possible' : 'weak');
  },
};
