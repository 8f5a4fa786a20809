// Rows are understood many at a time: what is said of a row must not depend on the rows beside it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concealRow, protectedColumns, segmentConcealer } from '#shared/handling/conceal-row';
import type { Spec, StatementRule } from '#shared/import/types';
import { recordsUnderstander } from '#shared/import/understand-records';
import type { SourceRecord, UnderstoodRow } from '#shared/model/record';
import { rowsOf } from '#shared/model/understood-segment';
import type { PropertyId } from '#shared/ontology/types';
import { IndexPartBuilder } from '#shared/storage/index-build';
import { decodeParts, encodeColumns, encodeSegment } from '#shared/storage/segment';
import { maineContext } from '../../factory';
import { tries } from '../../property-tries';

const header = [
  'id',
  'last',
  'first',
  'dob',
  'phones',
  'plate',
  'holder',
  'kind',
  'paid',
  'note',
  'ssn',
  'else',
];
const wide = [...header, 'column 13'];

const column = (property: PropertyId, name: string): StatementRule => ({
  property,
  field: { from: 'column', column: name },
  context: {},
});

/** A row may tell of four things; every kind of rule is there. */
const spec = {
  version: 1,
  format: 'delimited',
  title: '',
  reader: {
    reader: 'delimited',
    encoding: 'utf-8',
    delimiter: ',',
    quote: '"',
    skipRows: 0,
    header: true,
  },
  context: { ...maineContext, dateOrder: 'mdy' },
  mentions: [
    {
      slot: 'person',
      schema: 'person',
      recordId: 'id',
      when: null,
      statements: [
        {
          property: 'name',
          field: { from: 'columns', columns: ['last', 'first'], joins: [', '] },
          context: {},
        },
        column('birthDate', 'dob'),
        { property: 'phone', field: { from: 'split', column: 'phones', separator: ';' }, context: {} },
        { property: 'status', field: { from: 'constant', value: 'listed' }, context: {} },
        column('note', 'note'),
        column('nationalNumber', 'ssn'),
      ],
      scan: ['note'],
    },
    {
      slot: 'vehicle',
      schema: 'vehicle',
      recordId: null,
      when: { column: 'kind', equals: ['car', 'van'] },
      statements: [column('plate', 'plate')],
    },
    {
      slot: 'holder',
      schema: 'person',
      recordId: null,
      when: null,
      agent: true,
      statements: [column('name', 'holder')],
    },
  ],
  links: [
    { kind: 'owns', from: 'person', to: 'vehicle', strength: 'confirmed', statements: [] },
    {
      kind: 'pays',
      from: 'person',
      to: 'holder',
      strength: 'confirmed',
      when: { column: 'kind', equals: ['car'], not: true },
      statements: [column('amount', 'paid')],
    },
  ],
  ignored: [],
} as const satisfies Spec;

const cells = fc.tuple(
  fc.constantFrom('R1', 'R2', ' R3 ', '', 'UNK'),
  fc.constantFrom('Rowe', 'O’Neil', 'WILLETT', '', 'Smith Jr'),
  fc.constantFrom('Dan', 'Ivy', '', '-', 'J.'),
  fc.constantFrom('1/2/1980', '13/13/1980', '01/01/1900', '', '1985'),
  fc.constantFrom('207-555-0133', '207-555-0133; 207-555-0134', ' ;', 'none', '', '555;207-555-0101'),
  fc.constantFrom('ME 1234AB', '4471 QX', '', 'UNKNOWN'),
  fc.constantFrom('Bath Harbor LLC', 'Ivy Bosworth', '', 'N/A', 'Town of Bath'),
  fc.constantFrom('car', 'van', 'boat', ''),
  fc.constantFrom('$12.50', '', 'gratis'),
  fc.constantFrom('seen twice', 'call 207-555-0101, plate ME 1234AB', '', '=cmd|x', 'SSN 001-01-0002'),
  fc.constantFrom('001-01-0001', '', 'unreadable 1234567', '000-00-0000'),
  fc.constantFrom('', 'more', 'Иван'),
);

/** Hardly anything to remark on, so that rows are alike but for their values, and for what they tell of. */
const plainCells = fc.tuple(
  fc.constantFrom('R1', 'R2', ''),
  fc.constantFrom('Rowe', 'WILLETT'),
  fc.constant('Dan'),
  fc.constantFrom('1/2/1980', '3/4/1985', '13/13/1980', '14/14/1980'),
  fc.constantFrom('207-555-0133', '207-555-0134'),
  fc.constantFrom('ME 1234AB', 'ME 77XY'),
  fc.constantFrom('Bath Harbor LLC', 'Ivy Bosworth'),
  fc.constantFrom('car', 'boat'),
  fc.constantFrom('$12.50', '$7.00'),
  fc.constantFrom('seen twice', 'call 207-555-0101'),
  fc.constantFrom('001-01-0001', '001-01-0003'),
  fc.constant('more'),
);

const tables: fc.Arbitrary<readonly SourceRecord[]> = fc
  .array(fc.tuple(fc.oneof(plainCells, cells), fc.integer({ min: 0, max: 9 })), {
    minLength: 1,
    maxLength: 25,
  })
  .map((rows) =>
    // The first once more, so that one repeats another; and one that says nothing.
    [...rows, ...rows.slice(0, 1), [header.map(() => ''), 9] as const].map(
      ([own, kind], at): SourceRecord => {
        const place = { row: at + 1, line: at + 2 };
        // Now and then a row too wide or too short.
        if (kind === 0) return { ...place, columns: wide, cells: [...own, 'beyond'], problems: [ragged] };
        if (kind === 1)
          return {
            ...place,
            columns: header,
            cells: own.map((cell, at) => (at < 3 ? cell : null)),
            problems: [ragged],
          };
        return { ...place, columns: header, cells: own, problems: [] };
      },
    ),
  );

const ragged = { code: 'row-ragged', column: null, value: null, facts: { expected: 12, found: 13 } } as const;

function oneByOne(records: readonly SourceRecord[]): readonly UnderstoodRow[] {
  const understand = recordsUnderstander(spec);
  return records.flatMap((record) => rowsOf(understand([record])));
}

describe('a row of a table', () => {
  it('says among others what it says by itself', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(tables, (records) => {
        const together = rowsOf(recordsUnderstander(spec)(records));
        expect(together).toEqual(oneByOne(records));
        for (const { outcome, mentions, links } of together) {
          seen.add(outcome);
          for (const { slot, schema } of mentions) seen.add(`${slot} ${schema}`);
          for (const { kind } of links) seen.add(kind);
        }
      }),
      { numRuns: tries(100) },
    );
    for (const kind of [
      'flagged',
      'accepted',
      'rejected',
      'repeated',
      'holder organization',
      'holder person',
    ])
      expect([...seen]).toContain(kind);
    for (const kind of ['person person', 'vehicle vehicle', 'owns', 'pays', 'mentions'])
      expect([...seen]).toContain(kind);
  });

  it('is a thing of its own when it gives an id and nothing else', () => {
    const cells = (id: string) => [id, '', '', '', '', '', 'Ivy Bosworth', 'boat', '', '', '', ''];
    const records = ['UNK', ''].map((id, at) => ({
      row: at + 1,
      line: at + 2,
      columns: header,
      cells: cells(id),
      problems: [],
    }));
    const rows = rowsOf(recordsUnderstander(spec)(records));
    expect(rows.map(({ mentions }) => mentions.map(({ slot }) => slot))).toEqual([
      ['person', 'holder'],
      ['holder'],
    ]);
  });

  it('is concealed among others as by itself', () => {
    const keyed = (text: string): string => `hash of ${text.length}`;
    const columns = protectedColumns(spec);
    let changed = 0;
    fc.assert(
      fc.property(tables, (records) => {
        const understood = recordsUnderstander(spec)(records);
        const kept = rowsOf(segmentConcealer(columns, keyed)(understood));
        expect(kept).toEqual(rowsOf(understood).map((row) => concealRow(row, columns, keyed)));
        if (JSON.stringify(kept) !== JSON.stringify(rowsOf(understood))) changed += 1;
      }),
      { numRuns: tries(60) },
    );
    expect(changed).toBeGreaterThan(0);
  });

  it('is stored and indexed to the byte as if it had been understood by itself', () => {
    fc.assert(
      fc.property(tables, (records) => {
        const understood = recordsUnderstander(spec)(records);
        const rows = oneByOne(records);
        const stored = encodeColumns(3, records, understood);
        expect(stored).toEqual(encodeSegment(3, records, rows));
        expect(decodeParts(stored.records, stored.understood).rows).toEqual(rows);
        const together = new IndexPartBuilder('source-1', null);
        const apart = new IndexPartBuilder('source-1', null);
        together.addSegment(understood);
        for (const { row, mentions } of rows) for (const mention of mentions) apart.add(row, mention);
        expect(together.finish()).toEqual(apart.finish());
      }),
      { numRuns: tries(60) },
    );
  });
});
