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
