// A member has all keys: with a program of their own they can open a row, change what it says and seal it again. Verifying tells
// which row of which file that was, also after a purge, an undo, a change of keys and a restore.
import { describe, expect, it } from 'vitest';
import { translator } from '#shared/i18n/translate';
import type { SourceRecord, UnderstoodRow } from '#shared/model/record';
import { packPart } from '#shared/storage/packing';
import { decodeSegment, encodeSegment } from '#shared/storage/segment';
import { encodeMarks, marksItem, marksOf } from '../../renderer/vault/worker/bound-rows';
import { sealItem } from '../../renderer/vault/worker/pieces';
import { type SealedRow, type TableName, tableNames } from '../../renderer/vault/worker/row-keys';
import { unboundWords, verifyFaults } from '../../renderer/workflows/check-faults';
import { mention } from '../factory';
import type { Machine } from './fake-machine';
import { filled, verified } from './filled';
import { authority } from './purge-place';
import { copyOf, readTable, rewriteTable } from './raw-rows';
import { itemsOf, openedItem, rowsOf, unlocked } from './read-folder';
import { passphrase, reopened, start, value } from './session';
import { bindingNothing } from './unconcealed';

type Forged = { readonly records: readonly SourceRecord[]; readonly rows: readonly UnderstoodRow[] };

/** Puts sealed rows in the place of an item's. */
async function put(state: Machine, sealed: readonly SealedRow[]): Promise<void> {
  for (const table of tableNames) {
    const own = sealed.filter((row) => row.table === table);
    if (own.length === 0) continue;
    const names = new Set(own.map(({ key }) => String(key)));
    const stay = (await readTable(state, table)).filter(({ key }) => !names.has(String(key)));
    await rewriteTable(state, table, [...stay, ...own]);
  }
}

/** Opens a segment of the only source, lets it be changed, and seals it as the program would. */
async function resealed(
  state: Machine,
  number: number,
  change: (segment: Forged) => Forged,
  { withList = false }: { readonly withList?: boolean } = {},
): Promise<void> {
  const keyring = await unlocked(state);
  const items = itemsOf(await rowsOf(state, tableNames));
  const [storage = ''] = keyring.storages;
  const key = await keyring.sourceKey(storage);
  if (key === null) throw new Error('no key');
  const open = async (table: TableName, item: number) => {
    const stored = items.find(
      ([first]) =>
        first.table === table && first.key[0] === storage && Math.floor(first.key[1] / 65_536) === item,
    );
    if (stored === undefined) throw new Error(`no ${table} ${item}`);
    const opened = await openedItem(keyring, stored);
    if (!opened.ok) throw new Error(`${table} ${item} does not open`);
    return opened.value;
  };
  const before = decodeSegment(await open('records', number), await open('understood', number));
  const { records, rows } = change(before);
  const anew = encodeSegment(number, records, rows);
  const parts = { records: packPart(anew.records), understood: packPart(anew.understood) };
  const sealed = [
    ...(await sealItem(key, 'records', storage, number, parts.records)),
    ...(await sealItem(key, 'understood', storage, number, parts.understood)),
  ];
  if (withList) {
    const item = marksItem(3);
    const list = (await open('records', item)).slice();
    list.set(encodeMarks([await marksOf(parts)]), number * 64);
    sealed.push(...(await sealItem(key, 'records', storage, item, list)));
  }
  await put(state, sealed);
}

const renamed =
  (at: number) =>
  (segment: Forged): Forged => ({
    records: segment.records.map((record, place) =>
      place === at ? { ...record, cells: record.cells.map(() => 'Zoe Yarrow') } : record,
    ),
    rows: segment.rows.map((row, place) =>
      place === at ? { ...row, mentions: [mention('person', { name: 'Zoe Yarrow' })] } : row,
    ),
  });

const understoodOtherwise =
  (at: number) =>
  (segment: Forged): Forged => ({
    records: segment.records,
    rows: renamed(at)(segment).rows,
  });

const fifth = { table: 'records', code: 'row-altered', source: 'people.csv', rows: { first: 5, last: 5 } };

describe('a row that a member altered and sealed with the right key', () => {
  it('opens, and is named by its file and number', async () => {
    const state = await filled();
    await resealed(state, 1, renamed(1));
    const { vault } = await reopened(state);
    const hits = await value(vault.search({ query: 'fern', limit: 3 }));
    expect(hits.total).toBe(1);
    const check = await value(vault.verify(null));
    expect(check.faults).toEqual([fifth]);
    expect(verifyFaults(check, translator('en'))[0]).toMatch(/^Row 5 .*people\.csv/);
    expect((await value(vault.check(null))).faults).toEqual([fifth]);
  });

  it('is named also where only what was understood of it was changed', async () => {
    const state = await filled();
    await resealed(state, 1, understoodOtherwise(2));
    const { faults } = await verified(state);
    expect(faults).toEqual([{ ...fifth, table: 'understood', rows: { first: 6, last: 6 } }]);
  });

  it('is named where the list of hashes was made to fit', async () => {
    const state = await filled();
    await resealed(state, 1, renamed(1), { withList: true });
    const { faults } = await verified(state);
    expect(faults).toContainEqual(fifth);
    expect(faults).toHaveLength(2);
  });

  it('is among those that are named where no backup has it as it was', async () => {
    const state = await filled();
    state.backup = new Uint8Array();
    await resealed(state, 1, renamed(1));
    const { vault } = await reopened(state);
    const { faults } = await value(vault.verify(null));
    expect(faults).toEqual([{ ...fifth, code: 'rows-altered', rows: { first: 4, last: 6 } }]);
  });

  it('is not hidden by a list that is gone', async () => {
    const state = await filled();
    await resealed(state, 2, renamed(0));
    const rows = await readTable(state, 'records');
    const last = Math.max(...rows.map(({ key }) => key[1]));
    await rewriteTable(
      state,
      'records',
      rows.filter(({ key }) => key[1] !== last),
    );
    const { faults } = await verified(state);
    expect(faults).toContainEqual({ ...fifth, rows: { first: 7, last: 7 } });
    expect(faults).toContainEqual({ table: 'records', code: 'row-missing', source: 'people.csv' });
  });

  it('is named where the segment can no longer be read', async () => {
    const state = await filled();
    const keyring = await unlocked(state);
    const [storage = ''] = keyring.storages;
    const key = await keyring.sourceKey(storage);
    if (key === null) throw new Error('no key');
    await put(state, await sealItem(key, 'records', storage, 1, new Uint8Array([1, 2, 3])));
    const { faults } = await verified(state);
    expect(faults).toEqual([{ ...fifth, code: 'rows-altered', rows: { first: 4, last: 6 } }]);
  });
});

describe('a source imported before rows were bound', () => {
  it('is told as not bound, and is no fault, also after a purge of one of its rows', async () => {
    const binding = bindingNothing();
    const state = await filled();
    binding.mockRestore();
    await resealed(state, 1, renamed(1));
    const { vault } = await reopened(state);
    const check = await value(vault.verify(null));
    expect(check).toMatchObject({ faults: [], unbound: ['people.csv'] });
    expect(unboundWords(check, translator('en'))).toContain('1 source was imported before');
    const [source] = await value(vault.documents({ kind: 'source' }));
    if (source?.kind !== 'source') throw new Error('no source');
    const rows = [{ source: source.id, row: 2 }];
    await value(vault.purge({ target: { kind: 'rows', rows }, rows, authority }));
    expect(await value(vault.verify(null))).toMatchObject({ faults: [], unbound: ['people.csv'] });
  });
});

describe('what binds rows to the history', () => {
  it('holds after a purge, which binds what is left', async () => {
    const state = await filled();
    const session = await reopened(state);
    const { vault } = session;
    const [source] = await value(vault.documents({ kind: 'source' }));
    if (source?.kind !== 'source') throw new Error('no source');
    const rows = [{ source: source.id, row: 2 }];
    await value(vault.purge({ target: { kind: 'rows', rows }, rows, authority }));
    expect((await value(vault.verify(null))).faults).toEqual([]);
    const [after] = await value(vault.documents({ kind: 'source' }));
    expect(after).toMatchObject({ purgedRows: 1 });
    expect((after as typeof source).content).not.toBe(source.content);
    await value(vault.close(null));
    const again = await copyOf(state);
    await resealed(state, 1, renamed(1));
    expect((await verified(state)).faults).toEqual([fifth]);
    // Nor may what was purged come back.
    await resealed(again, 0, renamed(1));
    expect((await verified(again)).faults).toEqual([{ ...fifth, rows: { first: 2, last: 2 } }]);
  });

  it('is not made good by a purge of another row of the segment', async () => {
    const state = await filled();
    await resealed(state, 1, renamed(1));
    const { vault } = await reopened(state);
    const [source] = await value(vault.documents({ kind: 'source' }));
    if (source?.kind !== 'source') throw new Error('no source');
    const rows = [{ source: source.id, row: 4 }];
    await value(vault.purge({ target: { kind: 'rows', rows }, rows, authority }));
    const { faults } = await value(vault.verify(null));
    expect(faults).toMatchObject([{ code: 'rows-altered', rows: { first: 4, last: 6 } }]);
  });

  it('holds when keys are turned, an import is undone and done again, and a backup is restored', async () => {
    const state = await filled();
    const { vault } = await reopened(state);
    await value(vault.changePassphrase({ current: passphrase, next: 'another tidal lantern' }));
    await value(vault.undo({ entry: 3, stack: 'import' }));
    await value(vault.undo({ entry: null, stack: 'import' }));
    expect((await value(vault.verify(null))).faults).toEqual([]);
    await value(vault.close(null));
    const fresh: Machine = { ...(await filled()), backup: state.backup, keyring: state.keyring };
    await rewriteTable(fresh, 'records', []);
    const restored = start(fresh);
    await value(restored.vault.restore({ passphrase: 'another tidal lantern', from: 'beside', older: true }));
    expect((await value(restored.vault.verify(null))).faults).toEqual([]);
  });
});
