// A notice that stands on somebody only because a person held two records to be the same must not look like a fact.
import { describe, expect, it } from 'vitest';
import type { Connection } from '#shared/connections/types';
import { noticesBehind } from '#shared/graph/notices-behind';
import { sideReader } from '#shared/graph/side';
import type { NoticeBehind } from '#shared/graph/types';
import { assemble } from '#shared/identity/entities';
import type { AssemblyRow } from '#shared/identity/mention-nodes';
import type { DecisionDocument } from '#shared/model/documents';
import { asId, type SeriesId, type SourceId, type UserId } from '#shared/model/ids';
import type { UnderstoodRow } from '#shared/model/record';
import { connection, decision, mention, row, stated, usedBy } from '../factory';

function rowsOf(source: string, series: string | null, ...rows: readonly UnderstoodRow[]): AssemblyRow[] {
  const from = {
    id: asId<SourceId>(source),
    series: series === null ? null : asId<SeriesId>(series),
    importedAt: '2025-12-08T10:00:00Z',
  };
  return rows.map((one) => ({ source: from, row: one }));
}

const wanted = (number: number, name: string, noticeColour: string): UnderstoodRow =>
  row(
    number,
    [mention('person', { name }), mention('notice', { noticeId: `1900/9000${number}`, noticeColour })],
    [stated('subjectOf', 'person', 'notice')],
  );
const named = (number: number, name: string): UnderstoodRow => row(number, [mention('person', { name })]);

const case1 = rowsOf('case', null, named(1, 'Karim Haddad'), named(2, 'K. Haddad'));
const list = rowsOf('list', null, wanted(1, 'HADDAD, Karim', 'red'), wanted(2, 'HADDAD, Karim', 'blue'));
const [own, again, red, blue] = ['case/1#person', 'case/2#person', 'list/1#person', 'list/2#person'] as const;

function behind(
  rows: readonly AssemblyRow[],
  decisions: readonly DecisionDocument[],
  connections: readonly Connection[] = [],
): Readonly<Record<string, NoticeBehind>> {
  const nameOf = (user: UserId): string => (user === 'second' ? 'S. Thibodeau' : 'R. Alderway');
  const found = noticesBehind({
    ...assemble(rows, decisions),
    connections,
    undecided: decisions.length === 0 ? null : { ...assemble(rows, []), decisions, nameOf },
    side: sideReader(asId('slack'), [usedBy('slack', 'case'), usedBy('other', 'theirs')]),
  });
  return Object.fromEntries(found);
}

const said = { by: 'R. Alderway', at: '2025-12-01T09:00:00Z' };
const same = (left: string, right: string, more: Parameters<typeof decision>[3] = {}): DecisionDocument =>
  decision('same', left, right, { at: said.at, ...more });

describe('the notice behind a thing', () => {
  it('is a fact for whom the list names', () => {
    expect(behind([...case1, ...list], [])).toMatchObject({
      [red]: { colour: 'red', opinions: [] },
      [blue]: { colour: 'blue', opinions: [] },
    });
    expect(behind([...case1, ...list], [])[own]).toBeUndefined();
  });

  it('is the opinion of who held somebody of the case and somebody of the list to be the same', () => {
    const found = behind([...case1, ...list], [same(own, red)]);
    expect(found[own]).toEqual({ colour: 'red', opinions: [said] });
    expect(found[blue]).toEqual({ colour: 'blue', opinions: [] });
  });

  it('names everybody on whose word it stands: who joined the case’s records, and the second person', () => {
    const second = { by: asId<UserId>('second'), at: '2025-12-03T09:00:00Z', reason: 'seen too' };
    const later = { by: 'R. Alderway', at: '2025-12-02T09:00:00Z' };
    const found = behind(
      [...rowsOf('case', null, named(1, 'Karim Haddad')), ...rowsOf('theirs', null, named(1, 'H.')), ...list],
      [same(own, 'theirs/1#person'), same('theirs/1#person', red, { at: later.at, second })],
    );
    expect(found[own]?.opinions).toEqual([said, later, { by: 'S. Thibodeau', at: second.at }]);
    expect(behind([...case1, ...list], [same(own, red, { second: null })])[own]).toBeUndefined();
  });

  it('is a fact where the case’s own records state it, whatever else was decided', () => {
    const stating = rowsOf('case', null, wanted(1, 'Karim Haddad', 'red'));
    expect(behind([...stating, ...list], [same(own, red)])[own]).toEqual({ colour: 'red', opinions: [] });
    const lesser = rowsOf('case', null, wanted(1, 'Karim Haddad', 'blue'));
    expect(behind([...lesser, ...list], [same(own, red)])[own]).toEqual({ colour: 'red', opinions: [said] });
  });

  it('is a fact of a list’s entry, and of two that somebody joined', () => {
    expect(behind(list, [same(red, blue)])[red]).toEqual({ colour: 'red', opinions: [] });
  });

  it('is an opinion too where the list’s column alone names the colour', () => {
    const plain = rowsOf('list', null, named(1, 'HADDAD, Karim'));
    const notice = connection('c', {
      near: asId(own),
      far: asId(own),
      nearAnchors: [asId(own)],
      farAnchors: [asId(red)],
      state: 'same',
      farSide: { kind: 'notice', colour: 'red', noticeId: '1', requestedBy: null, sources: [] },
    });
    expect(behind([...case1, ...plain], [same(own, red)], [notice])[own]).toEqual({
      colour: 'red',
      opinions: [said],
    });
  });

  it('goes by what joined them, not by another opinion about the same people', () => {
    const decisions = [same(own, again, { at: '2025-11-01T09:00:00Z' }), same(own, red)];
    expect(behind([...case1, ...list], decisions)[own]?.opinions).toEqual([said]);
  });
});
