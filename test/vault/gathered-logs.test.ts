// Old entries lie many to a row. Whoever verifies finds in such a row what they find in rows of one entry each: whatever was
// changed, taken out, exchanged or cut off is named by its number.
import { beforeAll, describe, expect, it } from 'vitest';
import { aboutNothing } from '#shared/access/types';
import type { AuditEntry, AuditPayload } from '#shared/audit/types';
import { openGroup, sealEntry } from '../../renderer/vault/worker/chain-table';
import { ENTRIES_A_GROUP, encodeGroup, GROUP_ITEM } from '../../renderer/vault/worker/entry-group';
import { sealItem } from '../../renderer/vault/worker/pieces';
import { itemOf } from '../../renderer/vault/worker/row-keys';
import { type Machine, machine } from './fake-machine';
import { copyOf, readTable, rewriteTable, type StoredEntry } from './raw-rows';
import { unlocked } from './read-folder';
import { created, passphrase, plainCase, reopened, start, value } from './session';

const entries = ENTRIES_A_GROUP + 20;

/** A workspace whose audit has so many entries, all but the newest gathered. */
async function long(upTo: number): Promise<Machine> {
  const state = machine();
  const { vault } = await created(state);
  await value(vault.execute({ name: 'case.create', input: plainCase }));
  await value(vault.timeVerify({ entries: upTo }));
  await value(vault.close(null));
  return state;
}

async function contentKey(state: Machine): Promise<CryptoKey> {
  return (await unlocked(state)).content;
}

const isGroup = ({ key }: StoredEntry): boolean => itemOf(key) === GROUP_ITEM;

async function groupIn(state: Machine) {
  const rows = (await readTable(state, 'audit')).filter(isGroup);
  return value(openGroup<AuditPayload>(await contentKey(state), 'audit', 1, rows));
}

type Placed = { readonly number: number; readonly entry: AuditEntry };

/** What somebody could do who has the key. */
async function resealed(
  state: Machine,
  change: (group: readonly Placed[]) => readonly Placed[],
): Promise<void> {
  const plain = encodeGroup(change(await groupIn(state)));
  const others = (await readTable(state, 'audit')).filter((row) => !isGroup(row));
  await rewriteTable(state, 'audit', [
    ...(await sealItem(await contentKey(state), 'audit', 1, GROUP_ITEM, plain)),
    ...others,
  ]);
}

async function verified(state: Machine) {
  const { vault } = await reopened(state);
  return value(vault.verify(null));
}

async function faultsOf(state: Machine) {
  return (await verified(state)).audit.faults;
}

const everyGathered = Array.from({ length: ENTRIES_A_GROUP }, (_, at) => at + 1);

describe('a long audit', () => {
  let whole: Machine;
  beforeAll(async () => {
    whole = await long(entries);
  });

  it('lies in few rows, and verifies and tells its history as before', async () => {
    const rows = await readTable(whole, 'audit');
    expect(rows.filter((row) => !isGroup(row)).map(({ key }) => key[0])).toEqual(
      Array.from({ length: entries - ENTRIES_A_GROUP }, (_, at) => ENTRIES_A_GROUP + at + 1),
    );
    const state = await copyOf(whole);
    const { vault } = await reopened(state);
    const { audit, faults } = await value(vault.verify(null));
    expect([audit.entries, audit.faults, faults]).toEqual([entries, [], []]);
    const lines = await value(vault.history({ about: null, limit: 1000 }));
    expect(lines.map(({ number }) => number)).toEqual(
      Array.from({ length: entries }, (_, at) => entries - at),
    );
  });

  it('names every entry of a group in which a bit flipped', async () => {
    const state = await copyOf(whole);
    const rows = await readTable(state, 'audit');
    const damaged = rows.map((row) => {
      if (!isGroup(row)) return row;
      const bytes = row.value.slice();
      bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 4;
      return { ...row, value: bytes };
    });
    await rewriteTable(state, 'audit', damaged);
    expect(await faultsOf(state)).toEqual(everyGathered.map((number) => ({ number, code: 'changed' })));
  });

  it('names every entry of a group that is gone', async () => {
    const state = await copyOf(whole);
    await rewriteTable(
      state,
      'audit',
      (await readTable(state, 'audit')).filter((row) => !isGroup(row)),
    );
    expect(await faultsOf(state)).toEqual(everyGathered.map((number) => ({ number, code: 'missing' })));
  });

  it('names the one entry of a group that was changed, taken out or exchanged by who has the key', async () => {
    const changed = await copyOf(whole);
    await resealed(changed, (group) =>
      group.map((each) =>
        each.number === 100 && each.entry.payload !== null
          ? { ...each, entry: { ...each.entry, payload: { ...each.entry.payload, stack: 'other' } } }
          : each,
      ),
    );
    expect(await faultsOf(changed)).toEqual([{ number: 100, code: 'changed' }]);

    const taken = await copyOf(whole);
    await resealed(taken, (group) => group.filter(({ number }) => number !== 100));
    expect(await faultsOf(taken)).toEqual([{ number: 100, code: 'missing' }]);

    const exchanged = await copyOf(whole);
    await resealed(exchanged, (group) =>
      group.map((each) => {
        const other = group.find(({ number }) => number === ({ 100: 101, 101: 100 }[each.number] ?? 0));
        return other === undefined ? each : { ...each, entry: other.entry };
      }),
    );
    expect(await faultsOf(exchanged)).toEqual([
      { number: 100, code: 'reordered' },
      { number: 101, code: 'reordered' },
    ]);

    const header = await copyOf(whole);
    await resealed(header, (group) =>
      group.map((each) =>
        each.number === 100
          ? {
              ...each,
              entry: { ...each.entry, header: { ...each.entry.header, at: '2020-01-01T00:00:00.000Z' } },
            }
          : each,
      ),
    );
    expect((await faultsOf(header)).map(({ number }) => number)).toEqual([100]);
  });

  it('names an entry that lies there a second time, in a row of its own', async () => {
    const state = await copyOf(whole);
    const own = (await groupIn(state)).find(({ number }) => number === 100);
    if (own === undefined) throw new Error('no entry');
    const row = await sealEntry(await contentKey(state), 'audit', own.entry);
    await rewriteTable(state, 'audit', [...(await readTable(state, 'audit')), ...row]);
    expect(await faultsOf(state)).toEqual([{ number: 100, code: 'reordered' }]);
  });

  it('is refused when its newest entries are gone, with the number of those that are left', async () => {
    const state = await copyOf(whole);
    await rewriteTable(state, 'audit', (await readTable(state, 'audit')).filter(isGroup));
    expect(await start(state).vault.open({ passphrase })).toMatchObject({
      problem: {
        code: 'workspace-shorter-database',
        facts: { entries: ENTRIES_A_GROUP, expected: entries },
      },
    });
  });

  it('that an earlier version wrote, a row an entry, is read and then gathered on closing', async () => {
    const state = await copyOf(whole);
    const key = await contentKey(state);
    const single: StoredEntry[] = [];
    for (const { entry } of await groupIn(state)) single.push(...(await sealEntry(key, 'audit', entry)));
    const gathered = await readTable(state, 'audit');
    await rewriteTable(state, 'audit', [...single, ...gathered.filter((row) => !isGroup(row))]);
    expect(await faultsOf(state)).toEqual([]);
    const { vault } = await reopened(state);
    expect(await value(vault.history({ about: null, limit: 1000 }))).toHaveLength(entries);
    await value(vault.close(null));
    expect((await readTable(state, 'audit')).map(({ key }) => key)).toEqual(gathered.map(({ key }) => key));
    expect(await faultsOf(state)).toEqual([]);
  });
});

describe('a backup of a long audit', () => {
  it('that went on after entries it held were gathered gives each back once', async () => {
    const state = await long(ENTRIES_A_GROUP - 40);
    const { vault } = await reopened(state);
    await value(vault.timeVerify({ entries }));
    await value(vault.close(null));
    const lost: Machine = { ...(await copyOf(machine())), keyring: state.keyring, backup: state.backup };
    const session = start(lost);
    await value(session.vault.restore({ passphrase, from: 'beside', older: false }));
    const { audit, faults } = await value(session.vault.verify(null));
    expect([audit.entries, audit.faults, faults]).toEqual([entries, [], []]);
    expect((await readTable(lost, 'audit')).filter((row) => !isGroup(row))).toHaveLength(
      entries - ENTRIES_A_GROUP,
    );
  });
});

describe('a long access log', () => {
  it('is gathered too, and tells every look', async () => {
    const state = machine();
    const { vault } = await created(state);
    for (let at = 1; at < entries; at++)
      await value(vault.look({ what: 'search', about: { ...aboutNothing, text: `word ${at}` }, count: 0 }));
    await value(vault.close(null));
    expect((await readTable(state, 'access')).filter(isGroup).length).toBeGreaterThan(0);
    const { access } = await verified(state);
    expect([access.entries, access.faults]).toEqual([entries + 1, []]);
  });
});
