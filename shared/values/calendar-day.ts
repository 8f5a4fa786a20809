// Days of the proleptic Gregorian calendar as numbers and as ISO text, without time zones.

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether the day exists, in the years 1000 to 2999 that records can mean. */
export function dayExists(year: number, month: number, day: number): boolean {
  if (year < 1000 || year > 2999 || month < 1 || month > 12 || day < 1) return false;
  return day <= daysInMonth(year, month);
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

/** `YYYY-MM-DD`; the year must have four digits. */
export function isoDay(year: number, month: number, day: number): string {
  return `${year}-${two(month)}-${two(day)}`;
}

/** Year, month and day of an ISO day. */
function partsOfDay(iso: string): readonly [year: number, month: number, day: number] {
  return [Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10))];
}

/** Days since 1970-01-01; negative before. */
export function dayNumber(iso: string): number {
  const [year, month, day] = partsOfDay(iso);
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000);
}

export function dayOfNumber(days: number): string {
  return new Date(days * 86_400_000).toISOString().slice(0, 10);
}
