// Who was removed opens nothing any more, with whatever they kept; whoever stays has everything.
import { describe, expect, it } from 'vitest';
import { tableNames } from '../../renderer/vault/worker/row-keys';
import { type Machine, machine } from './fake-machine';
import { copyOf, readTable, rewriteTable } from './raw-rows';
import { keyringFile, unlocked } from './read-folder';
import { importOf, isWhole, passphrase, plainCase, problemOf, reopened, start, value } from './session';
import { hers, people, rowsThatOpen, withCasey } from './two-people';

describe('a person who was removed', () => {
  it('opens nothing of the folder any more, also with a keyring kept from before', async () => {
    const state = machine();
    const { vault, casey } = await withCasey(state);
    await value(vault.importFile(importOf(state, people)));
    const read = keyringFile(state.keyring);
    const old = await unlocked(state, hers);
    const before = await rowsThatOpen(state, old);
    expect(Object.keys(before).sort()).toEqual([...tableNames].sort());

    await value(vault.removePerson({ user: casey }));
    expect(await rowsThatOpen(state, old)).toEqual({});
    const backup = new TextDecoder('latin1').decode(state.backup);
    expect(backup).not.toContain(read.people[1]?.slot?.sealed);
    expect(await problemOf(start(state).vault.open({ passphrase: hers }))).toMatchObject({
      code: 'passphrase-wrong',
    });
  });

  it('leaves everything to those who stay: search, records, history, undo and the backup', async () => {
    const state = machine();
    const { vault, casey } = await withCasey(state);
    await value(vault.importFile(importOf(state, people)));
    await value(vault.removePerson({ user: casey }));
    await value(vault.execute({ name: 'case.create', input: plainCase }));
    await value(vault.close(null));
    const restored: Machine = { ...machine(), keyring: state.keyring, backup: state.backup };
    await value(start(restored).vault.restore({ passphrase, from: 'beside', older: false }));
    for (const disk of [state, restored]) {
      const session = start(disk);
      const { remarks } = await value(session.vault.open({ passphrase }));
      expect(remarks).toEqual([]);
      expect((await value(session.vault.search({ query: 'birch', limit: 9 }))).total).toBe(8);
      const [source] = await value(session.vault.documents({ kind: 'source' }));
      if (source?.kind !== 'source') throw new Error('no source');
      expect((await value(session.vault.record({ source: source.id, row: 3 }))).record.cells).toEqual([
        'Ada Birch 2',
      ]);
      await isWhole(session);
      const lines = await value(session.vault.history({ about: null, limit: 9 }));
      expect(lines.map(({ command }) => command)).toContain('person.remove');
      expect(lines.find(({ command }) => command === 'person.remove')?.undoable).toBe(false);
      expect(await value(session.vault.people(null))).toMatchObject([
        { leftAt: null },
        { name: 'Casey Roe' },
      ]);
      await value(session.vault.undo({ entry: null, stack: 'import' }));
      await value(session.vault.close(null));
    }
  });

  it('is gone or not, and everything else is there, whenever the process ends', {
    timeout: 120_000,
  }, async () => {
    const state = machine();
    const { vault, casey } = await withCasey(state);
    await value(vault.importFile(importOf(state, people)));
    const moments: Machine[] = [];
    state.onStep = async () => void moments.push(await copyOf(state));
    await value(vault.removePerson({ user: casey }));
    state.onStep = async () => undefined;
    moments.push(await copyOf(state));
    expect(moments.length).toBeGreaterThan(5);
    // Between two steps rows are sealed anew one after the other: some are, some are not.
    const [turnedFile] = moments.filter(({ keyring }) => JSON.parse(keyring ?? '').former !== null);
    if (turnedFile === undefined) throw new Error('no moment with two keys');
    moments.push(await halfway(turnedFile, await reopenedCopy(turnedFile)));

    for (const disk of moments) {
      const left = JSON.parse(disk.keyring ?? '').people[1].slot === null;
      const session = await reopened(disk);
      const list = await value(session.vault.people(null));
      expect(list[1]?.leftAt === null).toBe(!left);
      expect((await value(session.vault.search({ query: 'birch', limit: 9 }))).total).toBe(8);
      await isWhole(session);
      expect(JSON.parse(disk.keyring ?? '')).toMatchObject({ former: null, pending: null });
      await value(session.vault.close(null));
      expect((await problemOf(start(disk).vault.open({ passphrase: hers })))?.code).toBe(
        left ? 'passphrase-wrong' : undefined,
      );
    }
  });
});

async function reopenedCopy(disk: Machine): Promise<Machine> {
  const copy = await copyOf(disk);
  const { vault } = await reopened(copy);
  await value(vault.close(null));
  return copy;
}

/** Every second row as it lies after, the others as before; what came since is left out, so that meta stays as it was. */
async function halfway(before: Machine, after: Machine): Promise<Machine> {
  const mixed = await copyOf(before);
  for (const table of tableNames.filter((name) => name !== 'meta')) {
    const anew = new Map((await readTable(after, table)).map((entry) => [entry.key.join('/'), entry]));
    const rows = await readTable(before, table);
    await rewriteTable(
      mixed,
      table,
      rows.map((entry, at) => (at % 2 === 0 ? (anew.get(entry.key.join('/')) ?? entry) : entry)),
    );
  }
  return mixed;
}
