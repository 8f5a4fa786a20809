// The backup carries the keyring file: it opens with nothing that was replaced, and nobody without a key shortens it.
import { describe, expect, it } from 'vitest';
import { ByteWriter } from '#shared/storage/byte-writer';
import { writeFrame } from '../../renderer/vault/worker/backup-frames';
import { isRecoverySheet } from '../../renderer/vault/worker/keys/recovery';
import { openSlot } from '../../renderer/vault/worker/keys/slots';
import { type Machine, machine } from './fake-machine';
import { type Editable, editedOutside, place } from './keyring-edits';
import { framesOf, keyringFile, keyringsIn } from './read-folder';
import { passphrase, plainCase, problemOf, start, value } from './session';
import { hers, next } from './two-people';

describe('a backup that somebody without a key edits', () => {
  it('is refused when it says that the history ended earlier, whatever keyring file lies beside it', async () => {
    const { state } = await place();
    const short = (backup: Machine['backup'], edit: (file: Editable) => void): Machine['backup'] => {
      const out = new ByteWriter();
      for (const frame of framesOf(backup)) {
        if (frame.kind !== 'commit') {
          writeFrame(out, frame);
          continue;
        }
        const { keyring } = editedOutside({ ...state, keyring: frame.keyring }, edit);
        writeFrame(out, { ...frame, head: { ...frame.head, number: 1 }, keyring: keyring ?? '' });
      }
      return out.finish();
    };
    const head = (file: Editable): void => {
      file.head = { ...file.head, number: 1 };
    };
    for (const edit of [() => undefined, head])
      for (const keyring of [state.keyring, null]) {
        const edited: Machine = { ...machine(), keyring, backup: short(state.backup, edit) };
        const code = (
          await problemOf(start(edited).vault.restore({ passphrase, from: 'beside', older: false }))
        )?.code;
        expect(['backup-damaged', 'keyring-damaged']).toContain(code);
      }
  });
});

describe('the backup, which carries the keyring file', () => {
  it('opens with no passphrase that was changed', async () => {
    const { state } = await place();
    const { vault } = start(state);
    await value(vault.open({ passphrase }));
    await value(vault.changePassphrase({ current: passphrase, next }));
    await value(vault.execute({ name: 'case.create', input: plainCase }));
    await value(vault.close(null));
    const carried = keyringsIn(state.backup);
    expect(carried.length).toBeGreaterThan(1);
    for (const file of carried) {
      expect(await openSlot(file, passphrase)).toBeNull();
      expect((await openSlot(file, next))?.user).toBe(file.people[0]?.user);
    }
    const alone: Machine = { ...machine(), backup: state.backup };
    expect(
      await problemOf(start(alone).vault.restore({ passphrase, from: 'beside', older: false })),
    ).toMatchObject({
      code: 'passphrase-wrong',
    });
  });

  it('opens with no recovery sheet and no passphrase that was replaced', async () => {
    const { state, casey } = await place();
    const { vault } = start(state);
    await value(vault.open({ passphrase }));
    const { words: first } = await value(vault.makeRecoverySheet(null));
    const { words: second } = await value(vault.makeRecoverySheet(null));
    await value(vault.close(null));
    const { vault: lost } = start(state);
    await value(lost.recover({ words: second, user: casey, passphrase: next }));
    await value(lost.close(null));
    for (const file of keyringsIn(state.backup)) {
      expect(await isRecoverySheet(file, first)).toBe(false);
      expect(await isRecoverySheet(file, second)).toBe(true);
      expect(await openSlot(file, hers)).toBeNull();
    }
  });

  it('and the keyring file hold the keys of before no longer than it takes to seal rows anew', async () => {
    const { state, casey } = await place();
    const { vault } = start(state);
    await value(vault.open({ passphrase }));
    await value(vault.removePerson({ user: casey }));
    await value(vault.close(null));
    for (const file of [keyringFile(state.keyring), ...keyringsIn(state.backup)])
      expect(file).toMatchObject({ epoch: 2, former: null, pending: null });
  });
});
