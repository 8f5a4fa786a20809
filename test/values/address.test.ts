import { describe, expect, test } from 'vitest';
import { address } from '#shared/values/address';
import { addressKeys } from '#shared/values/address-keys';
import type { AddressValue } from '#shared/values/address-value';
import { compareAddresses } from '#shared/values/compare-addresses';
import { maine, nothingKnown, quebec } from './contexts';

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

describe('streets whose words stand in another order', () => {
  test.each([
    ["12, rue de l'Église, Dégelis", '12', 'rue de leglise', null, 'degelis'],
    ["12 rue de l'Église, Dégelis", '12', 'rue de leglise', null, 'degelis'],
    ['12, rue Principale, app. 4, Edmundston', '12', 'rue principale', '4', 'edmundston'],
    ['12, 3e Avenue, Rimouski', '12', '3e ave', null, 'rimouski'],
    ['3e Avenue, Rimouski', null, '3e ave', null, 'rimouski'],
    ['12 bis, rue des Lilas, 75011 Paris', '12 bis', 'rue des lilas', null, 'paris'],
    ['1234, boul. du Lac Ouest, bureau 500, Rimouski', '1234', 'blvd du lac w', '500', 'rimouski'],
    ['Calle Mayor, 12, 28013 Madrid', '12', 'calle mayor', null, 'madrid'],
    ['C/ Mayor 12, Madrid', '12', 'calle mayor', null, 'madrid'],
    ['Calle 5 de Mayo No. 12, Int. 3, Puebla', '12', 'calle 5 de mayo', '3', 'puebla'],
    ['Cra. 7 # 71-21, Bogotá', '71-21', 'cra 7', null, 'bogota'],
    ['Calle 12, Bogotá', null, 'calle 12', null, 'bogota'],
    ['Av. 9 de Julio 1925, Rosario', '1925', 'ave 9 de julio', null, 'rosario'],
    ['شارع الجمهورية، ١٢، صنعاء', '12', 'shara jamahuria', null, 'sana'],
    ['12، شارع الجمهورية، شقة 3، صنعاء', '12', 'shara jamahuria', '3', 'sana'],
    ['ул. Ленина, д. 5, кв. 3, Москва', '5', 'ul lenina', '3', 'moskva'],
    ['350 5th Ave, New York, NY', '350', '5th ave', null, 'new york'],
    ['55, High Street, Bath, ME', '55', 'high st', null, 'bath'],
    ['Flat 3, 12 High St, London', '12', 'high st', '3', 'london'],
    ['Lot 5, Route 11, Madawaska, ME', null, 'rte 11', '5', 'madawaska'],
  ])('%s', (written, number, street, unit, city) => {
    expect(placed(written, nothingKnown)).toMatchObject({ number, street, unit, city });
  });

  test('an address of several lines is read as one of several parts', () => {
    for (const [lines, parts] of [
      ["14, rue de l'Église\nDégelis", "14, rue de l'Église, Dégelis"],
      [
        '742 Evergreen Terrace\r\nApt 3\r\nSpringfield, ME 04487\r\n',
        '742 Evergreen Terrace, Apt 3, Springfield, ME 04487',
      ],
    ] as const)
      expect(placed(lines)).toEqual(placed(parts));
  });

  test.each([
    ["12, rue de l'Église, Dégelis", '12, rue du Lac, Dégelis'],
    ['12, rue Principale, app. 4, Edmundston', '12, rue du Lac, app. 4, Edmundston'],
    ['C/ Mayor, 12, 28013 Madrid', 'C/ Mayor, 14, 28013 Madrid'],
    ['Cra. 7 # 71-21, Bogotá', 'Cra. 7 # 71-23, Bogotá'],
    ['ул. Ленина, д. 5, кв. 3, Москва', 'ул. Гоголя, д. 7, кв. 3, Москва'],
    ['شارع الحمرا، بناية 5، بيروت', 'شارع الحمرا، بناية 7، بيروت'],
  ])('neighbours do not share a door: %s', (one, other) => {
    const keys = addressKeys(placed(one, nothingKnown));
    expect(address.isPivot?.(placed(one, nothingKnown))).toBe(true);
    expect(addressKeys(placed(other, nothingKnown)).filter((key) => keys.includes(key))).toEqual([]);
  });

  test('a number and a town alone are no door', () => {
    expect(address.isPivot?.(placed('12, Bath, ME'))).toBe(false);
    expect(address.isPivot?.(placed('12, app. 4, Edmundston', quebec))).toBe(false);
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
