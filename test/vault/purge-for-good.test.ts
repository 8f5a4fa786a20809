// A purge is done whole or not at all, and for good: no undo, no ended process, no document put back and no backup brings
// anything of it again.
import { describe, expect, it } from 'vitest';
import { mention, row } from '../factory';
import { everythingIn } from './everything-in';
import { type Machine, machine } from './fake-machine';
import { own, place, purged } from './purge-place';
import { copyOf, readTable, rewriteTable } from './raw-rows';
import { importOf, isWhole, passphrase, plainCase, problemOf, reopened, start, value } from './session';

describe('a purged person', () => {
  it('stays in the history as who, when and under which authority, and cannot be undone', async () => {
    const there = await place();
    const { vault } = there.session;
    const { entry } = await purged(there, { kind: 'person', id: there.marta }, own);
    const lines = await value(vault.history({ about: null, limit: 50 }));
    expect(lines[0]).toMatchObject({
      number: entry,
      command: 'purge',
      userName: 'Robin Ouellette',
      undoable: false,
    });
    expect(await problemOf(vault.undo({ entry, stack: null }))).toMatchObject({ code: 'nothing-to-undo' });
    expect(JSON.stringify(lines).toLowerCase()).not.toContain('quillfeather');
  });

  it('is gone or still there whole, whenever the process ends', { timeout: 120_000 }, async () => {
    const there = await place();
    const moments: Machine[] = [];
    there.state.onStep = async () => void moments.push(await copyOf(there.state));
    await purged(there, { kind: 'person', id: there.marta }, own);
    there.state.onStep = async () => undefined;
    moments.push(await copyOf(there.state));
    expect(moments.length).toBeGreaterThan(5);
    for (const disk of moments) {
      const begun = JSON.parse(disk.keyring ?? '').epoch === 2;
      const session = await reopened(disk);
      expect((await value(session.vault.search({ query: 'quillfeather', limit: 9 }))).total).toBe(
        begun ? 0 : 2,
      );
      expect((await value(session.vault.search({ query: 'thistle', limit: 9 }))).total).toBe(1);
      await isWhole(session);
      await value(session.vault.close(null));
      if (begun) expect(await everythingIn(disk)).not.toContain('quillfeather');
    }
  });

  it('does not keep a document that is put back as it was from being found out', async () => {
    const there = await place();
    await purged(there, { kind: 'person', id: there.marta }, own);
    const { vault } = there.session;
    const before = await copyOf(there.state);
    await value(vault.execute({ name: 'series.create', input: { title: 'Notices' } }));
    const fields = { ...plainCase, title: 'Closed' };
    await value(vault.execute({ name: 'case.edit', input: { id: there.caseId, fields } }));
    await isWhole(there.session);
    const old = new Map((await readTable(before, 'documents')).map((entry) => [entry.key[0], entry]));
    const now = await readTable(there.state, 'documents');
    await rewriteTable(
      there.state,
      'documents',
      now.map((entry) => old.get(entry.key[0]) ?? entry),
    );
    const { faults } = await value(vault.verify(null));
    expect(faults).toMatchObject([{ table: 'documents', code: 'row-swapped' }]);
    await value(vault.close(null));
    expect(await problemOf(start(there.state).vault.open({ passphrase }))).toMatchObject({
      code: 'row-swapped',
    });
  });

  it('comes back from no backup', async () => {
    const there = await place();
    await purged(there, { kind: 'person', id: there.marta }, own);
    const { keyring, backup } = there.state;
    const fresh: Machine = { ...machine(), keyring, backup };
    const session = start(fresh);
    await value(session.vault.restore({ passphrase, from: 'beside', older: false }));
    expect((await value(session.vault.search({ query: 'quillfeather', limit: 9 }))).total).toBe(0);
    expect((await value(session.vault.search({ query: 'thistle', limit: 9 }))).total).toBe(1);
    expect(await value(session.vault.documents({ kind: 'case' }))).toHaveLength(1);
    await isWhole(session);
  });
});

describe('what an undone import left for a redo', () => {
  it('goes with any purge', async () => {
    const there = await place();
    const { vault } = there.session;
    const undone = {
      name: 'undone.csv',
      rows: [row(1, [mention('person', { name: 'Marta Quillfeather' })])],
    };
    await value(vault.importFile(importOf(there.state, undone)));
    await value(vault.undo({ entry: null, stack: 'import' }));
    await purged(there, { kind: 'person', id: there.marta }, (why) => why === 'own');
    await isWhole(there.session);
    await value(vault.close(null));
    expect((await everythingIn(there.state)).split('\n').filter((line) => line.includes('quillfea'))).toEqual(
      [],
    );
    await isWhole(await reopened(there.state));
  });
});
