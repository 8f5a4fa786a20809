// How a connection is shown: three columns of evidence, from either case, and on a first chart.
import { describe, expect, it } from 'vitest';
import { evidenceSheet, namesProperties, type SheetLine } from '#shared/connections/evidence-sheet';
import { maskedWhenSensitive } from '#shared/connections/masked';
import { connectionsOfCase, seenFrom } from '#shared/connections/of-case';
import type { Connection } from '#shared/connections/types';
import { type Anchor, asId, type CaseId, type SourceId } from '#shared/model/ids';
import type { SourcedStatement } from '#shared/model/record';
import type { PropertyId } from '#shared/ontology/schemas';
import { listContext, mention, row, stated, statement } from '../factory';
import { noticeRow, personRow, type StorySource, tell } from './story';

const A = asId<CaseId>('A');
const B = asId<CaseId>('B');

const sources: readonly StorySource[] = [
  {
    name: 'people',
    of: 'A',
    rows: [
      row(
        1,
        [
          mention('person', { name: 'BARANISHIN, EUGENE', birthDate: '09/04/1986', height: '511', sex: 'M' }),
          mention('organization', { name: 'Pemaquid Frozen Exports LLC', phone: '207-555-0142' }),
        ],
        [stated('directs', 'person', 'organization')],
      ),
      row(
        2,
        [
          mention('person', { name: 'Marrow, Ann' }, { slot: 'clerk' }),
          mention('organization', { name: 'Pemaquid Frozen Exports LLC', phone: '207-555-0142' }),
        ],
        [stated('employedBy', 'clerk', 'organization')],
      ),
    ],
  },
  { name: 'register', of: 'B', rows: [personRow(1, { name: 'Ilinca', phone: '(207) 555-0142' })] },
  {
    name: 'notices',
    of: null,
    rows: [
      noticeRow(
        1,
        mention(
          'person',
          { name: 'БАРАНИШИН Євген', birthDate: '1986/09/04', sex: 'M', nationality: 'UA' },
          { context: listContext },
        ),
        { id: '1900/90001', colour: 'red' },
      ),
    ],
  },
];

const told = tell(sources);
const found = (kind: Connection['kind']): Connection => {
  const first = told.report.connections.find((one) => one.kind === kind);
  if (first === undefined) throw new Error(`no ${kind}`);
  return first;
};

describe('an evidence sheet', () => {
  const sheet = evidenceSheet(found('match'));

  it('puts the most telling agreement first, each with both values as written and their rows', () => {
    const [first] = sheet.agrees;
    expect(first?.signal).toBe('birth-date');
    expect(first?.near.map(({ written, source, row: number }) => [written, source, number])).toEqual([
      ['09/04/1986', 'people', 1],
    ]);
    expect(first?.far.map(({ written, source, row: number }) => [written, source, number])).toEqual([
      ['1986/09/04', 'notices', 1],
    ]);
  });

  it('shows apart what only one side says', () => {
    const height = sheet.missing.find(({ signal }) => signal === 'height');
    const country = sheet.missing.find(({ signal }) => signal === 'country');
    expect(height?.near).toHaveLength(1);
    expect(height?.far).toEqual([]);
    expect(country?.near).toEqual([]);
    expect(country?.far).toHaveLength(1);
  });

  it('holds every line of evidence once', () => {
    const { evidence } = found('match');
    expect(sheet.agrees.length + sheet.conflicts.length + sheet.missing.length).toBe(evidence.length);
  });
});

describe('a connection of two cases', () => {
  const shared = found('sharedIdentifier');

  it('is found once, seen from the earlier case', () => {
    expect(told.report.connections.filter(({ kind }) => kind === 'sharedIdentifier')).toHaveLength(1);
    expect(shared.caseId).toBe(A);
    expect(shared.farSide).toEqual({ kind: 'case', caseId: B });
  });

  it('is turned round for the other case, and keeps its name', () => {
    const turned = seenFrom(shared, B);
    expect(turned).toMatchObject({
      id: shared.id,
      caseId: B,
      near: shared.far,
      nearCaption: shared.farCaption,
      far: shared.near,
      farSide: { kind: 'case', caseId: A },
    });
    expect(turned?.evidence[0]?.left).toEqual(shared.evidence[0]?.right);
    expect(turned === null ? null : seenFrom(turned, A)).toEqual(shared);
  });

  it('is not among those of a third case', () => {
    expect(connectionsOfCase(told.report.connections, asId<CaseId>('C'))).toEqual([]);
    expect(
      connectionsOfCase(told.report.connections, B)
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(['path', 'sharedIdentifier']);
  });
});

describe('a number that one side knows with its device', () => {
  it('is said to agree by what was written for it, not by what was written for the device', () => {
    const { report } = tell([
      {
        name: 'calls',
        of: 'A',
        rows: [row(1, [mention('phone', { phone: '12075550142', imei: '359999004177143' })])],
      },
      { name: 'register', of: 'B', rows: [personRow(1, { name: 'Ilinca', phone: '207-555-0142' })] },
    ]);
    const [shared] = report.connections.filter(({ kind }) => kind === 'sharedIdentifier');
    expect(shared?.evidence[0]?.left.map(({ written }) => written)).toEqual(['12075550142']);
    expect(shared?.evidence[0]?.right.map(({ written }) => written)).toEqual(['207-555-0142']);
  });
});

describe('a line of evidence', () => {
  const line = (near: readonly SourcedStatement[], far: readonly SourcedStatement[]): SheetLine => ({
    signal: 'country',
    because: { code: 'country.same', facts: {} },
    near,
    far,
  });
  const said = (property: PropertyId, written: string): SourcedStatement => ({
    ...statement(property, written),
    ...{ anchor: asId<Anchor>('a/1#person'), source: asId<SourceId>('a'), row: 1 },
  });

  it('says which of nationality and country of birth each value is', () => {
    expect(namesProperties(line([said('nationality', 'EC')], [said('birthCountry', 'EC')]))).toBe(true);
    expect(namesProperties(line([said('nationality', 'EC')], [said('nationality', 'EC')]))).toBe(true);
  });

  it('does not repeat what its sentence says already', () => {
    expect(namesProperties(line([said('phone', '207-555-0142')], [said('phone', '12075550142')]))).toBe(
      false,
    );
    expect(namesProperties(line([said('name', 'Ann Poe')], [said('alias', 'Annie Poe')]))).toBe(true);
    expect(namesProperties(line([], []))).toBe(false);
  });
});

describe('a value that so many share that it is named as common', () => {
  it('is shown as written, of numbers that serve to pass for somebody only the end', () => {
    expect(maskedWhenSensitive(statement('phone', '207-555-0142'))).toBe('207-555-0142');
    expect(maskedWhenSensitive(statement('identityDocument', 'passport UA, ZX4419087'))).toBe('••••9087');
  });
});

describe('a first chart', () => {
  const chart = told.report.firstCharts[B] ?? [];

  it('shows both ends of a path and every step between', () => {
    const path = found('path');
    for (const id of [path.near, ...path.steps.map(({ to }) => to)]) expect(chart).toContain(id);
  });

  it('shows each thing once', () => {
    expect(new Set(chart).size).toBe(chart.length);
  });

  it('brings in what ties the things it shows together within the case', () => {
    const more = told.report.firstCharts[A] ?? [];
    const director = told.idAt('people', 1);
    const firm = told.idAt('people', 1, 'organization');
    expect(more).toContain(director);
    expect(more).toContain(firm);
  });

  it('shows a firm on many parcels once', () => {
    const firm = { name: 'Pemaquid Frozen Exports LLC', phone: '207-555-0142', accountNumber: '9000417503' };
    const parcels = tell([
      {
        name: 'parcels',
        of: 'A',
        rows: Array.from({ length: 6 }, (_, index) => row(index + 1, [mention('organization', firm)])),
      },
      { name: 'guests', of: 'B', rows: [personRow(1, { name: 'Quiroga, Marisela', phone: firm.phone })] },
      {
        name: 'bank',
        of: 'C',
        rows: [personRow(1, { name: 'Stropwell, Darlene', accountNumber: firm.accountNumber })],
      },
    ]);
    const shown = parcels.report.firstCharts[A] ?? [];
    const firms = parcels.input.profiles.filter(
      ({ id, schema }) => schema === 'organization' && shown.includes(id),
    );
    expect(firms).toHaveLength(1);
  });

  it('stays readable where there is much to show', () => {
    const many = Array.from({ length: 90 }, (_, index) => `207-555-01${String(index).padStart(2, '0')}`);
    const big = tell([
      {
        name: 'a',
        of: 'A',
        rows: many.map((phone, index) => personRow(index + 1, { name: `Near Person${index}`, phone })),
      },
      {
        name: 'b',
        of: 'B',
        rows: many.map((phone, index) => personRow(index + 1, { name: `Far Human${index}`, phone })),
      },
    ]);
    expect((big.report.firstCharts[A] ?? []).length).toBeLessThanOrEqual(60);
  });
});

describe('what was compared', () => {
  it('says which blocks were too common, and how many pairs that left out', () => {
    const rows = (count: number, from: number): ReturnType<typeof row>[] =>
      Array.from({ length: count }, (_, index) =>
        row(index + 1, [
          mention('organization', {
            name: `Northern Quay${String.fromCharCode(97 + ((index + from) % 26))}${index + from}x`,
          }),
        ]),
      );
    const { report } = tell([
      { name: 'a', of: 'A', rows: rows(70, 0) },
      { name: 'b', of: null, rows: rows(70, 1_000) },
    ]);
    const [block] = report.blocksRefined;
    expect(block?.signal).toBe('title');
    expect(block?.said?.written).toMatch(/^Northern Quay/);
    expect([block?.inCases, block?.inLists]).toEqual([70, 70]);
    expect(block?.pairsLeftOut).toBeGreaterThan(0);
    expect(report.pairsCompared).toBeLessThan(70 * 70);
  });
});
