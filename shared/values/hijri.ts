// Hijri dates, only where the text marks them as such. The Umm al-Qura calendar (Saudi Arabia) is taken from Intl's
// tables; the tabular Islamic calendar only gives the first guess.
import { dayNumber, dayOfNumber } from './calendar-day';

const EPOCH_DAY = dayNumber('1970-01-01') - 492_148; // 1 Muharram 1 AH (tabular) is 492,148 days before 1970

let formatter: Intl.DateTimeFormat | null = null;

function hijriOf(day: number): readonly [year: number, month: number, day: number] {
  formatter ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  const found = { year: 0, month: 0, day: 0 };
  for (const part of formatter.formatToParts(new Date(day * 86_400_000))) {
    if (part.type === 'year' || part.type === 'month' || part.type === 'day')
      found[part.type] = Number(part.value);
  }
  return [found.year, found.month, found.day];
}

/** ISO day of a Hijri day; null when it does not exist, is no number or lies outside 1200-1500 AH, where the tables end. */
export function gregorianOfHijri(year: number, month: number, day: number): string | null {
  if (![year, month, day].every(Number.isInteger)) return null;
  if (year < 1200 || year > 1500 || month < 1 || month > 12 || day < 1 || day > 30) return null;
  const guess =
    EPOCH_DAY + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + Math.ceil(29.5 * (month - 1)) + day - 1;
  for (const shift of [0, 1, -1, 2, -2, 3, -3]) {
    const found = hijriOf(guess + shift);
    if (found[0] === year && found[1] === month && found[2] === day) return dayOfNumber(guess + shift);
  }
  return null;
}

/** The day before the next month's or year's first day. */
export function dayBefore(iso: string): string {
  return dayOfNumber(dayNumber(iso) - 1);
}
