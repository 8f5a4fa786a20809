// A laptop's clock may be set back, or its battery be empty: what was done keeps its order, and everything goes on.
import { expect, it } from 'vitest';
import { aboutNothing } from '#shared/access/types';
import { machine } from './fake-machine';
import { passphrase, plainCase, start, value } from './session';

it('a clock that is set back by years changes no order, breaks no chain and hides no look', async () => {
  const state = machine();
  const first = start(state, { now: () => '2026-03-02T10:00:00.000Z' });
  await value(first.vault.create({ name: 'Robin Ouellette', passphrase, agency: 'Calais PD' }));
  await value(first.vault.execute({ name: 'case.create', input: plainCase }));
  await value(first.vault.look({ what: 'search', about: { ...aboutNothing, text: 'birch' }, count: 0 }));
  await value(first.vault.close(null));

  const { vault } = start(state, { now: () => '1999-12-31T23:59:59.000Z' });
  expect((await value(vault.open({ passphrase }))).remarks).toEqual([]);
  await value(vault.execute({ name: 'series.create', input: { title: 'Notices' } }));
  await value(vault.look({ what: 'search', about: { ...aboutNothing, text: 'birch' }, count: 0 }));
  await value(vault.undo({ entry: 2, stack: null }));
  const { audit, access, faults } = await value(vault.verify(null));
  expect([audit.faults, access.faults, faults]).toEqual([[], [], []]);
  const lines = await value(vault.history({ about: null, limit: 9 }));
  expect(lines.map(({ number, at }) => [number, at.slice(0, 4)])).toEqual([
    [4, '1999'],
    [3, '1999'],
    [2, '2026'],
    [1, '2026'],
  ]);
  // Each time: that it was opened, and the search.
  expect(access.entries).toBe(4);
});
