// What makes guessing a passphrase dear grows with the machine, for each person when they open, and never shrinks.
import { describe, expect, it } from 'vitest';
import type { KeyringFile } from '../../renderer/vault/worker/keys/keyring-file';
import { costFor, leastCost } from '../../renderer/vault/worker/keys/passphrases';
import { created, type Machine, machine, passphrase, start, value } from './fake-machine';

const hers = 'seven grey herring gulls';
const fast = { aimedMs: 1_000_000 };
const slow = { aimedMs: 0.000_001 };

function fileOf(state: Machine): KeyringFile {
  return JSON.parse(state.keyring ?? '');
}

/** Passes of each person's slot, in the order they came. */
function passes(state: Machine): readonly (number | undefined)[] {
  const { people, kdfs } = fileOf(state);
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
    const before = fileOf(state);
    expect(passes(state)).toEqual([1, 1]);

    await openAndClose(state, passphrase, fast);
    expect(passes(state)).toEqual([20, 1]);
    const after = fileOf(state);
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

  it('is shared by everybody whose machine bears as much, so that opening stays quick', async () => {
    const state = machine();
    const { vault } = await created(state);
    await value(vault.addPerson({ name: 'Casey Roe', agency: '', role: 'analyst', passphrase: hers }));
    await value(vault.close(null));
    await openAndClose(state, passphrase, fast);
    await openAndClose(state, hers, fast);
    expect(passes(state)).toEqual([20, 20]);
    expect(Object.keys(fileOf(state).kdfs)).toHaveLength(1);
  });
});
