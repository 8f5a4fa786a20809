import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOrderOf, readDateOrder } from '#shared/import/table/date-order';
import { readTextForTest } from '../read-files';

const column = (...values: readonly string[]) => values.map((written, at) => ({ row: at + 1, written }));

describe('the order of dates', () => {
  it('is decided by the rows that can be read only one way', () => {
    const vote = readDateOrder('DOB', column('02/07/1979', '14/03/1972', '01/02/1990'));
    expect(vote).toMatchObject({ order: 'dmy', undecided: 2, isDoubtful: false });
    expect(vote?.deciding).toEqual([{ row: 2, written: '14/03/1972' }]);
  });

  it('is not said to be decided by a day written year first where others decide', () => {
    const vote = readDateOrder('DOB', column('1966-11-04', '03/17/1971', '04/05/1977'));
    expect(vote).toMatchObject({ order: 'mdy', deciding: [{ row: 2, written: '03/17/1971' }] });
    expect(vote?.deciding).toHaveLength(1);
  });

  it('stays open, and is shown, when no row decides', () => {
    const vote = readDateOrder('DOB', column('02/07/1979', '01/02/1990'));
    expect(vote).toMatchObject({ column: 'DOB', order: null, isDoubtful: true, votes: { mdy: 0, dmy: 0 } });
  });

  it('stays open, with the rows of the minority first, when rows contradict each other', () => {
    const vote = readDateOrder('DOB', column('14/03/1972', '03/14/1972', '15/03/1972'));
    expect(vote).toMatchObject({ order: null, isDoubtful: true });
    expect(vote?.deciding.map(({ row }) => row)).toEqual([2, 1, 3]);
  });

  it('is not decided by a day that never was', () => {
    const vote = readDateOrder('DOB', column('04/05/1977', '31/02/1990', '02/30/1990', '29/02/1991'));
    expect(vote).toMatchObject({ order: null, undecided: 1, votes: { mdy: 0, dmy: 0 } });
    expect(vote?.isDoubtful).toBe(true);
    expect(dateOrderOf('29/02/92')).toBe('dmy');
  });

  it('is no question for ISO dates, nor for the same number twice', () => {
    expect(dateOrderOf('1979-07-02')).toBe('ymd');
    expect(dateOrderOf('7/7/79')).toBeNull();
    expect(dateOrderOf('5/20/01')).toBe('mdy');
  });

  it('is not decided for 04/09/05 by days that stand year first around it', async () => {
    const vote = readDateOrder('DOB', column('1986-09-04', '04/09/05', '1990-01-02'));
    expect(vote).toMatchObject({ order: null, undecided: 1 });
    expect(vote?.isDoubtful).toBe(true);
    const { rows, proposal } = await readTextForTest(
      'people.csv',
      'Name,DOB,Since\n"ROWE, DAN",1986-09-04,2001-02-03\n"BOSWORTH, IVY",04/09/05,2001-02-04\n',
    );
    expect(proposal.dates).toMatchObject([{ column: 'DOB', isDoubtful: true }]);
    expect(rows[1]?.problems).toMatchObject([{ code: 'value-ambiguous-date', value: '04/09/05' }]);
  });

  it('that every date is written in is never voted down', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('dmy' as const, 'mdy' as const),
        fc.array(fc.record({ d: fc.integer({ min: 1, max: 28 }), m: fc.integer({ min: 1, max: 12 }) }), {
          minLength: 1,
          maxLength: 40,
        }),
        (order, days) => {
          const written = days.map(({ d, m }) => (order === 'dmy' ? `${d}/${m}/1984` : `${m}/${d}/1984`));
          const vote = readDateOrder('DOB', column(...written));
          expect([order, undefined, null]).toContain(vote?.order);
        },
      ),
    );
  });
});
