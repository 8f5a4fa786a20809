// Parts of the index that are damaged, gone or of an older version are built anew from the records.
import { describe, expect, it } from 'vitest';
import { PAIR_KEYS } from '#shared/storage/index-codec';
import { INDEX_VERSION } from '#shared/storage/index-data';
import { sealItem } from '../../renderer/vault/worker/pieces';
import { MOST_PIECES } from '../../renderer/vault/worker/row-keys';
import { filled, flipped } from './filled';
import { readTable, rewriteTable, type StoredEntry } from './raw-rows';
import { unlocked } from './read-folder';
import { passphrase, reopened, start, value } from './session';

describe('an index whose parts are read behind searching', () => {
  const later = (key: StoredEntry['key']): boolean => Math.floor(key[1] / MOST_PIECES) >= PAIR_KEYS;

  it('says what hits are called, and is built anew, when those parts are damaged or gone', async () => {
    for (const spoil of [
      (entry: StoredEntry) => [later(entry.key) ? { ...entry, value: flipped(entry.value, 40) } : entry],
      (entry: StoredEntry) => (later(entry.key) ? [] : [entry]),
    ]) {
      const state = await filled();
      const rows = await readTable(state, 'index');
      const spoilt = rows.flatMap(spoil);
      expect(rows.filter(({ key }) => later(key)).length).toBeGreaterThan(1);
      await rewriteTable(state, 'index', spoilt);
      const session = start(state);
      const opened = await value(session.vault.open({ passphrase }));
      expect(opened.remarks).toEqual([]);
      const { hits } = await value(session.vault.search({ query: 'heath', limit: 3 }));
      expect(hits.map(({ caption }) => caption)).toEqual(['Gus Heath']);
      await value(session.vault.connections({ caseId: null }));
      await value(session.vault.close(null));
      expect((await readTable(state, 'index')).map(({ key }) => key)).toEqual(rows.map(({ key }) => key));
      const again = await reopened(state);
      expect((await value(again.vault.search({ query: 'fern', limit: 3 }))).hits).toHaveLength(1);
    }
  });
});

describe('an index of an older version', () => {
  it('is built anew from the records', async () => {
    const state = await filled();
    const rows = await readTable(state, 'index');
    const storage = String(rows[0]?.key[0]);
    const key = await (await unlocked(state)).sourceKey(storage);
    if (key === null) throw new Error('no key');
    const older = await sealItem(key, 'index', storage, 0, Uint8Array.of(INDEX_VERSION - 1, 9, 9, 9));
    await rewriteTable(state, 'index', [
      ...older,
      ...rows.filter(({ key: place }) => place[1] >= MOST_PIECES),
    ]);
    const session = start(state);
    const opened = await value(session.vault.open({ passphrase }));
    expect(opened.remarks).toEqual([{ code: 'index-rebuilt', facts: { file: 'people.csv' } }]);
    expect((await value(session.vault.search({ query: 'heath', limit: 3 }))).hits).toHaveLength(1);
    await value(session.vault.close(null));
    expect((await readTable(state, 'index')).map(({ key: place }) => place)).toEqual(
      rows.map(({ key: place }) => place),
    );
    expect((await value(start(state).vault.open({ passphrase }))).remarks).toEqual([]);
  });
});
