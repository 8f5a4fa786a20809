// Reads and rewrites the rows of a test's database beneath the vault, as damage or an intruder would.
import { IDBFactory } from 'fake-indexeddb';
import { Database } from '../../renderer/vault/worker/database';
import { type TableName, tableNames } from '../../renderer/vault/worker/row-keys';
import { type Machine, ranges } from './fake-machine';

export interface StoredEntry {
  readonly key: readonly [string | number, number];
  readonly value: Uint8Array;
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function within<T>(
  { indexedDB }: Machine,
  table: TableName,
  work: (store: IDBObjectStore) => Promise<T>,
): Promise<T> {
  const database = await settled(indexedDB.open('dirigo'));
  try {
    return await work(database.transaction(table, 'readwrite').objectStore(table));
  } finally {
    database.close();
  }
}

export function readTable(state: Machine, table: TableName): Promise<StoredEntry[]> {
  return within(state, table, async (store) => {
    const [keys, values] = await Promise.all([settled(store.getAllKeys()), settled(store.getAll())]);
    return keys.map((key, at) => ({
      key: key as unknown as StoredEntry['key'],
      value: values[at] as Uint8Array,
    }));
  });
}

export function rewriteTable(
  state: Machine,
  table: TableName,
  entries: readonly StoredEntry[],
): Promise<void> {
  return within(state, table, async (store) => {
    await settled(store.clear());
    for (const { key, value } of entries) await settled(store.put(value, [...key]));
  });
}

/** Prefixes that rows of a table lie under. */
export async function onDisk(state: Machine, table: TableName): Promise<ReadonlySet<string | number>> {
  return new Set((await readTable(state, table)).map(({ key }) => key[0]));
}

/** The machine's disk as it is at this moment. */
export async function copyOf(state: Machine): Promise<Machine> {
  const copy: Machine = { ...state, indexedDB: new IDBFactory(), onStep: async () => undefined };
  const there = (await state.indexedDB.databases()).some(({ name }) => name === 'dirigo');
  if (!there) return copy;
  (await Database.open({ indexedDB: copy.indexedDB, IDBKeyRange: ranges }, async () => null)).close();
  for (const table of tableNames) await rewriteTable(copy, table, await readTable(state, table));
  return copy;
}
