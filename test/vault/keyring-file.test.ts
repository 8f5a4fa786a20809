// A keyring file that is damaged, newer, or behind the database.
import { describe, expect, it } from 'vitest';
import { machine } from './fake-machine';
import { filled } from './filled';
import { created, passphrase, plainCase, problemOf, start, value } from './session';

describe('the keyring file', () => {
  it('that was damaged is told from a wrong passphrase', async () => {
    const state = await filled();
    const whole = state.keyring ?? '';
    state.keyring = whole.slice(0, -20);
    expect(await problemOf(start(state).vault.open({ passphrase }))).toMatchObject({
      code: 'keyring-damaged',
    });
    state.keyring = whole.replace(/"number": 4/, '"number": 3');
    expect(await problemOf(start(state).vault.open({ passphrase }))).toMatchObject({
      code: 'keyring-damaged',
    });
  });

  it('of a newer version is not touched', async () => {
    const state = await filled();
    state.keyring = JSON.stringify({ format: 99, anything: true });
    expect(await problemOf(start(state).vault.open({ passphrase }))).toMatchObject({
      code: 'workspace-newer',
    });
  });

  it('that is behind the database, as after a kill, is brought up to it', async () => {
    const state = machine();
    const { vault } = await created(state);
    const before = state.keyring;
    await value(vault.execute({ name: 'case.create', input: plainCase }));
    state.keyring = before;
    const session = start(state);
    const opened = await value(session.vault.open({ passphrase }));
    expect(opened.remarks).toEqual([{ code: 'keyring-behind', facts: { entries: 1 } }]);
    expect(await value(session.vault.documents({ kind: 'case' }))).toHaveLength(1);
  });
});
