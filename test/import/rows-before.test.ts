// A table that two workers share is cut somewhere: what a row says must not depend on where.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noRowsBefore, passLines, passRecords, recordsUnderstander } from '#shared/import/understand-records';
import { rowsOf } from '#shared/model/understood-segment';
import { tries } from '../property-tries';
import { readTextForTest } from './read-files';

const table = [
  'TOWN,NAM,DOB,AMOUNT',
  'Houlton,"STROPWELL, P1",01/21/1980,12.50',
  'Houlton,"STROPWELL, P2",02/22/1981,7.50',
  'Houlton Total,,,20.00',
  'Calais,"STROPWELL, P1",01/21/1980,12.50',
  'TOWN,NAM,DOB,AMOUNT',
  'Houlton,"STROPWELL, P2",02/22/1981,7.50',
  'Houlton Total,,,20.00',
  'Calais,"STROPWELL, P3",03/23/1982,1.00,too many',
  'Calais,"STROPWELL, P3",03/23/1982,1.00,too many',
  'Grand Total,,,41.00',
  'Grand Total,,,41.00',
  'Lubec,"STROPWELL, P4",04/24/1983,3.00',
];

describe('a row of a table in two parts', () => {
  it('is the same understood behind rows that were passed as behind rows that were understood', async () => {
    const { spec, records } = await readTextForTest('towns.csv', `${table.join('\n')}\n`);
    const whole = rowsOf(recordsUnderstander(spec)(records));
    expect(new Set(whole.map(({ outcome }) => outcome)).size).toBe(4);
    for (let cut = 0; cut <= records.length; cut++) {
      const before = noRowsBefore();
      const understand = recordsUnderstander(spec, before);
      passRecords(records.slice(0, cut), before);
      expect(rowsOf(understand(records.slice(cut)))).toEqual(whole.slice(cut));
    }
  });
});

const header = 'town,name,amount';
const lines = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom('Houlton,Ada,12', 'Calais,Bea,7', 'Lubec,,', 'Orono,Émile,3') },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        header,
        'Total,,9',
        'Houlton Total,,9',
        'Total Houlton,,9',
        'Sum:,,4',
        'TOTAUX,,4',
      ),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(',Ada,12', ' Bath,Ada,12', 'Bath,Ada', 'Bath,A,1,2', 'Orléans Total,,3'),
    },
  ),
  { minLength: 1, maxLength: 12 },
);

describe('rows that are passed as lines', () => {
  it.each([
    'Total Houlton,,9',
    'Houlton Total,,9',
    'sum,,9',
    header,
    ',Ada,12',
    'Bath,Ada',
    'Orléans Total,,3',
  ])('are refused where one of them needs a look: %s', (odd) => {
    const text = `Houlton,Ada,12\n${odd}\nCalais,Bea,7\n`;
    const lines = { text, from: 0, delimiter: ',', columns: header.split(','), row: 1, count: 2 };
    expect(passLines(lines, noRowsBefore())).toBe(-1);
    expect(passLines({ ...lines, count: 1 }, noRowsBefore())).toBe('Houlton,Ada,12\n'.length);
  });

  it('leave behind what records would have left, or are refused and leave nothing', async () => {
    const { spec } = await readTextForTest('towns.csv', `${header}\nHoulton,Ada,12\nCalais,Bea,7\n`);
    const columns = header.split(',');
    let passed = 0;
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const records = [...before, ...after].map((line, at) => ({
          row: at + 1,
          line: at + 2,
          columns,
          cells: line.split(','),
          problems: [],
        }));
        const asRecords = noRowsBefore();
        const asLines = noRowsBefore();
        passRecords(records.slice(0, before.length), asRecords);
        const text = `,\n${before.join('\n')}\n${after.join('\n')}`;
        const end = passLines(
          { text, from: 2, delimiter: ',', columns, row: 1, count: before.length },
          asLines,
        );
        if (end >= 0) {
          passed++;
          expect(text.slice(end)).toBe(after.join('\n'));
        }
        const expected = end >= 0 ? asRecords : noRowsBefore();
        const rows = (rowsBefore: typeof asLines) =>
          rowsOf(recordsUnderstander(spec, rowsBefore)(records.slice(before.length)));
        expect(rows(asLines)).toEqual(rows(expected));
      }),
      { numRuns: tries(400) },
    );
    expect(passed).toBeGreaterThan(50);
  });
});
