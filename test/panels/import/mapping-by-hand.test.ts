// What a person puts together by hand in the mapping is understood so, and is kept with it.
import { describe, expect, it } from 'vitest';
import { columnsOf, keptSpec } from '#shared/import/kept-spec';
import type { Spec } from '#shared/import/types';
import type { SpecDocument } from '#shared/model/documents';
import { asId } from '#shared/model/ids';
import { withMeaning, withThing } from '../../../renderer/panels/import/edit-spec';
import { sameMeanings, withJoined, withParted } from '../../../renderer/panels/import/join-columns';
import { kindsBetween, withLink, withoutLink } from '../../../renderer/panels/import/row-links';
import { readTextForTest } from '../../import/read-files';

const table = 'A,B,C\nOUELLON,Sylvie,Fern Landing LLC\nCATES,Wilma,Fern Landing LLC\n';

/** The headers say nothing: surname, forename and employer are given by hand. */
function byHand(spec: Spec): Spec {
  const bare = { ...spec, mentions: [], links: [], ignored: [] };
  const person = withThing(bare, 'person');
  const firm = withThing(person.spec, 'organization');
  const names = ['A', 'B'].reduce(
    (so, column) => withMeaning(so, column, { slot: person.slot, property: 'name' }),
    firm.spec,
  );
  return withMeaning(names, 'C', { slot: firm.slot, property: 'name' });
}

const only = <T>(list: readonly T[]): T => {
  const [one] = list;
  if (one === undefined || list.length !== 1) throw new Error(`${list.length} instead of one`);
  return one;
};

describe('two columns that mean one name', () => {
  it('are joined with the surname that a person names, in either order', async () => {
    for (const [first, written, value] of [
      ['A', 'OUELLON, Sylvie', /ouellon/i],
      ['B', 'Sylvie, OUELLON', /sylvie/i],
    ] as const) {
      const { rows } = await readTextForTest('a.csv', table, {
        reader: { header: true, skipRows: 0 },
        spec: (proposed) => {
          const spec = byHand(proposed);
          return withJoined(spec, only(sameMeanings(spec)), first);
        },
      });
      const names = rows[0]?.mentions.find(({ slot }) => slot === 'person')?.statements ?? [];
      expect(names.map((one) => one.written)).toEqual([written]);
      expect(names[0]?.value).toMatch(value);
    }
  });

  it('are parted again, and joined once more the other way', async () => {
    const { spec: proposed } = await readTextForTest('a.csv', table);
    const spec = byHand(proposed);
    const joined = withJoined(spec, only(sameMeanings(spec)), 'B');
    const group = only(sameMeanings(joined));
    expect(group).toEqual({ slot: 'person', property: 'name', columns: ['B', 'A'], isJoined: true });
    expect(only(sameMeanings(withJoined(joined, group, 'A'))).columns).toEqual(['A', 'B']);
    const parted = withParted(joined, group);
    expect(only(sameMeanings(parted))).toMatchObject({ isJoined: false, columns: ['B', 'A'] });
    expect(parted.mentions.flatMap(({ statements }) => statements)).toHaveLength(3);
  });

  it('stay so in a mapping that is kept for the next file', async () => {
    const { spec: proposed, proposal } = await readTextForTest('a.csv', table, {
      reader: { header: true, skipRows: 0 },
    });
    const spec = byHand(proposed);
    const settled = withLink(withJoined(spec, only(sameMeanings(spec)), 'A'), {
      from: 'person',
      to: 'organization',
      kind: 'employedBy',
    });
    const document: SpecDocument = {
      kind: 'spec',
      id: asId('spec-1'),
      columns: columnsOf(proposal),
      spec: JSON.parse(JSON.stringify(settled)),
    };
    expect(keptSpec([document], proposal)).toEqual(settled);
  });
});

describe('a thing made by hand', () => {
  it('is linked to the others by a kind that the ontology knows between them', async () => {
    const { rows, spec } = await readTextForTest('a.csv', table, {
      reader: { header: true, skipRows: 0 },
      spec: (proposed) =>
        withLink(byHand(proposed), { from: 'person', to: 'organization', kind: 'employedBy' }),
    });
    expect(kindsBetween(spec, 'person', 'organization')).toContain('employedBy');
    expect(kindsBetween(spec, 'organization', 'person')).not.toContain('employedBy');
    expect(kindsBetween(spec, 'person', 'person')).toEqual([]);
    expect(kindsBetween(spec, 'person', 'nobody')).toEqual([]);
    expect(rows.map(({ links }) => links.map(({ kind, from, to }) => `${from} ${kind} ${to}`))).toEqual([
      ['person employedBy organization'],
      ['person employedBy organization'],
    ]);
    const [link] = spec.links;
    expect(withLink(spec, { from: 'person', to: 'organization', kind: 'employedBy' })).toBe(spec);
    expect(link === undefined ? null : withoutLink(spec, link).links).toEqual([]);
  });
});
