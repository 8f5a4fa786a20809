// Elements of JSON and XML as rows of one table: which columns they share, and what a bad line, a wide or a deep element costs.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReaderOptions } from '#shared/import/types';
import { bytesFrom } from '../../import/read-files';
import { tries } from '../../property-tries';
import { readAll } from './read-all';

const list: ReaderOptions = { reader: 'json', encoding: 'utf-8', items: '', table: true };
const lines: ReaderOptions = { ...list, lines: true };

describe('a table of elements', () => {
  it('has one set of columns, though a key comes late', async () => {
    const { records } = await readAll(bytesFrom('a.json', '[{"a":1},{"b":{"c":[1,"x"]}},{"a":2}]'), list);
    expect(records.map(({ columns }) => columns)).toEqual(Array(3).fill(['a', 'b.c']));
    expect(records[0]?.columns).toBe(records[2]?.columns);
    expect(records.map(({ cells }) => cells)).toEqual([
      ['1', null],
      [null, '1 ¦ x'],
      ['2', null],
    ]);
  });

  it('gets a column more when a key comes after the first thousand', async () => {
    const many = Array.from({ length: 1_200 }, (_, at) => `{"a":${at}}`).join('\n');
    const { records } = await readAll(bytesFrom('a.jsonl', `${many}\n{"a":1,"late":"x"}\n{"a":7}\n`), lines);
    expect(records).toHaveLength(1_202);
    expect(records[999]?.columns).toEqual(['a']);
    expect(records.slice(-2).map(({ cells }) => cells)).toEqual([
      ['1', 'x'],
      ['7', null],
    ]);
  });

  it('keeps what a very wide element has beyond its columns, and what lies very deep, as text', async () => {
    const wide = Array.from({ length: 5_000 }, (_, at) => `"k${at}":"v${at}"`).join(',');
    const deep = `${'{"d":'.repeat(1_000)}"end"${'}'.repeat(1_000)}`;
    const { records, problem } = await readAll(bytesFrom('a.json', `[{${wide}},${deep}]`), list);
    expect(problem).toBeNull();
    expect(records[0]?.columns.length).toBeLessThan(510);
    const text = records[0]?.cells.join('\n') ?? '';
    for (const at of [0, 499, 500, 4_999]) expect(text).toContain(`v${at}`);
    expect(records[1]?.cells.join('')).toContain('end');
  });

  it('reads XML the same way: attributes, parts, values that come again', async () => {
    const { records } = await readAll(
      bytesFrom(
        'a.xml',
        '<r><p id="1"><tel>1</tel><tel>2</tel><a><b>x</b></a>t</p><p/><p><tel>3</tel></p></r>',
      ),
      { reader: 'xml', elements: ['p'], table: true },
    );
    expect(records.map(({ columns, cells }) => columns.map((name, at) => [name, cells[at]]))).toEqual([
      [
        ['@id', '1'],
        ['tel', '1 ¦ 2'],
        ['a.b', 'x'],
        ['text', 't'],
      ],
      [
        ['@id', null],
        ['tel', '3'],
        ['a.b', null],
        ['text', null],
      ],
    ]);
  });

  it('never loses or invents a value, whatever the keys and values are', async () => {
    const leaf = fc.oneof(fc.string(), fc.constantFrom('¦', ' ¦ ', '\n', '\u202e', 'total'), fc.boolean());
    const element = fc.dictionary(
      fc.string(),
      fc.oneof(leaf, fc.array(leaf), fc.dictionary(fc.string(), leaf)),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(element, { maxLength: 20 }), async (elements) => {
        const text = elements.map((one) => JSON.stringify(one)).join('\n');
        const read = await readAll(bytesFrom('a.jsonl', text, 7), lines);
        const whole = await readAll(bytesFrom('a.json', JSON.stringify(elements), 11), list);
        if (text.trim() !== '') expect(read.records.length + read.notData).toBe(elements.length);
        expect(whole.records.length + whole.notData).toBe(elements.length);
        expect(read.records.map(({ cells }) => cells)).toEqual(whole.records.map(({ cells }) => cells));
        for (const { columns, cells } of whole.records) {
          expect(new Set(columns).size).toBe(columns.length);
          expect(cells.length).toBe(columns.length);
        }
      }),
      { numRuns: tries(60) },
    );
  });
});

describe('JSON lines', () => {
  it('set a line that is no JSON apart and read the others, with their line numbers', async () => {
    const { records, problem, notData } = await readAll(
      bytesFrom('a.jsonl', '{"a":"x"}\r\n\r\n{"a":\r\n{"a":1.70,"b":12345678901234567890,"s":"3 -4"}\n'),
      lines,
    );
    expect(problem).toBeNull();
    expect(notData).toBe(1);
    expect(records.map(({ row, line }) => [row, line])).toEqual([
      [1, 1],
      [2, 3],
      [3, 4],
    ]);
    expect(records[1]).toMatchObject({
      cells: ['{"a":'],
      problems: [{ code: 'row-malformed', value: '{"a":' }],
    });
    expect(records[2]?.cells).toEqual(['1.70', '12345678901234567890', '3 -4']);
  });

  it('cut in their last line tell its row', async () => {
    const { problem, records } = await readAll(bytesFrom('a.jsonl', '{"a":1}\n{"a":2'), lines);
    expect(problem).toEqual({ code: 'file-cut', facts: { file: 'a.jsonl', row: 2 } });
    expect(records).toHaveLength(2);
  });

  it('more levels deep than can be walked cost their own line alone', async () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const { records, problem } = await readAll(
      bytesFrom('a.jsonl', `{"a":"x"}\n${deep}\n{"a":"y"}\n`),
      lines,
    );
    expect(problem).toBeNull();
    expect(records.map(({ problems }) => problems.length)).toEqual([0, 1, 0]);
  });

  it('of a megabyte of quotation marks that are never closed take no time', async () => {
    const line = `{"a":1.5,"b":"${'\\"'.repeat(500_000)}`;
    const from = process.cpuUsage();
    const { records } = await readAll(bytesFrom('a.jsonl', `${line}\n{"a":1}\n`), lines);
    expect(records.map(({ problems }) => problems.length)).toEqual([1, 0]);
    expect(process.cpuUsage(from).user).toBeLessThan(5_000_000);
  });

  it('that never end are told with the row', async () => {
    const piece = new TextEncoder().encode('x'.repeat(1024 * 1024));
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield new TextEncoder().encode('{"a":"1"}\n{"a":"');
      for (let at = 0; at < 80; at += 1) yield piece;
    }
    const { problem, records } = await readAll(
      { name: 'a.jsonl', size: 80 * 1024 * 1024, bytes: endless() },
      lines,
    );
    expect(problem).toMatchObject({ code: 'row-too-long', facts: { row: 2 } });
    expect(records).toHaveLength(1);
  });
});

describe('JSON a hundred thousand levels deep', () => {
  it('ends the reading with a problem, not with a fault', async () => {
    const deep = `[{"a":"x"},${'['.repeat(100_000)}${']'.repeat(100_000)},{"a":"y"}]`;
    const { problem, records } = await readAll(bytesFrom('a.json', deep), list);
    expect(records[0]?.cells).toEqual(['x']);
    expect(problem?.code).toBe('json-malformed');
  });
});
