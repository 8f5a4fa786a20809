// A change of people that did not come to its end, or that could not: it is finished, or was never begun.
import { describe, expect, it } from 'vitest';
import { type Machine, machine } from './fake-machine';
import { place } from './keyring-edits';
import { copyOf } from './raw-rows';
import { keyringFile } from './read-folder';
import { importOf, isWhole, passphrase, plainCase, problemOf, reopened, start, value } from './session';
import { next, people, withCasey } from './two-people';

describe('a change of people that the machine throws out of', () => {
  it('closes the workspace, whose rows are sealed with two sets of keys, and is finished by whoever opens next', async () => {
    const state = machine();
    const { vault, casey } = await withCasey(state);
    await value(vault.importFile(importOf(state, people)));
    state.onStep = async () => {
      if (JSON.parse(state.keyring ?? '').pending !== null) throw new Error('yanked');
    };
    await expect(vault.removePerson({ user: casey })).rejects.toThrow('yanked');
    state.onStep = async () => undefined;
    expect(await problemOf(vault.people(null))).toMatchObject({ code: 'refused' });
    const session = await reopened(state);
    expect((await value(session.vault.people(null)))[1]?.leftAt).not.toBeNull();
    expect((await value(session.vault.search({ query: 'birch', limit: 9 }))).total).toBe(8);
    await isWhole(session);
  });
});

describe('a change of people that was broken off', () => {
  it('is not finished on a database of before, and is after a restore, because the backup was brought up to it', async () => {
    const { state, casey } = await place();
    const older = await copyOf(state);
    const { vault } = start(state);
    await value(vault.open({ passphrase }));
    await value(vault.execute({ name: 'case.create', input: plainCase }));
    const moments: Machine[] = [];
    state.onStep = async () => void moments.push({ ...state, onStep: async () => undefined });
    await value(vault.removePerson({ user: casey }));
    const broken = moments.find(({ keyring }) => keyringFile(keyring).pending !== null);
    if (broken === undefined) throw new Error('no such moment');
    for (const { indexedDB, code } of [
      { indexedDB: older.indexedDB, code: 'workspace-shorter-database' },
      { indexedDB: machine().indexedDB, code: 'workspace-empty-database' },
    ]) {
      const disk: Machine = { ...broken, indexedDB };
      expect(await problemOf(start(disk).vault.open({ passphrase }))).toMatchObject({ code });
      const { vault: restored } = start(disk);
      await value(restored.restore({ passphrase, from: 'beside', older: false }));
      expect(await value(restored.documents({ kind: 'case' }))).toHaveLength(1);
      expect((await value(restored.people(null)))[1]?.leftAt).not.toBeNull();
      const { faults, audit } = await value(restored.verify(null));
      expect([faults, audit.faults]).toEqual([[], []]);
      await value(restored.close(null));
    }
  });
});

describe('a change of people on a disk that is nearly full', () => {
  it('is refused before anything is written, because once begun it has to end', async () => {
    const { state, casey } = await place();
    const { vault } = start(state);
    await value(vault.open({ passphrase }));
    const before = state.keyring;
    state.free = 1_000_000;
    for (const refused of [
      vault.removePerson({ user: casey }),
      vault.changePassphrase({ current: passphrase, next }),
    ])
      expect(await problemOf(refused)).toMatchObject({ code: 'disk-short' });
    expect(state.keyring).toBe(before);
    await value(vault.execute({ name: 'case.create', input: plainCase }));
  });
});
