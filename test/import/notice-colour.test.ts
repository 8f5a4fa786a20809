import { describe, expect, it } from 'vitest';
import { ElementFields } from '#shared/import/element-fields';
import { flattenJson } from '#shared/import/flatten-json';
import { noticeIdOf } from '#shared/import/formats/interpol-notices';
import { colourOf, colourOfName } from '#shared/import/notices/notice-colour';
import { readTextForTest } from './read-files';

const colour = (notice: unknown): string | null => {
  const { columns, cells } = flattenJson(notice);
  return colourOf(new ElementFields({ row: 1, line: null, columns, cells, problems: [] }))?.colour ?? null;
};

describe('the colour of a notice', () => {
  it('comes from its own address before anything else', () => {
    const href = 'https://notices.example.org/notices/v1/yellow/1900-90001';
    expect(colour({ arrest_warrants: [], _links: { self: { href } } })).toBe('yellow');
  });

  it.each([
    [{ arrest_warrants: null }, 'red'],
    [{ arrest_warrants: [] }, 'red'],
    [{ un_reference: 'FIi.001' }, 'un'],
    [{ father_forename: null, birth_name: null }, 'yellow'],
    [{ entity_id: '1900/90001', name: 'X' }, null],
  ])('of %j is %s', (notice, expected) => {
    expect(colour(notice)).toBe(expected);
  });

  it('comes from the file name only when it says one colour', () => {
    expect(colourOfName('red-notices_2025.json')).toBe('red');
    expect(colourOfName('red-and-yellow.json')).toBeNull();
    expect(colourOfName('Frederick.json')).toBeNull();
  });

  it('that nothing tells is not stated, and never taken for Red', async () => {
    const { rows } = await readTextForTest(
      'notices.json',
      '[{"entity_id":"1900/90001","name":"LISIECKA","forename":"Hanna"}]',
    );
    const notice = rows[0]?.mentions.find(({ schema }) => schema === 'notice');
    expect(notice?.statements.map(({ property }) => property)).toEqual(['noticeId']);
  });
});

describe('a notice id', () => {
  it('is one identity however it is written', () => {
    expect(noticeIdOf('1900-90001')).toBe(noticeIdOf(' 1900/90001 '));
  });
});

describe('one person in two extracts of a list', () => {
  it('has the same record id in both', async () => {
    const both = await Promise.all(
      ['1900/90001', '1900-90001'].map((id) =>
        readTextForTest(
          'red.json',
          JSON.stringify([{ entity_id: id, name: 'LISIECKA', forename: 'Hanna', arrest_warrants: [] }]),
        ),
      ),
    );
    expect(both.map(({ rows }) => rows[0]?.mentions[0]?.recordId)).toEqual(['1900/90001', '1900/90001']);
  });
});
