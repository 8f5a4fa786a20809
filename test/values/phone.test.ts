import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { phone } from '#shared/values/phone';
import type { ParseContext } from '#shared/values/value-type';
import { maine, nothingKnown, quebec } from './contexts';

function encoded(written: string, context: ParseContext = maine): string {
  const parsed = phone.parse(written, context);
  return parsed.kind === 'understood' ? phone.encode(parsed.value) : parsed.kind;
}

describe('telephone numbers', () => {
  test.each([
    '207.555.0142',
    '207-555-0142',
    '(207) 555-0142',
    '2075550142',
    '12075550142',
    '1-207-555-0142',
    '+1 (207) 555-0142',
    '+1.207.555.0142',
    'tel:+12075550142',
    '001 207 555 0142',
    '011 1 207 555 0142',
    'Cell: 207-555-0142',
    '207–555–0142',
    '٢٠٧٥٥٥٠١٤٢',
  ])('%s is one number', (written) => {
    expect(encoded(written)).toBe('+12075550142');
  });

  test.each([
    ['+44 20 7946 0958', nothingKnown, '+442079460958'],
    ['020 7946 0958', { ...nothingKnown, region: 'GB' }, '+442079460958'],
    ['+380 44 123 4567', maine, '+380441234567'],
    ['506-555-0123', quebec, '+15065550123'],
    ['1-800-FLOWERS', maine, '+18003569377'],
  ] as const)('%s', (written, context, expected) => {
    expect(encoded(written, context)).toBe(expected);
  });

  test.each([
    '207-555-0142 x12',
    '207-555-0142 ext. 12',
    '207-555-0142, poste 12',
    '+12075550142;ext=12',
    '207-555-0142 #12',
  ])('the extension of %s is kept apart, and the number found without it', (written) => {
    const parsed = phone.parse(written, maine);
    expect(parsed).toMatchObject({ kind: 'understood', value: { e164: '+12075550142', extension: '12' } });
    if (parsed.kind === 'understood') {
      expect(phone.keys(parsed.value)).toEqual(['+12075550142;ext=12', '+12075550142']);
    }
  });

  test.each([
    '000-0000',
    '000-000-0000',
    '1111111111',
    '999-999-9999',
    '(000) 000-0000',
    '1234567890',
    '207-000-0000',
    '0',
  ])('%s stands for no number', (written) => {
    expect(phone.parse(written, maine)).toEqual({ kind: 'placeholder' });
  });

  test.each([
    ['555-0142', maine],
    ['911', maine],
    ['207-155-0142', maine],
    ['107-555-0142', maine],
    ['207-555-01423', maine],
    ['207.555.0142', nothingKnown],
    ['home', maine],
    ['207-555-0142 / 207-555-0167', maine],
  ])('%s is not understood: it lacks its area code or its country, or is none', (written, context) => {
    expect(phone.parse(written, context).kind).toBe('not-understood');
  });

  test('every way to write a North American number gives the same number', () => {
    const numbers = fc.tuple(
      fc.integer({ min: 200, max: 999 }),
      fc.integer({ min: 200, max: 999 }),
      fc.integer({ min: 1, max: 9998 }),
    );
    fc.assert(
      fc.property(numbers, ([area, exchange, line]) => {
        const rest = String(line).padStart(4, '0');
        const plain = encoded(`${area}${exchange}${rest}`);
        for (const written of [
          `(${area}) ${exchange}-${rest}`,
          `+1 ${area}.${exchange}.${rest}`,
          `1-${area}-${exchange}-${rest}`,
        ]) {
          expect(encoded(written)).toBe(plain);
        }
      }),
    );
  });
});
