import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Link, Mention, RowProblem, SourceRecord, Statement, UnderstoodRow } from '#shared/model/record';
import { packPart } from '#shared/storage/packing';
import { decodeParts, decodeSegment, encodeSegment } from '#shared/storage/segment';
import { tries } from '../property-tries';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('', 'Иван', '李小龙', 'O’Neil', '\ud800', '\udc00', '=cmd|x', '\u0000'),
);
const cell = fc.option(text, { nil: null });
const problem: fc.Arbitrary<RowProblem> = fc.record({
  code: fc.constantFrom('row-ragged' as const, 'value-placeholder' as const),
  column: cell,
  value: cell,
  facts: fc.dictionary(fc.string({ unit: 'grapheme-ascii' }), fc.oneof(fc.integer(), fc.boolean()), {
    noNullPrototype: true,
  }),
});

interface Row {
  readonly record: SourceRecord;
  readonly understood: UnderstoodRow;
}

const columnSets = [['name', 'phone'], ['a.b', 'name', 'name'], []] as const;

function rowArbitrary(row: number): fc.Arbitrary<Row> {
  const statement = (cells: readonly (string | null)[]): fc.Arbitrary<Statement> =>
    fc.record({
      property: fc.constantFrom('name' as const, 'phone' as const, 'other' as const),
      value: text,
      written: fc.oneof(text, fc.constantFrom(...cells.map((each) => each ?? ''), '')),
      field: fc.option(fc.constantFrom('name', 'phone', 'a.b', 'nowhere'), { nil: null }),
      language: fc.option(fc.constantFrom('fr', 'ar'), { nil: null }),
    });
  return fc.constantFrom(...columnSets).chain((columns) =>
    fc.array(cell, { minLength: columns.length, maxLength: columns.length }).chain((cells) => {
      const statements = fc.array(statement(cells), { maxLength: 3 });
      const mention: fc.Arbitrary<Mention> = fc.record({
        slot: fc.constantFrom('person', 'driver'),
        schema: fc.constantFrom('person' as const, 'phone' as const),
        recordId: cell,
        statements,
      });
      const link: fc.Arbitrary<Link> = fc.record({
        kind: fc.constantFrom('owns' as const, 'calls' as const),
        from: fc.constant('person'),
        to: fc.constant('driver'),
        strength: fc.constantFrom('confirmed' as const, 'tentative' as const),
        statements,
      });
      return fc.record({
        record: fc.record({
          row: fc.constant(row),
          line: fc.option(fc.integer({ min: 1, max: 5000 }), { nil: null }),
          columns: fc.constant(columns),
          cells: fc.constant(cells),
          problems: fc.array(problem, { maxLength: 1 }),
        }),
        understood: fc.record({
          row: fc.constant(row),
          outcome: fc.constantFrom('accepted' as const, 'flagged' as const, 'rejected' as const),
          problems: fc.array(problem, { maxLength: 2 }),
          mentions: fc.array(mention, { maxLength: 2 }),
          links: fc.array(link, { maxLength: 1 }),
        }),
      });
    }),
  );
}

describe('a segment', () => {
  it('gives back every record and everything understood in it, exactly', () => {
    const rows = fc
      .tuple(fc.integer({ min: 1, max: 2_000_000 }), fc.integer({ min: 1, max: 20 }))
      .chain(([first, count]) =>
        fc.tuple(...Array.from({ length: count }, (_, index) => rowArbitrary(first + index))),
      );
    fc.assert(
      fc.property(rows, (list: readonly Row[]) => {
        const records = list.map((each) => each.record);
        const understood = list.map((each) => each.understood);
        const encoded = encodeSegment(7, records, understood);
        expect(encoded).toMatchObject({ number: 7, firstRow: records[0]?.row, rows: list.length });
        expect(decodeSegment(packPart(encoded.records), packPart(encoded.understood))).toEqual({
          records,
          rows: understood,
        });
      }),
      { numRuns: tries(300) },
    );
  });

  it('does not store a value again that says what the record says', () => {
    const columns = ['name'];
    const rows = Array.from({ length: 512 }, (_, index) => `Person ${index * 7919} of Calais ${index ** 3}`);
    const records = rows.map((name, index) => ({
      row: index + 1,
      line: index + 2,
      columns,
      cells: [name],
      problems: [],
    }));
    const understood = (value: (name: string) => string): UnderstoodRow[] =>
      rows.map((name, index) => ({
        row: index + 1,
        outcome: 'accepted',
        problems: [],
        mentions: [
          {
            slot: 'person',
            schema: 'person',
            recordId: null,
            statements: [
              { property: 'name', value: value(name), written: name, field: 'name', language: null },
            ],
          },
        ],
        links: [],
      }));
    const sizeOf = (value: (name: string) => string): number =>
      packPart(encodeSegment(0, records, understood(value)).understood).length;
    const same = sizeOf((name) => name);
    const other = sizeOf((name) => [...name].reverse().join(''));
    expect(same).toBeLessThan(400);
    expect(other).toBeGreaterThan(2000);
  });

  it('stores neither what is put together from cells, nor lower case, nor a record id again, and gives back all of them', () => {
    const columns = ['id', 'last', 'first', 'mail', 'a + b'];
    const cells = fc.tuple(
      ...columns.map(() => fc.constantFrom('', ' ', 'Ada', 'Main St ', 'ADA@EXAMPLE.ORG', 'İ', ', ', 'a')),
    );
    const joined = (parts: readonly string[]): string =>
      parts.filter((part) => part.trim() !== '').join(', ');
    fc.assert(
      fc.property(fc.array(cells, { minLength: 1, maxLength: 30 }), fc.boolean(), (rows, isTidy) => {
        const records = rows.map((each, at) => ({
          row: at + 1,
          line: at + 2,
          columns,
          cells: each,
          problems: [],
        }));
        const understood = rows.map(
          ([id = '', last = '', first = '', mail = '', odd = ''], at): UnderstoodRow => {
            const name = joined(isTidy ? [last.trim(), first.trim()] : [last, first]);
            const said = (
              property: Statement['property'],
              field: string,
              written: string,
              value: string,
            ): Statement => ({ property, value, written, field, language: null });
            const statements = [
              said('name', 'last + first', name, `:${name.replace(', ', '|')}`),
              said('email', 'mail', mail, mail.toLowerCase()),
              said('other', 'a + b', odd, odd),
              said('other', 'last + nowhere', last, first),
              said('recordId', 'id', id, id.trim()),
            ];
            const recordId = isTidy || at % 5 > 0 ? id.trim() : id.trim() || null;
            return {
              row: at + 1,
              outcome: 'accepted',
              problems: [],
              mentions: [{ slot: 'person', schema: 'person', recordId, statements }],
              links: [],
            };
          },
        );
        const encoded = encodeSegment(0, records, understood);
        expect(decodeParts(encoded.records, encoded.understood)).toEqual({ records, rows: understood });
      }),
      { numRuns: tries(500) },
    );
  });

  it('takes a few hundred bytes for five hundred rows whose names and mail addresses stand in their cells', () => {
    const columns = ['id', 'last', 'first', 'mail'];
    const rows = Array.from({ length: 512 }, (_, at) => [
      `R${at}`,
      `Birch${at}`,
      `Ada${at * 7}`,
      `Ada.Birch${at}@example.org`,
    ]);
    const records = rows.map((cells, at) => ({ row: at + 1, line: at + 2, columns, cells, problems: [] }));
    const said = (
      property: Statement['property'],
      field: string,
      written: string,
      value: string,
    ): Statement => ({
      property,
      value,
      written,
      field,
      language: null,
    });
    const understood = rows.map(
      ([id = '', last = '', first = '', mail = ''], at): UnderstoodRow => ({
        row: at + 1,
        outcome: 'accepted',
        problems: [],
        mentions: [
          {
            slot: 'person',
            schema: 'person',
            recordId: id,
            statements: [
              said('name', 'last + first', `${last}, ${first}`, `:${last}|${first}`),
              said('email', 'mail', mail, mail.toLowerCase()),
              said('recordId', 'id', id, id),
            ],
          },
        ],
        links: [],
      }),
    );
    expect(encodeSegment(0, records, understood).understood.length).toBeLessThan(1000);
  });
});
