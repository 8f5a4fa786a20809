// Workbooks as people keep them: notes beside the table, several sheets, a first sheet that is empty.
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { SourceRecord } from '#shared/model/record';
import { readRecords } from '../../../renderer/workers/readers/registry';
import { proposeForFile } from '../../../renderer/workers/recognising';
import { bytesFrom, readTextForTest } from '../../import/read-files';

/** A number is a day count of a spreadsheet, shown as a date; below 1 as a time of day. */
type Cells = readonly (readonly (string | number)[])[];

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The least that is a workbook. */
function workbook(...sheets: readonly Cells[]): Uint8Array {
  const numbers = sheets.map((_, at) => at + 1);
  const each = (text: (number: number) => string): string => numbers.map(text).join('');
  const cell = (value: string | number, column: number, row: number): string => {
    const place = `${String.fromCharCode(65 + column)}${row + 1}`;
    if (value === '') return '';
    return typeof value === 'string'
      ? `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`
      : `<c r="${place}" s="${value < 1 ? 1 : 2}"><v>${value}</v></c>`;
  };
  const entries: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8('<Types/>'),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${each(
        (n) => `<sheet name="S${n}" sheetId="${n}" r:id="rId${n}"/>`,
      )}</sheets></workbook>`,
    ),
    // Number formats 20 (h:mm) and 14 (a date) are built in.
    'xl/styles.xml': strToU8(
      `<styleSheet xmlns="${main}"><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="20"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="${packaged}"><Relationship Id="styles" Type="${relations}/styles" Target="styles.xml"/>${each(
        (n) => `<Relationship Id="rId${n}" Type="${relations}/worksheet" Target="worksheets/sheet${n}.xml"/>`,
      )}</Relationships>`,
    ),
  };
  sheets.forEach((rows, at) => {
    const body = rows
      .map((row, y) => `<row r="${y + 1}">${row.map((text, x) => cell(text, x, y)).join('')}</row>`)
      .join('');
    entries[`xl/worksheets/sheet${at + 1}.xml`] = strToU8(
      `<worksheet xmlns="${main}"><sheetData>${body}</sheetData></worksheet>`,
    );
  });
  return zipSync(entries);
}

async function readSheets(file: Uint8Array, sheet: string | null = null) {
  const records: SourceRecord[] = [];
  const reading = readRecords(bytesFrom('a.xlsx', file), { reader: 'sheet', sheet, skipRows: -1 });
  let step = await reading.next();
  while (step.done !== true) {
    records.push(...step.value);
    step = await reading.next();
  }
  return { records, end: step.value };
}

const people: Cells = [
  ['Name', 'Phone'],
  ['ROWE, DAN', '207-555-0133'],
  ['BOSWORTH, IVY', '207-555-0134'],
];

describe('a spreadsheet', () => {
  it('keeps what stands beyond its header, and says of the row that it is wider', async () => {
    const { records } = await readSheets(
      workbook([...people, ['LEE, ANN', '207-555-0135', '', 'call 207-555-0199']]),
    );
    expect(records[2]).toMatchObject({
      columns: ['Name', 'Phone', 'column 3', 'column 4'],
      cells: ['LEE, ANN', '207-555-0135', '', 'call 207-555-0199'],
      problems: [{ code: 'row-wider', value: 'call 207-555-0199', facts: { expected: 2, entries: 4 } }],
    });
    const read = await readTextForTest(
      'a.xlsx',
      workbook([...people, ['LEE, ANN', '207-555-0135', '', 'call 207-555-0199']]),
    );
    const written = read.rows.flatMap((row) => row.mentions.flatMap((one) => one.statements));
    expect(written.map((statement) => statement.written)).toContain('call 207-555-0199');
  });

  it('whose first sheet is empty is read from the first that is not', async () => {
    const { records, end } = await readSheets(workbook([], people));
    expect(records.map(({ cells }) => cells[0])).toEqual(['ROWE, DAN', 'BOSWORTH, IVY']);
    expect(end).toEqual({ problem: null, statedTotal: null, notData: 0 });
  });

  it('tells of the rows on sheets that are not read', async () => {
    const file = workbook(people, [
      ['Name', 'Phone'],
      ['LEE, ANN', '207-555-0135'],
    ]);
    expect((await readSheets(file)).end.statedTotal).toBe(4);
    const recognition = { format: 'sheet', confidence: 1, because: { code: 'sheet', facts: {} } } as const;
    const proposal = await proposeForFile(
      { name: 'a.xlsx', size: file.length, url: '' },
      { ...recognition, reader: { reader: 'sheet', sheet: null, skipRows: -1 } },
      async () => ({ ok: true, value: bytesFrom('a.xlsx', file) }),
    );
    expect(proposal).toMatchObject({ ok: true, value: { statedTotal: 4 } });
  });

  it('keeps a time of day as one, and a date with its time', async () => {
    const { records } = await readSheets(
      workbook([
        ['Name', 'Date', 'Time'],
        ['ROWE, DAN', 45_964, 0.5868],
        ['LEE, ANN', 45_964.75, 0.25],
      ]),
    );
    expect(records.map(({ cells }) => cells.slice(1))).toEqual([
      ['2025-11-03', expect.stringMatching(/^14:0[45]:\d\d$/)],
      ['2025-11-03 18:00:00', '06:00:00'],
    ]);
  });

  it('is read from the sheet that a person names', async () => {
    const { records } = await readSheets(workbook(people, [['Plate'], ['4471QX']]), 'S2');
    expect(records.map(({ cells }) => cells[0])).toEqual(['4471QX']);
  });
});
