import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PartialTime } from '#shared/values/partial-date';
import { time } from '#shared/values/time';
import type { ParseContext } from '#shared/values/value-type';
import { instantsOf } from '#shared/values/zone-offset';
import { tries } from '../property-tries';
import { maine, nothingKnown, quebec } from './contexts';

function timed(written: string, context: ParseContext = maine): PartialTime {
  const parsed = time.parse(written, context);
  if (parsed.kind !== 'understood') throw new Error(`${written}: ${parsed.kind}`);
  return parsed.value;
}

describe('a moment', () => {
  test.each([
    ['2025-11-02 05:41:00', '2025-11-02T05:41:00', '2025-11-02T10:41:00Z'],
    ['7/4/2025 3:05 PM', '2025-07-04T15:05:00', '2025-07-04T19:05:00Z'],
    ['07/04/2025 15:05:09', '2025-07-04T15:05:09', '2025-07-04T19:05:09Z'],
    ['7/4/25 12:00 AM', '2025-07-04T00:00:00', '2025-07-04T04:00:00Z'],
    ['15:05 7/4/2025', '2025-07-04T15:05:00', '2025-07-04T19:05:00Z'],
    ['Jul 4, 2025 at 3:05 pm', '2025-07-04T15:05:00', '2025-07-04T19:05:00Z'],
    ['4 juillet 2025 à 15h05', '2025-07-04T15:05:00', '2025-07-04T19:05:00Z'],
    ['20250704T150509', '2025-07-04T15:05:09', '2025-07-04T19:05:09Z'],
  ])('%s is read in the zone of its column', (written, local, utc) => {
    expect(timed(written)).toMatchObject({
      local,
      utc,
      utcLater: null,
      zoneStated: null,
      zoneAssumed: 'America/New_York',
    });
  });

  test.each([
    ['2025-11-02T05:41:00Z', '2025-11-02T05:41:00Z', 'UTC'],
    ['2025-11-02T01:41:00-04:00', '2025-11-02T05:41:00Z', '-04:00'],
    ['2025-11-02 01:41 EDT', '2025-11-02T05:41:00Z', 'EDT'],
    ['11/02/2025 2:41 AM AST', '2025-11-02T06:41:00Z', 'AST'],
    ['2025-11-02 05:41 UTC', '2025-11-02T05:41:00Z', 'UTC'],
    ['2025-07-04 15:05 America/Moncton', '2025-07-04T18:05:00Z', 'America/Moncton'],
    ['1762062060', '2025-11-02T05:41:00Z', 'UTC'],
  ])('%s says its zone itself', (written, utc, zoneStated) => {
    expect(timed(written)).toMatchObject({ utc, zoneStated, zoneAssumed: null });
  });

  test('without a zone there is no instant', () => {
    expect(timed('2025-11-02 05:41:00', nothingKnown)).toMatchObject({
      utc: null,
      zoneStated: null,
      zoneAssumed: null,
    });
  });

  test('a day alone is no instant', () => {
    expect(timed('2025-11-02')).toMatchObject({ precision: 'day', utc: null });
  });

  test('the hour that comes twice in November is two instants, and flagged', () => {
    const parsed = time.parse('2025-11-02 01:15', maine);
    expect(parsed).toMatchObject({
      kind: 'understood',
      value: { utc: '2025-11-02T05:15:00Z', utcLater: '2025-11-02T06:15:00Z' },
      flags: [{ code: 'value-time-doubled' }],
    });
  });

  test('the hour that is missing in March is no instant, and flagged', () => {
    const parsed = time.parse('2025-03-09 02:30', maine);
    expect(parsed).toMatchObject({
      value: { utc: null, utcLater: null },
      flags: [{ code: 'value-time-missing' }],
    });
  });

  test('day and month are read in the order of the column', () => {
    expect(timed('02/07/2025 10:00', quebec).local).toBe('2025-07-02T10:00:00');
    expect(time.parse('02/07/2025 10:00', nothingKnown)).toMatchObject({
      flags: [{ code: 'value-ambiguous-date' }],
    });
  });

  test.each([
    '25:10',
    '10:15',
    '2025-11-02 25:00',
    '2025-11-02 10:75',
    '11/02/2025 13:00 PM',
    '2025-02-30 10:00',
    'noon',
  ])('%s is not understood', (written) => {
    expect(time.parse(written, maine).kind).toBe('not-understood');
  });
});

test('an instant shown in a zone leads back to it', () => {
  const instants = fc
    .integer({ min: Date.UTC(1970, 0, 2), max: Date.UTC(2037, 0, 1) })
    .map((ms) => Math.floor(ms / 60_000) * 60_000);
  const zones = fc.constantFrom(
    'America/New_York',
    'America/Moncton',
    'Europe/Kyiv',
    'Africa/Casablanca',
    'Asia/Kathmandu',
    'UTC',
  );
  const shownIn = (zone: string, instant: number): number => {
    const parts = new Intl.DateTimeFormat('sv-SE', {
      timeZone: zone,
      dateStyle: 'short',
      timeStyle: 'medium',
    }).format(instant);
    return Date.parse(`${parts.replace(' ', 'T')}Z`);
  };
  fc.assert(
    fc.property(instants, zones, (instant, zone) => {
      expect(instantsOf(zone, shownIn(zone, instant))).toContain(instant);
    }),
    { numRuns: tries(200) },
  );
});

test('a zone that does not exist gives no instant', () => {
  expect(instantsOf('Mars/Olympus', 0)).toBeNull();
  expect(timed('2025-11-02 05:41', { ...maine, zone: 'Mars/Olympus' }).utc).toBeNull();
});
