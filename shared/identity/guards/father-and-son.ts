// A father and a son of one name, mostly in one house: a family to be linked, two people never to be joined.
import { featuresOf, generationOf } from '../features';
import { yearsApart } from '../signals/birth-date';
import { agreesAt, conflicts, type Guard, verdict } from './guard';

const YOUNGEST_PARENT = 14;
const OLDEST_PARENT = 70;

export const fatherAndSon: Guard = {
  id: 'father-and-son',
  schemas: ['person'],
  check: (pair) => {
    if (!agreesAt(pair, 'name', ['same', 'transliterated', 'variant', 'partial', 'middle-differs']))
      return null;
    const left = featuresOf(pair.left);
    const right = featuresOf(pair.right);
    const a = generationOf(left);
    const b = generationOf(right);
    const marked = a !== null && b !== null && a !== b;
    const years = generationApart(left.births, right.births);
    if (
      !marked &&
      !(years !== null && conflicts(pair, 'birth-date') && (a !== null || b !== null || sameHouse(pair)))
    )
      return null;
    return verdict('father-and-son', 'weak', { left: a ?? '', right: b ?? '', years: years ?? 0 });
  },
};

function sameHouse(pair: Parameters<Guard['check']>[0]): boolean {
  return agreesAt(pair, 'address', ['same', 'building']) || agreesAt(pair, 'phone', ['same']);
}

/** Years between the two births when a generation can lie between them; null otherwise. */
function generationApart(
  left: ReturnType<typeof featuresOf>['births'],
  right: ReturnType<typeof featuresOf>['births'],
): number | null {
  for (const { value: a } of left)
    for (const { value: b } of right) {
      const years = yearsApart(a, b);
      if (years >= YOUNGEST_PARENT && years <= OLDEST_PARENT) return years;
    }
  return null;
}
