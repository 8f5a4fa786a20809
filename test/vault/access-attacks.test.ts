// An access log that somebody changed, cut or continued beneath the program is told, and is never signed on as if it were whole.
import { describe, expect, it } from 'vitest';
import { aboutNothing } from '#shared/access/types';
import { nextEntry } from '#shared/audit/chain';
import { sealAccessHead } from '../../renderer/vault/worker/access-log';
import { sealEntry } from '../../renderer/vault/worker/chain-table';
import { search, withPeople } from './access-looks';
import { type Machine, machine } from './fake-machine';
import { copyOf, readTable, rewriteTable } from './raw-rows';
import { unlocked } from './read-folder';
import { passphrase, reopened, start, value } from './session';

/** Everything as it lies in a log of seven looks. */
async function looked(): Promise<Machine> {
  const state = machine();
  const session = await withPeople(state);
  for (const text of ['one', 'two', 'three', 'four', 'five', 'six'])
    await value(session.vault.look(search(text, [])));
  await value(session.vault.close(null));
  return state;
}

async function faultsOf(state: Machine) {
  const { vault } = await reopened(state);
  return (await value(vault.verify(null))).access.faults;
}

describe('an access log somebody reached under', () => {
  it('is named entry by entry: changed, removed, put in another place', async () => {
    const state = await looked();
    const rows = await readTable(state, 'access');
    expect(rows).toHaveLength(7);
    const [first, second, third, fourth] = rows;
    if (first === undefined || second === undefined || third === undefined || fourth === undefined)
      throw new Error('no rows');
    const damaged = third.value.slice();
    damaged[30] = (damaged[30] ?? 0) ^ 1;
    const faults = async (written: typeof rows) => {
      const copy = await copyOf(state);
      await rewriteTable(copy, 'access', written);
      return faultsOf(copy);
    };
    expect(await faults(rows)).toEqual([]);
    expect(await faults(rows.map((each) => (each === third ? { ...each, value: damaged } : each)))).toEqual([
      { number: 3, code: 'changed' },
    ]);
    expect(await faults(rows.filter((each) => each !== third))).toEqual([{ number: 3, code: 'missing' }]);
    expect(
      await faults(
        rows.map((each) =>
          each === third
            ? { ...each, value: fourth.value }
            : each === fourth
              ? { ...each, value: third.value }
              : each,
        ),
      ),
    ).toEqual([
      { number: 3, code: 'changed' },
      { number: 4, code: 'changed' },
    ]);
  });

  it('does not close over what was cut off: it is told at opening, and missing for ever', async () => {
    const state = await looked();
    await rewriteTable(state, 'access', (await readTable(state, 'access')).slice(0, 4));
    const { vault } = start(state);
    const { remarks } = await value(vault.open({ passphrase }));
    expect(remarks).toContainEqual({ code: 'access-cut', facts: { entries: 3 } });
    const missing = [5, 6, 7].map((number) => ({ number, code: 'missing' }));
    expect((await value(vault.verify(null))).access.faults).toEqual(missing);
    await value(vault.close(null));
    expect(await faultsOf(state)).toEqual(missing);
  });

  it('is not signed on behind an entry that bears a name and not its signature', async () => {
    const state = await looked();
    const session = await reopened(state);
    await value(session.vault.close(null));
    const forged = await withForgedNewest(state);
    const again = start(forged);
    const { remarks } = await value(again.vault.open({ passphrase }));
    expect(remarks).toContainEqual({ code: 'access-changed', facts: {} });
    expect((await value(again.vault.verify(null))).access.faults).toEqual([
      { number: 9, code: 'signature' },
      { number: 10, code: 'missing' },
    ]);
  });

  it('can lose at most fifty looks of a session that never closed without anybody noticing', async () => {
    const state = machine();
    const session = await withPeople(state);
    for (let at = 0; at < 60; at++) await value(session.vault.look(search(`question ${at}`, [])));
    const kept = JSON.parse(state.keyring ?? '').access.number;
    expect(kept).toBe(50);
  });

  it('is missed as a whole', async () => {
    const state = await looked();
    await rewriteTable(state, 'access', []);
    const meta = await readTable(state, 'meta');
    await rewriteTable(
      state,
      'meta',
      meta.filter(({ key }) => key[0] !== 'access'),
    );
    const { vault } = start(state);
    const { remarks } = await value(vault.open({ passphrase }));
    expect(remarks).toContainEqual({ code: 'access-cut', facts: { entries: 7 } });
  });
});

/** As somebody with the keys would do it: one more entry in Robin's name, and both heads moved on. */
async function withForgedNewest(state: Machine): Promise<Machine> {
  const keyring = await unlocked(state);
  const { content, accessHead, person, workspace } = keyring;
  const payload = { salt: '00', about: aboutNothing, caseId: null, purpose: '', count: 1 };
  const said = { at: '2025-12-08T13:00:00Z', user: person.user, command: 'entity' };
  const strangers = new Uint8Array(32).fill(9);
  const { entry, head } = nextEntry('access', accessHead, workspace, strangers, said, payload);
  const rows = [...(await sealEntry(content, 'access', entry)), ...(await sealAccessHead(content, head))];
  const put = async (table: 'access' | 'meta'): Promise<void> => {
    const added = rows
      .filter((sealed) => sealed.table === table)
      .map(({ key, value: bytes }) => ({ key, value: bytes }));
    const kept = (await readTable(state, table)).filter(({ key }) => key[0] !== 'access');
    await rewriteTable(state, table, [...kept, ...added]);
  };
  await put('access');
  await put('meta');
  keyring.setAccessHead(head);
  state.keyring = keyring.text;
  return state;
}
