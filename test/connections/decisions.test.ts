// What people decide outranks every score, outlasts new editions, and can be taken back.
import { describe, expect, it } from 'vitest';
import type { DecisionDocument, Opinion } from '#shared/model/documents';
import { asId, type UserId } from '#shared/model/ids';
import { decision, listContext, mention, row } from '../factory';
import { crowdRows, noticeRow, personRow, type StorySource, type Told, tell } from './story';

const ours = { name: 'WARSAME, ABDI MOHAMED', birthDate: '01/01/1987', height: '506', sex: 'M' };
const theirs = { name: 'Warsame Abdi Mohamed', birthDate: '1987', height: '1.90', sex: 'M' };

function notices(name: string, at: number): StorySource {
  const subject = mention('person', theirs, { context: listContext });
  return {
    name,
    of: null,
    series: 'notices',
    rows: [noticeRow(at, subject, { id: '1900/90003', colour: 'red' })],
  };
}

const people: StorySource = { name: 'people', of: 'A', rows: [personRow(4, ours), ...crowdRows(31, 60)] };

function only(told: Told): Told['report']['connections'][number] {
  const [first, ...others] = told.between(['people', 4], ['edition-1', 36], 'match');
  expect(others).toEqual([]);
  if (first === undefined) throw new Error('no connection');
  return first;
}

function decided(
  opinion: Opinion,
  sources: readonly StorySource[],
): { readonly told: Told; readonly made: DecisionDocument } {
  const { nearAnchors, farAnchors } = only(tell(sources));
  const made = decision(opinion, nearAnchors, farAnchors);
  return { told: tell(sources, [made]), made };
}

describe('a decision', () => {
  it.each(['different', 'unsure'] as const)('gives its state to the connection: %s', (opinion) => {
    const before = only(tell([people, notices('edition-1', 36)]));
    const { told, made } = decided(opinion, [people, notices('edition-1', 36)]);
    expect(only(told)).toMatchObject({ id: before.id, state: opinion, decision: made.id, bits: before.bits });
  });

  it('is shown as waiting and joins nothing while the second-person rule asks for another', () => {
    const sources = [people, notices('edition-1', 36)];
    const { nearAnchors, farAnchors } = only(tell(sources));
    const made = decision('same', nearAnchors, farAnchors, { second: null });
    const waiting = only(tell(sources, [made]));
    expect(waiting).toMatchObject({ state: 'waiting', decision: made.id });
    expect(waiting.near).not.toBe(waiting.far);
    const second = { by: asId<UserId>('casey'), at: '2025-12-09T08:00:00Z', reason: 'same tattoo' };
    expect(only(tell(sources, [{ ...made, second }])).state).toBe('same');
  });

  it('keeps the connection and its name when it joins the two into one entity', () => {
    const before = only(tell([people, notices('edition-1', 36)]));
    const { told, made } = decided('same', [people, notices('edition-1', 36)]);
    const after = only(told);
    expect(after).toMatchObject({ id: before.id, state: 'same', decision: made.id });
    expect(after.near).toBe(after.far);
    expect([after.nearCaption, after.farCaption]).toEqual([before.nearCaption, before.farCaption]);
    expect([after.nearAnchors, after.farAnchors]).toEqual([before.nearAnchors, before.farAnchors]);
    const levels = (of: typeof after): readonly string[] =>
      of.evidence.map(({ signal, level }) => `${signal} ${level}`);
    expect(levels(after)).toEqual(levels(before));
  });

  it('can be reconsidered after the two were joined', () => {
    const { nearAnchors, farAnchors } = only(decided('same', [people, notices('edition-1', 36)]).told);
    const again = tell([people, notices('edition-1', 36)], [decision('different', nearAnchors, farAnchors)]);
    expect(only(again).state).toBe('different');
  });

  it('stays "different" in the next edition of the list', () => {
    const first = only(tell([people, notices('edition-1', 36)]));
    const made = decision('different', first.nearAnchors, first.farAnchors);
    const told = tell([people, notices('edition-1', 36), notices('edition-2', 12)], [made]);
    const [again, ...others] = told.between(['people', 4], ['edition-2', 12], 'match');
    expect(others).toEqual([]);
    expect(again).toMatchObject({ id: first.id, state: 'different', decision: made.id });
  });

  it('stays "different" when more speaks for it later', () => {
    const first = only(tell([people, notices('edition-1', 36)]));
    const made = decision('different', first.nearAnchors, first.farAnchors);
    const fuller: StorySource = {
      ...notices('edition-2', 12),
      rows: [
        noticeRow(
          12,
          mention(
            'person',
            { ...theirs, height: '1.68', birthDate: '1987/01/01', fatherName: 'Mohamed' },
            { context: listContext },
          ),
          { id: '1900/90003', colour: 'red' },
        ),
      ],
    };
    const told = tell([people, notices('edition-1', 36), fuller], [made]);
    expect(told.between(['people', 4], ['edition-2', 12], 'match')[0]?.state).toBe('different');
  });

  it('stays "different" for records that say word for word the same', () => {
    const first = only(tell([people, notices('edition-1', 36)]));
    const made = decision('different', first.nearAnchors, first.farAnchors);
    const again: StorySource = { name: 'people-again', of: 'A', rows: [personRow(9, ours)] };
    const told = tell([people, again, notices('edition-1', 36)], [made]);
    for (const one of told.between(['people-again', 9], ['edition-1', 36], 'match'))
      expect(one.state).toBe('different');
    expect(told.report.connections.filter(({ state }) => state === 'proposed')).toEqual([]);
  });

  it('is shown even where the machine would propose nothing', () => {
    const sources = [people, { name: 'b', of: 'B', rows: [personRow(1, { name: 'Quite, Other' })] }];
    const told = tell(sources, [decision('same', 'people/4#person', 'b/1#person')]);
    expect(told.between(['people', 4], ['b', 1], 'match')).toMatchObject([{ state: 'same' }]);
  });

  it('comes last when it says "different"', () => {
    const { told } = decided('different', [people, notices('edition-1', 36)]);
    expect(only(told).rank).toBe(told.report.connections.length);
  });

  it('leads no path any more when it says "different"', () => {
    const director = { name: 'BARANISHIN, EUGENE', birthDate: '09/04/1986', sex: 'M', phone: '207-555-0142' };
    const wanted = mention(
      'person',
      { name: 'БАРАНИШИН Євген', birthDate: '1986/09/04', sex: 'M' },
      { context: listContext },
    );
    const sources: readonly StorySource[] = [
      { name: 'a', of: 'A', rows: [personRow(1, director)] },
      { name: 'b', of: 'B', rows: [personRow(1, { name: 'Ilinca', phone: '207-555-0142' })] },
      { name: 'notices', of: null, rows: [noticeRow(1, wanted, { id: '1900/90001', colour: 'red' })] },
    ];
    const before = tell(sources);
    expect(before.report.connections.filter(({ kind }) => kind === 'path')).toHaveLength(1);
    const [match] = before.between(['a', 1], ['notices', 1], 'match');
    if (match === undefined) throw new Error('no match');
    const after = tell(sources, [decision('different', match.nearAnchors, match.farAnchors)]);
    expect(after.report.connections.filter(({ kind }) => kind === 'path')).toEqual([]);
  });

  it('folds records that say the same into one connection, and covers all of them', () => {
    const firm = (number: number): ReturnType<typeof row> =>
      row(number, [mention('organization', { name: 'Pemaquid Frozen Exports LLC' })]);
    const sources: readonly StorySource[] = [
      { name: 'parcels', of: 'A', rows: [1, 2, 3].map(firm) },
      {
        name: 'bank',
        of: 'B',
        rows: [1, 2].map((number) =>
          row(number, [mention('organization', { name: 'PEMAQUID FROZEN EXPORTS' })]),
        ),
      },
    ];
    const [one, ...others] = tell(sources).report.connections;
    expect(others).toEqual([]);
    expect(one?.alike).toBe(5);
    if (one === undefined) throw new Error('no connection');
    const after = tell(sources, [decision('unsure', one.nearAnchors, one.farAnchors)]);
    expect(after.report.connections.map(({ state }) => state)).toEqual(['unsure']);
  });
});
