// What columns of NIBRS segments hold, and what their codes say.
import { describe, expect, it } from 'vitest';
import { codesIn, segmentColumn, titleOf } from '#shared/import/nibrs/segment-columns';
import { readTextForTest } from '../read-files';

describe('a column of segments', () => {
  it.each([
    ['OFFENSE_CODE', 'offence'],
    ['UCR Offense Code 1', 'offence'],
    ['attempt_complete_flag', 'attempted'],
    ['Offender Suspected of Using', 'using'],
    ['Location Type', 'location'],
    ['Type Criminal Activity', 'criminalActivity'],
    ['Weapon/Force', 'weapon'],
    ['bias_motivation', 'bias'],
    ['Type Property Loss', 'loss'],
    ['prop_desc_id', 'property'],
    ['Suspected Drug Type', 'drug'],
    ['Drug Measurement', 'measure'],
    ['Victim Sex', 'sex'],
    ['Relationship of Victim to Offender', 'relationship'],
    ['Arrestee was armed with', 'armed'],
  ] as const)('%s holds codes', (header, list) => {
    expect(segmentColumn(header)).toEqual({ kind: 'code', list });
  });

  it.each([
    ['INCIDENT_NUMBER', 'incident'],
    ['Incident Date', 'date'],
    ['Lab Result', 'laboratory'],
    ['Value of Property', 'value'],
    ['Est Drug Qty', 'quantity'],
  ] as const)('%s holds what is written', (header, field) => {
    expect(segmentColumn(header)).toEqual({ kind: 'plain', field });
  });
});

describe('a code', () => {
  it('has its title, though a spreadsheet took its nought', () => {
    expect(titleOf('location', '14')).toBe('Hotel/Motel/Etc.');
    expect(titleOf('location', '2')).toBe(titleOf('location', '02'));
    expect(titleOf('offence', '64a')).toMatch(/Human Trafficking/);
    expect(titleOf('location', '77')).toBeNull();
  });

  it('may stand with others in a cell', () => {
    expect(codesIn('D;T')).toEqual(['D', 'T']);
    expect(codesIn('12, 13 / 99')).toEqual(['12', '13', '99']);
    expect(codesIn(' ')).toEqual([]);
  });
});

describe('a table with codes', () => {
  it('that names people is mapped as every table is', async () => {
    const text =
      'Incident Number,Name,Offense Code,Location Type\n1,"ROWE, DAN",64A,14\n2,"ROWE, ANN",35A,58\n';
    expect((await readTextForTest('a.csv', text)).recognition.format).toBe('delimited');
  });

  it('keeps what a laboratory found in its own words beside the code', async () => {
    const { rows } = await readTextForTest(
      'a.csv',
      'Incident Number,Suspected Drug Type,Drug Measurement,Lab Result\n1,U,GM,fentanyl\n2,H,GM,carfentanil\n',
    );
    const contents = rows.flatMap(({ mentions }) =>
      mentions.flatMap(({ statements }) => statements.filter(({ property }) => property === 'contents')),
    );
    expect(contents.map(({ written }) => written)).toEqual(['U', 'fentanyl', 'H', 'carfentanil']);
  });
});
