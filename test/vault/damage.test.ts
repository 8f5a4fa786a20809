// What the vault says when its rows are not what it wrote: damaged, swapped, missing, older, or gone altogether.
import { describe, expect, it } from 'vitest';
import { machine } from './fake-machine';
import { filled, flipped, verified } from './filled';
import { readTable, rewriteTable, type StoredEntry } from './raw-rows';
import { created, passphrase, plainCase, problemOf, start, value } from './session';

describe('a workspace nobody touched', () => {
  it('has no faults', async () => {
    const result = await verified(await filled());
    expect(result.faults).toEqual([]);
    expect(result.audit.faults).toEqual([]);
    expect(result).toMatchObject({ segments: 3, audit: { entries: 4 } });
  });
});

describe('a flipped bit', () => {
  it('is reported wherever in a segment it is', async () => {
    for (const table of ['records', 'understood'] as const) {
      const state = await filled();
      const rows = await readTable(state, table);
      for (const at of [0, 1, 20, -1]) {
        const place = Math.max(
          0,
          rows.findIndex(({ key }) => key[1] > 0),
        );
        const damaged = rows.map((entry: StoredEntry, index) =>
          index === place
            ? { ...entry, value: flipped(entry.value, at < 0 ? entry.value.length + at : at) }
            : entry,
        );
        await rewriteTable(state, table, damaged);
        const { faults } = await verified(state);
        expect(faults).toContainEqual({ table, code: 'row-damaged', source: 'people.csv' });
      }
    }
  });

  it('in a document is refused on opening, with the table it lies in', async () => {
    const state = await filled();
    const [first, ...rest] = await readTable(state, 'documents');
    if (first === undefined) throw new Error('no documents');
    await rewriteTable(state, 'documents', [{ ...first, value: flipped(first.value, 30) }, ...rest]);
    expect(await problemOf(start(state).vault.open({ passphrase }))).toMatchObject({
      code: 'row-damaged',
      facts: { table: 'documents' },
    });
  });

  it('in an old audit entry is found by verifying', async () => {
    const state = await filled();
    const rows = await readTable(state, 'audit');
    await rewriteTable(
      state,
      'audit',
      rows.map((entry) => (entry.key[0] === 2 ? { ...entry, value: flipped(entry.value, 40) } : entry)),
    );
    const { audit } = await verified(state);
    expect(audit.faults).toEqual([{ number: 2, code: 'changed' }]);
  });

  it('in the index does no harm: it is built anew', async () => {
    const state = await filled();
    const rows = await readTable(state, 'index');
    await rewriteTable(
      state,
      'index',
      rows.map((entry) => ({ ...entry, value: flipped(entry.value, 40) })),
    );
    const session = start(state);
    const opened = await value(session.vault.open({ passphrase }));
    expect(opened.remarks).toEqual([{ code: 'index-rebuilt', facts: { file: 'people.csv' } }]);
    expect((await value(session.vault.search({ query: 'heath', limit: 3 }))).hits).toHaveLength(1);
  });
});

describe('swapped rows', () => {
  it('of one table are told from damaged ones', async () => {
    const state = await filled();
    const [first, second, ...rest] = await readTable(state, 'records');
    if (first === undefined || second === undefined) throw new Error('too few rows');
    await rewriteTable(state, 'records', [
      { ...first, value: second.value },
      { ...second, value: first.value },
      ...rest,
    ]);
    const { faults } = await verified(state);
    expect(faults).toContainEqual({ table: 'records', code: 'row-swapped', source: 'people.csv' });
    expect(faults.some(({ code }) => code === 'row-damaged')).toBe(false);
  });

  it('of the audit are found', async () => {
    const state = await filled();
    const rows = await readTable(state, 'audit');
    const at = (number: number): Uint8Array => {
      const found = rows.find(({ key }) => key[0] === number);
      if (found === undefined) throw new Error('no entry');
      return found.value;
    };
    await rewriteTable(
      state,
      'audit',
      rows.map((entry) =>
        entry.key[0] === 2
          ? { ...entry, value: at(3) }
          : entry.key[0] === 3
            ? { ...entry, value: at(2) }
            : entry,
      ),
    );
    const { audit } = await verified(state);
    expect(audit.faults.map(({ number }) => number)).toEqual([2, 3]);
  });
});

describe('a missing row', () => {
  it('of a segment is reported as missing', async () => {
    const state = await filled();
    const rows = await readTable(state, 'understood');
    await rewriteTable(state, 'understood', rows.slice(1));
    const { faults } = await verified(state);
    expect(faults).toContainEqual({ table: 'understood', code: 'row-missing', source: 'people.csv' });
  });

  it('of a document is noticed on opening', async () => {
    const state = await filled();
    const rows = await readTable(state, 'documents');
    await rewriteTable(state, 'documents', rows.slice(1));
    expect(await problemOf(start(state).vault.open({ passphrase }))).toMatchObject({ code: 'row-missing' });
  });

  it('at the end of the audit is a database that got shorter', async () => {
    const state = await filled();
    const rows = await readTable(state, 'audit');
    await rewriteTable(state, 'audit', rows.slice(0, -1));
    expect(await problemOf(start(state).vault.open({ passphrase }))).toMatchObject({
      code: 'workspace-shorter-database',
    });
  });
});

describe('an older row put back', () => {
  it('is refused on opening, and by who looks while the workspace is open', async () => {
    const state = machine();
    const { vault } = await created(state);
    const { output } = await value(vault.execute({ name: 'case.create', input: plainCase }));
    const { id } = output as { readonly id: never };
    const before = await readTable(state, 'documents');
    await value(
      vault.execute({ name: 'case.edit', input: { id, fields: { ...plainCase, status: 'closed' } } }),
    );
    await rewriteTable(state, 'documents', before);
    const { faults } = await value(vault.verify(null));
    expect(faults).toMatchObject([{ table: 'documents', code: 'row-swapped' }]);
    await value(vault.close(null));
    expect(await problemOf(start(state).vault.open({ passphrase }))).toMatchObject({
      code: 'row-swapped',
      facts: { table: 'documents' },
    });
  });
});

describe('a database that Chromium silently replaced by an empty one', () => {
  it('is refused', async () => {
    const state = await filled();
    for (const table of ['records', 'understood', 'index', 'documents', 'audit', 'meta'] as const)
      await rewriteTable(state, table, []);
    expect(await problemOf(start(state).vault.open({ passphrase }))).toMatchObject({
      code: 'workspace-empty-database',
    });
  });
});

describe('a database of which Chromium says that it cannot read it', () => {
  it('is refused in words, and opens again when it can be read', async () => {
    const state = await filled();
    let steps = 0;
    state.onStep = async () => {
      if (++steps > 4) throw new DOMException('Internal error', 'UnknownError');
    };
    const { vault } = start(state);
    expect(await problemOf(vault.open({ passphrase }))).toMatchObject({ code: 'row-damaged' });
    state.onStep = async () => undefined;
    await value(vault.open({ passphrase }));
  });
});
