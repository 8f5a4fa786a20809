// The database hands out what is large in steps: a source of two gigabytes does not fit in memory at once.
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Database } from '../../renderer/vault/worker/database';
import { keyOf } from '../../renderer/vault/worker/row-keys';

let database: Database;

beforeEach(async () => {
  database = await Database.open({ indexedDB: new IDBFactory(), IDBKeyRange });
});

afterEach(() => {
  database.close();
});

const put = (owner: string, count: number): Promise<unknown> =>
  database.write({
    put: Array.from({ length: count }, (_, at) => ({
      table: 'records',
      key: keyOf(owner, at >> 1, at & 1),
      value: Uint8Array.of(at & 0xff),
    })),
  });

describe('the rows of an owner', () => {
  it.each([0, 1, 127, 128, 129, 500])('come in order and completely, few at a time: %i', async (count) => {
    await put('mine', count);
    await put('minf', 3);
    const seen: number[] = [];
    for await (const rows of database.rowsInSteps('records', 'mine')) {
      expect(rows.length).toBeLessThanOrEqual(128);
      for (const { key, value } of rows) {
        expect(key).toEqual(keyOf('mine', seen.length >> 1, seen.length & 1));
        seen.push(value[0] ?? -1);
      }
    }
    expect(seen).toEqual(Array.from({ length: count }, (_, at) => at & 0xff));
  });
});
