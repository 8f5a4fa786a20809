// Day first or month first: never guessed from one value, but voted for by a whole column, with the rows that decide.
import { daysInMonth } from '../../values/calendar-day';
import type { DateOrder } from '../../values/value-type';
import type { DateReading } from '../types';

const numeric = /^\s*(\d{1,4})[./\- ](\d{1,2})[./\- ](\d{1,4})(?![\d])/;

/** Which order one written date can only have; `either` when both readings are possible; null when it is no such date. */
export function dateOrderOf(written: string): DateOrder | 'either' | null {
  const parts = numeric.exec(written);
  if (parts === null) return null;
  const [, first = '', second = '', third = ''] = parts;
  if (first.length >= 3) return Number(second) <= 12 ? 'ymd' : null;
  const a = Number(first);
  const b = Number(second);
  if (third.length === 3 || a === 0 || b === 0) return null;
  if (a > 12 && b > 12) return null;
  // A day that never was says nothing of the others.
  if (a > 12) return exists(third, b, a) ? 'dmy' : null;
  if (b > 12) return exists(third, a, b) ? 'mdy' : null;
  // Both readings are the same day.
  return a === b ? null : 'either';
}

/** In a year of two digits the 29th of February may have been. */
function exists(year: string, month: number, day: number): boolean {
  return day <= daysInMonth(year.length === 4 ? Number(year) : 2000, month);
}

/** `values` of one column with their row numbers; null: none of them leaves open where its day stands. */
export function readDateOrder(
  column: string,
  values: readonly { readonly row: number; readonly written: string }[],
): DateReading | null {
  const votes = { mdy: 0, dmy: 0, ymd: 0 };
  const found = new Map<DateOrder, { readonly row: number; readonly written: string }[]>();
  let undecided = 0;
  for (const value of values) {
    const order = dateOrderOf(value.written);
    if (order === null) continue;
    if (order === 'either') undecided += 1;
    else {
      votes[order] += 1;
      found.set(order, [...(found.get(order) ?? []).slice(0, 9), value]);
    }
  }
  if (undecided + votes.mdy + votes.dmy + votes.ymd === 0) return null;
  const order = decide(votes, undecided);
  // Days written year first decide nothing where others do. The rows of the minority first: a person must look at them.
  const speaking = votes.mdy + votes.dmy > 0 ? (['mdy', 'dmy'] as const) : (['ymd'] as const);
  const deciding = speaking
    .map((each) => found.get(each) ?? [])
    .sort((a, b) => a.length - b.length)
    .flat()
    .slice(0, 10);
  const isDoubtful = (votes.mdy > 0 && votes.dmy > 0) || (undecided > 0 && order === null);
  return { column, order, isDoubtful, votes, undecided, deciding };
}

function decide(votes: Readonly<Record<DateOrder, number>>, undecided: number): DateOrder | null {
  // Days written year first say nothing of `04/09/05` among them: that stays open.
  if (votes.mdy === 0 && votes.dmy === 0) return votes.ymd > 0 && undecided === 0 ? 'ymd' : null;
  if (votes.dmy === 0) return 'mdy';
  if (votes.mdy === 0) return 'dmy';
  return null;
}
