// The words on paper that give a person a new passphrase, and until when they do.
import { describe, expect, it } from 'vitest';
import type { UserId } from '#shared/model/ids';
import { machine } from './fake-machine';
import { unlocked } from './read-folder';
import { created, importOf, isWhole, plainCase, problemOf, start, value } from './session';
import { hers, next, opened, people, rowsThatOpen, withCasey } from './two-people';

describe('the recovery sheet', () => {
  it('is worth nothing once an administrator has left or stepped down, who may have kept its words', async () => {
    for (const how of ['leaves', 'steps down'] as const) {
      const state = machine();
      const { vault, casey } = await withCasey(state);
      await value(vault.changeRole({ user: casey, role: 'administrator' }));
      const { words } = await value(vault.makeRecoverySheet(null));
      expect((await value(vault.recoverySheet(null))).madeAt).not.toBeNull();
      if (how === 'leaves') await value(vault.removePerson({ user: casey }));
      else await value(vault.changeRole({ user: casey, role: 'analyst' }));
      expect(await value(vault.recoverySheet(null))).toEqual({ madeAt: null });
      await value(vault.execute({ name: 'case.create', input: plainCase }));
      await value(vault.close(null));
      // Neither a fresh copy of the folder nor its backup alone.
      for (const disk of [state, { ...machine(), backup: state.backup }])
        expect((await problemOf(start(disk).vault.recoverable({ words })))?.code).toBe(
          disk === state ? 'recovery-wrong' : 'keyring-damaged',
        );
      const carried = new TextDecoder('latin1').decode(state.backup);
      expect(carried).toContain('"recovery": null');
      expect(carried).not.toMatch(/"recovery": \{/);
    }
  });

  it('turns the keys when it is used: who finds the lost passphrase opens nothing with it', async () => {
    const state = machine();
    const { vault, casey } = await withCasey(state);
    const { words } = await value(vault.makeRecoverySheet(null));
    await value(vault.importFile(importOf(state, people)));
    await value(vault.close(null));
    const found = await unlocked(state, hers);
    const recovered = start(state);
    await value(recovered.vault.recover({ words, user: casey, passphrase: next }));
    expect(await rowsThatOpen(state, found)).toEqual({});
    expect(await value(recovered.vault.tryRecoverySheet({ words }))).toEqual({ holds: true });
    await isWhole(recovered);
  });

  it('gives a person a new passphrase, and what they signed before still holds', async () => {
    const state = machine();
    const { vault, casey } = await withCasey(state);
    const { words } = await value(vault.makeRecoverySheet(null));
    expect(words.split(' ')).toHaveLength(15);
    expect(await value(vault.tryRecoverySheet({ words: ` ${words.toUpperCase()}\n` }))).toEqual({
      holds: true,
    });
    await value(vault.close(null));
    const before = await opened(state, hers);
    await value(before.vault.execute({ name: 'case.create', input: plainCase }));
    await value(before.vault.close(null));

    const { vault: lost } = start(state);
    expect(await value(lost.recoverable({ words }))).toMatchObject([
      { name: 'Robin Ouellette', role: 'administrator' },
      { name: 'Casey Roe', role: 'analyst', user: casey },
    ]);
    const recovered = start(state);
    await value(recovered.vault.recover({ words, user: casey, passphrase: next }));
    const lines = await value(recovered.vault.history({ about: null, limit: 2 }));
    expect(lines.map(({ command, userName }) => [command, userName])).toEqual([
      ['person.recover', 'Casey Roe'],
      ['case.create', 'Casey Roe'],
    ]);
    await isWhole(recovered);
    await value(recovered.vault.close(null));
    expect(await problemOf(start(state).vault.open({ passphrase: hers }))).toMatchObject({
      code: 'passphrase-wrong',
    });
    await isWhole(await opened(state, next));
  });

  it('is not opened by other words, nor by those of a sheet that was replaced', async () => {
    const state = machine();
    const { vault } = await created(state);
    const { words: first } = await value(vault.makeRecoverySheet(null));
    const { words } = await value(vault.makeRecoverySheet(null));
    await value(vault.close(null));
    const wrong = words.split(' ').reverse().join(' ');
    for (const typed of [first, wrong, '', 'abandon '.repeat(15)])
      expect(await problemOf(start(state).vault.recoverable({ words: typed }))).toMatchObject({
        code: 'recovery-wrong',
      });
  });

  it('still opens after the keys were turned', async () => {
    const state = machine();
    const { vault, casey } = await withCasey(state);
    const { words } = await value(vault.makeRecoverySheet(null));
    await value(vault.removePerson({ user: casey }));
    const [robin] = await value(vault.people(null));
    await value(vault.close(null));
    const recovered = start(state);
    await value(recovered.vault.recover({ words, user: robin?.user as UserId, passphrase: next }));
    await isWhole(recovered);
  });
});
