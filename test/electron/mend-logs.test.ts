// The database's log after a kill: the cut record goes before Chromium writes behind it.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { maskedCrc32c } from '../../electron/desk/crc32c';
import { mendLogs } from '../../electron/desk/mend-logs';
import { temporaryFolder } from './temporary-folder';

/** Checksum, length, type and two bytes. */
const checksum = new Uint8Array(new Uint32Array([maskedCrc32c(Uint8Array.of(1, 7, 7))]).buffer);
const record = [...checksum, 2, 0, 1, 7, 7];

async function databaseWith(name: string, content: readonly number[]) {
  const database = await temporaryFolder();
  const folder = join(database, 'IndexedDB', 'app.indexeddb.leveldb');
  await mkdir(folder, { recursive: true });
  const path = join(folder, name);
  await writeFile(path, Uint8Array.from(content));
  return { database, read: async () => [...(await readFile(path))] };
}

describe('a database whose writer was killed', () => {
  it('loses the record that was cut, in its log and in its manifest, and keeps the others', async () => {
    for (const name of ['000003.log', 'MANIFEST-000001']) {
      for (const cut of [1, 6, 8]) {
        const { database, read } = await databaseWith(name, [...record, ...record, ...record.slice(0, cut)]);
        await mendLogs(database);
        expect(await read()).toEqual([...record, ...record]);
      }
    }
  });

  it('keeps every other file, and a log that is damaged in another way', async () => {
    for (const [name, content] of [
      ['000005.ldb', [...record, 1, 2]],
      ['LOG', [1, 2, 3]],
      ['000003.log', [1, 2, 3, 4, 2, 0, 1, 7, 7, ...record]],
    ] as const) {
      const { database, read } = await databaseWith(name, content);
      await mendLogs(database);
      expect(await read()).toEqual(content);
    }
  });

  it('is looked at once: later Chromium may be writing', async () => {
    const { database, read } = await databaseWith('000003.log', record);
    await mendLogs(database);
    const path = join(database, 'IndexedDB', 'app.indexeddb.leveldb', '000003.log');
    await writeFile(path, Uint8Array.from([...record, 1]));
    await mendLogs(database);
    expect(await read()).toHaveLength(record.length + 1);
  });

  it('may not be there yet', async () => {
    await mendLogs(join(await temporaryFolder(), 'none'));
  });
});

describe('a database whose CURRENT', () => {
  it('names a manifest that is not there, loses it, so that it can be opened and what is missing be told', async () => {
    const { database, read } = await databaseWith('CURRENT', [...Buffer.from('MANIFEST-000007\n')]);
    await mendLogs(database);
    await expect(read()).rejects.toThrow('ENOENT');
  });

  it('names one that is there keeps it', async () => {
    const words = [...Buffer.from('MANIFEST-000001\n')];
    const { database, read } = await databaseWith('CURRENT', words);
    await writeFile(
      join(database, 'IndexedDB', 'app.indexeddb.leveldb', 'MANIFEST-000001'),
      Uint8Array.from(record),
    );
    await mendLogs(database);
    expect(await read()).toEqual(words);
  });
});
