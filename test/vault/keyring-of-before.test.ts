// A keyring file, a backup or rows of before, put back: each attempt ends in a refusal, never in an older truth.
import { describe, expect, it } from 'vitest';
import { place, roleOf } from './keyring-edits';
import { copyOf, readTable, rewriteTable } from './raw-rows';
import { keyringFile } from './read-folder';
import { passphrase, plainCase, problemOf, start, value } from './session';
import { hers, next } from './two-people';

describe('a keyring file of before', () => {
  it('gives nobody the role back that was taken from them, nor a sheet or passphrase that was replaced', async () => {
    const { state, casey } = await place('administrator');
    const before = state.keyring;
    for (const turn of ['role', 'passphrase', 'sheet'] as const) {
      const disk = await copyOf(state);
      const { vault } = start(disk);
      await value(vault.open({ passphrase }));
      if (turn === 'role') await value(vault.changeRole({ user: casey, role: 'analyst' }));
      if (turn === 'passphrase') await value(vault.changePassphrase({ current: passphrase, next }));
      if (turn === 'sheet') await value(vault.makeRecoverySheet(null));
      await value(vault.close(null));
      const now = disk.keyring;
      disk.keyring = before;
      expect(await problemOf(start(disk).vault.open({ passphrase: hers }))).toMatchObject({
        code: 'keyring-older',
      });
      // The way out is the newer file, which the backup carries, and it is taken although an older one lies there.
      await value(start(disk).vault.restore({ passphrase: hers, from: 'beside', older: false }));
      expect(keyringFile(disk.keyring).people).toEqual(keyringFile(now).people);
      expect(keyringFile(disk.keyring).recovery).toEqual(keyringFile(now).recovery);
      expect(await roleOf(disk, hers)).toBe(turn === 'role' ? 'analyst' : 'administrator');
    }
  });

  it('with the database of before, and a newer file with an older database, are told', async () => {
    const { state } = await place();
    const older = await copyOf(state);
    const { vault } = start(state);
    await value(vault.open({ passphrase }));
    await value(vault.execute({ name: 'case.create', input: plainCase }));
    await value(vault.close(null));
    older.keyring = state.keyring;
    expect(await problemOf(start(older).vault.open({ passphrase }))).toMatchObject({
      code: 'workspace-shorter-database',
    });
  });
});

describe('a backup of before', () => {
  it('that no key of today opens is refused, and the database is as it was', async () => {
    const { state, casey } = await place();
    const older = state.backup;
    const { vault } = start(state);
    await value(vault.open({ passphrase }));
    await value(vault.removePerson({ user: casey }));
    await value(vault.close(null));
    state.backup = older;
    const rows = await readTable(state, 'records');
    expect(
      await problemOf(start(state).vault.restore({ passphrase, from: 'beside', older: false })),
    ).toMatchObject({
      code: 'backup-older',
    });
    expect(await readTable(state, 'records')).toEqual(rows);
    expect(await roleOf(state, passphrase)).toBe('administrator');
  });
});

describe('a row of the state or of the access log’s head that is put back as it was', () => {
  it('is told on opening', async () => {
    const { state } = await place();
    const before = await readTable(state, 'meta');
    const { vault } = start(state);
    await value(vault.open({ passphrase }));
    await value(vault.execute({ name: 'case.create', input: plainCase }));
    await value(vault.close(null));
    await rewriteTable(state, 'meta', before);
    expect(await problemOf(start(state).vault.open({ passphrase }))).toMatchObject({ code: 'row-swapped' });
  });
});
