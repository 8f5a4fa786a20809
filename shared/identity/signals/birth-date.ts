// Birth dates: a full date that agrees is the best evidence a person's record has beside a number. Only a year, or a
// 1 January that an office assigned, is little.
import { compareDates, isFirstOfJanuary } from '../../values/compare-dates';
import type { PartialDate } from '../../values/partial-date';
import { found, oneSided } from '../evidence';
import { featuresOf, type SaidValue } from '../features';
import type { Evidence, Signal } from '../types';
import { bitsOf, type WeightId } from '../weights';

const name = { id: 'birth-date', group: 'birth' } as const;

export const birthDate: Signal = {
  ...name,
  schemas: ['person'],
  block: (profile) => featuresOf(profile).births.flatMap(({ value }) => birthKeys(value)),
  judge: (left, right) => {
    const ours = featuresOf(left).births;
    const theirs = featuresOf(right).births;
    if (ours.length === 0 || theirs.length === 0)
      return oneSided(name, ours.map(statementOf), theirs.map(statementOf));
    let best: Evidence | null = null;
    for (const a of ours)
      for (const b of theirs) {
        const weight = levelOf(a.value, b.value);
        if (best !== null && best.bits >= bitsOf(weight)) continue;
        best = found(name, {
          weight,
          outcome:
            weight === 'birth-date.conflict' || weight === 'birth-date.years-apart' ? 'conflicts' : 'agrees',
          left: [a.statement],
          right: [b.statement],
        });
      }
    return best;
  },
};

function statementOf({ statement }: SaidValue<PartialDate>): SaidValue<PartialDate>['statement'] {
  return statement;
}

/** The day, and the day with day and month exchanged. A year alone blocks nothing: too many are born in it. */
export function birthKeys(date: PartialDate): readonly string[] {
  if (date.precision !== 'day' || date.circa) return [];
  const year = date.earliest.slice(0, 4);
  // Month and day in the order of their size: one key finds a date and its exchanged form.
  const month = date.earliest.slice(5, 7);
  const day = date.earliest.slice(8);
  return [month < day ? `born:${year}-${month}-${day}` : `born:${year}-${day}-${month}`];
}

function levelOf(a: PartialDate, b: PartialDate): WeightId {
  const agreement = compareDates(a, b);
  if (agreement === 'compatible' || agreement === 'same') {
    if (isFirstOfJanuary(a) || isFirstOfJanuary(b)) return 'birth-date.assigned';
    if (agreement === 'same') return 'birth-date.same';
    const month = a.precision === 'month' || b.precision === 'month';
    const coarse =
      a.precision === 'year' || b.precision === 'year' || a.precision === 'range' || b.precision === 'range';
    return month && !coarse ? 'birth-date.month' : 'birth-date.year';
  }
  if (agreement === 'transposed') return 'birth-date.transposed';
  if (agreement === 'near') return 'birth-date.near';
  return yearsApart(a, b) > 2 ? 'birth-date.years-apart' : 'birth-date.conflict';
}

/** Whole years between the nearest days the two can mean. */
export function yearsApart(a: PartialDate, b: PartialDate): number {
  const year = (iso: string): number => Number(iso.slice(0, 4));
  if (a.latest < b.earliest) return year(b.earliest) - year(a.latest);
  return b.latest < a.earliest ? year(a.earliest) - year(b.latest) : 0;
}
