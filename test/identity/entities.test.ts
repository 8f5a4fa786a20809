// Mentions become entities by the source's own ids, by the identifier they are, and by decisions; never by resemblance.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Assembly, assemble } from '#shared/identity/entities';
import type { AssemblyRow, AssemblySource } from '#shared/identity/mention-nodes';
import type { DecisionDocument } from '#shared/model/documents';
import { type Anchor, asId, type SeriesId, type SourceId, type UserId } from '#shared/model/ids';
import type { UnderstoodRow } from '#shared/model/record';
import { decision, mention, row, stated } from '../factory';
import { tries } from '../property-tries';

function from(name: string, series: string | null = null, hour = 10): AssemblySource {
  return {
    id: asId<SourceId>(name),
    series: series === null ? null : asId<SeriesId>(series),
    importedAt: `2025-12-08T${hour}:00:00Z`,
  };
}

function rowsOf(source: AssemblySource, ...rows: readonly UnderstoodRow[]): readonly AssemblyRow[] {
  return rows.map((one) => ({ source, row: one }));
}

function entity(assembly: Assembly, anchor: string): string | undefined {
  return assembly.entityOfAnchor.get(asId<Anchor>(anchor));
}

function profileAt(assembly: Assembly, anchor: string): Assembly['profiles'][number] | undefined {
  return assembly.profiles.find(({ id }) => id === entity(assembly, anchor));
}

const ann = (number: number, recordId: string | null = null): UnderstoodRow =>
  row(number, [mention('person', { name: 'Marrow, Ann' }, { recordId })]);

describe('entities by the source’s own ids', () => {
  it('joins two rows with one record id, and names the entity after the earlier', () => {
    const assembly = assemble(rowsOf(from('s'), ann(1, 'P-1'), ann(2, 'P-1'), ann(3, 'P-2')), []);
    expect(assembly.profiles.map(({ id, anchors }) => [id, anchors.length])).toEqual([
      ['s/1#person', 2],
      ['s/3#person', 1],
    ]);
  });

  it('joins what is named by an id of one numbering with whatever has it, which says what it is', () => {
    const source = { ...from('s'), oneNumbering: true } as const;
    const named = row(1, [mention('organization', {}, { recordId: 'V-1' })]);
    const told = row(2, [mention('vessel', { name: 'Kittiwake Star' }, { recordId: 'V-1' })]);
    expect(assemble(rowsOf(source, named, told), []).profiles).toMatchObject([
      { id: 's/1#organization', schema: 'vessel', caption: 'Kittiwake Star' },
    ]);
    expect(assemble(rowsOf(from('s'), named, told), []).profiles).toHaveLength(2);
  });

  it('joins editions of one series, and not two series that count alike', () => {
    const editions = [
      ...rowsOf(from('first', 'notices', 10), ann(1, '1900/90001')),
      ...rowsOf(from('second', 'notices', 11), ann(7, '1900/90001')),
      ...rowsOf(from('other', 'sanctions', 12), ann(1, '1900/90001')),
    ];
    const assembly = assemble(editions, []);
    expect(assembly.profiles.map(({ id }) => id)).toEqual([
      'notices!1900/90001#person',
      'sanctions!1900/90001#person',
    ]);
    expect(assembly.profiles[0]?.statements.map(({ source, row: number }) => [source, number])).toEqual([
      ['first', 1],
      ['second', 7],
    ]);
  });

  it('keeps a person and a vehicle apart that one system numbers alike', () => {
    const both = row(1, [
      mention('person', { name: 'Marrow, Ann' }, { recordId: '12' }),
      mention('vehicle', { plate: '123 ABC' }, { recordId: '12' }),
    ]);
    expect(assemble(rowsOf(from('s', 'rms'), both), []).profiles).toHaveLength(2);
  });

  it('never joins by resemblance', () => {
    expect(assemble(rowsOf(from('s'), ann(1), ann(2)), []).profiles).toHaveLength(2);
  });

  it('takes nothing from rows that were rejected or repeat others', () => {
    const rows = [ann(1), { ...ann(2), outcome: 'repeated' }, { ...ann(3), outcome: 'rejected' }] as const;
    expect(assemble(rowsOf(from('s'), ...rows), []).profiles).toHaveLength(1);
  });
});

describe('pivots', () => {
  const rows = rowsOf(
    from('s'),
    row(1, [
      mention('person', {
        name: 'Marrow, Ann',
        phone: '207-555-0142',
        address: '14 Elm Court, Portland ME 04101',
      }),
    ]),
    row(
      2,
      [
        mention('phone', { phone: '(207) 555-0142' }, { slot: 'from' }),
        mention('phone', { phone: '207 555 0143' }, { slot: 'to' }),
      ],
      [stated('calls', 'from', 'to')],
    ),
  );
  const assembly = assemble(rows, []);

  it('lets a property and a record of its own fall into one node', () => {
    const uses = assembly.links.find(({ property }) => property === 'phone');
    const calls = assembly.links.find(({ kind }) => kind === 'calls');
    expect(uses).toMatchObject({ kind: 'uses', from: 's/1#person', to: '~phone:+12075550142', row: 1 });
    expect(calls).toMatchObject({ from: '~phone:+12075550142', to: '~phone:+12075550143', property: null });
  });

  it('describes a pivot by its own records, and captions one without any by its value', () => {
    expect(profileAt(assembly, 's/2#from')).toMatchObject({ schema: 'phone', caption: '+1 207-555-0142' });
    const address = assembly.profiles.find(({ schema }) => schema === 'address');
    expect(address?.anchors).toEqual([]);
    expect(address?.statements).toEqual([]);
    expect(address?.caption).toContain('Elm');
    expect(assembly.links.find(({ to }) => to === address?.id)?.kind).toBe('livesAt');
  });

  it('makes no pivot of a placeholder', () => {
    const unknown = assemble(
      rowsOf(from('s'), row(1, [mention('person', { name: 'LNU, FNU', phone: '000-0000' })])),
      [],
    );
    expect(unknown.profiles).toHaveLength(1);
    expect(unknown.links).toEqual([]);
    expect(unknown.profiles[0]?.caption).toBe('LNU, FNU');
  });

  it('resolves a pivot id like an anchor', () => {
    expect(entity(assembly, '~phone:+12075550142')).toBe('~phone:+12075550142');
  });
});

describe('decisions', () => {
  const four = rowsOf(from('s'), ann(1), ann(2), ann(3), ann(4));
  const at = (number: number): string => `s/${number}#person`;
  const made = (
    opinion: 'same' | 'different',
    left: number,
    right: number,
    minute: number,
  ): DecisionDocument => decision(opinion, at(left), at(right), { at: `2025-12-08T12:${minute}:00Z` });

  it('joins what somebody called the same, and what hangs on it', () => {
    const assembly = assemble(four, [made('same', 1, 2, 10), made('same', 3, 2, 11)]);
    expect(assembly.profiles.map(({ id }) => id)).toEqual([at(1), at(4)]);
    expect(entity(assembly, at(3))).toBe(at(1));
    expect(assembly.contradictions).toEqual([]);
  });

  it('joins nothing while a "same" waits for a second person, and joins once that person said so', () => {
    const waiting = decision('same', at(1), at(2), { second: null });
    expect(entity(assemble(four, [waiting]), at(2))).toBe(at(2));
    const second = { by: asId<UserId>('casey'), at: '2025-12-09T08:00:00Z', reason: 'same tattoo' };
    expect(entity(assemble(four, [{ ...waiting, second }]), at(2))).toBe(at(1));
  });

  it('never chains across a "different": it says so instead', () => {
    const different = made('different', 1, 3, 10);
    const same = made('same', 2, 3, 12);
    const assembly = assemble(four, [made('same', 1, 2, 11), same, different]);
    expect(entity(assembly, at(1))).toBe(entity(assembly, at(2)));
    expect(entity(assembly, at(3))).toBe(at(3));
    expect(assembly.contradictions).toEqual([
      { same: same.id, different: different.id, anchors: [at(1), at(3)] },
    ]);
  });

  it('says when a source’s own id joins two that somebody called different', () => {
    const rows = rowsOf(
      from('s', 'rms'),
      ann(1, 'P-1'),
      row(2, [mention('person', { name: 'Marrow, A' }, { recordId: 'P-1', slot: 'other' })]),
    );
    const different = decision('different', 'rms!P-1#person', 'rms!P-1#other');
    expect(assemble(rows, [different]).contradictions).toMatchObject([
      { same: null, different: different.id },
    ]);
  });

  it('follows the first anchor of each side that is still there', () => {
    const gone = decision('same', ['gone/1#person', at(1)], [at(2)]);
    expect(entity(assemble(four, [gone]), at(2))).toBe(at(1));
    const lost = decision('same', ['gone/1#person'], [at(2)]);
    expect(assemble(four, [lost]).profiles).toHaveLength(4);
  });

  it('comes apart again when the decision is taken back', () => {
    const decided = assemble(four, [made('same', 1, 2, 10)]);
    expect(decided.profiles).toHaveLength(3);
    expect(assemble(four, [])).toEqual(assemble(four, []));
    expect(assemble(four, []).profiles).toHaveLength(4);
  });

  it('does not make one thing of a person and a firm', () => {
    const rows = rowsOf(from('s'), ann(1), row(2, [mention('organization', { name: 'Marrow Ltd' })]));
    expect(assemble(rows, [decision('same', at(1), 's/2#organization')]).profiles).toHaveLength(2);
  });

  it('leaves out a link of a thing with itself', () => {
    const rows = rowsOf(
      from('s'),
      row(
        1,
        [mention('person', { name: 'A B' }), mention('person', { name: 'A C' }, { slot: 'other' })],
        [stated('relatedTo', 'person', 'other')],
      ),
    );
    expect(assemble(rows, []).links).toHaveLength(1);
    expect(assemble(rows, [decision('same', 's/1#person', 's/1#other')]).links).toEqual([]);
  });
});

describe('the order of the input', () => {
  it('changes nothing', () => {
    const rows = [
      ...rowsOf(from('first', 'notices', 10), ann(1, 'N-1'), ann(2, 'N-2')),
      ...rowsOf(from('second', 'notices', 11), ann(1, 'N-2'), ann(2, 'N-1')),
      ...rowsOf(
        from('calls', null, 9),
        ...[1, 2, 3, 4].map((number) =>
          row(
            number,
            [
              mention('phone', { phone: `207-555-014${number % 3}` }, { slot: 'from' }),
              mention('phone', { phone: `207-555-015${number % 2}` }, { slot: 'to' }),
            ],
            [stated('calls', 'from', 'to')],
          ),
        ),
      ),
    ];
    const decisions = [
      decision('same', 'notices!N-1#person', 'notices!N-2#person', { at: '2025-12-08T12:01:00Z' }),
      decision('same', 'calls/1#from', 'calls/2#from', { at: '2025-12-08T12:02:00Z' }),
      decision('different', 'calls/3#from', 'calls/2#from', { at: '2025-12-08T12:03:00Z' }),
    ];
    const straight = assemble(rows, decisions);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(rows, { minLength: rows.length }),
        fc.shuffledSubarray(decisions, { minLength: decisions.length }),
        (shuffled, turned) => {
          expect(assemble(shuffled, turned)).toEqual(straight);
        },
      ),
      { numRuns: tries(40) },
    );
  });
});
