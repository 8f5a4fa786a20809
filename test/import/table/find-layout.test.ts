import { describe, expect, it } from 'vitest';
import { findDelimitedLayout } from '#shared/import/table/find-layout';
import { readTextForTest } from '../read-files';

const layout = (text: string) => findDelimitedLayout(text, '"', true);

describe('the layout of a delimited text', () => {
  it.each([
    [',', 'Name,DOB\nIvy,1\nNed,2\n'],
    [';', 'Nom;Adresse\nIvy;"1, rue"\nNed;"2, rue"\n'],
    ['\t', 'Name\tNote\nIvy\ta, b, c\nNed\td\n'],
    ['|', 'Name|Phone\nIvy|207,5\nNed|207,6\n'],
  ])('finds the delimiter %j', (delimiter, text) => {
    expect(layout(text)).toMatchObject({ delimiter, header: true, skipRows: 0, width: 2 });
  });

  it('finds the header below title rows and blank lines', () => {
    expect(
      layout(
        'Register of autumn\n\nFictional,,\nName,DOB,Phone\nIvy,1/2/80,207-555-0133\nNed,1/3/80,207-555-0134\n',
      ),
    ).toMatchObject({
      header: true,
      skipRows: 3,
      width: 3,
    });
  });

  it('finds the header where a spreadsheet filled every row up with empty cells', async () => {
    const text = 'Name,Phone,,,,\n"ROWE, DAN",207-555-0133,,,,\n"LEE, ANN",207-555-0134,,,,call\n';
    expect(layout(text)).toMatchObject({ header: true, skipRows: 0 });
    const { records } = await readTextForTest('padded.csv', text);
    expect(records[0]).toMatchObject({ columns: ['Name', 'Phone'], problems: [] });
    expect(records[1]?.cells.at(-1)).toBe('call');
  });

  it('is believed of a text file of equal rows without a header, and not of prose with commas', async () => {
    const rows =
      'ROWE, DAN|04/13/1986|207-555-0133\nLEE, ANN|04/14/1986|207-555-0134\nMOSS, JO|04/15/1986|207-555-0135\n';
    expect((await readTextForTest('export.txt', rows)).recognition.format).toBe('delimited');
    const prose = 'Ivy came, saw, and left.\nDan stayed, waited, and slept.\nAnn rang, asked, and went on.\n';
    expect((await readTextForTest('notes.txt', prose)).recognition.format).toBe('text');
  });

  it('sees that there is no header', () => {
    expect(
      layout('"BOSWORTH, IVY",03/28/1977,207-555-0133\n"BOSWORTH, NED",12/24/1980,207-555-0134\n'),
    ).toMatchObject({ header: false, skipRows: 0, width: 3 });
  });

  it('takes words it does not know for a header when numbers stand under them', () => {
    expect(layout('frob,quux\n12,2020-01-01\n13,2020-01-02\n14,2020-01-03\n')).toMatchObject({
      header: true,
      skipRows: 0,
    });
  });

  it('reads a single column', () => {
    expect(layout('Phone\n207-555-0133\n207-555-0134\n')).toMatchObject({ width: 1, header: true });
  });
});
