// One workspace from its making to its history, through the vault's contract alone.
import { describe, expect, it } from 'vitest';
import { mention, row, stated } from '../factory';
import { type FakeFile, machine } from './fake-machine';
import { created, importOf, passphrase, plainCase, problemOf, reopened, start, value } from './session';

const callers: FakeFile = {
  name: 'callers.csv',
  rows: [
    row(
      1,
      [
        mention('person', { name: 'Marta Quill', phone: '207-555-0101' }, { slot: 'caller' }),
        mention('vehicle', { plate: 'ME 4821 KP' }),
      ],
      [stated('owns', 'caller', 'vehicle')],
    ),
    row(2, [mention('person', { name: 'Owen Thistle' }, { slot: 'caller' })]),
    { ...row(3, []), outcome: 'rejected' },
    row(4, [mention('person', { name: 'Иван Петров', phone: '207-555-0101' }, { slot: 'caller' })]),
  ],
};

describe('a new workspace', () => {
  it('is there again after reopening, with what was done in it', async () => {
    const state = machine();
    const first = await created(state);
    const made = await value(first.vault.execute({ name: 'case.create', input: plainCase }));
    expect(made.entry).toBe(2);
    expect(first.events.at(-1)).toEqual({ kind: 'changed', documents: ['case'] });
    await value(first.vault.close(null));

    const again = await reopened(state);
    const cases = await value(again.vault.documents({ kind: 'case' }));
    expect(cases).toMatchObject([{ number: '25-0417', title: 'Union Street burglary' }]);
    const history = await value(again.vault.history({ about: null, limit: 10 }));
    expect(history.map(({ number, command, userName }) => [number, command, userName])).toEqual([
      [2, 'case.create', 'Robin Ouellette'],
      [1, 'workspace.create', 'Robin Ouellette'],
    ]);
    expect(history[0]?.about).toEqual(['25-0417 Union Street burglary']);
  });

  it('opens only with its passphrase, however it is composed', async () => {
    const state = machine();
    const made = start(state);
    await value(made.vault.create({ name: 'Robin', passphrase: 'caf\u00e9 tidal harbour', agency: '' }));
    expect(await problemOf(start(state).vault.open({ passphrase: 'cafe tidal harbour' }))).toMatchObject({
      code: 'passphrase-wrong',
    });
    await value(start(state).vault.open({ passphrase: 'cafe\u0301 tidal harbour' }));
  });

  it('is refused without a name, with a weak passphrase, on a full disk, or over another one', async () => {
    const state = machine();
    const { vault } = start(state);
    expect(await problemOf(vault.create({ name: ' ', passphrase, agency: '' }))).toMatchObject({
      code: 'name-required',
    });
    expect(
      await problemOf(vault.create({ name: 'A', passphrase: 'aaaaaaaaaaaa', agency: '' })),
    ).toMatchObject({
      code: 'passphrase-weak',
    });
    state.free = 1000;
    expect(await problemOf(vault.create({ name: 'A', passphrase, agency: '' }))).toMatchObject({
      code: 'disk-short',
    });
    state.free = 1e12;
    await value(vault.create({ name: 'A', passphrase, agency: '' }));
    expect(await problemOf(start(state).vault.create({ name: 'B', passphrase, agency: '' }))).toMatchObject({
      code: 'workspace-exists',
    });
  });

  it('does nothing before it is open', async () => {
    expect(await problemOf(start(machine()).vault.search({ query: 'x', limit: 1 }))).toMatchObject({
      code: 'refused',
    });
  });
});

describe('an import', () => {
  it('is searchable at once and after reopening', async () => {
    const state = machine();
    const first = await created(state);
    const report = await value(first.vault.importFile(importOf(state, callers)));
    expect(report).toMatchObject({
      counts: { rows: 4, accepted: 3, flagged: 0, rejected: 1, repeated: 0 },
      mentions: 4,
      links: 1,
      alreadyHere: false,
      entry: 2,
    });
    const asked = async (session: typeof first, query: string): Promise<unknown> =>
      (await value(session.vault.search({ query, limit: 5 }))).hits.map(({ caption, why, row: at }) => [
        caption,
        why.code,
        at,
      ]);
    await value(first.vault.close(null));
    for (const session of [await reopened(state)]) {
      expect(await asked(session, 'quill')).toEqual([['Marta Quill', 'name', 1]]);
      expect(await asked(session, 'marta qu')).toEqual([['Marta Quill', 'name-prefix', 1]]);
      expect(await asked(session, 'thistel')).toEqual([['Owen Thistle', 'name-slip', 2]]);
      expect(await asked(session, 'Петров')).toEqual([['Иван Петров', 'name', 4]]);
      expect(await asked(session, 'petrov')).toEqual([['Иван Петров', 'name', 4]]);
      expect(await asked(session, '(207) 555-0101')).toEqual([
        ['Marta Quill', 'identifier', 1],
        ['Иван Петров', 'identifier', 4],
      ]);
      expect(await asked(session, 'nobody')).toEqual([]);
    }
  });

  it('keeps the record as written and lets a value be walked back to it', async () => {
    const state = machine();
    const { vault } = await created(state);
    const { source } = await value(vault.importFile(importOf(state, callers)));
    const view = await value(vault.record({ source, row: 4 }));
    expect(view.record).toMatchObject({ row: 4, line: 5, cells: ['Иван Петров', '207-555-0101'] });
    expect(view.understood.mentions[0]?.slot).toBe('caller');
    expect(await value(vault.ledger({ source, outcome: 'rejected', from: 0, limit: 10 }))).toMatchObject([
      { row: 3, outcome: 'rejected' },
    ]);
    expect(await value(vault.ledger({ source, outcome: 'rejected', after: 3, from: 0, limit: 10 }))).toEqual(
      [],
    );
    expect(
      await value(vault.ledger({ source, outcome: 'rejected', after: 2, from: 0, limit: 10 })),
    ).toHaveLength(1);
    expect(await problemOf(vault.record({ source, row: 5 }))).toMatchObject({ code: 'not-found' });
  });

  it('shows an entity with its links, and what shares its phone', async () => {
    const state = machine();
    const { vault } = await created(state);
    await value(vault.importFile(importOf(state, callers)));
    const { hits } = await value(vault.search({ query: 'quill', limit: 1 }));
    const [hit] = hits;
    if (hit === undefined) throw new Error('no hit');
    const sheet = await value(vault.entity({ id: hit.entity }));
    expect(sheet.profile.caption).toBe('Marta Quill');
    expect(sheet.links.map(({ link, otherSchema }) => [link.kind, otherSchema])).toEqual([
      ['owns', 'vehicle'],
      ['uses', 'phone'],
    ]);
    const phone = sheet.links.find(({ otherSchema }) => otherSchema === 'phone');
    if (phone === undefined) throw new Error('no phone');
    const around = await value(vault.neighbours({ id: phone.other, except: [hit.entity], limit: 10 }));
    expect(around.map(({ otherCaption }) => otherCaption)).toEqual(['Иван Петров']);
  });

  it('of the same bytes adds nothing, and links another case', async () => {
    const state = machine();
    const { vault } = await created(state);
    const made = await value(vault.execute({ name: 'case.create', input: plainCase }));
    const first = await value(vault.importFile(importOf(state, callers)));
    const again = await value(vault.importFile(importOf(state, callers)));
    expect(again).toMatchObject({ source: first.source, alreadyHere: true, entry: null });
    expect(again.counts).toEqual({ rows: 4, accepted: 0, flagged: 0, rejected: 0, repeated: 4 });
    const { id } = made.output as { readonly id: never };
    const linked = await value(vault.importFile(importOf(state, callers, { caseId: id })));
    expect(linked).toMatchObject({ alreadyHere: true, entry: 4 });
    expect(await value(vault.documents({ kind: 'caseSource' }))).toHaveLength(1);
    expect(await value(vault.documents({ kind: 'source' }))).toHaveLength(1);
  });

  it('of the same bytes adds nothing even where its size did not tell, and leaves nothing of a second reading', async () => {
    const state = machine();
    const { vault } = await created(state);
    const first = await value(vault.importFile(importOf(state, callers)));
    const other = importOf(state, callers);
    const again = await value(vault.importFile({ ...other, file: { ...other.file, size: 99 } }));
    expect(again).toMatchObject({ source: first.source, alreadyHere: true, entry: null });
    expect(await value(vault.documents({ kind: 'source' }))).toHaveLength(1);
    expect(Object.keys(JSON.parse(state.keyring ?? '').sources)).toHaveLength(1);
    expect((await value(vault.search({ query: 'quill', limit: 5 }))).total).toBe(1);
  });

  it('that stops half way leaves nothing', async () => {
    const state = machine();
    const session = await created(state);
    for (const code of ['cancelled', 'file-cut'] as const) {
      state.onBatch = (batch) => (batch === 1 ? { code, facts: {} } : null);
      expect(await problemOf(session.vault.importFile(importOf(state, callers)))).toMatchObject({ code });
    }
    state.onBatch = () => null;
    expect(
      await problemOf(
        session.vault.importFile(
          importOf(state, { ...callers, problem: { code: 'json-malformed', facts: {} } }),
        ),
      ),
    ).toMatchObject({ code: 'json-malformed' });
    expect(await value(session.vault.documents({ kind: 'source' }))).toEqual([]);
    expect(await value(session.vault.search({ query: 'quill', limit: 5 }))).toEqual({ hits: [], total: 0 });
    expect(JSON.parse(state.keyring ?? '').sources).toEqual({});
    const again = await reopened(state);
    expect(await value(again.vault.history({ about: null, limit: 9 }))).toHaveLength(1);
  });

  it('is refused when the disk has too little room', async () => {
    const state = machine();
    const { vault } = await created(state);
    state.free = 1024;
    expect(await problemOf(vault.importFile(importOf(state, callers)))).toMatchObject({ code: 'disk-short' });
  });
});

describe('undo', () => {
  it('takes back the newest change of a stack, and gives it back when it is undone itself', async () => {
    const state = machine();
    const { vault } = await created(state);
    const made = await value(vault.execute({ name: 'case.create', input: plainCase }));
    const { source } = await value(vault.importFile(importOf(state, callers)));
    const undone = await value(vault.undo({ entry: null, stack: 'import' }));
    expect(undone.reversed).toBe(3);
    expect(await value(vault.search({ query: 'quill', limit: 5 }))).toMatchObject({ hits: [] });
    expect(await problemOf(vault.record({ source, row: 1 }))).toMatchObject({ code: 'not-found' });

    await value(vault.undo({ entry: undone.entry, stack: null }));
    expect((await value(vault.search({ query: 'quill', limit: 5 }))).hits).toHaveLength(1);
    expect(await value(vault.record({ source, row: 1 }))).toMatchObject({ record: { row: 1 } });

    const again = await reopened(state);
    expect((await value(again.vault.search({ query: 'quill', limit: 5 }))).hits).toHaveLength(1);
    const history = await value(again.vault.history({ about: null, limit: 9 }));
    expect(history.map(({ number, reverses, reversedBy }) => [number, reverses, reversedBy])).toEqual([
      [5, 4, null],
      [4, 3, 5],
      [3, null, null],
      [made.entry, null, null],
      [1, null, null],
    ]);
  });

  it('says which later entries depend on what would go', async () => {
    const state = machine();
    const { vault } = await created(state);
    const made = await value(vault.execute({ name: 'case.create', input: plainCase }));
    const { id } = made.output as { readonly id: never };
    await value(
      vault.execute({ name: 'case.edit', input: { id, fields: { ...plainCase, title: 'Union' } } }),
    );
    await value(vault.importFile(importOf(state, callers, { caseId: id })));
    expect(await problemOf(vault.undo({ entry: made.entry, stack: null }))).toEqual({
      code: 'undo-conflict',
      facts: { entry: 2, entries: ['3', '4'] },
    });
  });

  it('has nothing to take back in a new workspace', async () => {
    const { vault } = await created();
    expect(await problemOf(vault.undo({ entry: null, stack: null }))).toMatchObject({
      code: 'nothing-to-undo',
    });
  });
});
