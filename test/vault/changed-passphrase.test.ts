// A changed passphrase: the old one opens nothing that lies there now, also with a keyring file of before.
import { describe, expect, it } from 'vitest';
import { unwrap } from '../../renderer/vault/worker/keys/agreement';
import { personIn } from '../../renderer/vault/worker/keys/keyring';
import { labels } from '../../renderer/vault/worker/keys/workspace-keys';
import { tableNames } from '../../renderer/vault/worker/row-keys';
import { type Machine, machine } from './fake-machine';
import { copyOf } from './raw-rows';
import { keyringFile, unlocked } from './read-folder';
import { importOf, isWhole, passphrase, plainCase, problemOf, reopened, start, value } from './session';
import { hers, opened, people, rowsThatOpen, withCasey } from './two-people';

describe('a changed passphrase', () => {
  it('opens the workspace, and the old one does not', async () => {
    const state = machine();
    const { vault } = await withCasey(state);
    const next = 'granite ferry whistle dawn';
    expect(await problemOf(vault.changePassphrase({ current: hers, next }))).toMatchObject({
      code: 'passphrase-wrong',
    });
    await value(vault.changePassphrase({ current: passphrase, next }));
    await value(vault.close(null));
    expect(await problemOf(start(state).vault.open({ passphrase }))).toMatchObject({
      code: 'passphrase-wrong',
    });
    await isWhole(await opened(state, next));
  });

  it('turns the keys: with the old one and a keyring kept from before nothing opens that lies there now', async () => {
    const state = machine();
    const { vault } = await withCasey(state);
    await value(vault.makeRecoverySheet(null));
    await value(vault.importFile(importOf(state, people)));
    await value(vault.close(null));
    // Each for themselves, an analyst without anybody who certifies, and an administrator.
    for (const [how, chosen] of [
      [hers, 'granite ferry whistle dawn'],
      [passphrase, 'four quiet lakes north'],
    ] as const) {
      const old = await unlocked(state, how);
      expect(Object.keys(await rowsThatOpen(state, old)).sort()).toEqual([...tableNames].sort());
      const session = await opened(state, how);
      await value(session.vault.changePassphrase({ current: how, next: chosen }));
      await value(
        session.vault.execute({ name: 'case.create', input: { ...plainCase, number: `of ${how}` } }),
      );
      await isWhole(session);
      expect(await rowsThatOpen(state, old)).toEqual({});
      await value(session.vault.close(null));
      const now = keyringFile(state.keyring);
      const own = personIn(now, old.person.user);
      const label = labels.workspaceKey(now.workspace, now.epoch);
      expect(await unwrap(old.person.agreementKey, label, own?.workspaceKey ?? '')).toBeNull();
      const again = await opened(state, chosen);
      await isWhole(again);
      await value(again.vault.close(null));
    }
    const { certifiers, people: listed } = keyringFile(state.keyring);
    expect(certifiers).toHaveLength(2);
    // The administrator has vouched anew for the keys that the analyst handed on.
    expect(listed.map(({ handedOn, publicKeys }) => [handedOn, publicKeys.length])).toEqual([
      [undefined, 2],
      [undefined, 2],
    ]);
  });

  it('is there or not, and everything else is, whenever the process ends', { timeout: 120_000 }, async () => {
    const state = machine();
    const { vault } = await withCasey(state);
    await value(vault.importFile(importOf(state, people)));
    await value(vault.close(null));
    const theirs = await opened(state, hers);
    const moments: Machine[] = [];
    state.onStep = async () => void moments.push(await copyOf(state));
    await value(theirs.vault.changePassphrase({ current: hers, next: 'granite ferry whistle dawn' }));
    state.onStep = async () => undefined;
    const outcomes = new Set<string>();
    for (const disk of moments) {
      const session = await reopened(disk);
      expect((await value(session.vault.search({ query: 'birch', limit: 9 }))).total).toBe(8);
      await isWhole(session);
      await value(session.vault.close(null));
      const holds = (await problemOf(start(disk).vault.open({ passphrase: hers }))) === null ? 'old' : 'new';
      const other = holds === 'old' ? 'granite ferry whistle dawn' : hers;
      expect(await problemOf(start(disk).vault.open({ passphrase: other }))).toMatchObject({
        code: 'passphrase-wrong',
      });
      outcomes.add(holds);
    }
    expect([...outcomes].sort()).toEqual(['new', 'old']);
  });
});
