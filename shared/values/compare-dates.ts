// How two uncertain dates stand to each other: what the birth-date signal weighs.
import { dayNumber } from './calendar-day';
import { transposed } from './date';
import type { PartialDate } from './partial-date';

/**
 * `same`: the same full day. `compatible`: they can be the same day, and one of them is not a full day or is "about".
 * `transposed`: the same day when day and month of one are exchanged. `near`: one digit differs, or they are one day
 * apart, or an "about" year is off by one or two. `conflict`: none of these.
 */
export type DateAgreement = 'same' | 'compatible' | 'transposed' | 'near' | 'conflict';

export function compareDates(a: PartialDate, b: PartialDate): DateAgreement {
  const bothDays = a.precision === 'day' && b.precision === 'day';
  if (bothDays && a.earliest === b.earliest) return a.circa || b.circa ? 'compatible' : 'same';
  if (a.earliest <= b.latest && b.earliest <= a.latest) return 'compatible';
  if (bothDays) {
    if (transposed(a.earliest) === b.earliest) return 'transposed';
    if (digitsApart(a.earliest, b.earliest) === 1) return 'near';
    if (Math.abs(dayNumber(a.earliest) - dayNumber(b.earliest)) === 1) return 'near';
    if (!a.circa && !b.circa) return 'conflict';
  }
  if (a.precision === 'month' && b.precision === 'day')
    return monthTransposed(b, a) ? 'transposed' : apart(a, b);
  if (b.precision === 'month' && a.precision === 'day')
    return monthTransposed(a, b) ? 'transposed' : apart(a, b);
  return apart(a, b);
}

function apart(a: PartialDate, b: PartialDate): DateAgreement {
  if (!a.circa && !b.circa) return 'conflict';
  return gapInYears(a, b) <= 2 ? 'near' : 'conflict';
}

/** A day whose exchanged reading falls into the month. */
function monthTransposed(day: PartialDate, month: PartialDate): boolean {
  const other = transposed(day.earliest);
  return other !== null && other >= month.earliest && other <= month.latest;
}

function gapInYears(a: PartialDate, b: PartialDate): number {
  const yearOf = (iso: string): number => Number(iso.slice(0, 4));
  return a.latest < b.earliest
    ? yearOf(b.earliest) - yearOf(a.latest)
    : yearOf(a.earliest) - yearOf(b.latest);
}

function digitsApart(a: string, b: string): number {
  let count = 0;
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) count++;
  return count;
}

/** 1 January is often assigned where only the year is known (refugees, old registers): a real date of little weight. */
export function isFirstOfJanuary(value: PartialDate): boolean {
  return value.precision === 'day' && value.earliest.endsWith('-01-01');
}
