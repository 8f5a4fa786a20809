// The four files of the OFAC list are one list: what they say of one number is said of one thing.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assemble } from '#shared/identity/entities';
import type { AssemblyRow } from '#shared/identity/mention-nodes';
import { readRemarks } from '#shared/import/ofac/remarks';
import { asId, type SeriesId, type SourceId } from '#shared/model/ids';
import { readFileForTest, readTextForTest } from '../read-files';

const root = join(import.meta.dirname, '../../fixtures/ofacList');

async function imported(name: string, hour: number): Promise<readonly AssemblyRow[]> {
  const { rows, spec } = await readFileForTest(join(root, name));
  const source = {
    id: asId<SourceId>(name),
    series: asId<SeriesId>('ofac'),
    importedAt: `2025-12-08T${hour}:00:00Z`,
    ...(spec.oneNumbering === true ? { oneNumbering: true as const } : {}),
  };
  return rows.map((row) => ({ source, row }));
}

describe('the files of the OFAC list in one series', () => {
  it('tell of one thing by its number: names, addresses and remarks join it, whatever it is', async () => {
    const files = ['sdn.csv', 'alt.csv', 'add.csv', 'sdn_comments.csv'];
    const rows = (await Promise.all(files.map((name, at) => imported(name, 10 + at)))).flat();
    const { profiles } = assemble(rows, []);
    const of = (id: string): (typeof profiles)[number] | undefined =>
      profiles.find(({ anchors }) => anchors.some((anchor) => anchor.startsWith(`ofac!${id}#`)));
    const said = (id: string, property: string): readonly string[] =>
      of(id)?.statements.flatMap((one) => (one.property === property ? one.written : [])) ?? [];
    expect(of('90001')).toMatchObject({ schema: 'person', caption: 'Oleksandr Petrovych Vymyslenko' });
    expect(said('90001', 'alias')).toEqual(['VYMYSLENKO, Sasha']);
    expect(said('90001', 'address')).toEqual(['9 Verona Rd, Bucksport, ME 04416, United States']);
    expect(said('90001', 'identityDocument')).toHaveLength(3);
    expect(of('90002')).toMatchObject({ schema: 'vessel' });
    expect(said('90002', 'formerName')).toEqual(['KITTIWAKE STAR']);
    expect(of('90003')).toMatchObject({ schema: 'organization' });
  });
});

describe('the remarks of the OFAC list', () => {
  it.each([
    [
      'DOB 1960; POB A, B (C; D).',
      [
        ['birthDate', '1960'],
        ['birthPlace', 'A, B (C; D)'],
      ],
    ],
    ['Passport A12 (Iran) issued 2001', [['identityDocument', 'Passport Iran, A12']]],
    ['Driver’s License No. 4471 (Maine)', [['identityDocument', 'Driver’s License No. Maine, 4471']]],
    ["a.k.a. 'NINO'", [['alias', 'NINO']]],
    ['Linked To: ORLA, Nino', [[null, 'ORLA, Nino']]],
    ['', []],
    [' ; . ', []],
    ['All offices worldwide', [['other', 'All offices worldwide']]],
  ] as const)('are taken apart: %s', (text, expected) => {
    expect(readRemarks(text, 'person').map(({ property, value }) => [property, value])).toEqual(expected);
  });
});

describe('a file that ends with the mark of old programs', () => {
  it('is whole, and the mark is no row', async () => {
    const { counts, fileProblem } = await readTextForTest(
      'a.csv',
      'Name,Phone\r\nIvy,207-555-0133\r\n\u001a',
    );
    expect([counts.rows, fileProblem]).toEqual([1, null]);
  });
});
