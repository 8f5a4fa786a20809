import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysInMonth } from '#shared/values/calendar-day';
import { compareDates, isFirstOfJanuary } from '#shared/values/compare-dates';
import { date } from '#shared/values/date';
import type { PartialDate } from '#shared/values/partial-date';
import type { ParseContext } from '#shared/values/value-type';
import { maine, nothingKnown, quebec } from './contexts';

function dated(written: string, context: ParseContext = nothingKnown): PartialDate {
  const parsed = date.parse(written, context);
  if (parsed.kind !== 'understood') throw new Error(`${written}: ${parsed.kind}`);
  return parsed.value;
}

function encoded(written: string, context: ParseContext = nothingKnown): string {
  return date.encode(dated(written, context));
}

describe('full dates', () => {
  test.each([
    ['1986-09-04', '1986-09-04'],
    ['1986/09/04', '1986-09-04'],
    ['1986.9.4', '1986-09-04'],
    ['19860904', '1986-09-04'],
    ['1986-09-04T00:00:00Z', '1986-09-04'],
    ['4 Sep 1986', '1986-09-04'],
    ['04-SEP-1986', '1986-09-04'],
    ['4SEP1986', '1986-09-04'],
    ['September 4, 1986', '1986-09-04'],
    ['Sept. 4th, 1986', '1986-09-04'],
    ['Thursday, September 4, 1986', '1986-09-04'],
    ['4 septembre 1986', '1986-09-04'],
    ['1er août 1986', '1986-08-01'],
    ['4 de septiembre de 1986', '1986-09-04'],
    ['4 أيلول 1986', '1986-09-04'],
    ['٤ سبتمبر ١٩٨٦', '1986-09-04'],
    ['4 вересня 1986', '1986-09-04'],
    ['25/12/1986', '1986-12-25'],
    ['12/25/1986', '1986-12-25'],
    ['05/05/1986', '1986-05-05'],
    ['29 Feb 2024', '2024-02-29'],
  ])('%s is %s whatever the file', (written, expected) => {
    expect(encoded(written)).toBe(expected);
  });

  test.each([
    ['09/04/1986', maine, '1986-09-04'],
    ['09/04/1986', quebec, '1986-04-09'],
    ['5/8/88', maine, '1988-05-08'],
    ['3/17/09', maine, '2009-03-17'],
    ['02/07/1979', quebec, '1979-07-02'],
    ['02-07-79', quebec, '1979-07-02'],
    ['86/09/04', { ...nothingKnown, dateOrder: 'ymd' }, '1986-09-04'],
  ] as const)('%s is read in the order of its column', (written, context, expected) => {
    expect(encoded(written, context)).toBe(expected);
  });

  test('without an order day and month are not guessed', () => {
    for (const written of ['09/04/1986', '5/8/88', '02.07.1979']) {
      const parsed = date.parse(written, nothingKnown);
      expect(parsed, written).toMatchObject({
        kind: 'not-understood',
        flags: [{ code: 'value-ambiguous-date' }],
      });
    }
  });

  test('a date that only the other order than its column’s allows is read so, and flagged', () => {
    for (const [written, context] of [
      ['25/12/1986', maine],
      ['12/25/1986', quebec],
    ] as const) {
      expect(encoded(written, context)).toBe('1986-12-25');
      expect(date.parse(written, context)).toMatchObject({ flags: [{ code: 'value-other-order' }] });
      expect(date.parse(written, nothingKnown)).toMatchObject({ kind: 'understood', flags: [] });
    }
    expect(date.parse('13/32/1986', maine).kind).toBe('not-understood');
    expect(date.parse('31/02/1986', quebec).kind).toBe('not-understood');
  });

  test.each([
    '02/30/1999',
    '1999-02-30',
    '31 Apr 1999',
    '29 Feb 2023',
    '13/13/1999',
    '1986-13-01',
    '99999',
    'soon',
    '19869999',
  ])('%s is no date', (written) => {
    expect(date.parse(written, maine).kind).toBe('not-understood');
  });

  test.each(['01/01/1900', '1900-01-01', '00/00/0000', '0000-00-00', '9999-12-31', '12/31/9999'])(
    '%s is what a system fills in',
    (written) => {
      expect(date.parse(written, maine)).toEqual({ kind: 'placeholder' });
    },
  );
});

describe('uncertain dates', () => {
  test.each([
    ['1986', '1986', 'year'],
    ['1986/09', '1986-09', 'month'],
    ['09/1986', '1986-09', 'month'],
    ['Sep 1986', '1986-09', 'month'],
    ['septembre 1986', '1986-09', 'month'],
    ['1986-00-00', '1986', 'year'],
    ['1986-09-00', '1986-09', 'month'],
    ['00/00/1986', '1986', 'year'],
    ['between 1980 and 1984', '1980-01-01..1984-12-31', 'range'],
    ['1980-1984', '1980-01-01..1984-12-31', 'range'],
    ['1980 to 1984', '1980-01-01..1984-12-31', 'range'],
    ['4 Sep 1986 – 9 Sep 1986', '1986-09-04..1986-09-09', 'range'],
  ])('%s keeps its precision', (written, expected, precision) => {
    expect(encoded(written, maine)).toBe(expected);
    expect(dated(written, maine).precision).toBe(precision);
  });

  test.each([
    'c. 1984',
    'circa 1984',
    'ca 1984',
    'about 1984',
    'vers 1984',
    'hacia 1984',
    'approx. 1984',
    '~1984',
    'نحو 1984',
  ])('%s is about a year', (written) => {
    expect(dated(written)).toEqual({
      earliest: '1984-01-01',
      latest: '1984-12-31',
      precision: 'year',
      circa: true,
      calendar: 'gregorian',
    });
  });

  test('a Hijri date is read only where it is marked as one', () => {
    expect(dated('1408/09/01 AH')).toMatchObject({ earliest: '1988-04-18', calendar: 'hijri' });
    expect(dated('1 / 9 / 1408 هـ')).toMatchObject({ earliest: '1988-04-18', calendar: 'hijri' });
    expect(dated('1408 AH')).toMatchObject({
      earliest: '1987-08-26',
      latest: '1988-08-13',
      precision: 'range',
      calendar: 'hijri',
    });
    expect(dated('1408').calendar).toBe('gregorian');
  });

  test.each(['H', 'h', 'AH', 'هـ', 'A.H.', '1e3 AH', '0x580 AH', 'x/9/1408 AH'])(
    'a Hijri mark without a date, %s, is no date',
    (written) => {
      for (const context of [maine, quebec, nothingKnown])
        expect(date.parse(written, context).kind).toBe('not-understood');
    },
  );

  test('is shown as precisely as it is known, in the reader’s language', () => {
    expect(date.format(dated('1986'), 'en-US')).toBe('1986');
    expect(date.format(dated('1986-09'), 'fr-CA')).toBe('septembre 1986');
    expect(date.format(dated('c. 1984'), 'en-US')).toBe('≈ 1984');
    expect(date.format(dated('1986-09-04'), 'ar-u-nu-latn')).toMatch(/1986/);
  });
});

describe('comparing', () => {
  test.each([
    ['1986-09-04', '1986-09-04', 'same'],
    ['1986-09-04', '1986-09', 'compatible'],
    ['1986-09-04', '1986', 'compatible'],
    ['1986', 'c. 1986', 'compatible'],
    ['1988-05-08', '1988-08-05', 'transposed'],
    ['1988-05-08', '1988-08', 'transposed'],
    ['1986-09-04', '1986-09-14', 'near'],
    ['1986-09-04', '1985-09-04', 'near'],
    ['1986-09-30', '1986-10-01', 'near'],
    ['c. 1984', '1986', 'near'],
    ['1974-02-11', '1991-06-30', 'conflict'],
    ['1987-01-01', '1988', 'conflict'],
    ['c. 1984', '1991', 'conflict'],
  ] as const)('%s and %s: %s', (a, b, expected) => {
    expect(compareDates(dated(a), dated(b))).toBe(expected);
    expect(compareDates(dated(b), dated(a))).toBe(expected);
  });

  test('1 January is told apart, because it is often assigned', () => {
    expect(isFirstOfJanuary(dated('01/01/1987', maine))).toBe(true);
    expect(isFirstOfJanuary(dated('1987'))).toBe(false);
  });
});

const days = fc
  .tuple(
    fc.integer({ min: 1000, max: 2999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .filter(([year, month, day]) => day <= daysInMonth(year, month))
  .map(([year, month, day]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
  .filter((iso) => date.parse(iso, nothingKnown).kind === 'understood');

test('the normal form read again is the same date', () => {
  const forms = fc
    .tuple(days, fc.constantFrom(10, 7, 4), fc.boolean())
    .map(([iso, length, circa]) => (circa ? '~' : '') + iso.slice(0, length));
  fc.assert(
    fc.property(forms, (form) => {
      expect(encoded(form)).toBe(form);
    }),
  );
});

test('a day written month first and day first is one day when each is read in its order', () => {
  fc.assert(
    fc.property(days, (iso) => {
      const [year, month, day] = iso.split('-');
      expect(encoded(`${month}/${day}/${year}`, maine)).toBe(iso);
      expect(encoded(`${day}/${month}/${year}`, quebec)).toBe(iso);
    }),
  );
});

test('comparing is symmetric, and a date is itself', () => {
  fc.assert(
    fc.property(days, days, (a, b) => {
      expect(compareDates(dated(a), dated(b))).toBe(compareDates(dated(b), dated(a)));
      expect(compareDates(dated(a), dated(a))).toBe('same');
    }),
  );
});
