// The database hands out what is large in steps: a source of two gigabytes does not fit in memory at once.
import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fail } from '#shared/model/problem';
import { Database, DatabaseStuck } from '../../renderer/vault/worker/database';
import { keyOf } from '../../renderer/vault/worker/row-keys';

let database: Database;
let free: number | null = null;

beforeEach(async () => {
  free = null;
  database = await Database.open({ indexedDB: new IDBFactory(), IDBKeyRange }, async () => free);
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

describe('a write that the system breaks off', () => {
  const broken = (): Promise<unknown> => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore) {
      this.transaction.abort();
      throw new DOMException('The transaction was aborted.', 'AbortError');
    });
    return put('mine', 3);
  };

  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('is a full disk when as good as nothing is free', async () => {
    free = 12_000;
    expect(await broken()).toEqual(fail('disk-full', {}));
    vi.restoreAllMocks();
    expect(await put('mine', 3)).toEqual(fail('database-stuck', {}));
    await expect(database.rowsOf('records', 'mine')).rejects.toThrow(DatabaseStuck);
  });

  it('is a fault when there is room', async () => {
    free = 1e9;
    await expect(broken()).rejects.toThrow('AbortError');
  });
});
