// What is purged is in no row, no document, no history and no backup, with all keys at hand; everything else is there.

import { inflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { aboutNothing } from '#shared/access/types';
import { everything } from '#shared/audit/types';
import type { PurgeTarget, PurgeText } from '#shared/contracts/vault';
import { translator } from '#shared/i18n/translate';
import type { CaseId, EntityId, SourceId } from '#shared/model/ids';
import { readFrame } from '../../renderer/vault/worker/backup-frames';
import { decodeGroup, ENTRIES_A_GROUP, GROUP_ITEM } from '../../renderer/vault/worker/entry-group';
import { fromBytes } from '../../renderer/vault/worker/json-bytes';
import { Keyring } from '../../renderer/vault/worker/keys/keyring';
import { parseKeyring } from '../../renderer/vault/worker/keys/keyring-file';
import { openItem, type StoredRow } from '../../renderer/vault/worker/pieces';
import { itemOf, MOST_PIECES, type SealedRow, tableNames } from '../../renderer/vault/worker/row-keys';
import { checkFaults } from '../../renderer/workflows/check-faults';
import { mention, row, stated } from '../factory';
import { type Machine, machine } from './fake-machine';
import { copyOf, readTable, rewriteTable } from './raw-rows';
import {
  created,
  importOf,
  passphrase,
  plainCase,
  problemOf,
  reopened,
  type Session,
  start,
  value,
} from './session';

const authority = { by: 'Washington County Superior Court', number: 'CR-25-118', date: '2026-11-02' };

const callers = {
  name: 'callers.csv',
  rows: [
    row(1, [mention('person', { name: 'Marta Quillfeather', phone: '207-555-0101' }, { slot: 'caller' })]),
    row(2, [mention('person', { name: 'Owen Thistle', phone: '207-555-0102' }, { slot: 'caller' })]),
    row(3, [mention('person', { name: 'Ada Birch', phone: '207-555-0101' }, { slot: 'caller' })]),
  ],
};
const drivers = {
  name: 'drivers.csv',
  rows: [
    row(
      1,
      [mention('person', { name: 'Marta Quillfeather' }), mention('vehicle', { plate: 'ME 4821 KP' })],
      [stated('owns', 'person', 'vehicle')],
    ),
    row(2, [mention('person', { name: 'Jonas Alder' })]),
  ],
};

interface Place {
  readonly session: Session;
  readonly state: Machine;
  readonly caseId: CaseId;
  readonly sources: readonly SourceId[];
  readonly marta: EntityId;
}

/** A case in which everything that can speak of Marta does: rows, a decision, a chart, a role, a briefing, a case's title. */
async function place(): Promise<Place> {
  const state = machine();
  const session = await created(state);
  const { vault } = session;
  const made = await value(vault.execute({ name: 'case.create', input: plainCase }));
  const { id: caseId } = made.output as { readonly id: CaseId };
  const first = await value(vault.importFile(importOf(state, callers, { caseId })));
  const second = await value(vault.importFile(importOf(state, drivers, { caseId })));
  const anchorAt = async (query: string, at: number): Promise<EntityId> => {
    const { hits } = await value(vault.search({ query, limit: 9 }));
    const hit = hits[at];
    if (hit === undefined) throw new Error(query);
    return hit.entity;
  };
  const marta = await anchorAt('quillfeather', 0);
  const driver = await anchorAt('quillfeather', 1);
  const jonas = await anchorAt('alder', 0);
  const evidence = { epoch: 1, alerts: [], bits: 9, evidence: [] };
  const decide = { opinion: 'same', evidence } as const;
  await value(
    vault.execute({
      name: 'decision.make',
      input: { ...decide, left: [marta], right: [driver], reason: 'same handwriting' } as never,
    }),
  );
  const items = [marta, jonas].map((target, x) => ({ target, x, y: 0 }));
  await value(
    vault.execute({ name: 'chart.create', input: { caseId, title: 'Around Marta Quillfeather', items } }),
  );
  await value(
    vault.execute({ name: 'case.stateRole', input: { caseId, anchor: marta as never, role: 'suspect' } }),
  );
  await value(
    vault.execute({
      name: 'case.edit',
      input: { id: caseId, fields: { ...plainCase, title: 'State v. Marta Quillfeather' } },
    }),
  );
  const owen = await anchorAt('thistle', 0);
  // One was sent before anything was found, the other with what it found.
  const unfound = { ...aboutNothing, text: 'Quillfeather' };
  await value(vault.look({ what: 'search', about: unfound, count: 0 }));
  await value(
    vault.look({ what: 'search', about: { ...aboutNothing, text: 'thistle', anchors: [owen] }, count: 1 }),
  );
  return { session, state, caseId, sources: [first.source, second.source], marta };
}

/** Everything of the folder that opens with the keys of its keyring, unpacked, as one text. */
async function everythingIn(state: Machine): Promise<string> {
  const read = parseKeyring(state.keyring ?? '');
  if (!read.ok) throw new Error('keyring');
  const keyring = await value(Keyring.unlock(read.value, passphrase));
  const rows: SealedRow[] = [];
  for (const table of tableNames)
    for (const { key, value: sealed } of await readTable(state, table))
      rows.push({ table, key, value: sealed as SealedRow['value'] });
  for (let at = 0; ; ) {
    const frame = readFrame(state.backup, at);
    if (frame === null || frame === 'more') break;
    if (frame.frame.kind === 'put') rows.push(frame.frame);
    at = frame.next;
  }
  // An item is its pieces one after the other; a backup may hold several versions of it.
  const items: (StoredRow & Pick<SealedRow, 'table'>)[][] = [];
  for (const sealed of rows)
    if (sealed.key[1] % MOST_PIECES === 0) items.push([sealed]);
    else items.at(-1)?.push(sealed);
  let text = '';
  let opened = 0;
  for (const stored of items) {
    const [first] = stored;
    if (first === undefined) continue;
    const { table, key } = first;
    const how = (await keyring.sourceKey(String(key[0]))) ?? keyring.content;
    const plain = await openItem(how, table, key[0], itemOf(key), stored);
    expect([table, key, plain.ok]).toEqual([table, key, true]);
    if (!plain.ok) continue;
    opened++;
    text += `\n${table} ${key}: ${unpacked(plain.value)}`;
    if ((table === 'audit' || table === 'access') && itemOf(key) === GROUP_ITEM)
      text += JSON.stringify(decodeGroup(plain.value).map(({ entry }) => entry));
  }
  expect(opened).toBeGreaterThan(10);
  return text.toLowerCase();
}

function unpacked(bytes: Uint8Array): string {
  const texts = [
    new TextDecoder('latin1').decode(bytes),
    new TextDecoder('utf-16le').decode(bytes.slice(0, bytes.length & ~1)),
  ];
  try {
    texts.push(JSON.stringify(fromBytes(bytes)));
  } catch {
    // No document.
  }
  try {
    texts.push(new TextDecoder('latin1').decode(inflateSync(bytes)));
  } catch {
    // Not packed.
  }
  return texts.join('\n');
}

async function purged(
  { session: { vault } }: Place,
  target: PurgeTarget,
  whose: (why: string) => boolean = () => true,
) {
  const preview = await value(vault.purgePreview({ target }));
  const rows = preview.rows
    .filter(({ why }) => whose(why))
    .map(({ source, row: at }) => ({ source, row: at }));
  return value(vault.purge({ target, rows, authority }));
}

async function isWhole({ vault }: Session): Promise<void> {
  const { faults, audit } = await value(vault.verify(null));
  expect([faults, audit.faults]).toEqual([[], []]);
}

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

/** As a person reads it: what goes stands in brackets. */
function shown({ texts }: { readonly texts: readonly PurgeText[] }): readonly string[] {
  return texts.flatMap(({ kind, places }) =>
    places.map((parts) => `${kind}: ${parts.map(({ text, goes }) => (goes ? `[${text}]` : text)).join('')}`),
  );
}

describe('the texts that stay', () => {
  it('are shown with the words that go, also those of rows that were ticked besides', async () => {
    const there = await place();
    const { vault } = there.session;
    const target = { kind: 'person', id: there.marta } as const;
    const certain = await value(vault.purgePreview({ target }));
    expect([...shown(certain)].sort()).toEqual([
      'case: State v. [Marta Quillfeather]',
      'chart: Around [Marta Quillfeather]',
    ]);
    expect(certain.textsOf).toBe(2);
    await value(
      vault.execute({
        name: 'case.edit',
        input: { id: there.caseId, fields: { ...plainCase, title: 'Ada Birch and others' } },
      }),
    );
    const rows = certain.rows.map(({ source, row: at }) => ({ source, row: at }));
    expect([...shown(await value(vault.purgePreview({ target, rows })))].sort()).toEqual([
      'case: [Ada Birch] and others',
      'chart: Around [Marta Quillfeather]',
    ]);
    expect(shown(await value(vault.purgePreview({ target })))).toHaveLength(1);
  });

  it('keep their words where a person found that they speak of somebody else', async () => {
    const there = await place();
    const { session, marta } = there;
    const { vault } = session;
    const target = { kind: 'person', id: marta } as const;
    const preview = await value(vault.purgePreview({ target }));
    const chart = preview.texts.find(({ kind }) => kind === 'chart');
    const rows = preview.rows.flatMap(({ source, row: at, why }) =>
      why === 'own' ? [{ source, row: at }] : [],
    );
    await value(vault.purge({ target, rows, keep: chart === undefined ? [] : [chart.id], authority }));
    expect(await value(vault.documents({ kind: 'chart' }))).toMatchObject([
      { title: 'Around Marta Quillfeather' },
    ]);
    expect(await value(vault.documents({ kind: 'case' }))).toMatchObject([{ title: 'State v. ▇▇▇' }]);
    await isWhole(session);
  });

  it('are counted apart from entries and looks that lose what they said', async () => {
    const there = await place();
    const { facts } = await purged(there, { kind: 'person', id: there.marta }, (why) => why === 'own');
    const { vault } = there.session;
    const emptied = (
      await value(vault.accessLog({ about: null, filter: everything, limit: 99 }))
    ).lines.filter((line) => line.purged);
    expect(facts.looks).toBe(emptied.length);
    expect(emptied.length).toBeGreaterThan(0);
  });
});

describe('a purged person', () => {
  const own = (why: string): boolean => why === 'own';

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

  it('is blacked out of every text that stays: titles, briefings, purposes, kept mappings', async () => {
    const there = await place();
    const { session, state, caseId, marta } = there;
    const { vault } = session;
    const fields = { ...plainCase, title: 'State v. Quillfeather', lead: 'Ada Birch' };
    await value(vault.execute({ name: 'case.edit', input: { id: caseId, fields } }));
    await value(
      vault.execute({
        name: 'briefing.save',
        input: {
          caseId,
          title: 'QUILLFEATHER, Marta',
          marking: 'TLP:AMBER',
          bottomLine: 'Marta drove; Quillfeather’s car, seen by Ada Birch. 207-555-0101.',
          chartId: null,
          language: 'en',
          lowered: null,
        },
      }),
    );
    const { spec } = importOf(state, callers);
    await value(
      vault.execute({
        name: 'spec.save',
        input: { spec: { ...spec, title: 'Marta Quillfeather’s phone' }, columns: ['Quillfeather', 'Day'] },
      }),
    );
    await value(vault.setPurpose({ caseId, words: 'to find quillfeather' }));
    await value(vault.record({ source: there.sources[1] as SourceId, row: 2 }));
    await value(vault.close(null));
    const again = await reopened(state);
    await purged({ ...there, session: again }, { kind: 'person', id: marta }, own);
    await isWhole(again);
    const [kept] = await value(again.vault.documents({ kind: 'case' }));
    expect(kept).toMatchObject({ title: 'State v. ▇▇▇', lead: 'Ada Birch' });
    expect(await value(again.vault.documents({ kind: 'briefing' }))).toMatchObject([
      { title: '▇▇▇', bottomLine: expect.stringContaining('seen by Ada Birch') },
    ]);
    expect(await value(again.vault.documents({ kind: 'spec' }))).toMatchObject([{ columns: ['Day', '▇▇▇'] }]);
    await value(again.vault.close(null));
    const all = await everythingIn(state);
    expect(all.split('\n').filter((line) => line.includes('quillfeather'))).toEqual([]);
    expect(all).toContain('ada birch');
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

  it('stays in the history as who, when and under which authority, and cannot be undone', async () => {
    const there = await place();
    const { vault } = there.session;
    const { entry } = await purged(there, { kind: 'person', id: there.marta }, own);
    const lines = await value(vault.history({ about: null, limit: 50 }));
    expect(lines[0]).toMatchObject({
      number: entry,
      command: 'purge',
      userName: 'Robin Ouellette',
      undoable: false,
    });
    expect(await problemOf(vault.undo({ entry, stack: null }))).toMatchObject({ code: 'nothing-to-undo' });
    expect(JSON.stringify(lines).toLowerCase()).not.toContain('quillfeather');
  });

  it('is gone or still there whole, whenever the process ends', { timeout: 120_000 }, async () => {
    const there = await place();
    const moments: Machine[] = [];
    there.state.onStep = async () => void moments.push(await copyOf(there.state));
    await purged(there, { kind: 'person', id: there.marta }, own);
    there.state.onStep = async () => undefined;
    moments.push(await copyOf(there.state));
    expect(moments.length).toBeGreaterThan(5);
    for (const disk of moments) {
      const begun = JSON.parse(disk.keyring ?? '').epoch === 2;
      const session = await reopened(disk);
      expect((await value(session.vault.search({ query: 'quillfeather', limit: 9 }))).total).toBe(
        begun ? 0 : 2,
      );
      expect((await value(session.vault.search({ query: 'thistle', limit: 9 }))).total).toBe(1);
      await isWhole(session);
      await value(session.vault.close(null));
      if (begun) expect(await everythingIn(disk)).not.toContain('quillfeather');
    }
  });

  it('does not keep a document that is put back as it was from being found out', async () => {
    const there = await place();
    await purged(there, { kind: 'person', id: there.marta }, own);
    const { vault } = there.session;
    const before = await copyOf(there.state);
    await value(vault.execute({ name: 'series.create', input: { title: 'Notices' } }));
    const fields = { ...plainCase, title: 'Closed' };
    await value(vault.execute({ name: 'case.edit', input: { id: there.caseId, fields } }));
    await isWhole(there.session);
    const old = new Map((await readTable(before, 'documents')).map((entry) => [entry.key[0], entry]));
    const now = await readTable(there.state, 'documents');
    await rewriteTable(
      there.state,
      'documents',
      now.map((entry) => old.get(entry.key[0]) ?? entry),
    );
    const { faults } = await value(vault.verify(null));
    expect(faults).toMatchObject([{ table: 'documents', code: 'row-swapped' }]);
    await value(vault.close(null));
    expect(await problemOf(start(there.state).vault.open({ passphrase }))).toMatchObject({
      code: 'row-swapped',
    });
  });

  it('comes back from no backup', async () => {
    const there = await place();
    await purged(there, { kind: 'person', id: there.marta }, own);
    const { keyring, backup } = there.state;
    const fresh: Machine = { ...machine(), keyring, backup };
    const session = start(fresh);
    await value(session.vault.restore({ passphrase, from: 'beside', older: false }));
    expect((await value(session.vault.search({ query: 'quillfeather', limit: 9 }))).total).toBe(0);
    expect((await value(session.vault.search({ query: 'thistle', limit: 9 }))).total).toBe(1);
    expect(await value(session.vault.documents({ kind: 'case' }))).toHaveLength(1);
    await isWhole(session);
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
    expect(await stored()).toBe(2);
    const { faults } = await value(vault.verify(null));
    expect(faults).toEqual([]);
  });
});

describe('what an undone import left for a redo', () => {
  it('goes with any purge', async () => {
    const there = await place();
    const { vault } = there.session;
    const undone = {
      name: 'undone.csv',
      rows: [row(1, [mention('person', { name: 'Marta Quillfeather' })])],
    };
    await value(vault.importFile(importOf(there.state, undone)));
    await value(vault.undo({ entry: null, stack: 'import' }));
    await purged(there, { kind: 'person', id: there.marta }, (why) => why === 'own');
    await isWhole(there.session);
    await value(vault.close(null));
    expect((await everythingIn(there.state)).split('\n').filter((line) => line.includes('quillfea'))).toEqual(
      [],
    );
    await isWhole(await reopened(there.state));
  });
});

describe('a check of the whole workspace', () => {
  it('reads the backup back, and names what a document misses', async () => {
    const there = await place();
    const { vault } = there.session;
    await value(vault.close(null));
    const again = await reopened(there.state);
    const whole = await value(again.vault.check(null));
    expect(whole).toMatchObject({ faults: [], references: [], backup: { behind: 0, faults: 0, cut: 0 } });
    expect(whole.backup.rows).toBeGreaterThan(10);
    const { backup } = there.state;
    const middle = backup.length >> 1;
    backup[middle] = (backup[middle] ?? 0) ^ 1;
    const damaged = await value(again.vault.check(null));
    expect(damaged.backup.behind).toBeGreaterThan(0);
    expect(checkFaults(whole, translator('en'))).toEqual([]);
    expect(checkFaults(damaged, translator('en'))).toHaveLength(1);
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

describe('a legal hold', () => {
  it('blocks a purge of anything it stands over, until it is lifted', async () => {
    const there = await place();
    const {
      session: { vault },
      caseId,
      marta,
      sources,
    } = there;
    const { output } = await value(
      vault.execute({ name: 'hold.place', input: { target: caseId, authority } }),
    );
    for (const target of [
      { kind: 'person', id: marta },
      { kind: 'source', source: sources[0] as SourceId },
      { kind: 'case', caseId },
    ] as const)
      expect(
        await problemOf(
          vault.purge({ target, rows: [{ source: sources[0] as SourceId, row: 1 }], authority }),
        ),
      ).toMatchObject({
        code: 'on-hold',
      });
    await value(vault.execute({ name: 'hold.lift', input: output as never }));
    await purged(there, { kind: 'person', id: marta }, (why) => why === 'own');
  });

  it('and a purge are for a supervisor, and a purge names its authority', async () => {
    const there = await place();
    const {
      session: { vault },
      state,
      marta,
      sources,
      caseId,
    } = there;
    const rows = [{ source: sources[0] as SourceId, row: 1 }];
    const target = { kind: 'person', id: marta } as const;
    expect(
      await problemOf(vault.purge({ target, rows, authority: { by: ' ', number: '', date: '' } })),
    ).toMatchObject({
      code: 'reason-required',
    });
    await value(
      vault.addPerson({ name: 'Jo', agency: '', role: 'analyst', passphrase: 'seven grey herring gulls' }),
    );
    await value(vault.close(null));
    const theirs = start(state).vault;
    await value(theirs.open({ passphrase: 'seven grey herring gulls' }));
    for (const refused of [
      theirs.purge({ target, rows, authority }),
      theirs.purgePreview({ target }),
      theirs.execute({ name: 'hold.place', input: { target: caseId, authority } }),
    ])
      expect(await problemOf(refused)).toMatchObject({ code: 'role-insufficient' });
  });
});
