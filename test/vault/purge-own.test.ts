// Whose rows a purge of a person takes unasked, as batch mode does: theirs, and nobody's whom a person found to be somebody else.
import { expect, it } from 'vitest';
import { type Anchor, asId, type EntityId } from '#shared/model/ids';
import { people } from './access-looks';
import { machine } from './fake-machine';
import { created, importOf, value } from './session';

it('a purge takes the rows of whom a decision joined, and none of whom one parted', async () => {
  const state = machine();
  const { vault } = await created(state);
  const { source } = await value(vault.importFile(importOf(state, people)));
  const anchor = (row: number): Anchor => asId<Anchor>(`${source}/${row}#person`);
  const decide = (opinion: 'same' | 'different', left: number, right: number) =>
    value(
      vault.execute({
        name: 'decision.make',
        input: {
          ...{ opinion, left: [anchor(left)], right: [anchor(right)], reason: 'one voice' },
          evidence: { epoch: 1, evidence: [], alerts: [], bits: 0 },
        },
      }),
    );
  await decide('different', 1, 2);
  await decide('same', 1, 3);
  const id = asId<EntityId>(anchor(1));
  const { rows } = await value(vault.purgePreview({ target: { kind: 'person', id } }));
  expect(rows.filter(({ why }) => why === 'own').map(({ row }) => row)).toEqual([1, 3]);
});
