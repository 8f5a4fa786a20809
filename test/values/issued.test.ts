// Documents, plates and national numbers: numbers that mean something only with their issuer.
import { describe, expect, test } from 'vitest';
import { compareDocuments, document } from '#shared/values/document';
import { compareIssued } from '#shared/values/issued-identifier';
import { isPossibleSsn, nationalNumber } from '#shared/values/national-number';
import { plate } from '#shared/values/plate';
import { stateOf } from '#shared/values/states';
import type { ParseContext, ValueType } from '#shared/values/value-type';
import { maine, nothingKnown, quebec } from './contexts';

function value<T>(type: ValueType<T>, written: string, context: ParseContext = maine): T {
  const parsed = type.parse(written, context);
  if (parsed.kind !== 'understood') throw new Error(`${written}: ${parsed.kind}`);
  return parsed.value;
}

describe('identity documents', () => {
  test.each([
    ['ZX4419087', null, null, 'ZX4419087'],
    ['Passport ZX 4419087', 'passport', null, 'ZX4419087'],
    ['Passport No. ZX4419087 (UKR)', 'passport', 'UA', 'ZX4419087'],
    ['passport UA ZX4419087', 'passport', 'UA', 'ZX4419087'],
    ['ZX4419087 Ukraine', null, 'UA', 'ZX4419087'],
    ['United States passport 123456789', 'passport', 'US', '123456789'],
    ['Passeport canadien AB123456', 'passport', 'CA', 'AB123456'],
    ['паспорт АМ 123456', 'passport', null, 'AM123456'],
    ['Passport AM 123456', 'passport', null, 'AM123456'],
    ['Cédula de identidad 1712345678 Ecuador', 'identityCard', 'EC', '1712345678'],
    ['Driver’s license 1234567 ME', 'licence', 'US-ME', '1234567'],
    ['OLN 1234567', 'licence', 'US-ME', '1234567'],
  ])('%s', (written, kind, issuer, number) => {
    expect(value(document, written)).toEqual({ kind, issuer, number });
  });

  test('the same number of another country is another document', () => {
    const ukrainian = value(document, 'Passport ZX4419087 (UKR)');
    expect(compareDocuments(ukrainian, value(document, 'ZX4419087 UA'))).toBe('same');
    expect(compareDocuments(ukrainian, value(document, 'ZX4419087 Romania'))).toBe('other-issuer');
    expect(compareDocuments(ukrainian, value(document, 'ZX4419087'))).toBe('issuer-unknown');
    expect(compareDocuments(ukrainian, value(document, 'ZX4419078 UA'))).toBe('different');
    expect(compareDocuments(ukrainian, value(document, 'Visa ZX4419087 UA'))).toBe('different');
    expect(document.keys(ukrainian)).toEqual(['UA.ZX4419087', 'ZX4419087']);
  });

  test('zeros and words without a number are not documents', () => {
    expect(document.parse('000000000', maine)).toEqual({ kind: 'placeholder' });
    expect(document.parse('Passport', maine).kind).toBe('not-understood');
    expect(document.parse('Ukraine', maine).kind).toBe('not-understood');
  });
});

describe('plates', () => {
  test.each([
    ['ME 4471-QX', maine, 'US-ME', '4471QX'],
    ['4471 qx', maine, 'US-ME', '4471QX'],
    ['4471QX (NH)', maine, 'US-NH', '4471QX'],
    ['4471QX New Hampshire', maine, 'US-NH', '4471QX'],
    ['ME-4471QX', nothingKnown, 'US-ME', '4471QX'],
    ['QC ABC 123', maine, 'CA-QC', 'ABC123'],
    ['Québec ABC 123', maine, 'CA-QC', 'ABC123'],
    ['ABC 123', quebec, 'CA-QC', 'ABC123'],
    ['AB-123-CD', { ...nothingKnown, region: 'FR' }, 'FR', 'AB123CD'],
    ['4471QX', nothingKnown, null, '4471QX'],
  ] as const)('%s', (written, context, issuer, number) => {
    expect(value(plate, written, context)).toEqual({ issuer, number });
  });

  test('the same number of another state is another plate, and 0 for O is a suggestion only', () => {
    const ours = value(plate, 'ME 4471-QX');
    expect(compareIssued(ours, value(plate, '4471QX NH'))).toBe('other-issuer');
    expect(compareIssued(ours, value(plate, '4471QX', nothingKnown))).toBe('issuer-unknown');
    expect(compareIssued(value(plate, 'ME 1O1 AB'), value(plate, 'ME 101 AB'))).toBe('look-alike');
    expect(plate.keys(value(plate, 'ME 1O1 AB'))).not.toEqual(plate.keys(value(plate, 'ME 101 AB')));
  });

  test('no plate is not a plate', () => {
    for (const written of ['NO PLATE', 'none', 'TEMP'])
      expect(plate.parse(written, maine)).toEqual({ kind: 'placeholder' });
  });
});

describe('Social Security numbers', () => {
  test.each(['000-12-3456', '666-12-3456', '900-12-3456', '212-00-3456', '212-34-0000'])(
    '%s was never given',
    (written) => {
      expect(isPossibleSsn(written.replaceAll('-', ''))).toBe(false);
      expect(nationalNumber.parse(written, maine).kind).toBe('not-understood');
    },
  );

  test('known stand-ins are placeholders', () => {
    for (const written of ['123-45-6789', '078-05-1120', '999-99-9999', '000000000']) {
      expect(nationalNumber.parse(written, maine)).toEqual({ kind: 'placeholder' });
    }
  });

  test('is kept whole and shown by its last four', () => {
    const number = value(nationalNumber, 'SSN 219-09-9998');
    expect(nationalNumber.encode(number)).toBe('US.219099998');
    expect(nationalNumber.format(number, 'en-US')).toBe('•••-••-9998');
  });

  test('a number of another country belongs to it', () => {
    const american = { ...maine, nationalIssuer: 'US' };
    expect(value(nationalNumber, '3141592653', american)).toEqual({ issuer: null, number: '3141592653' });
    expect(value(nationalNumber, 'GOMC800101HDFRRL09', american).issuer).toBeNull();
    const canadian = { ...quebec, nationalIssuer: 'CA' };
    expect(value(nationalNumber, '046 454 286', canadian)).toEqual({ issuer: 'CA', number: '046454286' });
  });

  test('bare digits belong to the country that is said, never to that of a language', () => {
    const bare = { issuer: null, number: '219099998' };
    for (const context of [maine, quebec, nothingKnown])
      expect(value(nationalNumber, '219099998', context)).toEqual(bare);
    const dashed = value(nationalNumber, '219-09-9998', quebec);
    expect(dashed.issuer).toBe('US');
    expect(value(nationalNumber, '٢١٩-٠٩-٩٩٩٨', nothingKnown)).toEqual(dashed);
    expect(value(nationalNumber, '219099998', { ...quebec, nationalIssuer: 'US' })).toEqual(dashed);
    expect(compareIssued(dashed, bare)).toBe('issuer-unknown');
    expect(nationalNumber.keys(dashed)).toEqual(expect.arrayContaining([...nationalNumber.keys(bare)]));
  });

  test('what was never given to anybody is no number of the United States', () => {
    const american = { ...maine, nationalIssuer: 'US' };
    expect(nationalNumber.parse('900123456', american).kind).toBe('not-understood');
  });
});

test('states are known by code and name in English and French', () => {
  expect(stateOf('me')).toBe('US-ME');
  expect(stateOf('N.H.')).toBe('US-NH');
  expect(stateOf('Nouveau-Brunswick')).toBe('CA-NB');
  expect(stateOf('Québec')).toBe('CA-QC');
  expect(stateOf('Portland')).toBeNull();
});
