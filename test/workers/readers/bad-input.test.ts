// What bad XML, a bad spreadsheet and values that are not what they seem get: said, never run, expanded or fetched.
import { describe, expect, it } from 'vitest';
import type { ReaderOptions } from '#shared/import/types';
import { bytesFrom, readTextForTest } from '../../import/read-files';
import { encoded, head, readAll, row } from './read-all';

describe('values that are not what they seem', () => {
  it('keeps a name of 10,000 characters and flags it', async () => {
    const { rows } = await readTextForTest(
      'a.csv',
      `${head}${'X'.repeat(10_000)},03/28/1977,207-555-0133\n${row}`,
    );
    expect(rows[0]?.outcome).toBe('flagged');
    expect(rows[0]?.problems.map(({ code, column }) => [code, column])).toEqual([['value-too-long', 'NAM']]);
    expect(rows[0]?.problems[0]?.value).toHaveLength(200);
    expect(rows[0]?.mentions[0]?.statements.some(({ written }) => written.length === 10_000)).toBe(true);
  });

  it('keeps a formula as text and flags it', async () => {
    const { rows } = await readTextForTest('a.csv', `NAM,NOTE\n"BOSWORTH, IVY",=cmd|'/c calc'!A1\n`);
    expect(rows[0]?.problems.map(({ code }) => code)).toEqual(['value-formula']);
  });

  it('keeps HTML as the text it is', async () => {
    const { rows } = await readTextForTest(
      'a.csv',
      `NAM,NOTE\n"BOSWORTH, IVY",<img src=x onerror=alert(1)>\n`,
    );
    expect(rows[0]?.outcome).toBe('accepted');
    expect(rows[0]?.mentions[0]?.statements.find(({ property }) => property === 'note')?.value).toBe(
      '<img src=x onerror=alert(1)>',
    );
  });
});

describe('an XML file', () => {
  const xml: ReaderOptions = { reader: 'xml', elements: ['ENTITY'] };

  it('that is malformed tells the line', async () => {
    const { problem } = await readAll(
      bytesFrom('s.xml', '<L>\n<ENTITY><A>1</A></ENTITY>\n<ENTITY><A></B></ENTITY></L>'),
      xml,
    );
    expect(problem?.code).toBe('xml-malformed');
    expect(problem?.facts).toMatchObject({ line: 3, row: 2 });
  });

  it('cut in the middle tells the element', async () => {
    const { problem, records } = await readAll(
      bytesFrom('s.xml', '<L><ENTITY><A>1</A></ENTITY><ENTITY><A>'),
      xml,
    );
    expect([problem?.code, records.length]).toEqual(['file-cut', 1]);
  });

  it('cannot make the reader expand or fetch anything', async () => {
    const evil =
      '<!DOCTYPE l [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y "yyyy">]><L><ENTITY><A>&x;&y;</A></ENTITY></L>';
    const { problem, records } = await readAll(bytesFrom('s.xml', evil), xml);
    expect(problem?.code).toBe('xml-malformed');
    expect(JSON.stringify(records)).not.toContain('root:');
  });
});

describe('a spreadsheet', () => {
  const sheet: ReaderOptions = { reader: 'sheet', sheet: null, skipRows: -1 };

  it('that is none says so', async () => {
    expect((await readAll(bytesFrom('s.xlsx', encoded('PK\u0003\u0004 nothing')), sheet)).problem?.code).toBe(
      'sheet-malformed',
    );
  });

  it('too large to be unpacked is refused before it is read', async () => {
    let asked = 0;
    async function* pieces(): AsyncGenerator<Uint8Array> {
      asked += 1;
      yield new Uint8Array(1);
    }
    const { problem } = await readAll({ name: 's.xlsx', size: 2 ** 31, bytes: pieces() }, sheet);
    expect(problem).toEqual({ code: 'file-too-large', facts: { file: 's.xlsx', bytes: 2 ** 31 } });
    expect(asked).toBe(0);
  });
});
