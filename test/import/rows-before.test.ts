// A table that two workers share is cut somewhere: what a row says must not depend on where.
import { describe, expect, it } from 'vitest';
import { noRowsBefore, passRecords, recordsUnderstander } from '#shared/import/understand-records';
import { rowsOf } from '#shared/model/understood-segment';
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
