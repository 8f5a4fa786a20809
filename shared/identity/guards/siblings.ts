// Twins, and brothers and sisters in one house: one family name and one birth date (or one house), two given names, which
// may sound alike (Mara, Mira).
import { compareNames } from '../../values/compare-names';
import { name } from '../../values/name';
import { agreesAt, evidenceOf, type Guard, type GuardedPair, verdict } from './guard';

export const siblings: Guard = {
  id: 'siblings',
  schemas: ['person'],
  check: (pair) => {
    const level = evidenceOf(pair, 'name')?.level;
    if (level !== 'family-only' && !(level === 'misspelt' && givenNamesOnlySoundAlike(pair))) return null;
    const twins = agreesAt(pair, 'birth-date', ['same', 'assigned', 'month', 'year', 'transposed', 'near']);
    const house = agreesAt(pair, 'address', ['same', 'building']) || agreesAt(pair, 'phone', ['same']);
    return twins || house ? verdict('siblings', 'weak') : null;
  },
};

function givenNamesOnlySoundAlike(pair: GuardedPair): boolean {
  const evidence = evidenceOf(pair, 'name');
  const left = evidence?.left[0];
  const right = evidence?.right[0];
  if (left === undefined || right === undefined) return false;
  const { pairs } = compareNames(name.decode(left.value), name.decode(right.value));
  return pairs.some(({ part, agreement }) => part !== 'family' && agreement === 'sound');
}
