// The backup file gives back what it was given, up to its last whole commit.
import { describe, expect, it } from 'vitest';
import { type Machine, machine } from './fake-machine';
import { rewriteTable } from './raw-rows';
import {
  created,
  importOf,
  passphrase,
  peopleFile,
  plainCase,
  problemOf,
  reopened,
  start,
  value,
} from './session';

async function lost(state: Machine): Promise<void> {
  for (const table of ['records', 'understood', 'index', 'documents', 'audit', 'meta'] as const)
    await rewriteTable(state, table, []);
}

describe('the backup', () => {
  it('gives back cases, records, history and what can be undone', async () => {
    const state = machine();
    const { vault } = await created(state);
    await value(vault.execute({ name: 'case.create', input: plainCase }));
    await value(vault.importFile(importOf(state, peopleFile(['Ada Birch', 'Ben Cedar'], 'a.csv'))));
    await value(vault.importFile(importOf(state, peopleFile(['Cora Dune'], 'b.csv'))));
    await value(vault.undo({ entry: null, stack: 'import' }));
    await value(vault.close(null));
    const second = await reopened(state);
    await value(second.vault.execute({ name: 'series.create', input: { title: 'Notices' } }));
    await value(second.vault.close(null));

    await lost(state);
    const after = start(state);
    expect(await problemOf(after.vault.open({ passphrase }))).toMatchObject({
      code: 'workspace-empty-database',
    });
    const opened = await value(after.vault.restore({ passphrase, from: 'beside', older: false }));
    expect(opened).toMatchObject({ sources: 1, mentions: 2 });
    expect((await value(after.vault.search({ query: 'birch', limit: 3 }))).hits).toHaveLength(1);
    expect((await value(after.vault.search({ query: 'dune', limit: 3 }))).hits).toHaveLength(0);
    expect(await value(after.vault.history({ about: null, limit: 10 }))).toHaveLength(6);
    const { faults, audit } = await value(after.vault.verify(null));
    expect([faults, audit.faults]).toEqual([[], []]);
    await value(after.vault.undo({ entry: 5, stack: null }));
    expect((await value(after.vault.search({ query: 'dune', limit: 3 }))).hits).toHaveLength(1);
  });

  it('that was cut off gives back what its last whole commit holds', async () => {
    const state = machine();
    const { vault } = await created(state);
    await value(vault.execute({ name: 'case.create', input: plainCase }));
    await value(vault.close(null));
    const whole = state.backup.length;
    const second = await reopened(state);
    await value(second.vault.importFile(importOf(state, peopleFile(['Ada Birch'], 'a.csv'))));
    await value(second.vault.close(null));
    expect(state.backup.length).toBeGreaterThan(whole);
    for (const cut of [whole, whole + 5, state.backup.length - 1]) {
      const copy: Machine = { ...machine(), keyring: state.keyring, backup: state.backup.slice(0, cut) };
      const session = start(copy);
      const opened = await value(session.vault.restore({ passphrase, from: 'beside', older: false }));
      expect(opened.sources).toBe(0);
      expect(await value(session.vault.documents({ kind: 'case' }))).toHaveLength(1);
      await value(session.vault.close(null));
      await value((await reopened(copy)).vault.verify(null));
    }
  });

  it('carries the keyring, for when that file is lost too', async () => {
    const state = machine();
    const { vault } = await created(state);
    await value(vault.close(null));
    const copy: Machine = { ...machine(), backup: state.backup };
    expect(await problemOf(start(copy).vault.open({ passphrase }))).toMatchObject({
      code: 'keyring-damaged',
    });
    expect(
      await problemOf(
        start(copy).vault.restore({ passphrase: 'not the passphrase', from: 'beside', older: false }),
      ),
    ).toMatchObject({
      code: 'passphrase-wrong',
    });
    await value(start(copy).vault.restore({ passphrase, from: 'beside', older: false }));
    expect(copy.keyring).not.toBeNull();
  });

  it('that holds nothing whole is said to be damaged, and nothing is cleared', async () => {
    const state = machine();
    const { vault } = await created(state);
    await value(vault.close(null));
    state.backup = state.backup.slice(0, 40);
    expect(
      await problemOf(start(state).vault.restore({ passphrase, from: 'beside', older: false })),
    ).toMatchObject({
      code: 'backup-damaged',
    });
    await value((await reopened(state)).vault.verify(null));
  });
});
