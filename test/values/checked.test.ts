// Identifiers with check digits, by their public specimens.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { account } from '#shared/values/account';
import { card } from '#shared/values/card';
import { passesContainer, passesImo, passesLuhn, passesVin } from '#shared/values/check-digits';
import { container } from '#shared/values/container';
import { iban } from '#shared/values/iban';
import { imei } from '#shared/values/imei';
import { imo } from '#shared/values/imo';
import { imsi } from '#shared/values/imsi';
import { mmsi } from '#shared/values/mmsi';
import { tracking } from '#shared/values/tracking';
import type { ValueType } from '#shared/values/value-type';
import { vin } from '#shared/values/vin';
import { wallet } from '#shared/values/wallet';
import { tries } from '../property-tries';
import { maine } from './contexts';

function outcome<T>(type: ValueType<T>, written: string): string {
  const parsed = type.parse(written, maine);
  if (parsed.kind !== 'understood') return parsed.kind;
  const flags = parsed.flags.map((flag) => ` ${flag.code}`).join('');
  return type.encode(parsed.value) + flags;
}

test('specimens pass, and one changed digit does not', () => {
  expect(passesVin('1M8GDM9AXKP042788')).toBe(true);
  expect(passesVin('1M8GDM9AXKP042789')).toBe(false);
  expect(passesLuhn('490154203237518')).toBe(true);
  expect(passesLuhn('490154203237519')).toBe(false);
  expect(passesImo('9074729')).toBe(true);
  expect(passesImo('9074728')).toBe(false);
  expect(passesContainer('CSQU3054383')).toBe(true);
  expect(passesContainer('CSQU3054384')).toBe(false);
});

test('Luhn’s digit catches every single wrong digit', () => {
  const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 15, maxLength: 15 });
  fc.assert(
    fc.property(digits, fc.integer({ min: 0, max: 14 }), fc.integer({ min: 1, max: 9 }), (list, at, by) => {
      const text = list.join('');
      fc.pre(passesLuhn(text));
      const wrong = list.map((digit, index) => (index === at ? (digit + by) % 10 : digit)).join('');
      expect(passesLuhn(wrong)).toBe(false);
    }),
    { numRuns: tries(50) },
  );
});

describe.each([
  ['1M8GDM9AXKP042788', vin, '1M8GDM9AXKP042788'],
  ['VIN: 1m8gdm9axkp042788', vin, '1M8GDM9AXKP042788'],
  ['1M8GDM9AXKP042789', vin, '1M8GDM9AXKP042789 value-check-digit'],
  ['WVWZZZ1JZXW000001', vin, 'WVWZZZ1JZXW000001'],
  ['1M8GDM9AXKP04278', vin, 'not-understood'],
  ['1M8GDM9AXKPO42788', vin, '1M8GDM9AXKP042788'],
  ['1M8GDM9AXKPO42789', vin, 'not-understood'],
  ['WVWZZZ1JZXWO00001', vin, 'not-understood'],
  ['IMO 9074729', imo, '9074729'],
  ['IMO9074728', imo, '9074728 value-check-digit'],
  ['MMSI 367123450', mmsi, '367123450'],
  ['123456', mmsi, 'not-understood'],
  ['CSQU 305438-3', container, 'CSQU3054383'],
  ['CSQU3054384', container, 'CSQU3054384 value-check-digit'],
  ['CSQX3054383', container, 'not-understood'],
  ['49-015420-323751-8', imei, '490154203237518'],
  ['490154203237519', imei, '490154203237519 value-check-digit'],
  ['4.90154E+14', imei, 'not-understood'],
  ['000000000000000', imei, 'placeholder'],
  ['310150123456789', imsi, '310150123456789'],
  ['GB82 WEST 1234 5698 7654 32', iban, 'GB82WEST12345698765432'],
  ['GB82 WEST 1234 5698 7654 33', iban, 'GB82WEST12345698765433 value-check-digit'],
  ['1Z999AA10123456784', tracking, '1Z999AA10123456784'],
  ['9.4E+21', tracking, 'not-understood'],
  ['0012-345678', account, '0012345678'],
  ['****5678', account, 'not-understood'],
] as const)('%s', (written, type, expected) => {
  test(expected, () => {
    expect(outcome(type as ValueType<string>, written)).toBe(expected);
  });
});

test('one device is found by fourteen, fifteen or sixteen digits', () => {
  expect(imei.keys('49015420323751')).toEqual(imei.keys('490154203237518'));
  expect(imei.keys('4901542032375101')).toEqual(imei.keys('490154203237518'));
});

describe('cards', () => {
  test.each([
    ['4111 1111 1111 1111', 'visa:4111111111111111'],
    ['4111-1111-1111-1112', 'visa:4111111111111112 value-check-digit'],
    ['Visa ending in 4417', 'visa:*4417'],
    ['XXXX-XXXX-XXXX-4417', ':*4417'],
    ['Mastercard 4417', 'mastercard:*4417'],
    ['0000', 'placeholder'],
    ['12345', 'not-understood'],
  ])('%s', (written, expected) => {
    expect(outcome(card, written)).toBe(expected);
  });

  test('are shown by brand and last four, even in a flag', () => {
    const parsed = card.parse('4111-1111-1111-1112', maine);
    if (parsed.kind !== 'understood') throw new Error(parsed.kind);
    expect(card.format(parsed.value, 'en-US')).toBe('Visa •••• 1112');
    expect(JSON.stringify(parsed.flags)).not.toContain('4111');
  });
});

describe('wallets', () => {
  test.each([
    ['1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2', 'bitcoin:1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2'],
    ['1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN3', 'bitcoin:1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN3 value-check-digit'],
    ['BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4', 'bitcoin:bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4'],
    [
      'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5',
      'bitcoin:bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5 value-check-digit',
    ],
    [
      'bc1p5cyxnuxmeuwuvkwfem96lqzszd02n6xdcjrs20cac6yqjjwudpxqkedrcr',
      'bitcoin:bc1p5cyxnuxmeuwuvkwfem96lqzszd02n6xdcjrs20cac6yqjjwudpxqkedrcr',
    ],
    ['BTC: 3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy', 'bitcoin:3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy'],
    ['0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed', 'ethereum:0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed'],
    [
      '0x5AAeb6053F3E94C9b9A09f33669435E7Ef1BeAed',
      'ethereum:0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed value-check-digit',
    ],
    ['TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t', 'tron:TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t'],
    ['tern_and_tide', 'not-understood'],
  ])('%s', (written, expected) => {
    expect(outcome(wallet, written)).toBe(expected);
  });
});
