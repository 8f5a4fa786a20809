// A folder or a backup that is carried to a machine with another version of the program: a newer one's is refused before
// anything is touched, an older one's is brought up to date, also when it comes out of a backup.
import { describe, expect, it } from 'vitest';
import type { Result } from '#shared/model/problem';
import { ByteWriter } from '#shared/storage/byte-writer';
import { writeFrame } from '../../renderer/vault/worker/backup-frames';
import { Keyring } from '../../renderer/vault/worker/keys/keyring';
import { LAST_MIGRATION } from '../../renderer/vault/worker/migrations/migrations';
import { type Machine, machine } from './fake-machine';
import { readTable } from './raw-rows';
import { framesOf, keyringFile } from './read-folder';
import { created, passphrase, plainCase, problemOf, start, value } from './session';

async function closed(): Promise<Machine> {
  const state = machine();
  const { vault } = await created(state);
  await value(vault.execute({ name: 'case.create', input: plainCase }));
  await value(vault.close(null));
  return state;
}

/** As a program would have closed the file whose newest migration has this number. */
async function written(text: string, layout: number): Promise<string> {
  const keyring = await value(Keyring.unlock(keyringFile(text), passphrase));
  keyring.setLayout(layout);
  return keyring.text;
}

async function backupOf({ backup }: Machine, layout: number): Promise<Uint8Array<ArrayBuffer>> {
  const out = new ByteWriter();
  for (const frame of framesOf(backup))
    if (frame.kind !== 'commit') writeFrame(out, frame);
    else writeFrame(out, { ...frame, keyring: await written(frame.keyring, layout) });
  return out.finish();
}

const newer = { code: 'workspace-newer', facts: { format: LAST_MIGRATION + 1, known: LAST_MIGRATION } };
const restoring = { passphrase, from: 'beside', older: true } as const;

describe('a folder of a newer program', () => {
  it('is neither opened nor restored over, with the keys of before or of a sheet', async () => {
    const state = await closed();
    const rows = await readTable(state, 'audit');
    const older = state.keyring;
    state.keyring = await written(older ?? '', LAST_MIGRATION + 1);
    const { vault } = start(state);
    for (const refused of [
      () => vault.open({ passphrase }),
      () => vault.restorable(null),
      () => vault.restore(restoring),
      () => vault.recoverable({ words: 'abandon '.repeat(15) }),
    ])
      expect(await problemOf(refused() as Promise<Result<unknown>>)).toMatchObject(newer);
    expect(await readTable(state, 'audit')).toEqual(rows);
    // With an older keyring file put in its place the backup still tells.
    state.backup = await backupOf(state, LAST_MIGRATION + 1);
    state.keyring = older;
    expect(await problemOf(start(state).vault.restore(restoring))).toMatchObject(newer);
    expect(await readTable(state, 'audit')).toEqual(rows);
  });
});

describe('a backup of a newer program', () => {
  it('is refused on a machine where nothing lies yet', async () => {
    const backup = await backupOf(await closed(), LAST_MIGRATION + 1);
    const fresh: Machine = { ...machine(), backup };
    expect(await problemOf(start(fresh).vault.restore(restoring))).toMatchObject(newer);
    expect(await fresh.indexedDB.databases()).toEqual([]);
  });
});

describe('a backup of an older program', () => {
  it('is brought up to date once it is restored, and says so in the keyring file', async () => {
    const backup = await backupOf(await closed(), 0);
    const fresh: Machine = { ...machine(), backup };
    const { vault } = start(fresh);
    const { remarks } = await value(vault.restore(restoring));
    expect(remarks.map(({ code }) => code)).toContain('migrated');
    expect(JSON.parse(fresh.keyring ?? '').layout).toBe(LAST_MIGRATION);
    const { faults, audit } = await value(vault.verify(null));
    expect([faults, audit.faults]).toEqual([[], []]);
    await value(vault.close(null));
    const again = start(fresh);
    expect((await value(again.vault.open({ passphrase }))).remarks).toEqual([]);
  });
});
