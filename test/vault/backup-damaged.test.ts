// A backup that is damaged is not gone on with: it is written anew, and stays until the new one was found to be whole.
import { describe, expect, it } from 'vitest';
import { writeFrame } from '../../renderer/vault/worker/backup-frames';
import { ByteWriter } from '../../shared/storage/byte-writer';
import type { Machine } from './fake-machine';
import { filled, flipped } from './filled';
import { readTable, rewriteTable } from './raw-rows';
import { framesOf } from './read-folder';
import { onNewMachine, stick, withStick } from './second-backup';
import { passphrase, plainCase, problemOf, reopened, type Session, start, value } from './session';

const middle = (backup: Uint8Array): Uint8Array<ArrayBuffer> =>
  new Uint8Array(flipped(backup, Math.floor(backup.length / 2)));

const mended = ({ events }: Session): readonly unknown[] =>
  events.flatMap((event) => (event.kind === 'backedUp' && event.mended !== null ? [event.mended] : []));

/** Everything of it comes back on another machine. */
async function restores(backup: Uint8Array<ArrayBuffer>): Promise<void> {
  const { session } = await onNewMachine(backup);
  expect((await value(session.vault.search({ query: 'heath', limit: 3 }))).hits).toHaveLength(1);
  const { faults, audit } = await value(session.vault.check(null));
  expect([faults, audit.faults, audit.entries]).toEqual([[], [], 4]);
}

describe('a damaged backup', () => {
  it('is found when the workspace is opened, and written anew', async () => {
    const state = await filled();
    state.backup = middle(state.backup);
    const session = await reopened(state);
    const { beside } = await value(session.vault.backUp(null));
    expect([beside.mended, mended(session)]).toEqual([true, ['beside']]);
    const { backup } = await value(session.vault.check(null));
    expect(backup).toMatchObject({ behind: 0, faults: 0, cut: 0, damagedAfter: null, mends: false });
    await value(session.vault.close(null));
    await restores(state.backup);
    const again = await reopened(state);
    expect((await value(again.vault.backUp(null))).beside.mended).toBe(false);
  });

  it('is found on a stick, and when its end was cut off', async () => {
    const { state, session } = await withStick();
    await value(session.vault.execute({ name: 'case.create', input: plainCase }));
    await value(session.vault.close(null));
    if (state.stick === null) throw new Error('no stick');
    const { backup } = state.stick;
    for (const damaged of [middle(backup), backup.slice(0, -20), backup.slice(0, 20)]) {
      state.stick.backup = damaged;
      const opened = await reopened(state);
      expect((await value(opened.vault.backUp(null))).elsewhere).toMatchObject({
        mended: true,
        trouble: null,
      });
      expect(mended(opened)).toEqual(['elsewhere']);
      const { elsewhere } = await value(opened.vault.check(null));
      expect(elsewhere).toMatchObject({ behind: 0, faults: 0, cut: 0, damagedAfter: null });
      await value(opened.vault.close(null));
    }
  });

  it('is no leave to write over another that is put in its place and holds newer changes', async () => {
    const { state, session } = await withStick();
    await value(session.vault.close(null));
    if (state.stick === null) throw new Error('no stick');
    const { copy, session: other } = await onNewMachine(state.stick.backup);
    await value(other.vault.execute({ name: 'case.create', input: plainCase }));
    await value(other.vault.close(null));
    state.stick.backup = middle(state.stick.backup);
    state.beforeAppend = async (place) => {
      if (place === 'elsewhere' && state.stick !== null) state.stick.there = false;
    };
    const own = await reopened(state);
    const away = await value(own.vault.backUp(null));
    expect(away.elsewhere).toMatchObject({ mended: false, trouble: { code: 'backup-away' } });
    state.stick.backup = copy.backup;
    state.stick.there = true;
    const back = await value(own.vault.backUp(null));
    expect(back.elsewhere?.trouble).toMatchObject({ code: 'backup-newer' });
    expect(state.stick.backup).toBe(copy.backup);
  });

  it('says nothing of one in a folder that is chosen later', async () => {
    const { state, session } = await withStick();
    await value(session.vault.close(null));
    if (state.stick === null) throw new Error('no stick');
    state.stick.backup = middle(state.stick.backup);
    const own = await reopened(state);
    expect((await value(own.vault.backUp(null))).elsewhere?.mended).toBe(true);
    state.chooses = stick('/media/other');
    const chosen = await value(own.vault.chooseBackupFolder(null));
    expect(chosen?.elsewhere).toMatchObject({ where: '/media/other', mended: false });
  });

  it('is no damaged one when somebody took it away', async () => {
    const state = await filled();
    state.backup = new Uint8Array();
    const session = await reopened(state);
    expect((await value(session.vault.backUp(null))).beside.mended).toBe(false);
    await value(session.vault.close(null));
    await restores(state.backup);
  });

  it('whose rows do not open though its frames are whole is found by checking', async () => {
    const state = await filled();
    state.backup = withRowsChanged(state.backup);
    const session = await reopened(state);
    const { backup } = await value(session.vault.check(null));
    expect(backup).toMatchObject({ damagedAfter: null, mends: true });
    expect(backup.faults).toBeGreaterThan(0);
    await value(session.vault.close(null));
    expect(mended(session)).toEqual(['beside']);
    await restores(state.backup);
  });

  it('that is too large to be read at each opening is found by checking, and written anew', async () => {
    const state = await filled();
    const session = await reopened(state);
    await value(session.vault.backUp(null));
    state.backup = middle(state.backup);
    const { backup } = await value(session.vault.check(null));
    expect(backup).toMatchObject({ mends: true, damagedAfter: expect.any(Number) });
    await value(session.vault.close(null));
    expect(mended(session)).toEqual(['beside']);
    await restores(state.backup);
  });

  it('stays while a row of the database does not open: it may be all there is of it', async () => {
    const state = await filled();
    const damaged = middle(state.backup);
    state.backup = damaged;
    await damageRecords(state);
    const session = start(state);
    await value(session.vault.open({ passphrase }));
    expect((await value(session.vault.check(null))).backup).toMatchObject({
      mends: false,
      damagedAfter: expect.any(Number),
    });
    expect(await problemOf(session.vault.close(null))).toMatchObject({ code: 'row-damaged' });
    expect(state.backup).toEqual(damaged);
    expect(mended(session)).toEqual([]);
  });
});

function withRowsChanged(backup: Uint8Array): Uint8Array<ArrayBuffer> {
  const out = new ByteWriter();
  for (const frame of framesOf(backup)) {
    const isRow = frame.kind === 'put' && frame.table === 'records';
    writeFrame(out, isRow ? { ...frame, value: new Uint8Array(flipped(frame.value, 40)) } : frame);
  }
  return out.finish();
}

async function damageRecords(state: Machine): Promise<void> {
  const rows = await readTable(state, 'records');
  await rewriteTable(
    state,
    'records',
    rows.map((row) => ({ ...row, value: flipped(row.value, 40) })),
  );
}
