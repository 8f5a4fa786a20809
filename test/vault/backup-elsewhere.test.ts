// A second backup on a stick: written when it is there, caught up when it comes back, and never over something newer.
import { describe, expect, it } from 'vitest';
import { type Machine, machine } from './fake-machine';
import { onNewMachine, restoring, stick, withStick } from './second-backup';
import { created, importOf, peopleFile, plainCase, problemOf, reopened, start, value } from './session';

/** Lets others go on until it is so. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 0));
}

describe('the backup elsewhere', () => {
  it('is written at once, after an import and on closing, and opens on a new machine', async () => {
    const { state, session } = await withStick();
    expect(state.stick?.backup.length).toBeGreaterThan(0);
    await value(session.vault.execute({ name: 'case.create', input: plainCase }));
    await value(session.vault.importFile(importOf(state, peopleFile(['Ada Birch'], 'a.csv'))));
    await value(session.vault.close(null));
    const { session: there } = await onNewMachine(state.stick?.backup ?? new Uint8Array());
    expect((await value(there.vault.search({ query: 'birch', limit: 3 }))).hits).toHaveLength(1);
    const { faults, audit, references } = await value(there.vault.check(null));
    expect([faults, audit.faults, references]).toEqual([[], [], []]);
  });

  it('holds nobody up while a slow stick takes it for the first time, and has what was written meanwhile', async () => {
    const state = machine();
    const session = await created(state);
    await value(session.vault.execute({ name: 'case.create', input: plainCase }));
    await value(session.vault.importFile(importOf(state, peopleFile(['Ada Birch'], 'a.csv'))));
    await value(session.vault.importFile(importOf(state, peopleFile(['Cora Dune'], 'b.csv'))));
    await value(session.vault.backUp(null));
    state.chooses = stick();
    let release: () => void = () => undefined;
    const slow = new Promise<void>((resolve) => (release = resolve));
    let waits = false;
    state.beforeAppend = async (place) => {
      if (place !== 'elsewhere') return;
      waits = true;
      await slow;
    };
    const chosen = session.vault.chooseBackupFolder(null);
    await until(() => waits);
    // A change, an import, an undone import, and an import that is broken off, all while the stick takes its time.
    await value(session.vault.execute({ name: 'series.create', input: { title: 'Notices' } }));
    await value(session.vault.importFile(importOf(state, peopleFile(['Elm Frost'], 'c.csv'))));
    await value(session.vault.undo({ entry: 4, stack: null }));
    state.onBatch = () => ({ code: 'cancelled', facts: {} });
    expect(
      await problemOf(session.vault.importFile(importOf(state, peopleFile(['Gil Hay'], 'd.csv')))),
    ).toMatchObject({ code: 'cancelled' });
    release();
    expect((await value(chosen))?.elsewhere).toMatchObject({ entries: 7, trouble: null });
    const { session: there } = await onNewMachine(state.stick?.backup ?? new Uint8Array());
    const found = async (query: string) => (await value(there.vault.search({ query, limit: 3 }))).total;
    expect([await found('birch'), await found('dune'), await found('frost')]).toEqual([1, 0, 1]);
    const { faults, audit, references } = await value(there.vault.check(null));
    expect([faults, audit.faults, references]).toEqual([[], [], []]);
    // What was undone can be done again.
    await value(there.vault.undo({ entry: 7, stack: null }));
    expect(await found('dune')).toBe(1);
  });

  it('is passed over while the stick is away, said, and caught up when it comes back', async () => {
    const { state, session } = await withStick();
    if (state.stick !== null) state.stick.there = false;
    await value(session.vault.execute({ name: 'case.create', input: plainCase }));
    const away = await value(session.vault.backUp(null));
    expect(away.elsewhere).toMatchObject({ entries: 1, trouble: { code: 'backup-away' } });
    expect(away.beside.entries).toBe(2);
    await value(session.vault.close(null));
    if (state.stick !== null) state.stick.there = true;
    const again = await reopened(state);
    const back = await value(again.vault.backUp(null));
    expect(back.elsewhere).toMatchObject({ entries: 2, trouble: null });
    const { elsewhere } = await value(again.vault.check(null));
    expect(elsewhere).toMatchObject({ behind: 0, faults: 0, cut: 0 });
  });

  it('is never written over when it holds changes this workspace does not know of', async () => {
    const { state, session } = await withStick();
    await value(session.vault.close(null));
    const before = { keyring: state.keyring, backup: state.backup };
    const { copy, session: other } = await onNewMachine(state.stick?.backup ?? new Uint8Array());
    await value(other.vault.execute({ name: 'case.create', input: plainCase }));
    await value(other.vault.close(null));
    if (state.stick !== null) state.stick.backup = copy.backup;
    const own = await reopened(state);
    expect(before.backup).toBe(state.backup);
    const { elsewhere } = await value(own.vault.backUp(null));
    expect(elsewhere?.trouble).toMatchObject({ code: 'backup-newer', facts: { entries: 2, here: 1 } });
    await value(own.vault.execute({ name: 'series.create', input: { title: 'Notices' } }));
    const still = await value(own.vault.backUp(null));
    expect(still.elsewhere?.trouble).toMatchObject({ code: 'backup-newer' });
    expect(state.stick?.backup).toBe(copy.backup);
  });

  it('is written anew after a purge of keys, or listed as a copy while the stick is away', async () => {
    const { state, session } = await withStick();
    const next = 'seven grey herring gulls';
    const { user } = await value(
      session.vault.addPerson({ name: 'Casey Roe', agency: '', role: 'analyst', passphrase: next }),
    );
    await value(session.vault.backUp(null));
    const old = state.stick?.backup;
    if (state.stick !== null) state.stick.there = false;
    await value(session.vault.removePerson({ user }));
    const missed = await value(session.vault.backupState(null));
    expect(missed.elsewhere?.outdated).toBe(true);
    expect(missed.copies.map(({ where }) => where)).toEqual(['/media/stick']);
    expect(state.stick?.backup).toBe(old);
    await value(session.vault.close(null));
    if (state.stick !== null) state.stick.there = true;
    const again = await reopened(state);
    const reached = await value(again.vault.backUp(null));
    expect(reached.elsewhere).toMatchObject({ outdated: false, trouble: null });
    expect(reached.copies).toEqual([]);
    const copy: Machine = { ...machine(), pointed: state.stick?.backup ?? null };
    const removed = start(copy).vault.restore({ ...restoring, passphrase: next, from: 'pointed' });
    expect(await problemOf(removed)).toMatchObject({ code: 'passphrase-wrong' });
  });

  it('that was given up is named by a purge as a copy it did not reach', async () => {
    const { state, session } = await withStick();
    await value(session.vault.importFile(importOf(state, peopleFile(['Ada Birch'], 'a.csv'))));
    await value(session.vault.backUp(null));
    state.chooses = stick('/media/other');
    await value(session.vault.chooseBackupFolder(null));
    const [source] = await value(session.vault.documents({ kind: 'source' }));
    if (source?.kind !== 'source') throw new Error('no source');
    const { copies } = await value(
      session.vault.purge({
        target: { kind: 'source', source: source.id },
        rows: [],
        authority: { by: 'Superior Court', number: 'CR-1', date: '2025-12-01' },
      }),
    );
    expect(copies.map(({ where }) => where)).toEqual(['/media/stick']);
  });
});
