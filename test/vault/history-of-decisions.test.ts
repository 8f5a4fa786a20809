// What the history says of an opinion: who with whom, read when it is asked.
import { expect, it } from 'vitest';
import { type Anchor, asId } from '#shared/model/ids';
import { mention, row } from '../factory';
import { created, importOf, machine, problemOf, value } from './fake-machine';

it('an opinion in the history names it and both things, also when it was undone and when its rows are gone', async () => {
  const state = machine();
  const { vault } = await created(state);
  const file = {
    name: 'people.csv',
    rows: ['Marrowby, Eugene', 'Marrowbie, Gene'].map((name, at) =>
      row(at + 1, [mention('person', { name })]),
    ),
  };
  const { source, entry } = await value(vault.importFile(importOf(state, file)));
  const anchor = (number: number): Anchor => asId<Anchor>(`${source}/${number}#person`);
  const evidence = { epoch: 1, evidence: [], alerts: [], bits: 0 };
  const reason = 'one height, one voice';
  const made = await value(
    vault.execute({
      name: 'decision.make',
      input: { opinion: 'unsure', left: [anchor(1)], right: [anchor(2)], reason, evidence },
    }),
  );
  const decisionOf = async (number: number) =>
    (await value(vault.history({ about: null, limit: 20 }))).find((line) => line.number === number)?.decision;
  const told = { opinion: 'unsure', left: 'Eugene Marrowby', right: 'Gene Marrowbie' };
  expect(await decisionOf(made.entry)).toEqual(told);
  expect(await decisionOf(entry ?? 0)).toBeNull();

  const undone = await value(vault.undo({ entry: made.entry, stack: null }));
  expect(await decisionOf(made.entry)).toEqual(told);
  expect(await decisionOf(undone.entry)).toEqual(told);

  expect(await problemOf(vault.undo({ entry, stack: null }))).toBeNull();
  expect(await decisionOf(made.entry)).toEqual({ opinion: 'unsure', left: '', right: '' });
});
