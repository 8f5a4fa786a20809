// What somebody who has the keys does to the logs with a program of their own, and what verifying and checking say of it.
import { describe, expect, it } from 'vitest';
import { translator } from '#shared/i18n/translate';
import { type ChainTable, openEntry, sealEntry } from '../../renderer/vault/worker/chain-table';
import { checkFaults } from '../../renderer/workflows/check-faults';
import { search } from './access-looks';
import type { Machine } from './fake-machine';
import { filled } from './filled';
import { place, purged } from './purge-place';
import { copyOf, readTable, rewriteTable } from './raw-rows';
import { unlocked } from './read-folder';
import { isWhole, plainCase, reopened, value } from './session';

/** Takes the content of an entry, as a purge would, and leaves its header. */
async function emptied(state: Machine, table: ChainTable, number: number): Promise<void> {
  const { content } = await unlocked(state);
  const rows = await readTable(state, table);
  const own = rows.filter(({ key }) => key[0] === number);
  const { header } = await value(openEntry(content, table, number, own));
  const sealed = await sealEntry(content, table, { header, payload: null });
  await rewriteTable(state, table, [
    ...rows.filter(({ key }) => key[0] !== number),
    ...sealed.map(({ key, value: bytes }) => ({ key, value: bytes })),
  ]);
}

describe('an entry whose content somebody took', () => {
  it('is named in the history, whatever it told of', async () => {
    const state = await filled();
    await emptied(state, 'audit', 2);
    const { vault } = await reopened(state);
    expect((await value(vault.verify(null))).audit.faults).toEqual([{ number: 2, code: 'emptied' }]);
  });

  it('is named in the access log', async () => {
    const state = await filled();
    const { vault } = await reopened(state);
    for (const text of ['one', 'two']) await value(vault.look(search(text, [])));
    await value(vault.close(null));
    await emptied(state, 'access', 2);
    const again = await reopened(state);
    expect((await value(again.vault.verify(null))).access.faults).toEqual([{ number: 2, code: 'emptied' }]);
  });

  it('is told from those that a purge took', async () => {
    const there = await place();
    await purged(there, { kind: 'person', id: there.marta });
    await isWhole(there.session);
    const { access, audit } = await value(there.session.vault.verify(null));
    expect(access.faults).toEqual([]);
    await value(there.session.vault.close(null));
    await emptied(there.state, 'audit', audit.entries);
    const { vault } = await reopened(there.state);
    const faults = (await value(vault.verify(null))).audit.faults;
    expect(faults).toContainEqual({ number: audit.entries, code: 'emptied' });
  });
});

describe('a folder of before beside the backup of now', () => {
  it('is told by checking: the backup knows what the history does not', async () => {
    const state = await filled();
    const before = await copyOf(state);
    const { vault } = await reopened(state);
    await value(vault.execute({ name: 'case.create', input: { ...plainCase, number: '25-0500' } }));
    await value(vault.close(null));
    before.backup = state.backup;
    const kept = state.backup.slice();
    const rolledBack = await reopened(before);
    const checked = await value(rolledBack.vault.check(null));
    expect(checked.backup).toMatchObject({ ahead: true, behind: 0, mends: false });
    expect(checkFaults(checked, translator('en'))).toEqual([expect.stringContaining('does not have')]);
    expect(before.backup).toEqual(kept);

    // Also where it went on from there, and is as long again.
    await value(
      rolledBack.vault.execute({ name: 'case.create', input: { ...plainCase, number: '25-0600' } }),
    );
    expect((await value(rolledBack.vault.check(null))).backup.ahead).toBe(true);
    expect(before.backup).toEqual(kept);
  });
});
