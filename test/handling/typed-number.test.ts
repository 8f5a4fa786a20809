// What the access log keeps of a question while somebody is still typing a number to pass for somebody.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { maskTyped } from '#shared/handling/typed-number';
import { isCardNumber } from '#shared/values/card';
import { isPossibleSsn } from '#shared/values/national-number';

describe('a question with a part of a card or social security number', () => {
  test.each([
    ['41111111', '••••••••'],
    ['4111 1111 11', '•••• •••• ••'],
    ['411111111111112', '•••••••••••••••'],
    ['5500-0055-5555', '••••-••••-••••'],
    ['Ada Birch 41111111', 'Ada Birch ••••••••'],
    ['219-09-999', '•••-••-•••'],
    ['219-09-9', '•••-••-•'],
    ['219 09 99', '••• •• ••'],
    ['219-09-', '•••-••-'],
    ['219-09', '•••-••'],
    ['21909', '•••••'],
    ['219099', '••••••'],
    ['2190999', '•••••••'],
    ['SSN 2190999 ', 'SSN ••••••• '],
    ['21909999', '••••••••'],
    ['٢١٩٠٩٩٩', '•••••••'],
  ])('%s keeps no digit: several parts would together be the number', (typed, kept) => {
    expect(maskTyped(typed)).toBe(kept);
  });

  test.each([
    ['4111 1111 1111 1111', '•••• •••• •••• 1111'],
    ['219-09-9998', '•••-••-9998'],
    ['219099998', '•••••9998'],
    ['Ada Birch 219099998', 'Ada Birch •••••9998'],
  ])('%s, which is whole, keeps the last four', (typed, kept) => {
    expect(maskTyped(typed)).toBe(kept);
  });
});

describe('a question for anything else', () => {
  test.each([
    '1881',
    '9111111',
    '12345 Main Street',
    '25-0417',
    '207-555',
    '555-0142',
    '07-01-2024',
    '207-555-0142',
    '2075550142',
    '+44 7700 900123',
    '1-207-555-0142',
    '(207) 555-0142',
    '1984-03-02',
    '02/03/1984',
    '19840302',
    'WBA3A5C50CF256551',
    'GB29NWBK60161331926819',
    'DTF-25-0417',
    '203.0.113.9',
    'cdr_4111111111.csv',
    'Marisela Quiroga',
  ])('%s is kept as it was typed', (typed) => {
    expect(maskTyped(typed)).toBe(typed);
  });
});

it('keeps four digits of a whole number and none of a part, however it was parted', () => {
  const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 7, maxLength: 18 });
  fc.assert(
    fc.property(digits, fc.constantFrom('', ' ', '-'), (rest, between) => {
      const number = `4${rest.join('')}`;
      const typed = number.replace(/(.{4})(?=.)/g, `$1${between}`);
      const isWhole = isCardNumber(number) || (between === '' && isPossibleSsn(number));
      expect(maskTyped(typed).replace(/\D/g, '')).toHaveLength(isWhole ? 4 : 0);
    }),
  );
});
