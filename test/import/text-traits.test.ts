import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patterns } from '#shared/import/text-patterns';
import { textTraits } from '#shared/import/text-traits';
import { tries } from '../property-tries';

const fragments = [
  ...[
    '207-555-0133',
    '+44 20 7946 0018',
    '(207) 555',
    '-0134',
    'ivy@example.org',
    '@gull_gale',
    'brine_and',
    '_bell',
  ],
  ...[
    'SSN 219099993',
    '219-09-9993',
    '046 454 286',
    'permis no 123456789',
    'cédula 1712345678',
    'رقم الهوية 123456789',
    'tél. 2075550167',
    'جواز سفر AB123456',
    'حساب 123456789',
    'GB82 WEST 1234 5698 7654 32',
    'IMO 9074729',
    'passport X1234567',
    'account 1234-5678',
    'MSKU 123456-5',
  ],
  ...[
    '1HGCM82633A004352',
    't.me/gull',
    'https://t.me/',
    '203.0.113.7',
    'ME 1234AB',
    'plate 12 AB',
    'tag',
    ' ',
    ' ',
  ],
  ...[
    '12 Main Street',
    'Bangor, ME 04401',
    '0x52908400098527886E0F7030069857D2E4169EE7',
    'TAG X1Y2',
    'لوحة ABC 123',
    '1',
    'a',
    'É',
    '.',
  ],
];

describe('the traits of a text', () => {
  it('never rule out a pattern that matches', () => {
    const matched = new Set<number>();
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...fragments), { maxLength: 6 }), fc.boolean(), (parts, apart) => {
        const text = parts.join(apart ? ' ' : '');
        const traits = textTraits(text);
        patterns.forEach(({ pattern, needs }, at) => {
          if (text.match(pattern) === null) return;
          matched.add(at);
          expect([pattern.source, text, needs(traits, text)]).toEqual([pattern.source, text, true]);
        });
      }),
      { numRuns: tries(3000) },
    );
    expect(matched.size).toBe(patterns.length);
  });

  it('rule out every pattern for a numbered remark', () => {
    const text = 'entry 17 of the register';
    const traits = textTraits(text);
    expect(patterns.filter(({ needs }) => needs(traits, text))).toEqual([]);
  });
});
