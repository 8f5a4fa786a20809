// Restoring replaces nothing that is newer, of another workspace or whole without a clear choice.
import { describe, expect, it } from 'vitest';
import { machine } from './fake-machine';
import { rewriteTable } from './raw-rows';
import { restoring, withStick } from './second-backup';
import { created, plainCase, problemOf, reopened, start, value } from './session';

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
    // Told along, so that nobody reads the backups once more for it.
    expect(await value(third.vault.restore({ ...older, older: true }))).toMatchObject({ known: 2 });
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
