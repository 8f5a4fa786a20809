import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { formatById } from '#shared/import/formats/registry';
import { addCounts, Ledger, noRows } from '#shared/import/ledger';
import { RepeatedRows } from '#shared/import/repeated-rows';
import { valueTypes } from '#shared/values/registry';
import { tries } from '../property-tries';
import { readTextForTest, understoodRows } from './read-files';

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
        expect(sum.rows).toBe(batches.flat().length);
      }),
    );
  });

  it('adds up for any cells whatever, dates among them', async () => {
    const { spec, records } = await readTextForTest(
      'a.csv',
      'NAM,DOB,ADDRESS,PHONE\n"BOSWORTH, IVY",04/09/1986,"12 Wharf Lane, Portland ME 04101",207-555-0133\n',
    );
    const cell = fc.oneof(fc.string(), fc.constantFrom('H', 'AH', 'هـ', '1408 AH', '0/0/0', '1/2/3', '٤/٩'));
    const columns = records[0]?.columns ?? [];
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { maxLength: 30 }), (table) => {
        const ledger = new Ledger();
        const written = table.map((cells, at) => ({
          row: at + 1,
          line: at + 2,
          columns,
          cells,
          problems: [],
        }));
        understoodRows(spec, written).forEach((understood, at) => {
          expect(understood.row).toBe(at + 1);
          if (understood.outcome === 'rejected') expect(understood.problems.length).toBeGreaterThan(0);
          ledger.count(understood.outcome);
        });
        expect(ledger.counts().rows).toBe(table.length);
      }),
      { numRuns: tries(60) },
    );
  });
});

describe('a fault of the program itself', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('in reading one value costs that value alone, which is kept as written', async () => {
    const { spec, records } = await readTextForTest('a.csv', 'NAM,DOB\n"BOSWORTH, IVY","April 13, 1986"\n');
    vi.spyOn(valueTypes.date, 'parse').mockImplementation(() => {
      throw new RangeError('broken calendar');
    });
    const [row] = understoodRows(spec, records);
    expect(row?.outcome).toBe('flagged');
    expect(row?.problems).toMatchObject([
      {
        code: 'value-fault',
        column: 'DOB',
        value: 'April 13, 1986',
        facts: { message: 'RangeError: broken calendar' },
      },
    ]);
    const statements = row?.mentions.flatMap((mention) => mention.statements) ?? [];
    expect(statements).toContainEqual(
      expect.objectContaining({ property: 'other', written: 'April 13, 1986' }),
    );
    expect(statements).toContainEqual(expect.objectContaining({ property: 'name' }));
  });

  it('in the short way to a value costs nothing: the value is read in full', async () => {
    const { spec, records } = await readTextForTest('a.csv', 'NAM,DOB\n"BOSWORTH, IVY",04/13/1986\n');
    vi.spyOn(valueTypes.date, 'quick').mockImplementation(() => {
      throw new RangeError('broken calendar');
    });
    const [row] = understoodRows(spec, records);
    expect(row?.outcome).toBe('accepted');
    expect(row?.mentions[0]?.statements).toContainEqual(
      expect.objectContaining({ property: 'birthDate', value: '1986-04-13' }),
    );
  });

  it('in understanding a row costs that row alone, which is rejected and counted', async () => {
    const { spec, records } = await readTextForTest('a.csv', 'NAM,SEX\n"BOSWORTH, IVY",F\n"ROWE, DAN",M\n');
    const format = formatById(spec.format);
    const real = format.understand(spec);
    vi.spyOn(format, 'understand').mockReturnValue((all, places, draft) => {
      if (places.some((place) => all[place]?.row === 1)) throw new TypeError('no such slot');
      real(all, places, draft);
    });
    const rows = understoodRows(spec, records);
    expect(rows.map(({ outcome }) => outcome)).toEqual(['rejected', 'accepted']);
    expect(rows[0]?.problems[0]).toMatchObject({
      code: 'row-fault',
      facts: { message: 'TypeError: no such slot' },
    });
  });
});

describe('a header that stands again among the rows', () => {
  it('is nobody: it is rejected and counted', async () => {
    const { rows, counts } = await readTextForTest(
      'pages.csv',
      'Name,Phone,Phone\n"ROWE, DAN",207-555-0133,\nName,Phone,Phone\n"BOSWORTH, IVY",207-555-0134,\nName,207-555-0135,\n',
    );
    expect(rows.map(({ outcome }) => outcome)).toEqual(['accepted', 'rejected', 'accepted', 'accepted']);
    expect(rows[1]?.problems[0]?.code).toBe('row-header');
    expect(counts).toMatchObject({ rows: 4, rejected: 1 });
  });
});

describe('a total under a table', () => {
  const table = (...lines: readonly string[]): string =>
    ['Name,Phone,Amount', '"ROWE, DAN",207-555-0133,12.50', ...lines, ''].join('\n');

  it.each([
    'Total,,12.50',
    'TOTAL:,,"1,012.50"',
    ',,Total',
    'Grand total,,$12',
    'Sub-total,,12',
    'Subtotal for March,,12',
    'Total records: 57,,',
    'Total,=COUNT(B2:B9),=SUM(C2:C9)',
    'Sous-total,,"12,50 €"',
    'Total général,2,1 012',
    'Somme,,12',
    'Suma,,12',
    'Total general,,12',
    'المجموع,,١٢',
    'المجموع الكلي,,12',
    'الإجمالي,,12',
  ])('is kept, flagged and nobody: %s', async (line) => {
    const { rows, counts, records } = await readTextForTest('a.csv', table(line));
    expect(rows[1]).toMatchObject({ outcome: 'flagged', mentions: [], links: [] });
    expect(rows[1]?.problems[0]).toMatchObject({ code: 'row-total', value: line.match(/[^",]+/)?.[0] });
    expect(counts).toMatchObject({ rows: 2, accepted: 1, flagged: 1, rejected: 0 });
    expect(records).toHaveLength(2);
  });

  it.each([
    'Houlton – Total:,,12.50',
    'Lévis sous-total,,"12,50 €"',
    'Sous-total Lévis,,"12,50 €"',
    'Houlton Subtotal,,12',
    'Subtotal Houlton,,12',
    'هولتون - الإجمالي,,12',
  ])('of a part of it is kept, flagged and nobody, too: %s', async (line) => {
    const { rows, counts } = await readTextForTest('a.csv', table(line));
    expect(rows[1]).toMatchObject({ outcome: 'flagged', mentions: [] });
    expect(rows[1]?.problems[0]).toMatchObject({ code: 'row-total', value: line.match(/[^",]+/)?.[0] });
    expect(counts).toMatchObject({ rows: 2, flagged: 1, rejected: 0 });
  });

  it.each([
    'Total Houlton,,12',
    'مجموع هولتون,,12',
    'Houlton Total,,',
    'Houlton total,3,12.50',
    'Mary Total,,12',
  ])('is nobody where the row before says what it is of: %s', async (line) => {
    const of = line
      .split(',')[0]
      ?.replace(/total|مجموع/iu, '')
      .trim();
    const { rows } = await readTextForTest('a.csv', table(`"ROWE, ANN",${of},3`, line));
    expect(rows[2]?.problems[0]?.code).toBe('row-total');
    expect(rows[2]?.mentions).toEqual([]);
  });

  it.each([
    'Houlton Total,,12.50',
    'Onésime Total,47,',
    'Fadwa Total,47,12',
    'Nacho Total,3,12.50',
    'فدوى المجموع,,١٢',
    'Mary Total,,12',
    'Andrée Total,,',
    'Total Mary,,12',
    'مريم المجموع,,12',
    'Houlton Total,,',
    'Houlton Total,2075550134,12',
    'Total Energies,,12',
  ])('may be somebody of that name, who is not lost and flagged: %s', async (line) => {
    const { rows, counts } = await readTextForTest('a.csv', table(line));
    expect(rows[1]?.mentions.length).toBeGreaterThan(0);
    expect(rows[1]?.problems[0]).toMatchObject({
      code: 'row-perhaps-total',
      value: line.match(/[^",]+/)?.[0],
    });
    expect(counts).toMatchObject({ flagged: 1, rejected: 0 });
  });

  it.each(['Mary Total,207-555-0134,12', 'Mary Total,03/14/1972,12', '"Total, Mary",,12'])(
    'is not even thought of where other columns tell of somebody: %s',
    async (line) => {
      const { rows } = await readTextForTest('a.csv', table(line));
      expect(rows[1]?.mentions.length).toBeGreaterThan(0);
      expect(rows[1]?.problems.filter(({ code }) => code.endsWith('total'))).toEqual([]);
    },
  );

  it.each([
    'Total,207-555-0134,12.50',
    'Total Energies,,12',
    '"TOTAL, ANN",,12',
    'Somme Ferry,,12',
    'Suma Chandra,,12',
    'Summer,,12',
    'Totally Tubular LLC,,12',
    'Total,04.05.2024,12',
  ])('is not seen in a row that tells of somebody: %s', async (line) => {
    const { rows } = await readTextForTest('a.csv', table(line));
    expect(rows[1]?.mentions.length).toBeGreaterThan(0);
    expect(rows[1]?.problems.map(({ code }) => code)).not.toContain('row-total');
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
