import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addCounts, addsUp, Ledger, noRows } from '#shared/import/ledger';
import { RepeatedRows } from '#shared/import/repeated-rows';
import { rowUnderstander } from '#shared/import/understand-row';
import { readTextForTest } from './read-files';

const outcome = fc.constantFrom('accepted', 'flagged', 'rejected', 'repeated');

describe('the ledger of an import', () => {
  it('adds up to the rows, however they fall and however they are batched', () => {
    fc.assert(
      fc.property(fc.array(fc.array(outcome)), (batches) => {
        let sum = noRows;
        const whole = new Ledger();
        for (const batch of batches) {
          const ledger = new Ledger();
          for (const one of batch) {
            ledger.count(one);
            whole.count(one);
          }
          sum = addCounts(sum, ledger.counts());
        }
        expect(sum).toEqual(whole.counts());
        expect(addsUp(sum)).toBe(true);
        expect(sum.rows).toBe(batches.flat().length);
      }),
    );
  });

  it('adds up for any cells whatever', async () => {
    const { spec, records } = await readTextForTest(
      'a.csv',
      'NAM,ADDRESS,PHONE\n"BOSWORTH, IVY","12 Wharf Lane, Portland ME 04101",207-555-0133\n',
    );
    const columns = records[0]?.columns ?? [];
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string(), { minLength: 3, maxLength: 3 }), { maxLength: 30 }),
        (table) => {
          const understand = rowUnderstander(spec);
          const ledger = new Ledger();
          table.forEach((cells, at) => {
            const understood = understand({ row: at + 1, line: at + 2, columns, cells, problems: [] });
            expect(understood.row).toBe(at + 1);
            if (understood.outcome === 'rejected') expect(understood.problems.length).toBeGreaterThan(0);
            ledger.count(understood.outcome);
          });
          expect(ledger.counts().rows).toBe(table.length);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a row that repeats another word for word', () => {
  it('is known, with the number of the first, and no other row is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.constantFrom('', 'a', 'b', null), { minLength: 2, maxLength: 2 }), {
          maxLength: 200,
        }),
        (table) => {
          const seen = new RepeatedRows();
          const first = new Map<string, number>();
          const columns = ['x', 'y'];
          table.forEach((cells, at) => {
            const key = JSON.stringify(cells);
            expect(seen.firstOf({ row: at + 1, line: null, columns, cells, problems: [] })).toBe(
              first.get(key) ?? null,
            );
            if (!first.has(key)) first.set(key, at + 1);
          });
        },
      ),
    );
  });

  it('is told from others among a hundred thousand rows', () => {
    const seen = new RepeatedRows();
    const columns = ['x', 'y'];
    let repeats = 0;
    for (let row = 1; row <= 100_000; row += 1) {
      const cells = [`${row % 50_000}`, `207-555-${row % 50_000}`];
      if (seen.firstOf({ row, line: null, columns, cells, problems: [] }) !== null) repeats += 1;
    }
    expect(repeats).toBe(50_000);
  });
});
