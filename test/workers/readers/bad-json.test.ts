// What an odd or bad JSON file gets: values as they are written, or a problem that says where.
import { describe, expect, it } from 'vitest';
import type { ReaderOptions } from '#shared/import/types';
import { bytesFrom } from '../../import/read-files';
import { json, readAll } from './read-all';

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
    const { records, notData } = await readAll(
      bytesFrom('a.json', '[{"a":"x"},{},{"a":" "},{"a":"y"}]'),
      list,
    );
    expect(records.map(({ row: number, cells }) => [number, ...cells])).toEqual([
      [1, 'x'],
      [2, 'y'],
    ]);
    expect(notData).toBe(2);
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
