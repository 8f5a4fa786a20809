import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { address, readAddress } from '#shared/values/address';
import { bareAddress, email } from '#shared/values/email';
import { plate, readPlate } from '#shared/values/plate';
import type { ParseContext } from '#shared/values/value-type';
import { nothingKnown } from './contexts';

// The machine may be busy with other things.
vi.setConfig({ testTimeout: 60_000 });

const maine: ParseContext = { ...nothingKnown, region: 'US', state: 'ME' };
const contexts = fc.constantFrom(nothingKnown, maine, { ...nothingKnown, region: 'DE' });

/** Texts of pieces that mean something to the reading, in any order. */
function textsOf(pieces: readonly string[]): fc.Arbitrary<string> {
  return fc
    .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', ', ', ',', '')), { maxLength: 7 })
    .map((parts) =>
      parts
        .map((part) => part.join(''))
        .join('')
        .trim(),
    );
}

describe('a short way to a value', () => {
  it('reads an address as the full reading does, whatever the house number', () => {
    const rest = textsOf([
      ...[
        'Main',
        'Street',
        'St',
        'Wharf Lane',
        'Washington Ave',
        'Rue',
        'Apt',
        '#',
        '3',
        '3B',
        '12',
        'B',
        '1/2',
      ],
      ...[
        'Bangor',
        'ME',
        'Maine',
        '04401',
        '04401-1234',
        'K1A 0B1',
        'USA',
        'Canada',
        'PO Box',
        'po box 4',
        'ct',
      ],
      ...['AL', 'Portland', 'floor', '2', 'Unit', '7', 'no', 'de', 'half', '½', '-', '.', 'Calle', 'é'],
    ]);
    const number = fc.oneof(
      fc.integer({ min: 0, max: 99_999 }).map(String),
      fc.constantFrom('007', '7', '1999'),
    );
    let quick = 0;
    fc.assert(
      fc.property(number, rest, contexts, (digits, text, context) => {
        const written = `${digits} ${text}`;
        fc.pre(written.trim() === written && !written.includes('  '));
        expect(address.parse(written, context)).toEqual(readAddress(written, context));
        if (/^\d{1,4} [a-z]/i.test(written)) quick++;
      }),
      { numRuns: 4000 },
    );
    expect(quick).toBeGreaterThan(1000);
  });

  it('reads a mail address as the full reading does', () => {
    const pieces = [
      'a',
      'Ivy',
      '.',
      '..',
      '@',
      '@',
      'example',
      '.org',
      '.',
      '-',
      '_',
      '+1',
      'mailto:',
      'x',
      'none@none.com',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces), { maxLength: 9 }).map((parts) => parts.join('')),
        (text) => {
          const parsed = email.parse(text, nothingKnown);
          const full = bareAddress(text);
          if (parsed.kind === 'understood') expect(parsed.value).toBe(full);
          else if (parsed.kind === 'not-understood') expect(full === null || full.includes('..')).toBe(true);
        },
      ),
      { numRuns: 4000 },
    );
  });

  it('reads a plate as the full reading does', () => {
    const pieces = [
      'ME',
      'NB',
      'XX',
      'me',
      ' ',
      ' ',
      '-',
      '4471',
      'QX',
      '0',
      '000',
      'TEMP',
      'NONE',
      'ABC',
      '(NH)',
      '1',
    ];
    fc.assert(
      fc.property(
        fc
          .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 5 })
          .map((parts) => parts.join('').trim()),
        contexts,
        (text, context) => {
          fc.pre(text !== '' && !text.includes('  '));
          const parsed = plate.parse(text, context);
          if (parsed.kind === 'understood') expect(readPlate(text, context)).toEqual(parsed);
        },
      ),
      { numRuns: 4000 },
    );
  });
});
