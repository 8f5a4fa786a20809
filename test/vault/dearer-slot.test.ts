// What makes guessing a passphrase dear grows with the machine, for each person when they open, and never shrinks.
import { describe, expect, it } from 'vitest';
import { costFor, leastCost } from '../../renderer/vault/worker/keys/passphrases';
import { type Machine, machine } from './fake-machine';
import { copyOf } from './raw-rows';
import { keyringFile, keyringsIn } from './read-folder';
import { created, passphrase, start, value } from './session';

const hers = 'seven grey herring gulls';
const fast = { aimedMs: 1_000_000 };
const slow = { aimedMs: 0.000_001 };

/** Passes of each person's slot, in the order they came. */
function passes(state: Machine): readonly (number | undefined)[] {
  const { people, kdfs } = keyringFile(state.keyring);
  return people.map(({ slot }) => (slot === null ? undefined : kdfs[slot.kdf]?.passes));
}

async function openAndClose(state: Machine, how: string, options: { readonly aimedMs: number }) {
  const { vault } = start(state, options);
  await value(vault.open({ passphrase: how }));
  await value(vault.close(null));
}

describe('the cost of a passphrase', () => {
  it('is what the machine can bear in the time it may take, and never less than it was', () => {
    expect(costFor(100, leastCost, 600).passes).toBe(18);
    expect(costFor(300, leastCost, 600).passes).toBe(6);
    expect(costFor(5_000, leastCost, 600)).toEqual(leastCost);
    // However fast: twenty passes over 64 MiB are enough to wait for.
    expect(costFor(0, leastCost, 600).passes).toBe(20);
  });

  it('rises for the person who opens, seals nothing else anew, and is never lowered', async () => {
    const state = machine();
    const { vault } = await created(state);
    await value(vault.addPerson({ name: 'Casey Roe', agency: '', role: 'analyst', passphrase: hers }));
    await value(vault.close(null));
    const before = keyringFile(state.keyring);
    expect(passes(state)).toEqual([1, 1]);

    await openAndClose(state, passphrase, fast);
    expect(passes(state)).toEqual([20, 1]);
    const after = keyringFile(state.keyring);
    expect([after.epoch, after.constant, after.people[1]?.slot]).toEqual([
      before.epoch,
      before.constant,
      before.people[1]?.slot,
    ]);
    expect(after.people[0]?.agreementKey).toBe(before.people[0]?.agreementKey);

    await openAndClose(state, passphrase, slow);
    expect(passes(state)).toEqual([20, 1]);
    const { vault: again } = start(state, slow);
    await value(again.open({ passphrase }));
    expect((await value(again.verify(null))).faults).toEqual([]);
    await value(again.changePassphrase({ current: passphrase, next: 'granite ferry whistle dawn' }));
    await value(again.close(null));
    expect(passes(state)).toEqual([20, 1]);
  });

  it('is in the backups, too: none of them is opened at the former cost', async () => {
    const state = machine();
    const { vault } = await created(state);
    state.chooses = { where: '/media/stick', there: true, backup: new Uint8Array() };
    await value(vault.chooseBackupFolder(null));
    await value(vault.close(null));
    const costs = (backup: Uint8Array) =>
      keyringsIn(backup).map((file) => Object.values(file.kdfs).map((kdf) => kdf.passes));
    expect([costs(state.backup), costs(state.stick?.backup ?? new Uint8Array())]).toEqual([[[1]], [[1]]]);

    if (state.stick !== null) state.stick.there = false;
    await openAndClose(state, passphrase, fast);
    expect(costs(state.backup)).toEqual([[20]]);
    // While the stick is away it keeps what it had, is known as such, and is written anew once it is back.
    const { vault: away } = start(state, slow);
    await value(away.open({ passphrase }));
    const { copies } = await value(away.backupState(null));
    expect(copies.map(({ where }) => where)).toEqual(['/media/stick']);
    await value(away.close(null));
    if (state.stick !== null) state.stick.there = true;
    await openAndClose(state, passphrase, slow);
    expect(costs(state.stick?.backup ?? new Uint8Array())).toEqual([[20]]);
  });

  it('is in the backup also when the program ended in between', async () => {
    const state = machine();
    const { vault } = await created(state);
    await value(vault.close(null));
    const moments: Machine[] = [];
    state.onStep = async () => void moments.push(await copyOf(state));
    await openAndClose(state, passphrase, fast);
    expect(moments.length).toBeGreaterThan(5);
    for (const disk of moments) {
      await openAndClose(disk, passphrase, slow);
      const dearest = Math.max(...passes(disk).map((each) => each ?? 0));
      for (const { kdfs } of keyringsIn(disk.backup))
        expect(Object.values(kdfs).map((kdf) => kdf.passes)).toEqual([dearest]);
    }
  });

  it('is shared by everybody whose machine bears as much, so that opening stays quick', async () => {
    const state = machine();
    const { vault } = await created(state);
    await value(vault.addPerson({ name: 'Casey Roe', agency: '', role: 'analyst', passphrase: hers }));
    await value(vault.close(null));
    await openAndClose(state, passphrase, fast);
    await openAndClose(state, hers, fast);
    expect(passes(state)).toEqual([20, 20]);
    expect(Object.keys(keyringFile(state.keyring).kdfs)).toHaveLength(1);
  });
});

describe('the cost of what a key file holds', () => {
  const drawn = '3280356e0ab1ae0608224764db766e1c772eb2c5';
  const options = { ...fast, cost: { memory: 16, passes: 2, lanes: 1 } };

  it('is the least there is and stays so, and whoever chooses a passphrase pays for that', async () => {
    const state = machine();
    const { vault } = start(state, options);
    await value(vault.create({ name: 'Robin Ouellette', passphrase: drawn, agency: '', isDrawn: true }));
    await value(vault.addPerson({ name: 'Casey Roe', agency: '', role: 'analyst', passphrase: hers }));
    await value(vault.close(null));
    expect(passes(state)).toEqual([1, 2]);

    const { vault: again } = start(state, options);
    await value(again.open({ passphrase: drawn }));
    await value(again.close(null));
    expect(passes(state)).toEqual([1, 2]);

    const { vault: next } = start(state, { ...options, ...slow });
    await value(next.open({ passphrase: drawn }));
    await value(next.changePassphrase({ current: drawn, next: passphrase }));
    await value(next.close(null));
    expect(passes(state)).toEqual([2, 2]);
  });
});
