import { describe, expect, it, test } from 'vitest';
import { elementContext } from '#shared/import/formats/element-proposal';
import { scanText } from '#shared/import/text-scan';

const found = (text: string): readonly string[] =>
  scanText(text, elementContext).map(({ property, value }) => `${property} ${value}`);

describe('running text', () => {
  it('gives phones, mail and online names in its order', () => {
    expect(
      found(
        'Call (207) 555-0133 or 207.555.0134, write ivy@example.org, ask @gull_and_gale or brine_and_bell.',
      ),
    ).toEqual([
      'phone +12075550133',
      'phone +12075550134',
      'email ivy@example.org',
      expect.stringMatching(/^onlineName .*gull_and_gale$/),
      expect.stringMatching(/^onlineName .*brine_and_bell$/),
    ]);
  });

  it('says each value once', () => {
    expect(found('207-555-0133, again (207) 555-0133')).toHaveLength(1);
  });

  it('does not take amounts, dates, versions and invoice numbers for phones or addresses', () => {
    expect(
      found('On 30 October 2025 invoice 2025-118, $184,300.00, version 1.2.3, 12/24/1980, ratio 3.5'),
    ).toEqual([]);
  });

  it('refuses an IBAN or vessel number that fails its check', () => {
    expect(found('GB82 WEST 1234 5698 7654 33 and IMO 9074728')).toEqual([]);
    expect(found('GB82 WEST 1234 5698 7654 32 and IMO 9074729')).toEqual([
      'iban GB82WEST12345698765432',
      'imo 9074729',
    ]);
  });

  it('takes a plate only where the text says it is one, or a state stands before it', () => {
    expect(found('room 4471 QX, row 12 AB')).toEqual([]);
    expect(found('a van, plate 4471-QX')).toHaveLength(1);
  });
});

describe('a payment card in a remark', () => {
  test.each([
    ['gave card 4111 1111 1111 1111 12/27', '4111 1111 1111 1111'],
    ['visa 4111111111111111.', '4111111111111111'],
    ['amex 3782-822463-10005', '3782-822463-10005'],
  ])('%s', (text, written) => {
    expect(
      scanText(text, elementContext)
        .filter(({ property }) => property === 'card')
        .map((found) => found.written),
    ).toEqual([written]);
  });

  test.each([
    'IMEI 356938035643809',
    'case 4539578763621487',
    'call +1 207 555 0142',
    '9400100000000000000000',
  ])('none in %s', (text) => {
    expect(scanText(text, elementContext).filter(({ property }) => property === 'card')).toEqual([]);
  });
});

describe('a remark', () => {
  it.each([
    ['ssn 219-09-9993 per booking', 'nationalNumber US.219099993'],
    ['SSN: 401229035', 'nationalNumber US.401229035'],
    ['gave 219-09-9993', 'nationalNumber US.219099993'],
    ['NAS 046 454 286', 'nationalNumber CA.046454286'],
    ['numéro de sécurité sociale 219099993', 'nationalNumber .219099993'],
    ['seguro social no. 219099993', 'nationalNumber .219099993'],
    ['الضمان الاجتماعي رقم ٢١٩٠٩٩٩٩٣', 'nationalNumber .219099993'],
    ['carries 046 454 286', 'nationalNumber .046454286'],
    ['DL 1234567', 'identityDocument licence/.1234567'],
    ['license number 7654321 ME', 'identityDocument licence/US-ME.7654321'],
    ['permis de conduire no O1234-567890-12', 'identityDocument licence/.O123456789012'],
    ['licencia de conducir 55667788', 'identityDocument licence/.55667788'],
    ['رخصة القيادة رقم 55667788', 'identityDocument licence/.55667788'],
    ['passeport AB123456', 'identityDocument passport/.AB123456'],
    ['جواز السفر رقم AB123456', 'identityDocument passport/.AB123456'],
    ['carte d’identité 880692310285', 'identityDocument identityCard/.880692310285'],
    ['cédula de identidad 1712345678', 'identityDocument identityCard/.1712345678'],
    ['رقم الهوية 1098765432', 'identityDocument identityCard/.1098765432'],
    ['cell 2075550167', 'phone +12075550167'],
    ['tél. 4185550199', 'phone +14185550199'],
    ['celular: 2075550167', 'phone +12075550167'],
    ['هاتف ٢٠٧٥٥٥٠١٦٧', 'phone +12075550167'],
    ['tel (506)555-0143', 'phone +15065550143'],
    ['immatriculée QC ABC 123', 'plate CA-QC.ABC123'],
    ['matrícula 4471-QX', 'plate .4471QX'],
    ['لوحة 4471-QX', 'plate .4471QX'],
    ['وهاتفه 2075550167', 'phone +12075550167'],
    ['بالحساب رقم 123456789', 'accountNumber 123456789'],
    ['حساب رقم 123456789', 'accountNumber 123456789'],
  ])('%s', (text, said) => {
    expect(found(text)).toEqual([said]);
  });

  it.each([
    'license plate number on file',
    'permis 12345, case 219099993, lot 987-65-4329',
    'order 2075550167, receipt 046 454 287, 2019-09-09 to 2020-01-02',
    'identified at 12:30, callback pending, dlrs 123456',
  ])('says nothing of %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('keeps what it found as it stands there', () => {
    expect(scanText('هاتف ٢٠٧٥٥٥٠١٦٧', elementContext)[0]?.written).toBe('٢٠٧٥٥٥٠١٦٧');
  });
});
