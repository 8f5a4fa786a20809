// Blocks of keys and values: where a record begins, what goes on with it, and what is no data.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReaderOptions } from '#shared/import/types';
import { bytesFrom, readTextForTest } from '../../import/read-files';
import { tries } from '../../property-tries';
import { readAll } from './read-all';

const keyed: ReaderOptions = { reader: 'keyed', encoding: 'utf-8' };

async function recordsOf(
  text: string,
): Promise<readonly Readonly<Record<string, string | null | undefined>>[]> {
  const { records } = await readAll(bytesFrom('a.txt', text, 7), keyed);
  return records.map(({ columns, cells }) =>
    Object.fromEntries(columns.flatMap((name, at) => (cells[at] === null ? [] : [[name, cells[at]]]))),
  );
}

describe('a block of keys and values', () => {
  it.each([
    ['keys in a line', 'NAM/ROWE, DAN.DOB/19790702 SEX/M', [{ NAM: 'ROWE, DAN', DOB: '19790702', SEX: 'M' }]],
    ['dates with slashes', 'NAM/ROWE, DAN DOB/07/02/1979', [{ NAM: 'ROWE, DAN', DOB: '07/02/1979' }]],
    ['dots before the colon', 'NAME . . : ROWE, DAN   SEX: M', [{ NAME: 'ROWE, DAN', SEX: 'M' }]],
    ['an equals sign', 'NAME = ROWE, DAN\nDOB = 1979', [{ NAME: 'ROWE, DAN', DOB: '1979' }]],
    ['a value over two lines', 'ADDRESS: 9 VERONA RD\n  BUCKSPORT', [{ ADDRESS: '9 VERONA RD\nBUCKSPORT' }]],
    ['a key that comes again', 'NAM/A\nAKA/B\nAKA/C', [{ NAM: 'A', AKA: 'B ¦ C' }]],
    [
      'the first key again',
      'NAM/A SEX/M\nNAM/B SEX/F',
      [
        { NAM: 'A', SEX: 'M' },
        { NAM: 'B', SEX: 'F' },
      ],
    ],
    ['a blank line', 'NAM/A\n\nNAM/B', [{ NAM: 'A' }, { NAM: 'B' }]],
    ['a ruler', 'VIN/1\n-----\nLIC/2', [{ VIN: '1' }, { LIC: '2' }]],
    ['a note after a blank line', 'NAM/A\n\nCAUTION: ARMED', [{ NAM: 'A', CAUTION: 'ARMED' }]],
    [
      'a text after a blank line',
      'NAM/A\n\nSeen in town.\nTwice.',
      [{ NAM: 'A', text: 'Seen in town.\nTwice.' }],
    ],
    [
      'a time, an address of the web',
      'NOTE: AT 14:03 http://example.org/x',
      [{ NOTE: 'AT 14:03 http://example.org/x' }],
    ],
  ])('is a record: %s', async (_, text, expected) => {
    expect(await recordsOf(text)).toEqual(expected);
  });

  it('is counted with what is no data, so that every line is accounted for', async () => {
    const { records, notData } = await readAll(
      bytesFrom('a.txt', 'REPLY FROM NOWHERE\n*** TITLE ***\nNAM/A\n\nPAGE 1 OF 2\nNAM/B\r\nNNNN\n'),
      keyed,
    );
    expect([records.map(({ line }) => line), notData]).toEqual([[3, 6], 5]);
  });

  it('is found in whatever text without a fault, and every line goes somewhere', async () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'NAM/A DOB/1979',
        'NAME: B',
        'AKA/',
        ': x',
        'NAM/',
        '',
        '---',
        'a = b',
        '\u202eNAM/X',
        'ÉTÉ : \0',
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 40 }), async (lines) => {
        const { records } = await readAll(bytesFrom('a.txt', lines.join('\n'), 11), keyed);
        records.forEach(({ row, columns, cells }, at) => {
          expect(row).toBe(at + 1);
          expect(cells.length).toBe(columns.length);
        });
      }),
      { numRuns: tries(100) },
    );
  });
});

describe('a line without end or sense', () => {
  it.each([
    ['a megabyte of blanks between two words', `NAM/A\nx${' '.repeat(1_000_000)}y\n`],
    ['a megabyte of stops', `NAM/A${'.'.repeat(1_000_000)}x\n`],
    ['a megabyte of words', `NAM/A\n${'word '.repeat(200_000)}\n`],
  ])('is text, and takes no time: %s', async (_, text) => {
    const from = process.cpuUsage();
    const { problem, records } = await readAll(bytesFrom('a.txt', text), keyed);
    const { user } = process.cpuUsage(from);
    expect([problem, records.length]).toEqual([null, 1]);
    expect(user).toBeLessThan(5_000_000);
  });
});

describe('what kind of text it is', () => {
  it.each([
    [
      'a letter with a few keys',
      'Dear Sir,\n\nName: of no matter.\nI saw the man on Tuesday near the wharf.\nHe left.\n',
      'text',
    ],
    [
      'a tip',
      'Tip 25-0919, 19 Sep 2025: A white van was seen.\n\nTip 25-0920, 20 Sep 2025: Again.\n',
      'text',
    ],
    ['a table', 'NAM,DOB,SEX\n"ROWE, DAN",07/02/1979,M\n"ROWE, ANN",07/02/1979,F\n', 'delimited'],
    ['a record', 'NAM/ROWE, DAN DOB/19790702 SEX/M\nHGT/511 WGT/190\n', 'keyedText'],
  ])('%s', async (_, text, format) => {
    expect((await readTextForTest('a.txt', text)).recognition.format).toBe(format);
  });
});
