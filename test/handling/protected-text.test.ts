import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  holdsProtectedValue,
  isProtectedProperty,
  maskAsked,
  maskNumbers,
  maskWhole,
} from '#shared/handling/protected-text';

describe('a value that must not stay on the clipboard', () => {
  it('is a social security number or a card number, wherever it stands', () => {
    expect(holdsProtectedValue('SSN: 000-12-3456, see file')).toBe(true);
    expect(holdsProtectedValue('4111 1111 1111 1111')).toBe(true);
    expect(holdsProtectedValue('paid with 4111111111111111.')).toBe(true);
  });

  it('is no phone, date, case number or number whose check digit does not agree', () => {
    for (const said of ['207-555-0142', '+1 207 555 0142', '1984-03-02', 'AR-25-001', '4111 1111 1111 1112'])
      expect(holdsProtectedValue(said), said).toBe(false);
  });

  it('is whatever a source calls a national number or a card', () => {
    expect(isProtectedProperty('nationalNumber')).toBe(true);
    expect(isProtectedProperty('card')).toBe(true);
    expect(isProtectedProperty('phone')).toBe(false);
  });
});

describe('a text with such numbers', () => {
  test.each([
    ['gave 219-09-9998 at the desk', 'gave •••-••-9998 at the desk'],
    ['SSN 219099998 and DOB 1984-03-02', 'SSN •••••9998 and DOB 1984-03-02'],
    ['Social Security No. 219 09 9998', 'Social Security No. ••• •• 9998'],
    ['NAS : 046 454 286', 'NAS : ••• ••4 286'],
    ['numéro d’assurance sociale 046454286', 'numéro d’assurance sociale •••••4286'],
    ['seguro social n° 219099998', 'seguro social n° •••••9998'],
    ['رقم الضمان الاجتماعي ٢١٩٠٩٩٩٩٨', 'رقم الضمان الاجتماعي •••••٩٩٩٨'],
    ['card 4111 1111 1111 1111 12/27, cvv 123', 'card •••• •••• •••• 1111 12/27, cvv 123'],
    ['amex 3782-822463-10005.', 'amex ••••-••••••-•0005.'],
    ['2 x 5500005555555559', '2 x ••••••••••••5559'],
    ['219-09-9998/532-41-7786', '•••-••-9998/•••-••-7786'],
    // What stands for a number is masked as well: whether it is one is for the value to say.
    ['123-45-6789', '•••-••-6789'],
  ])('%s shows the last four', (written, shown) => {
    expect(maskNumbers(written)).toBe(shown);
  });

  test.each([
    'call 207-555-0142 or +1 (207) 555-0143 after 2025-11-02 05:41',
    'IMEI 356938035643809',
    'IBAN DE89 3704 0044 0532 0130 00 and GB29NWBK60161331926819',
    'tracking 9400 1000 0000 0000 0000 00 to 04401-1234',
    'container MSKU 123456 7, tower 4417-22, $184,300.00',
    'epoch 1762062060000, case 4539578763621487',
    'nine digits 219099998 that nothing says anything about',
    '203.0.113.9 at 18 1/2 Wharf Ln #3',
  ])('%s holds none', (written) => {
    expect(maskNumbers(written)).toBe(written);
  });

  it('keeps every other sign in its place, and masked once is masked for good', () => {
    const piece = fc.oneof(
      fc.constantFrom('219-09-9998', '4111 1111 1111 1111', 'SSN 532417786', ' ', '-', '12', 'né', '٢٠٧'),
      fc.string({ maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('');
        const shown = maskNumbers(text);
        expect(shown).toHaveLength(text.length);
        expect(maskNumbers(shown)).toBe(shown);
        for (let at = 0; at < text.length; at++) if (shown[at] !== '•') expect(shown[at]).toBe(text[at]);
      }),
    );
  });
});

describe('a cell of which a source says that it is such a number', () => {
  test.each([
    ['219099998', '••••9998'],
    ['000-12-3456', '•••-••-3456'],
    ['GOMC800101HDFRRL09', '••••RL09'],
    ['12345', '••••45'],
    ['unknown', 'unknown'],
    ['Visa ending in 4417', 'Visa ending in 4417'],
    ['', ''],
  ])('%s', (written, shown) => {
    expect(maskWhole(written)).toBe(shown);
  });
});

it('nine digits that somebody asks for are a social security number, a phone is none', () => {
  expect(maskAsked('219099998')).toBe('••••9998');
  expect(maskAsked('Ada Birch 219-09-9998')).toBe('Ada Birch •••-••-9998');
  expect(maskAsked('2075550142')).toBe('2075550142');
});
