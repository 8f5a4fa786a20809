// The process may end at any moment. Whatever moment it is, after reopening either the whole of a change is there or
// none of it, and nothing that was confirmed is lost. Here each moment between two steps of the vault is tried: the
// machine's disk is copied at that point, and a new vault opens the copy.
import { describe, expect, it } from 'vitest';
import { type Machine, machine } from './fake-machine';
import { copyOf, onDisk } from './raw-rows';
import { created, importOf, passphrase, peopleFile, plainCase, start, value } from './session';

const people = peopleFile(Array.from({ length: 8 }, (_, at) => `Ada Birch ${at}`));

/** Copies of the disk at every step of the vault while `work` runs, and how many changes were confirmed by then. */
async function everyMoment(
  state: Machine,
  work: (confirm: () => void) => Promise<void>,
): Promise<{ readonly disk: Machine; readonly confirmed: number }[]> {
  const moments: { readonly disk: Machine; readonly confirmed: number }[] = [];
  let confirmed = 0;
  state.onStep = async () => {
    // The vault may confirm more while its disk is copied; what counts is what it had said before.
    const before = confirmed;
    moments.push({ disk: await copyOf(state), confirmed: before });
  };
  await work(() => confirmed++);
  await state.onStep();
  state.onStep = async () => undefined;
  return moments;
}

async function found(
  disk: Machine,
): Promise<{ readonly entries: number; readonly hits: number; readonly rows: number }> {
  const { vault } = start(disk);
  await value(vault.open({ passphrase }));
  const { faults, audit } = await value(vault.verify(null));
  expect([faults, audit.faults]).toEqual([[], []]);
  const { hits } = await value(vault.search({ query: 'birch', limit: 50 }));
  const entries = await value(vault.history({ about: null, limit: 50 }));
  const sources = await value(vault.documents({ kind: 'source' }));
  const owners = await onDisk(disk, 'records');
  // Nothing of an import that came to nothing is left.
  expect(owners.size).toBe(sources.length);
  expect(Object.keys(JSON.parse(disk.keyring ?? '{}').sources)).toHaveLength(sources.length);
  await value(vault.close(null));
  return { entries: entries.length, hits: hits.length, rows: owners.size };
}

describe('a process that is killed', () => {
  it('loses nothing confirmed and leaves nothing half done, whenever it happens', {
    timeout: 120_000,
  }, async () => {
    const state = machine();
    const { vault } = await created(state);
    const moments = await everyMoment(state, async (confirm) => {
      await value(vault.execute({ name: 'case.create', input: plainCase }));
      confirm();
      await value(vault.importFile(importOf(state, people)));
      confirm();
      await value(vault.execute({ name: 'series.create', input: { title: 'Notices' } }));
      confirm();
    });
    expect(moments.length).toBeGreaterThan(15);
    for (const { disk, confirmed } of moments) {
      const { entries, hits } = await found(disk);
      // One more may have reached the disk without having been confirmed.
      expect([confirmed + 1, confirmed + 2]).toContain(entries);
      expect(hits).toBe(entries >= 3 ? 8 : 0);
    }
  });

  it('while the workspace is made leaves one that opens, or none', async () => {
    const state = machine();
    const moments = await everyMoment(state, async () => {
      await value(start(state).vault.create({ name: 'Robin', passphrase, agency: 'Calais PD' }));
    });
    for (const { disk } of moments) {
      const { vault } = start(disk);
      if (disk.keyring === null) {
        await value(vault.create({ name: 'Robin', passphrase, agency: 'Calais PD' }));
        continue;
      }
      const { user } = await value(vault.open({ passphrase }));
      expect(user.name).toBe('Robin');
      expect(await value(vault.documents({ kind: 'settings' }))).toMatchObject([{ agency: 'Calais PD' }]);
    }
  });
});
