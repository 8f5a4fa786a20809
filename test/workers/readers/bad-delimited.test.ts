// What a bad delimited file gets: a problem that says what is wrong and in which row, never a crash and never a silent half.
import { describe, expect, it } from 'vitest';
import { complete } from '../../../renderer/workers/readers/reading';
import { readRecords } from '../../../renderer/workers/readers/registry';
import { bytesFrom } from '../../import/read-files';
import { csv, encoded, head, readAll, row } from './read-all';

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

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
    const { records, problem, notData } = await readAll(
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
    expect(notData).toBe(8);
  });

  it('ends in a line break, or in blank lines, without a remark', async () => {
    for (const end of ['', '\n', '\n\n', '\n,,']) {
      const { records, problem, notData } = await readAll(
        bytesFrom('a.csv', `${head}${row.trimEnd()}${end}`),
        csv,
      );
      expect([problem, records.length, records[0]?.problems]).toEqual([null, 1, []]);
      expect(notData).toBe(end.length > 1 ? 1 : 0);
    }
  });

  it('of nothing but blank lines under its header has no rows', async () => {
    const { problem, notData } = await readAll(bytesFrom('a.csv', `${head}\n,,\n`), csv);
    expect([problem?.code, notData]).toEqual(['header-only', 2]);
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
    expect(records[0]?.problems).toEqual([
      { code: 'row-wider', column: null, value: '3 | 4', facts: { expected: 3, entries: 5 } },
    ]);
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

  it('of lines that end with CR alone says of the right row that it is in another encoding, however far on', async () => {
    const line = encoded(`"ROY, ZOÉ",${'x'.repeat(100_000)},1\r`);
    const other = [...encoded('"LEVIS, '), 0xc9, ...encoded('RIC",x,2\r')];
    const parts = [encoded(head.replace('\n', '\r')), ...Array.from({ length: 95 }, () => line)];
    parts.push(new Uint8Array(other), line);
    const bytes = new Uint8Array(Buffer.concat(parts));
    const { records, problem } = await readAll(bytesFrom('a.csv', bytes), csv);
    expect(problem).toBeNull();
    const flagged = records.filter(({ problems }) => problems.length > 0);
    expect(flagged.map(({ row: number, cells }) => [number, cells[0]])).toEqual([[96, 'LEVIS, ÉRIC']]);
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
