// A day as it is typed into a field: year, month and day, in digits of any keyboard.
import { dayExists } from '#shared/values/calendar-day';

const written = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;

/** YYYY-MM-DD; null when the text is no day of the calendar. */
export function readDay(text: string): string | null {
  const latin = text.trim().replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
  const [, year, month, day] = written.exec(latin) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  if (!dayExists(Number(year), Number(month), Number(day))) return null;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
