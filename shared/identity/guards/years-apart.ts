// The same name, and births that cannot be one: two people, unless a number says otherwise.
import { fatherAndSon } from './father-and-son';
import { evidenceOf, type Guard, groupAgrees, verdict } from './guard';

export const birthYearsApart: Guard = {
  id: 'years-apart',
  schemas: ['person'],
  check: (pair) => {
    if (evidenceOf(pair, 'birth-date')?.level !== 'years-apart') return null;
    // The likelier reading has an alert of its own.
    if (fatherAndSon.check(pair) !== null) return null;
    return verdict('years-apart', groupAgrees(pair, 'identifier') ? 'possible' : 'weak');
  },
};
