// Moments: what the clock showed, in which zone by the source's word or ours, and the instant (or the two instants) it
// can be. Nothing is guessed: a time without a zone has no UTC.
import { date } from './date';
import { defineValueType } from './define-value-type';
import type { PartialTime } from './partial-date';
import { statedInstants, statedName } from './stated-zone';
import type { Flag, ParseContext, Parsed } from './value-type';
import { flag, notUnderstood, understood, westernDigits } from './written-text';
import { instantsOf } from './zone-offset';

const ISO = /^(\d{4}-\d\d-\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?\s?(Z|[+-]\d\d(?::?\d\d)?)?$/;
const NUMBERS =
  /^(\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4})[ ,T]+(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?(?:\s?([ap]\.?m\.?))?$/i;
const COMPACT = /^(\d{4})(\d\d)(\d\d)T?(\d\d)(\d\d)(\d\d)?(Z)?$/;
const CLOCK_LAST =
  /^(.{6,40}?)[T ,]+(?:at |@ ?|à |a las |- )?(\d{1,2})(?:[:.hH](\d\d))?(?:[:.m](\d\d)(?:[.,]\d{1,9})?)?\s*([ap]\.?\s?m\b\.?|[صم](?![\u0600-\u06ff]))?\s*(?:\(?([A-Za-z][A-Za-z_/+-]{0,40}(?:[+-]\d{1,2}(?::?\d\d)?)?|[+-]\d\d:?\d\d)\)?)?$/i;
const CLOCK_FIRST =
  /^(\d{1,2}):(\d\d)(?::(\d\d))?\s*([ap]\.?m\b\.?)?\s*(UTC|GMT|Z|[A-Z]{2,4}T)?[ ,]+(?:on |le |el )?(.{6,30})$/i;
const EPOCH = /^(1\d{9}|[2-4]\d{9})(\d{3})?$/;

interface Clock {
  readonly day: string;
  readonly hour: number;
  readonly minute: number;
  readonly second: number | null;
  readonly zone: string | null;
}

function read(written: string, context: ParseContext): Parsed<PartialTime> {
  const text = westernDigits(written);
  const iso = ISO.exec(text);
  if (iso !== null) {
    const [, day = '', hour, minute, second, zone = null] = iso;
    if (date.parse(day, context).kind !== 'understood') return notUnderstood(written);
    return moment(
      written,
      { day, hour: Number(hour), minute: Number(minute), second: orNull(second), zone },
      context,
    );
  }
  const numbers = NUMBERS.exec(text);
  if (numbers !== null) {
    const [, day = '', hour, minute, second, half = null] = numbers;
    return clocked(written, day, [hour, minute, second], half, null, context);
  }
  const compact = COMPACT.exec(text);
  if (compact !== null && text.length !== 13) {
    const [, year, month, day, hour, minute, second, zone = null] = compact;
    return clocked(written, `${year}-${month}-${day}`, [hour, minute, second], null, zone, context);
  }
  const epoch = EPOCH.exec(text);
  if (epoch !== null) {
    const local = new Date(Number(epoch[1]) * 1000).toISOString();
    return clocked(
      written,
      local.slice(0, 10),
      [local.slice(11, 13), local.slice(14, 16), local.slice(17, 19)],
      null,
      'Z',
      context,
    );
  }
  const dayOnly = date.parse(text, context);
  if (dayOnly.kind === 'placeholder') return dayOnly;
  if (dayOnly.kind === 'understood')
    return withFlags(
      ofDay(written, dayOnly.value.precision === 'day' ? dayOnly.value.earliest : null, context),
      dayOnly.flags,
    );
  return withClock(written, text, dayOnly.flags, context);
}

function withClock(
  written: string,
  text: string,
  flags: readonly Flag[],
  context: ParseContext,
): Parsed<PartialTime> {
  const first = CLOCK_FIRST.exec(text);
  if (first !== null) {
    const [, hour, minute, second, half, zone = null, day = ''] = first;
    return clocked(written, day, [hour, minute, second], half ?? null, zone, context);
  }
  const last = CLOCK_LAST.exec(text);
  if (last === null) return { kind: 'not-understood', flags };
  const [, day = '', hour, minute, second, half, zone = null] = last;
  // A number alone after a date is a time only with "am", "pm" or "h".
  if (minute === undefined && half === undefined) return { kind: 'not-understood', flags };
  return clocked(written, day, [hour, minute ?? '00', second], half ?? null, zone, context);
}

function orNull(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}

function clocked(
  written: string,
  dayText: string,
  [hour, minute, second]: readonly [string | undefined, string | undefined, string | undefined],
  half: string | null,
  zone: string | null,
  context: ParseContext,
): Parsed<PartialTime> {
  const day = date.parse(dayText.replace(/,$/, ''), context);
  if (day.kind !== 'understood') return day;
  if (day.value.precision !== 'day' || day.value.circa) return notUnderstood(written);
  const hours = hourOf(Number(hour), half);
  if (hours === null) return notUnderstood(written);
  const clock = {
    day: day.value.earliest,
    hour: hours,
    minute: Number(minute),
    second: orNull(second),
    zone,
  };
  return withFlags(moment(written, clock, context), day.flags);
}

/** What was to be said of the day is said of the time as well. */
function withFlags(time: Parsed<PartialTime>, flags: readonly Flag[]): Parsed<PartialTime> {
  if (flags.length === 0 || time.kind !== 'understood') return time;
  return { ...time, flags: [...flags, ...time.flags] };
}

function hourOf(hour: number, half: string | null): number | null {
  if (half === null) return hour;
  if (hour < 1 || hour > 12) return null;
  const isAfternoon = /^[pم]/i.test(half);
  return (hour % 12) + (isAfternoon ? 12 : 0);
}

function ofDay(written: string, day: string | null, context: ParseContext): Parsed<PartialTime> {
  if (day === null) return notUnderstood(written);
  const local = `${day}T00:00:00`;
  return understood({
    local,
    utc: null,
    utcLater: null,
    zoneStated: null,
    zoneAssumed: context.zone,
    precision: 'day',
  });
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

function moment(written: string, clock: Clock, context: ParseContext): Parsed<PartialTime> {
  const { day, hour, minute, second } = clock;
  if (hour > 23 || minute > 59 || (second ?? 0) > 59) return notUnderstood(written);
  const local = `${day}T${two(hour)}:${two(minute)}:${two(second ?? 0)}`;
  const precision = second === null ? 'minute' : 'second';
  const shown = Date.UTC(
    Number(day.slice(0, 4)),
    Number(day.slice(5, 7)) - 1,
    Number(day.slice(8)),
    hour,
    minute,
    second ?? 0,
  );
  if (clock.zone !== null) {
    const instants = statedInstants(clock.zone, shown);
    if (instants === null) return notUnderstood(written);
    return inZone(written, local, precision, statedName(clock.zone), null, instants);
  }
  const instants = context.zone === null ? null : instantsOf(context.zone, shown);
  if (instants === null) {
    return understood({
      local,
      utc: null,
      utcLater: null,
      zoneStated: null,
      zoneAssumed: context.zone,
      precision,
    });
  }
  return inZone(written, local, precision, null, context.zone, instants);
}

function inZone(
  written: string,
  local: string,
  precision: PartialTime['precision'],
  zoneStated: string | null,
  zoneAssumed: string | null,
  instants: readonly number[],
): Parsed<PartialTime> {
  const utc = utcText(instants[0]);
  const utcLater = utcText(instants[1]);
  // Written out: spreading an object costs more than all the reading in a file of a million calls.
  const value: PartialTime = { local, utc, utcLater, zoneStated, zoneAssumed, precision };
  const zone = zoneStated ?? zoneAssumed;
  if (utc === null) return understood(value, [flag('value-time-missing', written, { zone })]);
  if (utcLater !== null) return understood(value, [flag('value-time-doubled', written, { zone })]);
  return understood(value);
}

function utcText(instant: number | undefined): string | null {
  return instant === undefined ? null : `${new Date(instant).toISOString().slice(0, 19)}Z`;
}

const letters = { second: 's', minute: 'm', day: 'd' } as const;

/** `local|precision|utc|utcLater|zoneStated|zoneAssumed`, empty for null, empty ones at the end left out. */
function encode(value: PartialTime): string {
  const { local, precision, utc, utcLater, zoneStated, zoneAssumed } = value;
  const fields = [local, letters[precision], utc ?? '', utcLater ?? '', zoneStated ?? '', zoneAssumed ?? ''];
  return fields.join('|').replace(/\|+$/, '');
}

function decode(encoded: string): PartialTime {
  const [local = '', letter = 's', ...rest] = encoded.split('|');
  const [utc = null, utcLater = null, zoneStated = null, zoneAssumed = null] = rest.map((field) =>
    field === '' ? null : field,
  );
  const precision = letter === 's' ? 'second' : letter === 'm' ? 'minute' : 'day';
  return { local, utc, utcLater, zoneStated, zoneAssumed, precision };
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** The local time as its source shows it, with the zone when one is known. */
function format(value: PartialTime, locale: string): string {
  const isDay = value.precision === 'day';
  const key = `${locale} ${value.precision}`;
  let formatter = formatters.get(key);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat(locale, {
      timeZone: 'UTC',
      calendar: 'gregory',
      dateStyle: 'medium',
      ...(isDay ? {} : { timeStyle: value.precision === 'second' ? 'medium' : 'short' }),
    });
    formatters.set(key, formatter);
  }
  const shown = formatter.format(new Date(`${value.local}Z`));
  const zone = value.zoneStated ?? value.zoneAssumed;
  return isDay || zone === null ? shown : `${shown} ${zone}`;
}

/**
 * Value: see `PartialTime`. Flags: `value-time-doubled` (autumn: `utc` and `utcLater`), `value-time-missing` (spring: no
 * `utc`). Day and month are read by the rules of `date`. Keys: the UTC minute, or the local one where no zone is known.
 */
export const time = defineValueType<PartialTime>({
  id: 'time',
  freeText: false,
  read,
  encode,
  decode,
  keys: (value) => {
    if (value.precision === 'day') return [value.local.slice(0, 10)];
    const instants = [value.utc, value.utcLater].filter((instant) => instant !== null);
    return instants.length === 0
      ? [value.local.slice(0, 16)]
      : instants.map((instant) => `${instant.slice(0, 16)}Z`);
  },
  format,
});
