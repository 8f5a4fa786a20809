// Cards of address books: folded lines, encodings of before, and what is no card.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReaderOptions } from '#shared/import/types';
import { cardLine, fromQuotedPrintable } from '#shared/import/vcard-line';
import { bytesFrom } from '../../import/read-files';
import { tries } from '../../property-tries';
import { readAll } from './read-all';

const cards: ReaderOptions = { reader: 'vcard', encoding: 'utf-8' };

describe('a card', () => {
  it('cut in the middle tells its row, and what was read of it', async () => {
    const { problem, records } = await readAll(
      bytesFrom('a.vcf', 'BEGIN:VCARD\nFN:A\nEND:VCARD\nBEGIN:VCARD\nFN:B\nTEL:207'),
      cards,
    );
    expect(problem).toEqual({ code: 'file-cut', facts: { file: 'a.vcf', row: 2 } });
    expect(records.map(({ line, cells }) => [line, ...cells])).toEqual([
      [1, 'A'],
      [4, 'B\n207'],
    ]);
  });

  it('has what stands outside of it counted as no data', async () => {
    const { records, notData } = await readAll(
      bytesFrom('a.vcf', 'exported by nobody\n\nBEGIN:VCARD\nFN:A\nEND:VCARD\n\nrest\n'),
      cards,
    );
    expect([records.length, notData]).toEqual([1, 4]);
  });

  it('is read in whatever pieces it comes, and without a fault whatever stands in it', async () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'BEGIN:VCARD',
        'END:VCARD',
        'FN:A',
        'N:B;C',
        ' folded',
        'NOTE;ENCODING=QUOTED-PRINTABLE:=C3=',
        '=A9',
        ';:',
        'TEL;=:1',
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 30 }), async (lines) => {
        const text = lines.join('\r\n');
        const whole = await readAll(bytesFrom('a.vcf', text), cards);
        const pieces = await readAll(bytesFrom('a.vcf', text, 3), cards);
        expect(pieces).toEqual(whole);
        whole.records.forEach(({ row }, at) => {
          expect(row).toBe(at + 1);
        });
      }),
      { numRuns: tries(100) },
    );
  });
});

describe('a line of a card', () => {
  it('says what it is, of what kind, in which letters', () => {
    expect(cardLine('item1.TEL;TYPE=CELL,VOICE;PREF:1')).toMatchObject({
      name: 'TEL',
      types: ['cell', 'voice', 'pref'],
    });
    expect(cardLine('NOTE;CHARSET=X;QUOTED-PRINTABLE:a')).toMatchObject({
      charset: 'X',
      isQuotedPrintable: true,
    });
    expect(cardLine('PHOTO:data:image/png;base64,AAAA')?.isBase64).toBe(true);
    expect(cardLine('no colon')).toBeNull();
  });

  it('has its letters back, also of an old charset and of one that nobody knows', () => {
    expect(fromQuotedPrintable('C=C3=B4t=C3=A9', null)).toBe('Côté');
    expect(fromQuotedPrintable('C=F4t=E9', 'windows-1252')).toBe('Côté');
    expect(fromQuotedPrintable('a=ZZb', 'nothing-such')).toBe('a=ZZb');
  });
});
