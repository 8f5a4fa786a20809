// Two records of one case that look like one thing are proposed as such, in a group of their own: what ties a case to lists
// and other cases stays what it was.
import { describe, expect, it } from 'vitest';
import { isWithinCase, reportOfCase } from '#shared/connections/of-case';
import { tallyKinds, tallyOf } from '#shared/connections/tally';
import type { Connection } from '#shared/connections/types';
import { languages } from '#shared/i18n/catalogue';
import { translator } from '#shared/i18n/translate';
import { asId, type CaseId } from '#shared/model/ids';
import { decision, listContext, mention, row, type Said, stated } from '../factory';
import { crowdRows, noticeRow, personRow, type StorySource, type Told, tell } from './story';

const house = '27 Highland Avenue, South Portland ME 04106';
const ours = { name: 'PELLETIER, MARGUERITE A', birthDate: '03/14/1972', phone: '207-555-0117' };

function inOneCase(...said: readonly Said[]): readonly StorySource[] {
  return [
    { name: 'a', of: 'A', rows: [...said.map((one, at) => personRow(at + 1, one)), ...crowdRows(41, 60)] },
  ];
}

function own(told: Told): readonly Connection[] {
  return told.report.withinCases.connections;
}

function only(told: Told): Connection {
  const [first, ...others] = own(told);
  expect(others).toEqual([]);
  if (first === undefined) throw new Error('nothing proposed');
  return first;
}

describe('two records of one case', () => {
  it('are proposed as one person, with the evidence, and nothing is proposed across cases', () => {
    const told = tell(inOneCase(ours, { ...ours, name: 'Marguerite Pelletier' }));
    const found = only(told);
    expect(found).toMatchObject({ kind: 'match', band: 'strong', state: 'proposed', alike: 0, rank: 1 });
    expect(found.evidence.filter(({ outcome }) => outcome === 'agrees').map(({ signal }) => signal)).toEqual(
      expect.arrayContaining(['name', 'birth-date', 'phone']),
    );
    expect(isWithinCase(found)).toBe(true);
    expect(found.nearAnchors).toEqual(['a/1#person']);
    expect(found.farAnchors).toEqual(['a/2#person']);
    expect(told.report.connections).toEqual([]);
    expect(told.report.pairsCompared).toBe(0);
    expect(told.report.withinCases.pairsCompared).toBeGreaterThan(0);
  });

  it('may stand in two files of the case, also in one that another case uses too', () => {
    const sources: readonly StorySource[] = [
      { name: 'people', of: 'A', rows: [personRow(1, ours), ...crowdRows(42, 40)] },
      { name: 'guests', of: 'A', rows: [personRow(1, { ...ours, phone: house })] },
    ];
    expect(only(tell(sources)).farAnchors).toEqual(['guests/1#person']);
  });

  it('are counted on a sheet as what they are, and apart from what was decided', () => {
    const found = only(tell(inOneCase(ours, ours)));
    const none = { notice: 0, list: 0, case: 0, within: 0, decided: 0 };
    expect(tallyOf([found])).toEqual({ ...none, within: 1 });
    const other = { ...found, farSide: { kind: 'case', caseId: asId<CaseId>('B') } } as const;
    const unsure = { ...other, state: 'unsure' } as const;
    const same = { ...found, state: 'same' } as const;
    const different = { ...other, state: 'different' } as const;
    const all = [found, other, unsure, same, different];
    expect(tallyOf(all)).toEqual({ ...none, within: 1, case: 2, decided: 2 });
    for (const language of languages)
      for (const kind of tallyKinds)
        expect(translator(language)(`entity.connections.${kind}`, { count: 7 })).toContain('7');
  });

  it('change nothing in what ties the case to others', () => {
    const notice = noticeRow(1, mention('person', ours, { context: listContext }), {
      id: '1900/90001',
      colour: 'red',
    });
    const list: StorySource = { name: 'notices', of: null, rows: [notice] };
    const other: StorySource = { name: 'b', of: 'B', rows: [personRow(1, ours)] };
    const told = tell([...inOneCase(ours, ours), list, other]);
    const across = told.report.connections;
    expect(across.filter(isWithinCase)).toEqual([]);
    expect(new Set(across.map(({ farSide }) => farSide.kind))).toEqual(new Set(['notice', 'case']));
    expect(across.map(({ rank }) => rank)).toEqual(across.map((_, at) => at + 1));
    expect(own(told).map(({ rank }) => rank)).toEqual([1]);
    const ofB = reportOfCase(told.report, asId<CaseId>('B'));
    expect(ofB.withinCases.connections).toEqual([]);
    expect(ofB.connections.length).toBeGreaterThan(0);
  });

  it.each([
    ['Dunnevar, Rex', 'Dunnevar, Rexford'],
    ['Thibodeau, Onésime', 'Thibodeau, Zim'],
    ['Salcedo Ibarra, Nacho', 'Salcedo Ibarra, Ignacio'],
    ['أبو ليلى الحداد', 'عبد الرحمن الحداد'],
  ])('with one number and one birth date are proposed, %s and %s, and joined by nobody', (one, other) => {
    const said = { nationalNumber: '219-09-9998', birthDate: '06/21/1994', address: house };
    const told = tell(inOneCase({ ...said, name: one }, { ...said, name: other }));
    expect(only(told)).toMatchObject({ band: 'possible', state: 'proposed' });
    expect(told.idAt('a', 1)).not.toBe(told.idAt('a', 2));
  });

  it.each([
    [
      'a father and a son',
      { name: 'VARNEY, ARMAND SR', birthDate: '04/11/1951', address: house, phone: '207-555-0131' },
      { name: 'Varney, Armand Jr', birthDate: '7/2/1979', address: house, phone: '207-555-0131' },
    ],
    [
      'twins',
      { name: 'Dunnevar, Leah', birthDate: '06/21/1994', address: house, phone: '207-555-0138', sex: 'F' },
      { name: 'Dunnevar, Lena', birthDate: '06/21/1994', address: house, phone: '207-555-0138', sex: 'F' },
    ],
    ['two without a name', { name: 'FNU LNU', birthDate: '1990' }, { name: 'Doe, John', birthDate: '1990' }],
    ['two of one address', { name: 'Ridge, Ada', address: house }, { name: 'Poole, Bert', address: house }],
    [
      'namesakes years apart',
      { name: 'Oxhaven, Rosalind', birthDate: '01/02/1960' },
      { name: 'Oxhaven, Rosalind', birthDate: '05/06/1990' },
    ],
  ] satisfies readonly (readonly [string, Said, Said])[])(
    'are not proposed when they are %s',
    (_, one, other) => {
      expect(own(tell(inOneCase(one, other)))).toEqual([]);
    },
  );

  it('are not proposed when a source of the case links them', () => {
    const two = row(
      1,
      [
        mention('person', { name: ours.name, birthDate: ours.birthDate }, { slot: 'one' }),
        mention('person', { name: ours.name, birthDate: ours.birthDate }, { slot: 'other' }),
      ],
      [stated('relatedTo', 'one', 'other')],
    );
    expect(own(tell([{ name: 'a', of: 'A', rows: [two, ...crowdRows(43, 30)] }]))).toEqual([]);
  });

  it('of which fifty say the same are one line that says for how many it stands', () => {
    const nights = Array.from({ length: 50 }, () => ours);
    const found = only(tell(inOneCase(...nights)));
    expect(found.alike).toBe(48);
    expect([...found.nearAnchors, ...found.farAnchors].sort()).toEqual(
      nights.map((__, at) => `a/${at + 1}#person`).sort(),
    );
    expect(found.nearAnchors).toHaveLength(1);
  });

  it('are ranked by evidence', () => {
    const told = tell(inOneCase(ours, ours, { name: 'Thibodeau, Onésime' }, { name: 'Onesime Thibodeau' }));
    expect(own(told).map(({ nearCaption, band }) => [nearCaption, band])).toEqual([
      ['Marguerite A Pelletier', 'strong'],
      ['Onésime Thibodeau', 'possible'],
    ]);
  });
});

describe('a decision about two records of one case', () => {
  const sources = inOneCase(ours, { ...ours, name: 'Marguerite Pelletier' });

  it('joins them with "same", and stays in sight with its name so that it can be taken back', () => {
    const before = only(tell(sources));
    const made = decision('same', before.nearAnchors, before.farAnchors, { forAll: true });
    const told = tell(sources, [made]);
    expect(told.idAt('a', 1)).toBe(told.idAt('a', 2));
    const after = only(told);
    expect(after).toMatchObject({ id: before.id, state: 'same', decision: made.id });
    expect([after.nearAnchors, after.farAnchors]).toEqual([before.nearAnchors, before.farAnchors]);
    expect([after.nearCaption, after.farCaption]).toEqual([before.nearCaption, before.farCaption]);
    expect(tell(sources, []).report).toEqual(tell(sources).report);
  });

  it.each(['different', 'unsure'] as const)('gives its state to the line: %s', (opinion) => {
    const before = only(tell(sources));
    const made = decision(opinion, before.nearAnchors, before.farAnchors, { forAll: true });
    const told = tell(sources, [made]);
    expect(told.idAt('a', 1)).not.toBe(told.idAt('a', 2));
    expect(only(told)).toMatchObject({ id: before.id, state: opinion, decision: made.id, bits: before.bits });
  });

  it('waits for a second person where the rule asks for one', () => {
    const before = only(tell(sources));
    const made = decision('same', before.nearAnchors, before.farAnchors, { forAll: true, second: null });
    expect(only(tell(sources, [made]))).toMatchObject({ id: before.id, state: 'waiting' });
  });

  it('counts for all that say the same, and asks again when one more comes', () => {
    const five = inOneCase(ours, ours, ours, ours, ours);
    const before = only(tell(five));
    const made = decision('same', before.nearAnchors, before.farAnchors, { forAll: true });
    const told = tell(five, [made]);
    expect(new Set([1, 2, 3, 4, 5].map((at) => told.idAt('a', at))).size).toBe(1);
    expect(only(told)).toMatchObject({ state: 'same', alike: 3 });
    const later: StorySource = { name: 'later', of: 'A', rows: [personRow(1, ours)] };
    const states = own(tell([...five, later], [made])).map(({ state }) => state);
    expect([...states].sort()).toEqual(['proposed', 'same']);
  });

  it('keeps the one apart from each of the others with "different"', () => {
    const three = inOneCase(ours, ours, ours);
    const before = only(tell(three));
    const apart = decision('different', before.nearAnchors, before.farAnchors, { forAll: true });
    const told = tell(three, [
      apart,
      decision('same', 'a/1#person', 'a/3#person', { at: '2025-12-09T11:00:00Z' }),
    ]);
    expect(told.idAt('a', 1)).not.toBe(told.idAt('a', 3));
  });

  it('says nothing of a like record in another case', () => {
    const other: StorySource = { name: 'b', of: 'B', rows: [personRow(1, ours)] };
    const two = [...inOneCase(ours, ours), other];
    const before = only(tell(two));
    const told = tell(two, [decision('different', before.nearAnchors, before.farAnchors, { forAll: true })]);
    expect(told.report.connections.map(({ state }) => state)).toEqual(['proposed']);
    expect(told.report.connections[0]?.band).toBe('strong');
  });
});

describe('a case of very many records', () => {
  it('compares a bounded number of pairs, says what it left out, and still finds each that says the same', () => {
    const desk = '207-555-0199';
    const rows = [
      ...Array.from({ length: 400 }, (_, at) => personRow(at + 1, { name: `${word(at)}, Ada`, phone: desk })),
      ...Array.from({ length: 300 }, (_, at) => personRow(at + 2_001, ours)),
    ];
    const { withinCases } = tell([{ name: 'a', of: 'A', rows }]).report;
    expect(withinCases.pairsCompared).toBeLessThan(3_000);
    expect(withinCases.notCompared.pairs).toBeGreaterThan(70_000);
    expect(withinCases.blocksRefined[0]).toMatchObject({ inLists: 0 });
    const [first] = withinCases.connections;
    expect(first).toMatchObject({ band: 'strong', alike: 298 });
  });
});

/** Names that neither look nor sound alike. */
function word(at: number): string {
  const letters = 'bdfgklmnprstvz';
  const letter = (place: number): string => letters[Math.floor(at / 14 ** place) % 14] ?? 'b';
  return `${letter(0)}a${letter(1)}o${letter(2)}i${letter(0)}u`.replace(/^./, (first) => first.toUpperCase());
}
