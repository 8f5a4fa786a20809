import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { definitionOf, propertyIds } from '#shared/ontology/schemas';
import type { ValueTypeId } from '#shared/ontology/types';
import {
  formatValue,
  keysOf,
  parseStatementValue,
  pivotIdOf,
  pivotsOf,
  understand,
  valueTypeById,
  valueTypeIds,
  valueTypes,
} from '#shared/values/registry';
import { LONGEST_COMPARED } from '#shared/values/written-text';
import { tries } from '../property-tries';
import { maine, nothingKnown, quebec } from './contexts';

/** Values as the field writes them, of every type: the walk below must understand each. */
const examples: Readonly<Record<ValueTypeId, readonly string[]>> = {
  name: [
    'BARANISHIN, EUGENE',
    'Réjean Ouellette-Varnay',
    'БАРАНИШИН Євген',
    'كريم حداد',
    '王小明',
    'Pemaquid Frozen Exports LLC',
  ],
  date: ['09/04/1986', '1986/09', '1986', 'c. 1984', '4 Sep 1986', 'between 1980 and 1984', '1408/09/01 AH'],
  time: ['2025-11-02 01:15', '2025-11-02T05:41:00Z', '11/2/2025 1:15 AM', '2025-11-02'],
  sex: ['M', 'female', 'X'],
  country: ['UA', 'Ukraine', 'NA', '914', 'Côte d’Ivoire'],
  language: ['eng', 'FRE', 'Spanish', 'العربية'],
  phone: ['207.555.0142', '+1 (207) 555-0142 x12', '+44 20 7946 0958'],
  email: ['Tern@Example.org'],
  url: ['https://www.example.org/a?b=1', 'example.org'],
  onlineAccount: ['@tern_and_tide', 'telegram: tern_and_tide'],
  address: [
    '18½ Wharf Lane Unit 3, South Portland, ME 04106',
    'вул. Хрещатик 22, Київ',
    'PO Box 12, Bath ME',
  ],
  document: ['Passport ZX4419087 (UKR)', 'ZX4419087'],
  nationalNumber: ['219-09-9998'],
  registration: ['20250112-DC'],
  vin: ['1M8GDM9AXKP042788'],
  plate: ['ME 4471-QX', '4471QX (NH)'],
  imo: ['IMO 9074729'],
  mmsi: ['367123450'],
  container: ['CSQU3054383'],
  tracking: ['1Z 999 AA1 0123456784'],
  imei: ['490154203237518'],
  imsi: ['310150123456789'],
  serial: ['AB-12345'],
  ip: ['203.0.113.9', '203.0.113.9:50123', '2001:db8::1', '[2001:DB8::1]:443'],
  iban: ['GB82 WEST 1234 5698 7654 32'],
  account: ['0012-345678'],
  card: ['4111 1111 1111 1111', 'Visa ending in 4417'],
  wallet: ['1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2', '0x52908400098527886E0F7030069857D2E4169EE7'],
  amount: ['$184,300.00', '(41,750.00)', '1.234,56 EUR', '0.5 BTC'],
  number: ['200 pills', '1,234', '03:25'],
  height: ['511', '1.75 m', `5'11"`],
  weight: ['180', '81,5 kg'],
  code: ['1900-90001', 'BLA'],
  text: ['Skull on the left forearm'],
};

const contexts = [maine, quebec, nothingKnown];

/** Decodes as a later session does: a type may remember what it has just encoded, so another value is encoded between. */
function decodedLater(
  type: ReturnType<typeof valueTypeById>,
  encoded: string,
  other: { readonly value: unknown } | null,
): unknown {
  if (other !== null) type.encode(other.value);
  return type.decode(encoded);
}

describe.each(valueTypeIds)('value type %s', (id) => {
  const type = valueTypeById(id);

  test('stands in the list under its own id', () => {
    expect(type.id).toBe(id);
  });

  test('understands the values of its examples, and says the same of their normal forms', () => {
    let other: { readonly value: unknown } | null = null;
    for (const written of [...examples[id], ...examples[id]]) {
      const parsed = type.parse(written, maine);
      expect(parsed, written).toMatchObject({ kind: 'understood' });
      if (parsed.kind !== 'understood') continue;
      const encoded = type.encode(parsed.value);
      expect(decodedLater(type, encoded, other), written).toEqual(parsed.value);
      other = parsed;
      expect(type.encode(type.decode(encoded)), written).toBe(encoded);
      expect(type.keys(parsed.value).length, written).toBeGreaterThan(0);
      for (const locale of ['en-US', 'fr-CA', 'es-US', 'ar-u-nu-latn']) {
        expect(type.format(parsed.value, locale), written).not.toBe('');
      }
    }
  });

  test('takes what says nothing for a placeholder', () => {
    for (const written of [
      '',
      '   ',
      '-',
      'N/A',
      'UNKNOWN',
      'inconnu',
      'desconocido',
      'غير معروف',
      '-0- ',
      '\u200f',
    ]) {
      expect(type.parse(written, maine), written).toEqual({ kind: 'placeholder' });
    }
  });

  test('never throws, whatever is written, and what it understands survives encoding', () => {
    const words = fc.array(
      fc.oneof(
        fc.constantFrom(...examples[id]),
        fc.constantFrom(
          '0',
          '1',
          '12',
          '1986',
          '/',
          '-',
          '.',
          ',',
          ' ',
          ':',
          '|',
          '(',
          ')',
          '"',
          "'",
          '½',
          'Jr',
          'é',
          'я',
          'ع',
          '王',
        ),
        fc.string({ unit: 'binary', maxLength: 6 }),
      ),
      { maxLength: 6 },
    );
    const written = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      words.map((list) => list.join('')),
    );
    let other: { readonly value: unknown } | null = null;
    fc.assert(
      fc.property(written, fc.constantFrom(...contexts), (text, context) => {
        const parsed = type.parse(text, context);
        if (parsed.kind === 'not-understood') return parsed.flags.length > 0;
        if (parsed.kind === 'placeholder') return true;
        const encoded = type.encode(parsed.value);
        expect(decodedLater(type, encoded, other)).toEqual(parsed.value);
        other = parsed;
        expect(type.encode(type.decode(encoded))).toBe(encoded);
        expect(type.keys(type.decode(encoded))).toEqual(type.keys(parsed.value));
        type.format(parsed.value, 'en-US');
        return true;
      }),
      { numRuns: tries(120) },
    );
  });

  test('keeps or refuses 10,000 characters with a flag, at once, and compares them with nothing', () => {
    for (const written of [
      'A'.repeat(10_000),
      'Ab, '.repeat(2500),
      '1'.repeat(10_000),
      'я1/'.repeat(3333),
      '('.repeat(10_000),
    ]) {
      const parsed = type.parse(written, maine);
      expect(parsed.kind).not.toBe('placeholder');
      if (parsed.kind === 'placeholder') continue;
      expect(parsed.flags.map((flag) => flag.code)).toContain('value-too-long');
      if (parsed.kind === 'understood') expect(type.keys(parsed.value)).toEqual([]);
      for (const flag of parsed.flags) expect(String(flag.facts.value).length).toBeLessThanOrEqual(200);
    }
  });

  test('flags a formula and never takes it for anything else than text', () => {
    for (const written of [
      '=cmd|"/C calc"!A0',
      '=HYPERLINK("http://example.org")',
      '@SUM(1+1)',
      '+cmd|x',
      '-2+3+cmd|"/C calc"!A0',
    ]) {
      const parsed = type.parse(written, maine);
      if (parsed.kind === 'placeholder') throw new Error(`${written} is not a placeholder`);
      expect(parsed.flags.map((flag) => flag.code)).toContain('value-formula');
    }
  });
});

test('every property has a value type of the list', () => {
  for (const property of propertyIds) expect(Object.keys(valueTypes)).toContain(definitionOf(property).type);
});

test('a value is reached by its property: understood, keyed, shown and made a pivot', () => {
  const phone = understand('phone', '207.555.0142', maine);
  expect(phone).toEqual({ kind: 'understood', encoded: '+12075550142', flags: [] });
  expect(keysOf('phone', '+12075550142')).toEqual(['phone:+12075550142']);
  expect(formatValue({ property: 'phone', value: '+12075550142', written: '207.555.0142' }, 'en-US')).toBe(
    '+1 207-555-0142',
  );
  expect(pivotsOf('phone', '+12075550142')).toEqual({ schema: 'phone', key: '+12075550142' });
  expect(pivotIdOf('phone', '+12075550142')).toBe('~phone:+12075550142');
  expect(parseStatementValue('sex', 'unknown', maine)).toEqual({ kind: 'placeholder' });
  expect(understand('birthDate', '31/31/1999', maine).kind).toBe('not-understood');
});

test('an IMEI and an IMSI of the same digits are two devices, and a birth date is no pivot', () => {
  expect(pivotsOf('imei', '310150123456789')).toEqual({ schema: 'device', key: 'imei.31015012345678' });
  expect(pivotsOf('imsi', '310150123456789')).toEqual({ schema: 'device', key: 'imsi.310150123456789' });
  expect(pivotsOf('birthDate', '1986-09-04')).toBeNull();
});

test('a town, a private IP and the last four digits of a card are too vague to be pivots', () => {
  for (const [property, written] of [
    ['address', 'South Portland, ME'],
    ['ip', '192.168.1.4'],
    ['card', 'Visa ending in 4417'],
  ] as const) {
    const value = understand(property, written, maine);
    expect(value.kind === 'understood' && pivotsOf(property, value.encoded), written).toBeNull();
  }
});

test('a long text is kept whole', () => {
  const written = 'word '.repeat(1000).trim();
  const value = understand('description', written, maine);
  expect(value).toMatchObject({ kind: 'understood', encoded: written });
  expect(written.length).toBeGreaterThan(LONGEST_COMPARED);
});
