// Twins, and brothers and sisters in one house: one family name and one birth date (or one house), two given names.
import { agreesAt, evidenceOf, type Guard, verdict } from './guard';

export const siblings: Guard = {
  id: 'siblings',
  schemas: ['person'],
  check: (pair) => {
    if (evidenceOf(pair, 'name')?.level !== 'family-only') return null;
    const twins = agreesAt(pair, 'birth-date', ['same', 'assigned', 'month', 'year', 'transposed', 'near']);
    const house = agreesAt(pair, 'address', ['same', 'building']) || agreesAt(pair, 'phone', ['same']);
    return twins || house ? verdict('siblings', 'weak') : null;
  },
};
