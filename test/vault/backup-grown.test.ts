// A backup that only ever grew is written anew from its beginning.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import { onNewMachine, withStick } from './second-backup';
import { importOf, peopleFile, plainCase, reopened, value } from './session';

const digest = (at: number): string => `${bytesToHex(sha256(utf8ToBytes(`${at}`)))} ${at}`;

describe('a backup that only grew', () => {
  it('is written anew on closing when it is more than twice what a fresh one would be', async () => {
    const { state, session } = await withStick();
    const names = Array.from({ length: 400 }, (_, at) => digest(at));
    let { entry } = await value(session.vault.importFile(importOf(state, peopleFile(names, 'a.csv'))));
    const once = (await value(session.vault.backUp(null))) && state.backup.length;
    // Undone and done again the rows are written again each time.
    for (let turn = 0; turn < 6; turn++) {
      ({ entry } = await value(session.vault.undo({ entry, stack: null })));
      await value(session.vault.backUp(null));
    }
    expect(state.backup.length).toBeGreaterThan(once * 3);
    expect(state.stick?.backup.length).toBeGreaterThan(once * 3);
    await value(session.vault.close(null));
    expect(state.backup.length).toBeLessThan(once * 1.5);
    expect(state.stick?.backup.length).toBeLessThan(once * 1.5);
    const again = await reopened(state);
    await value(again.vault.execute({ name: 'case.create', input: plainCase }));
    await value(again.vault.close(null));
    const { session: there } = await onNewMachine(state.stick?.backup ?? new Uint8Array());
    expect((await value(there.vault.documents({ kind: 'source' }))).length).toBe(1);
    expect((await value(there.vault.check(null))).backup.faults).toBe(0);
  });

  it('from its beginning after a purge holds every document', async () => {
    const { state, session } = await withStick();
    await value(session.vault.execute({ name: 'case.create', input: plainCase }));
    await value(session.vault.importFile(importOf(state, peopleFile(['Ada Birch'], 'a.csv'))));
    await value(session.vault.importFile(importOf(state, peopleFile(['Ben Cedar'], 'b.csv'))));
    const source = (await value(session.vault.documents({ kind: 'source' }))).find(
      (each) => each.kind === 'source' && each.fileName === 'a.csv',
    );
    if (source?.kind !== 'source') throw new Error('no source');
    await value(
      session.vault.purge({
        target: { kind: 'source', source: source.id },
        rows: [],
        authority: { by: 'Superior Court', number: 'CR-1', date: '2025-12-01' },
      }),
    );
    state.backup = new Uint8Array();
    await value(session.vault.close(null));
    const { session: there } = await onNewMachine(state.backup);
    for (const kind of ['case', 'source', 'user', 'settings'] as const)
      expect([kind, (await value(there.vault.documents({ kind }))).length]).toEqual([kind, 1]);
    expect((await value(there.vault.search({ query: 'cedar', limit: 3 }))).hits).toHaveLength(1);
    expect((await value(there.vault.check(null))).references).toEqual([]);
  });
});
