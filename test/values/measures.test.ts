// Amounts, numbers, heights and weights.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amount } from '#shared/values/amount';
import { compareHeights } from '#shared/values/compare-heights';
import { plainDecimal } from '#shared/values/decimal';
import { height } from '#shared/values/height';
import { number } from '#shared/values/number';
import type { ParseContext, ValueType } from '#shared/values/value-type';
import { weight } from '#shared/values/weight';
import { maine, nothingKnown, quebec } from './contexts';

function encoded<T>(type: ValueType<T>, written: string, context: ParseContext = maine): string {
  const parsed = type.parse(written, context);
  return parsed.kind === 'understood' ? type.encode(parsed.value) : parsed.kind;
}

describe('decimals', () => {
  test.each([
    ['1,234.56', '.', '1234.56'],
    ['1.234,56', '.', '1234.56'],
    ['1.234,56', ',', '1234.56'],
    ['1 234,56', ',', '1234.56'],
    ["1'234.56", '.', '1234.56'],
    ['1,234', '.', '1234'],
    ['1,234', ',', '1.234'],
    ['1.234', ',', '1234'],
    ['1.234', '.', '1.234'],
    ['1,5', '.', '1.5'],
    ['1,234,567', '.', '1234567'],
    ['12,34,567', '.', '1234567'],
    ['.5', '.', '0.5'],
    ['007', '.', '7'],
    ['-0', '.', '0'],
    ['5-', '.', '-5'],
    ['1,23,4', '.', null],
    ['1.2.3', '.', null],
    ['12a', '.', null],
  ] as const)('%s with decimal %s is %s', (written, decimal, expected) => {
    expect(plainDecimal(written, decimal)).toBe(expected);
  });

  test('a number written with grouping is the number', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
        fc.integer({ min: 0, max: 99 }),
        (whole, cents) => {
          const expected = plainDecimal(`${whole}.${String(cents).padStart(2, '0')}`, '.');
          const grouped = Math.abs(whole)
            .toString()
            .replace(/\B(?=(\d{3})+$)/g, ',');
          const sign = whole < 0 ? '-' : '';
          expect(plainDecimal(`${sign}${grouped}.${String(cents).padStart(2, '0')}`, '.')).toBe(expected);
        },
      ),
    );
  });
});

describe('amounts', () => {
  test.each([
    ['$184,300.00', maine, '184300 USD'],
    ['$184,300.00', quebec, '184300 CAD'],
    ['(41,750.00)', maine, '-41750 USD'],
    ['($41,750.00)', maine, '-41750 USD'],
    ['-$41.50', maine, '-41.5 USD'],
    ['41.50 DR', maine, '-41.5 USD'],
    ['41.50 CR', maine, '41.5 USD'],
    ['1.234,56 €', maine, '1234.56 EUR'],
    ['EUR 1.234,56', nothingKnown, '1234.56 EUR'],
    ['12 000 UAH', nothingKnown, '12000 UAH'],
    ['0.51 BTC', maine, '0.51 BTC'],
    ['1234.5', nothingKnown, '1234.5'],
    ['about fifty', maine, 'not-understood'],
  ] as const)('%s', (written, context, expected) => {
    expect(encoded(amount, written, context)).toBe(expected);
  });

  test('are shown in the reader’s way', () => {
    expect(amount.format({ amount: '184300', currency: 'USD' }, 'en-US')).toBe('$184,300.00');
    expect(amount.format({ amount: '0.51', currency: 'BTC' }, 'en-US')).toBe('0.51 BTC');
  });
});

describe('numbers', () => {
  test.each([
    ['12', '12'],
    ['1,200 pills', '1200 pills'],
    ['3.5 kg', '3.5 kg'],
    ['03:25', '205 s'],
    ['1:03:25', '3805 s'],
    ['2012', '2012'],
    ['-1', '-1'],
    ['twelve', 'not-understood'],
  ])('%s', (written, expected) => {
    expect(encoded(number, written)).toBe(expected);
  });
});

describe('heights', () => {
  test.each([
    ['511', maine, '180'],
    ['509', maine, '175'],
    ['600', maine, '183'],
    [`5'11"`, maine, '180'],
    ['5’11”', maine, '180'],
    ['5 ft 11 in', maine, '180'],
    ['5-11', maine, '180'],
    ['6 ft', maine, '183'],
    ['1.75', nothingKnown, '175'],
    ['1,75 m', quebec, '175'],
    ['175 cm', nothingKnown, '175'],
    ['175', nothingKnown, '175'],
    ['71 in', maine, '180'],
    ['0', maine, 'placeholder'],
    ['0.00', maine, 'placeholder'],
    ['000', maine, 'placeholder'],
    ['512', maine, 'not-understood'],
    ['9 ft', maine, 'not-understood'],
    ['tall', maine, 'not-understood'],
  ] as const)('%s', (written, context, expected) => {
    expect(encoded(height, written, context)).toBe(expected);
  });

  test('are shown in feet where people think in feet', () => {
    expect(height.format(180, 'en-US')).toBe('5′11″ (1.80 m)');
    expect(height.format(180, 'fr-CA')).toBe('1,80 m');
  });

  test('only a clear difference speaks', () => {
    expect(compareHeights(168, 170)).toBe('same');
    expect(compareHeights(168, 174)).toBe('near');
    expect(compareHeights(168, 190)).toBe('conflict');
  });
});

describe('weights', () => {
  test.each([
    ['180', maine, '81.647'],
    ['180 lbs', nothingKnown, '81.647'],
    ['81,5 kg', quebec, '81.5'],
    ['82', quebec, '82'],
    ['350 g', maine, '0.35'],
    ['0', maine, 'placeholder'],
    ['heavy', maine, 'not-understood'],
  ] as const)('%s', (written, context, expected) => {
    expect(encoded(weight, written, context)).toBe(expected);
  });
});
