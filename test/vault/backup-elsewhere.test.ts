// A second backup on a stick: written when it is there, caught up when it comes back, and never over something newer.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
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
  type Session,
  start,
  value,
} from './session';

const stick = (where = '/media/stick'): NonNullable<Machine['stick']> => ({
  where,
  there: true,
  backup: new Uint8Array(),
});

async function withStick(): Promise<{ readonly state: Machine; readonly session: Session }> {
  const state = machine();
  const session = await created(state);
  state.chooses = stick();
  await value(session.vault.chooseBackupFolder(null));
  return { state, session };
}

const digest = (at: number): string => `${bytesToHex(sha256(utf8ToBytes(`${at}`)))} ${at}`;

/** Lets others go on until it is so. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 0));
}

const restoring = { passphrase, from: 'beside', older: false } as const;

async function onNewMachine(backup: Uint8Array<ArrayBuffer>) {
  const copy: Machine = { ...machine(), pointed: backup };
  const session = start(copy);
  await value(session.vault.restore({ ...restoring, from: 'pointed' }));
  return { copy, session };
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

describe('restoring', () => {
  it('shows what is newer where before anything is replaced', async () => {
    const { state, session } = await withStick();
    if (state.stick !== null) state.stick.there = false;
    await value(session.vault.execute({ name: 'case.create', input: plainCase }));
    await value(session.vault.close(null));
    if (state.stick !== null) state.stick.there = true;
    const foreign = machine();
    await value((await created(foreign)).vault.close(null));
    state.pointed = foreign.backup;
    const { database, backups, away } = await value(start(state).vault.restorable(null));
    expect([database.entries, database.known, away]).toEqual([2, 2, null]);
    expect(backups.map(({ place, entries, belongs }) => [place, entries, belongs])).toEqual([
      ['beside', 2, true],
      ['elsewhere', 1, true],
      ['pointed', 1, false],
    ]);
    expect(backups.every(({ rows, cut }) => rows > 0 && cut === 0)).toBe(true);
  });

  it('refuses another workspace, and an older one over a newer without a clear choice', async () => {
    const { state, session } = await withStick();
    await value(session.vault.close(null));
    const old = state.stick?.backup ?? new Uint8Array();
    const second = await reopened(state);
    await value(second.vault.execute({ name: 'case.create', input: plainCase }));
    await value(second.vault.close(null));
    state.pointed = old;
    const third = start(state);
    const older = { ...restoring, from: 'pointed' } as const;
    expect(await problemOf(third.vault.restore(older))).toMatchObject({
      code: 'backup-behind',
      facts: { entries: 1, here: 2 },
    });
    // The database is gone: the one beside still holds more.
    for (const table of ['documents', 'audit', 'meta', 'access'] as const)
      await rewriteTable(state, table, []);
    expect(await problemOf(third.vault.restore(older))).toMatchObject({ code: 'backup-behind' });
    const foreign = machine();
    await value((await created(foreign)).vault.close(null));
    state.pointed = foreign.backup;
    expect(await problemOf(third.vault.restore({ ...older, older: true }))).toMatchObject({
      code: 'backup-foreign',
    });
    state.pointed = old;
    await value(third.vault.restore({ ...older, older: true }));
    expect(await value(third.vault.documents({ kind: 'case' }))).toEqual([]);
  });

  it('clears nothing when a row of the backup does not open', async () => {
    const { state, session } = await withStick();
    await value(session.vault.execute({ name: 'case.create', input: plainCase }));
    await value(session.vault.close(null));
    const other = machine();
    await value((await created(other)).vault.close(null));
    // The commit of this workspace behind rows of another: whole frames, foreign seals.
    const joined = new Uint8Array(other.backup.length + state.backup.length);
    joined.set(other.backup);
    joined.set(state.backup, other.backup.length);
    state.pointed = joined;
    expect(await problemOf(start(state).vault.restore({ ...restoring, from: 'pointed' }))).toMatchObject({
      code: 'backup-damaged',
    });
    await value((await reopened(state)).vault.verify(null));
  });
});

describe('a backup that only grew', () => {
  it('is written anew on closing when it is more than twice what a fresh one would be', async () => {
    const { state, session } = await withStick();
    const names = Array.from({ length: 400 }, (_, at) => digest(at));
    let { entry } = await value(session.vault.importFile(importOf(state, peopleFile(names, 'a.csv'))));
    const once = (await value(session.vault.backUp(null))) && state.backup.length;
    // Undone and done again the rows are written again each time.
    for (let turn = 0; turn < 6; turn++) {
      ({ entry } = await value(session.vault.undo({ entry, stack: null })));
      await value(session.vault.backUp(null));
    }
    expect(state.backup.length).toBeGreaterThan(once * 3);
    expect(state.stick?.backup.length).toBeGreaterThan(once * 3);
    await value(session.vault.close(null));
    expect(state.backup.length).toBeLessThan(once * 1.5);
    expect(state.stick?.backup.length).toBeLessThan(once * 1.5);
    const again = await reopened(state);
    await value(again.vault.execute({ name: 'case.create', input: plainCase }));
    await value(again.vault.close(null));
    const { session: there } = await onNewMachine(state.stick?.backup ?? new Uint8Array());
    expect((await value(there.vault.documents({ kind: 'source' }))).length).toBe(1);
    expect((await value(there.vault.check(null))).backup.faults).toBe(0);
  });

  it('from its beginning after a purge holds every document', async () => {
    const { state, session } = await withStick();
    await value(session.vault.execute({ name: 'case.create', input: plainCase }));
    await value(session.vault.importFile(importOf(state, peopleFile(['Ada Birch'], 'a.csv'))));
    await value(session.vault.importFile(importOf(state, peopleFile(['Ben Cedar'], 'b.csv'))));
    const source = (await value(session.vault.documents({ kind: 'source' }))).find(
      (each) => each.kind === 'source' && each.fileName === 'a.csv',
    );
    if (source?.kind !== 'source') throw new Error('no source');
    await value(
      session.vault.purge({
        target: { kind: 'source', source: source.id },
        rows: [],
        authority: { by: 'Superior Court', number: 'CR-1', date: '2025-12-01' },
      }),
    );
    state.backup = new Uint8Array();
    await value(session.vault.close(null));
    const { session: there } = await onNewMachine(state.backup);
    for (const kind of ['case', 'source', 'user', 'settings'] as const)
      expect([kind, (await value(there.vault.documents({ kind }))).length]).toEqual([kind, 1]);
    expect((await value(there.vault.search({ query: 'cedar', limit: 3 }))).hits).toHaveLength(1);
    expect((await value(there.vault.check(null))).references).toEqual([]);
  });
});
