// The days of a filter are typed as in every other field of the window, whatever the system's language is.
import { describe, expect, it } from 'vitest';
import { filterOf, noFilter } from '../../renderer/panels/history/filter-fields';

const local = (year: number, month: number, day: number): string =>
  new Date(year, month - 1, day).toISOString();

describe('the filter of the history', () => {
  it('takes both days whole, by the clock of the person', () => {
    const filter = filterOf({ ...noFilter, from: '2025-03-04', to: '٢٠٢٥/٣/٥' });
    expect([filter.from, filter.to]).toEqual([local(2025, 3, 4), local(2025, 3, 6)]);
  });

  it.each(['', '2025-03', '31/02/2025', '2025-02-30', 'yesterday'])(
    'is open as long as there is no day: %j',
    (typed) => {
      expect(filterOf({ ...noFilter, from: typed, to: typed })).toMatchObject({ from: null, to: null });
    },
  );
});
