// What is said when the disk beneath an open workspace is gone or may no longer be written.
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { Database } from '../../renderer/vault/worker/database';
import { diskTrouble } from '../../renderer/vault/worker/disk-trouble';
import { unlessLost } from '../../renderer/vault/worker/unless-lost';
import { fail, ok } from '../../shared/model/problem';
import { hostOf, machine } from './fake-machine';

const open = { writable: true };

describe('a disk that fails beneath a workspace', () => {
  it('is named where the machine cannot read it, or the folder is gone', async () => {
    const lost = {
      ...hostOf(machine()),
      readKeyring: async () => fail('disk-lost', { path: '/media/stick' }),
    };
    expect(await diskTrouble(lost, open)).toMatchObject({ code: 'disk-lost' });
    expect(await diskTrouble(hostOf(machine()), open)).toMatchObject({ code: 'disk-lost' });
  });

  it('is named where it may no longer be written, but for one that never could', async () => {
    const host = hostOf({ ...machine(), keyring: '{}', readOnly: true });
    expect(await diskTrouble(host, open)).toMatchObject({ code: 'writing-lost' });
    expect(await diskTrouble(host, { writable: false })).toBeNull();
  });

  it('is not blamed while it answers, nor where there is no workspace yet', async () => {
    expect(await diskTrouble(hostOf({ ...machine(), keyring: '{}' }), open)).toBeNull();
    const none = { ...hostOf(machine()), readKeyring: async () => ok(null) };
    expect(await diskTrouble(none, null)).toBeNull();
  });
});

describe('calls that run beside each other when the disk is lost', () => {
  it('all tell the disk, also one that met a database that was left alone for it', async () => {
    const lost = hostOf(machine());
    const late = async () => fail('database-stuck');
    expect(await unlessLost(lost, late)).toEqual(fail('database-stuck'));
    const database = await openDatabase();
    expect(await unlessLost(lost, late, { writable: true, database })).toEqual(fail('disk-lost'));
    expect(database.isStuck).toBe(true);
  });

  it('go on saying what else is wrong where the disk answers', async () => {
    const database = await openDatabase();
    const host = hostOf({ ...machine(), keyring: '{}' });
    for (const problem of [fail('database-stuck'), fail('disk-full')])
      expect(await unlessLost(host, async () => problem, { writable: true, database })).toEqual(problem);
    expect(database.isStuck).toBe(false);
  });
});

describe('a reading that the system breaks off', () => {
  const broken = async () => {
    throw new DOMException('The transaction was aborted.', 'AbortError');
  };

  it('met a full disk when as good as nothing is free', async () => {
    const host = hostOf({ ...machine(), keyring: '{}', free: 12_000 });
    expect(await unlessLost(host, broken)).toEqual(fail('disk-full'));
  });

  it('met a damaged database when there is room', async () => {
    const host = hostOf({ ...machine(), keyring: '{}' });
    expect(await unlessLost(host, broken)).toEqual(fail('row-damaged', { table: 'database', row: '' }));
  });

  it('is told apart from a fault of the program', async () => {
    const host = hostOf({ ...machine(), keyring: '{}', free: 12_000 });
    const fault = async () => {
      throw new TypeError('no such property');
    };
    await expect(unlessLost(host, fault)).rejects.toThrow('no such property');
  });
});

function openDatabase(): Promise<Database> {
  return Database.open({ indexedDB: new IDBFactory(), IDBKeyRange }, async () => null);
}
