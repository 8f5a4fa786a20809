// Reads and rewrites the rows of a test's database beneath the vault, as damage or an intruder would.
import { IDBFactory } from 'fake-indexeddb';
import { Database } from '../../renderer/vault/worker/database';
import { type TableName, tableNames } from '../../renderer/vault/worker/row-keys';
import type { Machine } from './fake-machine';
import { ranges } from './session';

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
  tables: readonly TableName[],
  mode: IDBTransactionMode,
  work: (transaction: IDBTransaction) => Promise<T>,
): Promise<T> {
  const database = await settled(indexedDB.open('dirigo'));
  try {
    return await work(database.transaction([...tables], mode));
  } finally {
    database.close();
  }
}

async function entriesOf(transaction: IDBTransaction, table: TableName): Promise<StoredEntry[]> {
  const store = transaction.objectStore(table);
  const [keys, values] = await Promise.all([settled(store.getAllKeys()), settled(store.getAll())]);
  return keys.map((key, at) => ({
    key: key as unknown as StoredEntry['key'],
    value: values[at] as Uint8Array,
  }));
}

export function readTable(state: Machine, table: TableName): Promise<StoredEntry[]> {
  return within(state, [table], 'readonly', (transaction) => entriesOf(transaction, table));
}

export function rewriteTable(
  state: Machine,
  table: TableName,
  entries: readonly StoredEntry[],
): Promise<void> {
  return within(state, [table], 'readwrite', async (transaction) => {
    const store = transaction.objectStore(table);
    await settled(store.clear());
    for (const { key, value } of entries) await settled(store.put(value, [...key]));
  });
}

/** Prefixes that rows of a table lie under. */
export async function onDisk(state: Machine, table: TableName): Promise<ReadonlySet<string | number>> {
  return new Set((await readTable(state, table)).map(({ key }) => key[0]));
}

/** The machine's disk as it is at one moment: all tables in one transaction, with the keyring that lay beside them. */
export async function copyOf(state: Machine): Promise<Machine> {
  const { keyring } = state;
  const copy: Machine = {
    ...state,
    stick: state.stick === null ? null : { ...state.stick },
    drafts: { ...state.drafts },
    indexedDB: new IDBFactory(),
    onStep: async () => undefined,
  };
  const there = (await state.indexedDB.databases()).some(({ name }) => name === 'dirigo');
  const tables = there
    ? await within(state, tableNames, 'readonly', (transaction) =>
        Promise.all(tableNames.map((table) => entriesOf(transaction, table))),
      )
    : [];
  // The vault may have gone on beside the reading.
  if (state.keyring !== keyring) return copyOf(state);
  if (!there) return copy;
  (await Database.open({ indexedDB: copy.indexedDB, IDBKeyRange: ranges }, async () => null)).close();
  for (const [at, table] of tableNames.entries()) await rewriteTable(copy, table, tables[at] ?? []);
  return copy;
}
