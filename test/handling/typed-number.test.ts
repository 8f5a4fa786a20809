// What the access log keeps of a question while somebody is still typing a number to pass for somebody.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { maskTyped } from '#shared/handling/typed-number';

describe('a question with a part of a card or social security number', () => {
  test.each([
    ['41111111', '••••1111'],
    ['4111 1111 11', '•••• ••11 11'],
    ['411111111111111', '•••••••••••1111'],
    ['5500-0055-5555', '••••-••••-5555'],
    ['Ada Birch 41111111', 'Ada Birch ••••1111'],
    ['219-09-999', '•••-•9-999'],
    ['219-09-99', '•••-09-99'],
    ['219-09-9', '••9-09-9'],
    ['219 09 99', '••• 09 99'],
    ['21909999', '••••9999'],
    ['٤١١١١١١١', '••••١١١١'],
    // Whole ones, as before.
    ['4111 1111 1111 1111', '•••• •••• •••• 1111'],
    ['219-09-9998', '•••-••-9998'],
    ['219099998', '••••9998'],
  ])('%s keeps the last four', (typed, kept) => {
    expect(maskTyped(typed)).toBe(kept);
  });
});

describe('a question for anything else', () => {
  test.each([
    '1881',
    '4111111',
    '555-01',
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

it('keeps four digits of a card, however much of it was typed and however it was parted', () => {
  const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 7, maxLength: 18 });
  fc.assert(
    fc.property(digits, fc.constantFrom('', ' ', '-'), (rest, between) => {
      const typed = `4${rest.join('')}`.replace(/(.{4})(?=.)/g, `$1${between}`);
      expect(maskTyped(typed).replace(/\D/g, '')).toHaveLength(4);
    }),
  );
});
