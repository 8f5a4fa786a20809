import { describe, expect, test } from 'vitest';
import { type AddressValue, address, addressKeys } from '#shared/values/address';
import { compareAddresses } from '#shared/values/compare-addresses';
import { maine, quebec } from './contexts';

function placed(written: string, context = maine): AddressValue {
  const parsed = address.parse(written, context);
  if (parsed.kind !== 'understood') throw new Error(`${written}: ${parsed.kind}`);
  return parsed.value;
}

describe('parts of an address', () => {
  test.each([
    ['18½ Wharf Lane Unit 3', { number: '18 1/2', street: 'wharf ln', unit: '3', city: null }],
    ['18 1/2 Wharf Ln #3', { number: '18 1/2', street: 'wharf ln', unit: '3', city: null }],
    ['18-1/2 Wharf Ln., Apt. 3', { number: '18 1/2', street: 'wharf ln', unit: '3', city: null }],
    [
      '18½ Wharf Lane Unit 3, South Portland, ME 04106-1234',
      {
        number: '18 1/2',
        street: 'wharf ln',
        unit: '3',
        city: 'south portland',
        state: 'US-ME',
        postcode: '04106',
        country: 'US',
      },
    ],
    [
      '742 Evergreen Terrace Springfield ME 04487',
      { number: '742', street: 'evergreen ter', city: 'springfield', state: 'US-ME', postcode: '04487' },
    ],
    [
      'Apt 4, 55 High St, Bath, Maine',
      { number: '55', street: 'high st', unit: '4', city: 'bath', state: 'US-ME' },
    ],
    ['55 North Main Street, Bangor', { number: '55', street: 'n main st', city: 'bangor', state: null }],
    [
      'PO Box 12, Bath ME 04530',
      { number: 'po box 12', street: null, city: 'bath', state: 'US-ME', postcode: '04530' },
    ],
    [
      '12 Washington Ave, Portland, ME',
      { number: '12', street: 'washington ave', city: 'portland', state: 'US-ME' },
    ],
    [
      'Harbor Rest Motel, Room 12, South Portland, ME',
      { number: null, street: 'hbr rest motel', unit: '12', city: 'south portland' },
    ],
    ['Madawaska, ME', { number: null, street: null, city: 'madawaska', state: 'US-ME' }],
    ['South Portland', { number: null, street: null, city: 'south portland' }],
    ['Kyiv, Ukraine', { number: null, street: null, city: 'kyiv', country: 'UA' }],
    ['вул. Хрещатик 22, Київ, Україна', { number: '22', country: 'UA' }],
    [
      '221B Baker Street, London, United Kingdom',
      { number: '221b', street: 'baker st', city: 'london', country: 'GB' },
    ],
  ] as const)('%s', (written, expected) => {
    expect(placed(written)).toMatchObject(expected);
  });

  test('a Québec address', () => {
    expect(placed('12, rue Principale, app. 4, Edmundston (N.-B.) E3V 1A1', quebec)).toMatchObject({
      unit: '4',
      postcode: 'e3v1a1',
    });
    expect(placed('340 chemin du Lac, Saint-Basile, QC G1A 1A1', quebec)).toMatchObject({
      number: '340',
      city: 'saint basile',
      state: 'CA-QC',
      postcode: 'g1a1a1',
      country: 'CA',
    });
  });
});

describe('keys of an address', () => {
  test('two ways to write one door give the same pivot', () => {
    expect(addressKeys(placed('18½ Wharf Lane Unit 3'))[0]).toBe(
      addressKeys(placed('18 1/2 Wharf Ln #3'))[0],
    );
    expect(addressKeys(placed('18½ WHARF LANE UNIT 3, SOUTH PORTLAND ME'))[0]).toBe(
      addressKeys(placed('18 1/2 Wharf Ln #3, South Portland, Maine 04106'))[0],
    );
  });

  test('a door without its town is found, and so is the building', () => {
    const full = addressKeys(placed('18½ Wharf Lane Unit 3, South Portland, ME'));
    expect(full).toContain(addressKeys(placed('18 1/2 Wharf Ln #3'))[1]);
    expect(full).toContain(
      addressKeys(placed('18 1/2 Wharf Ln #5, South Portland, ME')).find((key) => key.startsWith('b.')),
    );
  });

  test('a town is no door', () => {
    expect(address.isPivot?.(placed('South Portland, ME'))).toBe(false);
    expect(address.isPivot?.(placed('18½ Wharf Lane'))).toBe(true);
  });
});

describe('comparing', () => {
  test.each([
    ['18½ Wharf Lane Unit 3', '18 1/2 Wharf Ln #3', 'same'],
    ['18½ Wharf Lane Unit 3, South Portland, ME', '18 1/2 Wharf Ln #3', 'same'],
    ['18½ Wharf Lane Unit 3, South Portland', '18½ Wharf Lane Unit 4, South Portland', 'building'],
    ['18½ Wharf Lane Unit 3, South Portland', '18½ Wharf Lane, South Portland', 'building'],
    ['18 Wharf Lane, South Portland', '20 Wharf Lane, South Portland', 'street'],
    ['18 Wharf Lane, South Portland', '7 High St, South Portland', 'town'],
    ['18 Wharf Lane, South Portland, ME', '18 Wharf Lane, Bangor, ME', 'different'],
    ['18 Wharf Lane, Portland, ME', '18 Wharf Lane, Portland, OR', 'different'],
    ['18 Wharf, Bath', '18 Wharf Lane, Bath', 'same'],
    ['South Portland, ME', 'Bangor, ME', 'different'],
    ['South Portland, ME', '18 Wharf Lane, South Portland', 'town'],
    ['18 Wharf Lane', 'South Portland, ME', 'unknown'],
    ['PO Box 12, Bath ME', 'P.O. Box 12, Bath, ME 04530', 'same'],
  ] as const)('%s and %s: %s', (a, b, expected) => {
    expect(compareAddresses(placed(a), placed(b))).toBe(expected);
    expect(compareAddresses(placed(b), placed(a))).toBe(expected);
  });
});
