import { describe, expect, it } from 'vitest';
import { findDelimitedLayout } from '#shared/import/table/find-layout';

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
