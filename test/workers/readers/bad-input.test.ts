// What a bad file gets: a problem that says what is wrong and where, never a crash and never a silent half.
import { describe, expect, it } from 'vitest';
import type { ReaderOptions } from '#shared/import/types';
import type { Problem } from '#shared/model/problem';
import type { SourceRecord } from '#shared/model/record';
import { complete, type FileBytes } from '../../../renderer/workers/readers/reading';
import { readRecords } from '../../../renderer/workers/readers/registry';
import { bytesFrom, readTextForTest } from '../../import/read-files';

const csv: ReaderOptions = {
  reader: 'delimited',
  encoding: 'utf-8',
  delimiter: ',',
  quote: '"',
  skipRows: 0,
  header: true,
};
const json: ReaderOptions = { reader: 'json', encoding: 'utf-8', items: '_embedded.notices' };

async function readAll(
  file: FileBytes,
  options: ReaderOptions,
): Promise<{
  readonly records: readonly SourceRecord[];
  readonly problem: Problem | null;
  readonly total: number | null;
  readonly empty: number;
}> {
  const records: SourceRecord[] = [];
  const reading = readRecords(file, options);
  let step = await reading.next();
  while (step.done !== true) {
    records.push(...step.value);
    step = await reading.next();
  }
  const { problem, statedTotal: total, empty } = step.value;
  return { records, problem, total, empty };
}

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);
const head = 'NAM,DOB,PHONE\n';
const row = '"BOSWORTH, IVY",03/28/1977,207-555-0133\n';

describe('a JSON list', () => {
  it('keeps numbers as they are written, and keys that mean something to the language', async () => {
    const list: ReaderOptions = { reader: 'json', encoding: 'utf-8', items: '' };
    const { records } = await readAll(
      bytesFrom(
        'a.json',
        '[{"account":12345678901234567890,"height":1.70,"rate":1e400,"n":-0.0,"__proto__":{"x":1}}]',
      ),
      list,
    );
    expect(
      Object.fromEntries((records[0]?.columns ?? []).map((path, at) => [path, records[0]?.cells[at]])),
    ).toEqual({
      account: '12345678901234567890',
      height: '1.70',
      rate: '1e400',
      n: '-0.0',
      '__proto__.x': '1',
    });
  });

  it('counts elements that hold nothing beside its rows', async () => {
    const list: ReaderOptions = { reader: 'json', encoding: 'utf-8', items: '' };
    const { records, empty } = await readAll(bytesFrom('a.json', '[{"a":"x"},{},{"a":" "},{"a":"y"}]'), list);
    expect(records.map(({ row: number, cells }) => [number, ...cells])).toEqual([
      [1, 'x'],
      [2, 'y'],
    ]);
    expect(empty).toBe(2);
  });
});

describe('a delimited file', () => {
  it('that is empty says so', async () => {
    const { problem } = await readAll(bytesFrom('a.csv', ''), csv);
    expect(problem).toEqual({ code: 'file-empty', facts: { file: 'a.csv' } });
  });

  it('with a header and nothing under it says so', async () => {
    expect((await readAll(bytesFrom('a.csv', head), csv)).problem?.code).toBe('header-only');
  });

  it('cut within a quoted cell tells the row, and keeps what came before', async () => {
    const { records, problem } = await readAll(
      bytesFrom('a.csv', `${head}${row}${row.replace('IVY', 'NED')}"MARCHBANK, OT`),
      csv,
    );
    expect(problem).toEqual({ code: 'file-cut', facts: { file: 'a.csv', row: 3 } });
    expect(records).toHaveLength(3);
    expect(records[2]?.problems[0]?.code).toBe('row-quote-open');
  });

  it('cut between two cells tells the row', async () => {
    const { problem } = await readAll(bytesFrom('a.csv', `${head}${row}"BOSWORTH, NED",12/2`), csv);
    expect(problem).toEqual({ code: 'file-cut', facts: { file: 'a.csv', row: 2 } });
  });

  it('counts lines that hold nothing beside its rows, wherever they stand and at its end', async () => {
    const { records, problem, empty } = await readAll(
      bytesFrom(
        'a.csv',
        `\n${head}\n${row}\n,,\n \t\n;${row.replace('IVY', 'NED')}  ,"",  \n\n\n`.replaceAll('\n', '\r\n'),
      ),
      csv,
    );
    expect(problem).toBeNull();
    expect(records.map(({ row: number, line }) => [number, line])).toEqual([
      [1, 4],
      [2, 8],
    ]);
    expect(empty).toBe(7);
  });

  it('ends in a line break, or in blank lines, without a remark', async () => {
    for (const end of ['', '\n', '\n\n', '\n,,']) {
      const { records, problem, empty } = await readAll(
        bytesFrom('a.csv', `${head}${row.trimEnd()}${end}`),
        csv,
      );
      expect([problem, records.length, records[0]?.problems]).toEqual([null, 1, []]);
      expect(empty).toBe(end.length > 1 ? 1 : 0);
    }
  });

  it('of nothing but blank lines under its header has no rows', async () => {
    const { problem, empty } = await readAll(bytesFrom('a.csv', `${head}\n,,\n`), csv);
    expect([problem?.code, empty]).toEqual(['header-only', 2]);
  });

  it('whose rows are often short is ragged, not cut', async () => {
    const { problem, records } = await readAll(bytesFrom('a.csv', `${head}${row}"A, B",1\n"C, D",2`), csv);
    expect(problem).toBeNull();
    expect(records.map(({ problems }) => problems.map(({ code, facts }) => [code, facts]))).toEqual([
      [],
      [['row-ragged', { expected: 3, entries: 2 }]],
      [['row-ragged', { expected: 3, entries: 2 }]],
    ]);
  });

  it('with too many cells keeps the extra ones under names of their own', async () => {
    const { records } = await readAll(bytesFrom('a.csv', `${head}"A, B",1,2,3,4\n${row}`), csv);
    expect(records[0]?.columns).toEqual(['NAM', 'DOB', 'PHONE', 'column 4', 'column 5']);
    expect(records[0]?.cells).toEqual(['A, B', '1', '2', '3', '4']);
    expect(records[1]?.columns).toEqual(['NAM', 'DOB', 'PHONE']);
  });

  it('takes a delimiter at the end of every row for a habit, not a cell', async () => {
    const { records } = await readAll(bytesFrom('a.csv', 'NAM,DOB,\nA,1,\nB,2,\n'), csv);
    expect(records.map(({ problems }) => problems)).toEqual([[], []]);
  });

  it('with a quotation mark that is never closed sets that row apart and reads the others', async () => {
    const { records, problem } = await readAll(
      bytesFrom(
        'a.csv',
        `${head}${row}"BROKEN,1,2\n${row.replace('IVY', 'NED')}${row.replace('IVY', 'UMA')}`,
      ),
      csv,
    );
    expect(problem).toBeNull();
    expect(records.map(({ cells }) => cells[0])).toEqual([
      'BOSWORTH, IVY',
      '"BROKEN',
      'BOSWORTH, NED',
      'BOSWORTH, UMA',
    ]);
    expect(records.map(({ problems }) => problems[0]?.code ?? null)).toEqual([
      null,
      'row-quote-open',
      null,
      null,
    ]);
  });

  it('of UTF-8 with a line of another encoding reads that line as what it is, and says so in its row', async () => {
    const bytes = new Uint8Array([
      ...encoded(`\ufeff${head}"RÉMI\nROY",x,1\n${row}"R`),
      0xe9,
      ...encoded('JEAN",1,2\n"ROY, ZOÉ",3,4\n'),
    ]);
    const { problem, records } = await readAll(bytesFrom('a.csv', bytes), csv);
    expect(problem).toBeNull();
    expect(records.map(({ line, cells }) => [line, cells[0]])).toEqual([
      [2, 'RÉMI\nROY'],
      [4, 'BOSWORTH, IVY'],
      [5, 'RéJEAN'],
      [6, 'ROY, ZOÉ'],
    ]);
    expect(records.map(({ problems }) => problems)).toEqual([
      [],
      [],
      [
        {
          code: 'value-other-encoding',
          column: 'NAM',
          value: 'RéJEAN',
          facts: { expected: 'utf-8', encoding: 'windows-1252' },
        },
      ],
      [],
    ]);
  });

  it.each([1, 7, 64])('of mixed encodings reads the same in pieces of %i KB', async (size) => {
    const names = Array.from({ length: 9_000 }, (_, at) => `"ROY, ZOÉ ${at}",1,${at}`);
    const parts = names.flatMap((line, at) =>
      at % 1_000 === 999
        ? [...encoded('"LEVIS, '), 0xc9, ...encoded(`RIC ${at}",2,${at}\n`)]
        : [...encoded(`${line}\n`)],
    );
    const bytes = new Uint8Array([...encoded(head), ...parts]);
    const { records, problem } = await readAll(
      { name: 'a.csv', size: bytes.length, bytes: inPieces(bytes, size * 1024) },
      csv,
    );
    expect(problem).toBeNull();
    expect(records).toHaveLength(9_000);
    const flagged = records.filter(({ problems }) => problems.length > 0);
    expect(flagged.map(({ row: number }) => number)).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => n * 1_000),
    );
  });

  it('whose bytes fit no encoding of text tells the row', async () => {
    const bytes = new Uint8Array([...encoded(`${head}${row}"R`), 0x01, 0xff, ...encoded('JEAN",1,2\n')]);
    const { problem, records } = await readAll(bytesFrom('a.csv', bytes), csv);
    expect(problem).toEqual({ code: 'encoding-wrong', facts: { file: 'a.csv', encoding: 'utf-8', row: 2 } });
    expect(records).toHaveLength(1);
  });

  it('of another encoding than the one chosen tells the row where the bytes do not fit', async () => {
    const bytes = new Uint8Array([...encoded(`${head}${row}"R`), 0xff, ...encoded('JEAN",1,2\n')]);
    const { problem } = await readAll(bytesFrom('a.csv', bytes), { ...csv, encoding: 'shift_jis' });
    expect(problem).toMatchObject({ code: 'encoding-wrong', facts: { encoding: 'shift_jis', row: 2 } });
  });

  it('counts lines through cells that hold line breaks', async () => {
    const { records } = await readAll(bytesFrom('a.csv', `NAM,NOTE\nA,"one\ntwo\nthree"\n\nB,x\n`), csv);
    expect(records.map(({ row: number, line }) => [number, line])).toEqual([
      [1, 2],
      [2, 6],
    ]);
  });

  it.each(['\r\n', '\r'])('with line ends %j reads the same', async (end) => {
    const { records } = await readAll(bytesFrom('a.csv', `NAM,NOTE${end}A,"x"${end}B,y${end}`), csv);
    expect(records.map(({ cells }) => cells)).toEqual([
      ['A', 'x'],
      ['B', 'y'],
    ]);
  });

  it('reads the same whatever the size of the pieces it comes in', async () => {
    const text = `${head}${row}"LU, ""Ł"" É",1,"a\nb"\n${row.replace('IVY', 'ÉVA')}`;
    const whole = await readAll(bytesFrom('a.csv', text), csv);
    for (const size of [1, 2, 3, 7])
      expect(await readAll(bytesFrom('a.csv', text, size), csv)).toEqual(whole);
  });

  it('of any size streams: its first rows come before its last bytes are asked for', async () => {
    let asked = 0;
    const piece = encoded(row.repeat(50_000));
    async function* pieces(): AsyncGenerator<Uint8Array> {
      yield encoded(head);
      for (asked = 1; asked <= 1000; asked += 1) yield piece;
    }
    const reading = readRecords({ name: 'big.csv', size: 2 ** 31, bytes: pieces() }, csv);
    const first = await reading.next();
    expect(first.done).toBe(false);
    expect(asked).toBeLessThan(10);
    await reading.return(complete);
  });
});

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

describe('a JSON file', () => {
  const list = (notices: string): string => `{"total":212,"_embedded":{"notices":[${notices}]}}`;

  it('tells how many records its envelope speaks of, even after the list', async () => {
    const { total, records } = await readAll(
      bytesFrom('n.json', '{"_embedded":{"notices":[{"entity_id":"1900/90001"}]},"total":212}'),
      json,
    );
    expect([total, records.length]).toEqual([212, 1]);
  });

  it('cut in the middle tells the element', async () => {
    const { problem, records } = await readAll(
      bytesFrom('n.json', '{"total":212,"_embedded":{"notices":[{"a":1},{"a":2},{"a'),
      json,
    );
    expect(problem).toEqual({ code: 'file-cut', facts: { file: 'n.json', row: 3 } });
    expect(records).toHaveLength(2);
  });

  it('that is malformed tells where', async () => {
    const { problem } = await readAll(bytesFrom('n.json', list('{"a":1},{"a":oops}')), json);
    expect(problem?.code).toBe('json-malformed');
    expect(problem?.facts).toMatchObject({ row: 2, position: list('{"a":1},{"a":oops}').indexOf('oops') });
  });

  it('without elements says so', async () => {
    expect((await readAll(bytesFrom('n.json', list('')), json)).problem?.code).toBe('header-only');
  });

  it('keeps the columns of elements that have the same fields as one', async () => {
    const { records } = await readAll(
      bytesFrom('n.json', list('{"a":[1,{"b":null}],"c":[]},{"a":[2,{"b":"x"}],"c":[]}')),
      json,
    );
    expect(records[0]?.columns).toBe(records[1]?.columns);
    expect(records[0]?.columns).toEqual(['a.0', 'a.1.b', 'c']);
    expect(records.map(({ cells }) => cells)).toEqual([
      ['1', null, null],
      ['2', 'x', null],
    ]);
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

describe('what has no end', () => {
  /** `head`, then as many megabytes of one letter as asked for, without a line break. */
  const endless = (name: string, before: string, megabytes: number): FileBytes => {
    async function* pieces(): AsyncGenerator<Uint8Array> {
      yield encoded(before);
      const piece = encoded('x'.repeat(1024 * 1024));
      for (let at = 0; at < megabytes; at += 1) yield piece;
    }
    return { name, size: before.length + megabytes * 1024 * 1024, bytes: pieces() };
  };

  it.each<[string, ReaderOptions, string, number]>([
    ['a line of delimited text', csv, `${head}${row}`, 2],
    ['a file of one line', csv, '', 1],
    ['a paragraph', { reader: 'text', encoding: 'utf-8' }, 'One.\n\n', 2],
    ['a text in JSON', json, '{"_embedded":{"notices":[{"a":"b"},{"a":"', 2],
    ['what stands before the list in JSON', json, '{"note":"', 1],
    ['a text in XML', { reader: 'xml', elements: ['model'] }, '<r><model>a</model><model>', 2],
  ])('is told with its row instead of filling the memory: %s', async (_, options, before, at) => {
    const { problem, records } = await readAll(endless('a.txt', before, 80), options);
    expect(problem).toMatchObject({ code: 'row-too-long', facts: { file: 'a.txt', row: at } });
    expect(records).toHaveLength(at - 1);
  });

  it('is no concern of what an XML file holds beside its records', async () => {
    const { problem } = await readAll(endless('a.xml', '<r><model>a</model><other>', 80), {
      reader: 'xml',
      elements: ['model'],
    });
    expect(problem?.code).toBe('file-cut');
  });

  it('is parted where lines end: a paragraph of many lines is several rows', async () => {
    const line = `${'word '.repeat(2_000)}\n`;
    const { problem, records } = await readAll(bytesFrom('a.txt', line.repeat(100)), {
      reader: 'text',
      encoding: 'utf-8',
    });
    expect(problem).toBeNull();
    expect(records.map(({ line: begins }) => begins)).toEqual(
      Array.from({ length: 12 }, (_, at) => 1 + at * 9),
    );
    expect(
      records
        .map(({ cells }) => cells[0] ?? '')
        .join('\n')
        .replace(/\s+/g, ' '),
    ).toBe(line.repeat(100).trim().replace(/\s+/g, ' '));
  });
});
