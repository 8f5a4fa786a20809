// Dates as uncertain as they were written: a full day, a month, a year, a span, or "about". Never guessed from day-first
// or month-first: the column says which, or the value says it by itself.
import { dayExists, daysInMonth, isoDay } from './calendar-day';
import { defineValueType } from './define-value-type';
import { dayBefore, gregorianOfHijri } from './hijri';
import { monthOf } from './month-names';
import type { DatePrecision, PartialDate } from './partial-date';
import type { DateOrder, ParseContext, Parsed } from './value-type';
import { flag, notUnderstood, placeholder, tidy, understood, westernDigits } from './written-text';

// Dates that systems fill in where nothing is known: SQL and spreadsheet zero days, "never", all ones.
const FILLED_IN = new Set(['1900-01-01', '1899-12-30', '1899-12-31', '1753-01-01', '1111-11-11']);
const FILLED_IN_TEXT =
  /^0{1,4}([/.-])0{1,2}\1(?:0{1,4})$|^0{6,8}$|^(?:0?1[/.-]0?1[/.-]0{1,3}1|0001[/.-]0?1[/.-]0?1)$/;
const END_OF_TIME = /^(?:9999[/.-]?12[/.-]?31|12[/.-]31[/.-]9999|31[/.-]12[/.-]9999)$/;

const CIRCA =
  /^(?:(?:c|ca|cca|circa|approx|approximately|about|abt|around|est|env|environ|vers|hacia|aprox|aproximadamente|alrededor de|approximativement|حوالي|نحو|около|близько)\b\.?|[~≈]|حوالي|نحو|около|близько)\s*/i;
const HIJRI = /\s*(?:\bA\.?H\.?(?![a-z])|هـ|هجري(?:ة)?|\bhijri\b|\bH\.?$)\s*/i;
const SPAN =
  /^(?:between |entre |from |de |بين )?(.{4,30}?)\s*(?:\bto\b|\band\b|\bà\b|\bet\b|\by\b|\ba\b|\.\.|–|—| - |\s*و\s*)\s*(.{4,30})$/i;

const YEAR = /^(\d{4})$/;
const YEAR_MONTH = /^(\d{4})[-/.](\d{1,2})$/;
const MONTH_YEAR = /^(\d{1,2})[-/.](\d{4})$/;
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ]0{1,2}:00(?::00(?:\.0+)?)?(?:Z|\+00:?00)?)?$/;
const YEAR_LAST = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})(?: 0?0:00(?::00)?)?$/;
const COMPACT = /^((?:18|19|20)\d{2})(\d{2})(\d{2})$/;
const TWO_DIGIT_FIRST = /^(\d{2})([-/.])(\d{1,2})\2(\d{1,2})$/;
const SPAN_YEARS = /^(\d{4})\s?[-/–]\s?(\d{4})$/;
const DAY_NAME = /^(?:\p{L}{3,9}\.?),?\s+(?=\d|\p{L})/u;

function full(year: number, month: number, day: number): Parsed<PartialDate> | null {
  if (!dayExists(year, month, day)) return null;
  const iso = isoDay(year, month, day);
  if (FILLED_IN.has(iso)) return placeholder();
  return understood({ earliest: iso, latest: iso, precision: 'day', circa: false, calendar: 'gregorian' });
}

function ofMonth(year: number, month: number): Parsed<PartialDate> | null {
  if (!dayExists(year, month, 1)) return null;
  return understood(span(isoDay(year, month, 1), isoDay(year, month, daysInMonth(year, month)), 'month'));
}

function ofYear(year: number): Parsed<PartialDate> | null {
  if (year < 1000 || year > 2999) return null;
  return understood(span(`${year}-01-01`, `${year}-12-31`, 'year'));
}

function span(earliest: string, latest: string, precision: DatePrecision): PartialDate {
  return { earliest, latest, precision, circa: false, calendar: 'gregorian' };
}

function fullYear(digits: string, pivotYear: number): number {
  const year = Number(digits);
  if (digits.length !== 2) return year;
  return year > pivotYear ? 1900 + year : 2000 + year;
}

/** A day in numbers: four digits of a year before or behind the two others, in the column's order. */
function quick(text: string, { dateOrder }: ParseContext): string | null {
  const first = numberEnd(text, 0);
  const second = numberEnd(text, first + 1);
  const third = numberEnd(text, second + 1);
  const separator = text.charCodeAt(first);
  if (third !== text.length || text.charCodeAt(second) !== separator || !isBetweenNumbers(separator))
    return null;
  const middle = second - first - 1;
  const last = third - second - 1;
  if (middle < 1 || middle > 2) return null;
  const a = numberAt(text, 0, first);
  const b = numberAt(text, first + 1, second);
  const c = numberAt(text, second + 1, third);
  if (first === 4) return last === 1 || last === 2 ? quickDay(a, b, c) : null;
  if ((first !== 1 && first !== 2) || last !== 4) return null;
  return dateOrder === 'mdy' ? quickDay(c, a, b) : dateOrder === 'dmy' ? quickDay(c, b, a) : null;
}

/** Hyphen, full stop, slash. */
function isBetweenNumbers(code: number): boolean {
  return code >= 45 && code <= 47;
}

function quickDay(year: number, month: number, day: number): string | null {
  if (!dayExists(year, month, day)) return null;
  const iso = isoDay(year, month, day);
  return FILLED_IN.has(iso) ? null : iso;
}

/** Where the digits that begin at a place end. */
function numberEnd(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) break;
  }
  return at;
}

function numberAt(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) value = value * 10 + text.charCodeAt(at) - 48;
  return value;
}

type Reading = Parsed<PartialDate> | 'ambiguous' | null;

function readNumbers(text: string, context: ParseContext): Reading {
  const first = YEAR_FIRST.exec(text);
  if (first !== null) {
    const [, year, , month, day] = first;
    // A zero month or day means it is not known: `1986-00-00`, `1986-09-00`.
    if (Number(month) === 0 && Number(day) === 0) return ofYear(Number(year));
    if (Number(day) === 0) return ofMonth(Number(year), Number(month));
    return full(Number(year), Number(month), Number(day));
  }
  const last = YEAR_LAST.exec(text);
  if (last !== null) {
    const [, a = '', , b = '', written = ''] = last;
    if (context.dateOrder === 'ymd' && written.length === 2 && a.length === 2) {
      return full(fullYear(a, context.pivotYear), Number(b), Number(written));
    }
    return readYearLast(text, Number(a), Number(b), fullYear(written, context.pivotYear), context.dateOrder);
  }
  const compact = COMPACT.exec(text);
  if (compact !== null) return full(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const months = YEAR_MONTH.exec(text);
  if (months !== null) return ofMonth(Number(months[1]), Number(months[2]));
  const monthFirst = MONTH_YEAR.exec(text);
  if (monthFirst !== null) return ofMonth(Number(monthFirst[2]), Number(monthFirst[1]));
  const years = YEAR.exec(text);
  if (years !== null) return ofYear(Number(years[1]));
  const two = TWO_DIGIT_FIRST.exec(text);
  if (two !== null && context.dateOrder === 'ymd') {
    return full(fullYear(two[1] ?? '', context.pivotYear), Number(two[3]), Number(two[4]));
  }
  return null;
}

function readYearLast(written: string, a: number, b: number, year: number, order: DateOrder | null): Reading {
  if (a === 0 && b === 0) return ofYear(year);
  if (order === 'mdy') {
    return b === 0 ? ofMonth(year, a) : (full(year, a, b) ?? otherOrder(full(year, b, a), written));
  }
  if (order === 'dmy') {
    return a === 0 ? ofMonth(year, b) : (full(year, b, a) ?? otherOrder(full(year, a, b), written));
  }
  if (a === b || a > 12) return full(year, b, a);
  if (b > 12) return full(year, a, b);
  return a >= 1 && b >= 1 && dayExists(year, a, b) && dayExists(year, b, a) ? 'ambiguous' : null;
}

/** A date that only the other order allows is one all the same: it is read so, and the row says that it disagrees. */
function otherOrder(read: Parsed<PartialDate> | null, written: string): Parsed<PartialDate> | null {
  return read?.kind === 'understood' ? understood(read.value, [flag('value-other-order', written)]) : read;
}

function readWords(text: string, context: ParseContext): Reading {
  const parts = text
    .replace(/[,،]/g, ' ')
    .replace(/(\d)(?:st|nd|rd|th|er|re|º|°|ª)(?![a-z])/gi, '$1')
    .replace(/(\d)[-./]?(\p{L})/gu, '$1 $2')
    .replace(/(\p{L}\.?)[-./]?(\d)/gu, '$1 $2')
    .split(/\s+/)
    .filter((part) => part !== '' && !/^(?:de|del|of|the|le|el|r|г|года|року)\.?$/i.test(part));
  let month: number | null = null;
  const numbers: string[] = [];
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index] ?? '';
    if (/^\d{1,4}$/.test(part)) {
      numbers.push(part);
      continue;
    }
    const pair = monthOf(`${part} ${parts[index + 1] ?? ''}`);
    const found = pair ?? monthOf(part);
    if (found === null || month !== null) return null;
    month = found;
    if (pair !== null) index++;
  }
  if (month === null || numbers.length === 0 || numbers.length > 2) return null;
  const [a = '', b] = numbers;
  if (b === undefined) return a.length === 4 ? ofMonth(Number(a), month) : null;
  if (a.length === 4 && b.length <= 2) return full(Number(a), month, Number(b));
  if (a.length <= 2 && (b.length === 4 || b.length === 2)) {
    return full(fullYear(b, context.pivotYear), month, Number(a));
  }
  return null;
}

function readHijri(text: string): Reading {
  const parts = text.split(/[-/.\s]+/).filter((part) => part !== '');
  if (parts.length > 3 || !parts.every((part) => /^\d{1,4}$/.test(part))) return null;
  const numbers = (parts[0]?.length === 4 ? parts : [...parts].reverse()).map(Number);
  const [year = Number.NaN, month, day] = numbers;
  const earliest = gregorianOfHijri(year, month ?? 1, day ?? 1);
  if (earliest === null) return null;
  if (day !== undefined) {
    return understood({ earliest, latest: earliest, precision: 'day', circa: false, calendar: 'hijri' });
  }
  const yearEnds = month === undefined || month === 12;
  const next = gregorianOfHijri(yearEnds ? year + 1 : year, month === undefined ? 1 : (month % 12) + 1, 1);
  if (next === null) return null;
  return understood({
    earliest,
    latest: dayBefore(next),
    precision: 'range',
    circa: false,
    calendar: 'hijri',
  });
}

function readPlain(text: string, context: ParseContext): Reading {
  const numbers = readNumbers(text, context);
  if (numbers !== null) return numbers;
  const years = SPAN_YEARS.exec(text);
  if (years !== null) {
    const [, from = '', to = ''] = years;
    if (from < to && ofYear(Number(from)) !== null && ofYear(Number(to)) !== null) {
      return understood(span(`${from}-01-01`, `${to}-12-31`, 'range'));
    }
    return null;
  }
  return readWords(text, context) ?? readWords(text.replace(DAY_NAME, ''), context);
}

function readSpan(text: string, context: ParseContext): Reading {
  const ends = SPAN.exec(text);
  if (ends === null) return null;
  const from = readPlain(ends[1] ?? '', context);
  const to = readPlain(ends[2] ?? '', context);
  if (from === null || to === null || from === 'ambiguous' || to === 'ambiguous') return null;
  if (from.kind !== 'understood' || to.kind !== 'understood') return null;
  if (from.value.earliest > to.value.latest) return null;
  return understood(span(from.value.earliest, to.value.latest, 'range'));
}

function read(written: string, context: ParseContext): Parsed<PartialDate> {
  const quick = readNumbers(written, context);
  if (quick !== null && quick !== 'ambiguous') return quick;
  if (quick === 'ambiguous') return notUnderstood(written, 'value-ambiguous-date');
  const text = westernDigits(written);
  if (FILLED_IN_TEXT.test(text) || END_OF_TIME.test(text)) return placeholder();
  const circa = CIRCA.test(text);
  const bare = tidy(text.replace(CIRCA, '').replace(/^(?:dob|né|née|born|nacido|nacida)\b:?\s*/i, ''));
  const hijri = HIJRI.test(bare);
  const reading = hijri
    ? readHijri(tidy(bare.replace(HIJRI, ' ')))
    : (readPlain(bare, context) ?? readSpan(bare, context));
  if (reading === 'ambiguous') return notUnderstood(written, 'value-ambiguous-date');
  if (reading === null) return notUnderstood(written);
  if (reading.kind !== 'understood' || !circa) return reading;
  return { ...reading, value: { ...reading.value, circa: true } };
}

/** `1986-09-04`, `1986-09`, `1986`, `1984-01-01..1986-12-31`; `~` before it for circa, ` AH` after it for Hijri. */
function encode(value: PartialDate): string {
  return `${value.circa ? '~' : ''}${dayText(value)}${value.calendar === 'hijri' ? ' AH' : ''}`;
}

function dayText(value: PartialDate): string {
  if (value.precision === 'day') return value.earliest;
  if (value.precision === 'month') return value.earliest.slice(0, 7);
  if (value.precision === 'year') return value.earliest.slice(0, 4);
  return `${value.earliest}..${value.latest}`;
}

function decode(encoded: string): PartialDate {
  const circa = encoded.startsWith('~');
  const hijri = encoded.endsWith(' AH');
  const body = encoded.slice(circa ? 1 : 0, hijri ? -3 : undefined);
  const calendar = hijri ? 'hijri' : 'gregorian';
  if (body.length === 10) return { earliest: body, latest: body, precision: 'day', circa, calendar };
  if (body.length === 7) {
    const last = daysInMonth(Number(body.slice(0, 4)), Number(body.slice(5)));
    return { earliest: `${body}-01`, latest: `${body}-${last}`, precision: 'month', circa, calendar };
  }
  if (body.length === 4) {
    return { earliest: `${body}-01-01`, latest: `${body}-12-31`, precision: 'year', circa, calendar };
  }
  return { earliest: body.slice(0, 10), latest: body.slice(12), precision: 'range', circa, calendar };
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatWith(locale: string, options: Intl.DateTimeFormatOptions, iso: string): string {
  const key = `${locale} ${Object.keys(options).join()}`;
  let formatter = formatters.get(key);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC', calendar: 'gregory' });
    formatters.set(key, formatter);
  }
  return formatter.format(new Date(`${iso}T00:00:00Z`));
}

const DAY: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'short', day: 'numeric' };

function format(value: PartialDate, locale: string): string {
  const circa = value.circa ? '≈ ' : '';
  if (value.precision === 'year') return circa + value.earliest.slice(0, 4);
  if (value.precision === 'month') {
    return circa + formatWith(locale, { year: 'numeric', month: 'long' }, value.earliest);
  }
  const earliest = formatWith(locale, DAY, value.earliest);
  if (value.precision === 'day') return circa + earliest;
  return `${circa}${earliest} – ${formatWith(locale, DAY, value.latest)}`;
}

/** Keys of a day: the day, then the day with day and month exchanged when that exists, then the year. */
function keys(value: PartialDate): readonly string[] {
  if (value.precision === 'day') {
    const year = value.earliest.slice(0, 4);
    const swapped = transposed(value.earliest);
    return swapped === null || swapped === value.earliest
      ? [value.earliest, year]
      : [value.earliest, swapped, year];
  }
  if (value.precision === 'month') return [value.earliest.slice(0, 7), value.earliest.slice(0, 4)];
  const from = Number(value.earliest.slice(0, 4));
  const to = Math.min(Number(value.latest.slice(0, 4)), from + 9);
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
}

/** The day with its day and month exchanged; null when there is no such day. */
export function transposed(iso: string): string | null {
  const year = Number(iso.slice(0, 4));
  const month = Number(iso.slice(5, 7));
  const day = Number(iso.slice(8, 10));
  return dayExists(year, day, month) ? isoDay(year, day, month) : null;
}

/**
 * Understands ISO days, years and months, `YYYYMMDD`, numbers in the column's order, month names in English, French,
 * Spanish, Arabic, Russian and Ukrainian, "circa", spans, and Hijri days that are marked AH or هـ. Without an order only
 * what can be read one way is understood; else the flag is `value-ambiguous-date`. What only the other order than the
 * column's allows is understood with the flag `value-other-order`.
 */
export const date = defineValueType<PartialDate>({
  id: 'date',
  freeText: false,
  read,
  quick,
  encode,
  decode,
  keys,
  format,
});
