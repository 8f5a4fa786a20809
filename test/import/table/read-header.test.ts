import { describe, expect, it } from 'vitest';
import { headerWords } from '#shared/import/table/header-words';
import { normaliseHeader, readHeader } from '#shared/import/table/read-header';
import { roleWords } from '#shared/import/table/role-words';

describe('a column header', () => {
  it.each([
    ['NAM', 'name', null],
    ['OLS', 'licenceState', null],
    ['LIC', 'plate', null],
    ['VIN', 'vin', null],
    ['Date of Birth', 'birthDate', null],
    ['date_of_birth', 'birthDate', null],
    ['DateOfBirth', 'birthDate', null],
    ['Né(e) le', 'birthDate', null],
    ['Née le', 'birthDate', null],
    ['Nacido(a) el', 'birthDate', null],
    ['Prénom', 'forename', null],
    ['Nom de famille', 'surname', null],
    ['Téléphone', 'phone', null],
    ['Apellidos', 'surname', null],
    ['Cédula', 'documentNumber', null],
    ['رقم الهاتف', 'phone', null],
    ['تاريخ الميلاد', 'birthDate', null],
    ['CALLING_NBR', 'phone', 'caller'],
    ['consignee_phone', 'phone', 'receiver'],
    ['Owner DOB', 'birthDate', 'owner'],
    ['Conducteur - permis', 'licenceNumber', 'driver'],
    ['payer_account', 'accountNumber', 'payer'],
    ['Cardholder', null, 'cardholder'],
    ['From Account', 'accountNumber', 'from'],
    ['to_wallet', 'wallet', 'to'],
    ['Entity 2 Type', 'entityType', 'entity2'],
    ['Race', 'kept', null],
    ['name.last', 'surname', null],
    ['data.person.dob', 'birthDate', 'person'],
    ['address.street', 'address', null],
    ['addresses.0.city', 'city', null],
    ['driver.name', 'name', 'driver'],
    ['phone.type', 'phone', null],
    ['place_of_birth.city', 'birthPlace', null],
  ] as const)('%s is understood', (header, meaning, role) => {
    expect(readHeader(header)).toMatchObject({ meaning, role });
  });

  it('that is unknown means nothing', () => {
    expect(readHeader('Frobnication')).toMatchObject({ meaning: null, role: null, confidence: 0 });
  });

  it('that is known in part is less sure than one known as a whole', () => {
    const whole = readHeader('delivery date');
    const part = readHeader('tower clock');
    expect(part.because).toBe('header-part');
    expect(part.confidence).toBeLessThan(whole.confidence);
  });

  it('tells the zone and the unit it states', () => {
    expect(readHeader('start_utc').zone).toBe('UTC');
    expect(readHeader('weight_lb')).toMatchObject({ meaning: 'weight', unit: 'lb' });
  });
});

describe('the lists of header words', () => {
  it('give no phrase two meanings', () => {
    const seen = new Map<string, string>();
    for (const [meaning, phrases] of headerWords) {
      for (const phrase of phrases) {
        const text = normaliseHeader(phrase);
        expect(seen.get(text) ?? meaning, phrase).toBe(meaning);
        seen.set(text, meaning);
      }
    }
  });

  it('give no phrase two roles', () => {
    const seen = new Map<string, string>();
    for (const [role, phrases] of roleWords) {
      for (const phrase of phrases) {
        expect(seen.get(phrase) ?? role, phrase).toBe(role);
        seen.set(phrase, role);
      }
    }
  });
});
