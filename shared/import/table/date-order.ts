// Day first or month first: never guessed from one value, but voted for by a whole column, with the rows that decide.
import { daysInMonth } from '../../values/calendar-day';
import type { DateOrder } from '../../values/value-type';
import type { ColumnDoubt } from '../types';

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

export interface DateVote {
  /** Null: no row decides, or the rows contradict each other. */
  readonly order: DateOrder | null;
  readonly votes: Readonly<Record<DateOrder, number>>;
  /** Values that can be read both ways. */
  readonly undecided: number;
  readonly decidingRows: readonly number[];
}

/** `values` of one column with their row numbers. */
export function voteOnDateOrder(
  values: readonly { readonly row: number; readonly written: string }[],
): DateVote {
  const votes = { mdy: 0, dmy: 0, ymd: 0 };
  const deciding = new Map<DateOrder, number[]>();
  let undecided = 0;
  for (const { row, written } of values) {
    const order = dateOrderOf(written);
    if (order === null) continue;
    if (order === 'either') undecided += 1;
    else {
      votes[order] += 1;
      deciding.set(order, [...(deciding.get(order) ?? []).slice(0, 9), row]);
    }
  }
  const order = decide(votes, undecided);
  // The rows of the minority first: they are what a person must look at.
  const decidingRows = [...deciding.values()]
    .sort((a, b) => a.length - b.length)
    .flat()
    .slice(0, 10);
  return { order, votes, undecided, decidingRows };
}

function decide(votes: Readonly<Record<DateOrder, number>>, undecided: number): DateOrder | null {
  // Days written year first say nothing of `04/09/05` among them: that stays open.
  if (votes.mdy === 0 && votes.dmy === 0) return votes.ymd > 0 && undecided === 0 ? 'ymd' : null;
  if (votes.dmy === 0) return 'mdy';
  if (votes.mdy === 0) return 'dmy';
  return null;
}

/** A doubt is worth a person's look when values can be read both ways and no row decides, or rows contradict. */
export function doubtOf(column: string, vote: DateVote): ColumnDoubt | null {
  const contradicts = vote.votes.mdy > 0 && vote.votes.dmy > 0;
  if (!contradicts && (vote.undecided === 0 || vote.order !== null)) return null;
  return { column, kind: 'date-order', votes: vote.votes, decidingRows: vote.decidingRows };
}
