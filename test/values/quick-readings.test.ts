import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { address } from '#shared/values/address';
import { readAddress } from '#shared/values/address-reading';
import { bareAddress, email } from '#shared/values/email';
import { plate, readPlate } from '#shared/values/plate';
import { valueTypeById, valueTypeIds } from '#shared/values/registry';
import type { ParseContext } from '#shared/values/value-type';
import { tries } from '../property-tries';
import { nothingKnown } from './contexts';

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
      { numRuns: tries(4000) },
    );
    expect(quick).toBeGreaterThan(1000);
  });

  it('reads an address as the full reading does where the number stands for more than the house', () => {
    for (const context of [nothingKnown, maine])
      for (const written of [
        '0 Unit 12, Main 7',
        '7 Unit 12, Main 7',
        '8 Unit 12, Main 8',
        '0 Unit 12, Main 8',
      ]) {
        const full = readAddress(written, context);
        expect(address.parse(written, context)).toEqual(full);
        const short = address.quick?.(written, context) ?? null;
        if (short !== null && full.kind === 'understood') expect(short).toBe(address.encode(full.value));
      }
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
      { numRuns: tries(4000) },
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
      { numRuns: tries(4000) },
    );
  });

  it('encodes what is plain to see as the full reading does', () => {
    const orders = [{}, { dateOrder: 'mdy' }, { dateOrder: 'dmy' }, { dateOrder: 'ymd' }] as const;
    const places = fc
      .tuple(contexts, fc.constantFrom(...orders))
      .map(([place, order]) => ({ ...place, ...order }));
    const words = textsOf([
      ...[
        'Smith',
        'LOVE',
        'J.',
        'de',
        'Jr',
        'Dr',
        "O'Hara",
        'Not known',
        'N/A',
        'unknown',
        'x',
        'LLC',
        'é',
        ' ',
      ],
      ...[
        '12',
        '7',
        'Main Street',
        'Bangor ME',
        'Apt 3',
        'PO Box 4',
        '1/2',
        '\n',
        '=1+1',
        '-',
        '+cmd|a',
        '@SUM(',
      ],
      ...['ME', 'XX', '4471QX', '000', 'ABC123', '1999', '1900/90001', '2012-44', 'R-17', '(', '\u200b'],
    ]);
    const separator = fc.constantFrom('/', '-', '.', ' ', ':');
    const digits = fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 900, max: 3100 })).map(String);
    const days = fc.oneof(
      fc.tuple(digits, separator, digits, separator, digits).map((parts) => parts.join('')),
      fc.tuple(fc.nat(13), fc.nat(32), fc.integer({ min: 1889, max: 2020 })).map((day) => day.join('/')),
      fc.constantFrom(
        '1/1/1900',
        '1900-01-01',
        '01/01/0001',
        '9999-12-31',
        '1986-00-00',
        '1111-11-11',
        '2/29/2023',
      ),
    );
    const mails = fc
      .array(fc.constantFrom('Ivy', '.', '..', '@', 'example', '.org', '-', 'none@none.com', ' '), {
        maxLength: 7,
      })
      .map((parts) => parts.join(''));
    const plates = fc
      .tuple(
        fc.constantFrom('ME', 'NB', 'XX', 'me'),
        fc.constantFrom(' ', '  ', '-'),
        fc.stringMatching(/^[A-C0-2]{1,13}$/),
      )
      .map((parts) => parts.join(''));
    const houses = fc.tuple(fc.nat(12_000), words).map((parts) => parts.join(' '));
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(fc.oneof(words, houses, days, mails, plates, fc.string()), places, (written, context) => {
        for (const id of valueTypeIds) {
          const type = valueTypeById(id);
          const short = type.quick?.(written, context) ?? null;
          if (short === null) continue;
          const parsed = type.parse(written, context);
          const encoded = parsed.kind === 'understood' ? type.encode(parsed.value) : null;
          expect([id, written, short, []]).toEqual([
            id,
            written,
            encoded,
            parsed.kind === 'understood' ? parsed.flags : parsed,
          ]);
          seen.set(id, (seen.get(id) ?? 0) + 1);
        }
      }),
      { numRuns: tries(20_000) },
    );
    for (const id of valueTypeIds)
      if (valueTypeById(id).quick !== undefined) expect(seen.get(id)).toBeGreaterThan(20);
  });
});
