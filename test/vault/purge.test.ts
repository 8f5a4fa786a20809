// What is purged is in no row, no document and no history, with all keys at hand; everything else is there.
import { describe, expect, it } from 'vitest';
import type { CaseId, EntityId, SourceId } from '#shared/model/ids';
import { ENTRIES_A_GROUP, GROUP_ITEM } from '../../renderer/vault/worker/entry-group';
import { itemOf } from '../../renderer/vault/worker/row-keys';
import { mention, row } from '../factory';
import { everythingIn } from './everything-in';
import { machine } from './fake-machine';
import { authority, callers, own, place, purged } from './purge-place';
import { readTable } from './raw-rows';
import { created, importOf, isWhole, plainCase, problemOf, reopened, value } from './session';

describe('before a purge', () => {
  it('everything is found where it is looked for', async () => {
    const { state, session } = await place();
    await value(session.vault.close(null));
    const all = await everythingIn(state);
    for (const word of ['quillfeather', 'same handwriting', '4821 kp', 'thistle', 'alder'])
      expect(all).toContain(word);
  });

  it('a person reviews what would go, and nothing changes', async () => {
    const there = await place();
    const { vault } = there.session;
    const before = await value(vault.history({ about: null, limit: 50 }));
    const preview = await value(vault.purgePreview({ target: { kind: 'person', id: there.marta } }));
    expect(preview.rows.map(({ sourceTitle, row: at, why }) => [sourceTitle, at, why])).toEqual([
      ['callers.csv', 1, 'own'],
      ['drivers.csv', 1, 'own'],
      ['callers.csv', 3, 'identifier'],
    ]);
    expect(preview.facts).toMatchObject({ kind: 'person', rows: 2, sources: 0 });
    expect(await value(vault.history({ about: null, limit: 50 }))).toEqual(before);
  });
});

describe('a purged person', () => {
  it('is nowhere with all keys at hand, and everybody else is where they were', async () => {
    const there = await place();
    const { session, state, marta, sources } = there;
    const done = await purged(there, { kind: 'person', id: marta }, own);
    expect(done.facts).toMatchObject({ rows: 2, authority });
    await value(session.vault.close(null));
    const all = await everythingIn(state);
    for (const word of ['quillfeather', 'quillfea', 'same handwriting', '4821 kp', '4821kp'])
      expect(all.split('\n').filter((line) => line.includes(word))).toEqual([]);
    for (const word of ['thistle', 'alder', 'ada birch', 'cr-25-118']) expect(all).toContain(word);

    const again = await reopened(state);
    expect((await value(again.vault.search({ query: 'quillfeather', limit: 5 }))).total).toBe(0);
    expect(
      (await value(again.vault.search({ query: '207-555-0101', limit: 5 }))).hits.map(({ row: at }) => at),
    ).toEqual([3]);
    const blank = await value(again.vault.record({ source: sources[0] as SourceId, row: 1 }));
    expect(blank.understood).toMatchObject({ outcome: 'rejected', problems: [{ code: 'row-purged' }] });
    expect(blank.record.cells.every((cell) => cell === null)).toBe(true);
    const [kept] = await value(again.vault.documents({ kind: 'case' }));
    expect(kept).toMatchObject({ number: '25-0417', title: 'State v. ▇▇▇' });
    expect(await value(again.vault.documents({ kind: 'decision' }))).toEqual([]);
    expect(await value(again.vault.documents({ kind: 'chartItem' }))).toHaveLength(1);
    await isWhole(again);
    // What is left can still be worked with and taken back.
    await value(again.vault.execute({ name: 'series.create', input: { title: 'Notices' } }));
    await value(again.vault.undo({ entry: null, stack: null }));
    await isWhole(again);
  });

  it('is gone from entries of long ago, many of which lie in one row, and the others still verify', async () => {
    const there = await place();
    const { session, state, marta } = there;
    // Edits of the case, whose title names her.
    await value(session.vault.timeVerify({ entries: ENTRIES_A_GROUP + 4 }));
    await value(session.vault.close(null));
    expect(await everythingIn(state)).toContain('state v. marta quillfeather');
    const again = { ...there, session: await reopened(state) };
    await purged(again, { kind: 'person', id: marta }, own);
    await isWhole(again.session);
    await value(again.session.vault.close(null));
    expect((await readTable(state, 'audit')).some(({ key }) => itemOf(key) === GROUP_ITEM)).toBe(true);
    expect(await everythingIn(state)).not.toContain('quillfeather');
    const { audit, faults } = await value((await reopened(state)).vault.verify(null));
    expect([audit.faults, faults]).toEqual([[], []]);
  });

  it('takes no name of a colleague along that they share', async () => {
    const state = machine();
    const { vault } = await created(state);
    await value(vault.execute({ name: 'case.create', input: { ...plainCase, lead: 'R. Ouellette' } }));
    const namesake = {
      name: 'namesake.csv',
      rows: [row(1, [mention('person', { name: 'Zelda Ouellette' })])],
    };
    await value(vault.importFile(importOf(state, namesake)));
    const { hits } = await value(vault.search({ query: 'zelda', limit: 1 }));
    const id = hits[0]?.entity as EntityId;
    await value(
      vault.purge({
        target: { kind: 'person', id },
        rows: hits.map(({ source, row: at }) => ({ source, row: at })),
        authority,
      }),
    );
    expect(await value(vault.people(null))).toMatchObject([{ name: 'Robin Ouellette' }]);
    expect(await value(vault.documents({ kind: 'case' }))).toMatchObject([{ lead: 'R. Ouellette' }]);
  });
});

describe('a purged source', () => {
  it('is gone with its key, and its file is not let in again', async () => {
    const there = await place();
    const { session, state, sources } = there;
    await purged(there, { kind: 'source', source: sources[0] as SourceId });
    expect(await problemOf(session.vault.importFile(importOf(state, callers)))).toMatchObject({
      code: 'purged-before',
      facts: { authority: 'Washington County Superior Court, CR-25-118, 2026-11-02' },
    });
    await value(session.vault.close(null));
    const all = await everythingIn(state);
    for (const word of ['thistle', 'ada birch', 'callers.csv']) expect(all).not.toContain(word);
    expect(all).toContain('alder');
    const again = await reopened(state);
    await isWhole(again);
    expect(await value(again.vault.documents({ kind: 'source' }))).toMatchObject([
      { fileName: 'drivers.csv' },
    ]);
  });
});

describe('a purged row that filled hundreds of rows of the database', () => {
  it('leaves none of them behind', async () => {
    const state = machine();
    const { vault } = await created(state);
    let seed = 7;
    const letter = (): string => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
      return String.fromCharCode(0x4e00 + ((seed >>> 8) % 20_000));
    };
    // Text that packs badly: 64 pieces and more.
    const note = Array.from({ length: 2_500_000 }, letter).join('');
    const long = { name: 'long.csv', rows: [row(1, [mention('person', { name: 'Ada Birch', note })])] };
    const { source } = await value(vault.importFile(importOf(state, long)));
    const stored = async (): Promise<number> => (await readTable(state, 'records')).length;
    expect(await stored()).toBeGreaterThan(70);
    const rows = [{ source, row: 1 }];
    await value(vault.purge({ target: { kind: 'rows', rows }, rows, authority }));
    // The segment, the directory, and the list that binds them.
    expect(await stored()).toBe(3);
    const { faults } = await value(vault.verify(null));
    expect(faults).toEqual([]);
  });
});

describe('a purged case', () => {
  it('takes along what only it uses', async () => {
    const there = await place();
    const { session, state, caseId, sources } = there;
    const { vault } = session;
    const made = await value(
      vault.execute({ name: 'case.create', input: { ...plainCase, number: '26-1', title: 'Other' } }),
    );
    const { id } = made.output as { readonly id: CaseId };
    await value(
      vault.execute({ name: 'case.linkSource', input: { caseId: id, sourceId: sources[1] as SourceId } }),
    );
    await purged(there, { kind: 'case', caseId });
    await value(vault.close(null));
    const all = await everythingIn(state);
    expect(all).not.toContain('thistle');
    expect(all).not.toContain('state v.');
    expect(all).toContain('alder');
    const again = await reopened(state);
    await isWhole(again);
    expect(await value(again.vault.documents({ kind: 'case' }))).toMatchObject([{ title: 'Other' }]);
    expect(await value(again.vault.documents({ kind: 'chart' }))).toEqual([]);
  });
});
