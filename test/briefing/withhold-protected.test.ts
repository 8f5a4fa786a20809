// A victim, a juvenile or an informant is a number in a briefing, unless somebody said why not.
import { describe, expect, it } from 'vitest';
import { composeBriefing } from '#shared/briefing/compose';
import type { BriefingState } from '#shared/briefing/types';
import { withholdProtected } from '#shared/briefing/withhold-protected';
import type { Connection } from '#shared/connections/types';
import { translator } from '#shared/i18n/translate';
import { asId, type CaseId, type EntityId, type SourceId, type UserId } from '#shared/model/ids';
import type { Profile } from '#shared/model/record';
import { caseFile, connection, profile, source } from '../factory';

const girl = profile(
  'person',
  { name: 'Larkspur, Wren', birthDate: '03/17/2009' },
  { source: 'people', row: 18, caption: 'Wren Larkspur' },
);
const missing = profile(
  'person',
  { name: 'Vasile, Ilinca', birthDate: '03/17/2009' },
  { source: 'notices', row: 35, caption: 'Ilinca Vasile' },
);
const clerk = profile(
  'person',
  { name: 'Dunnevar, Leah', note: 'Saw Wren Larkspur with a man in Room 118' },
  { source: 'people', row: 1, caption: 'Leah Dunnevar' },
);
const fugitive = profile(
  'person',
  { name: 'Baran, Ihor' },
  { source: 'notices', row: 4, caption: 'Ihor Baran' },
);

function match(id: string, near: Profile, far: Profile, more: Partial<Connection> = {}): Connection {
  return connection(id, {
    kind: 'match',
    near: near.id,
    nearCaption: near.caption,
    nearAnchors: near.anchors,
    far: far.id,
    farCaption: far.caption,
    farAnchors: far.anchors,
    band: 'possible',
    farSide: {
      kind: 'notice',
      colour: 'yellow',
      noticeId: '1900/90007',
      requestedBy: 'RO',
      sources: [asId<SourceId>('notices')],
    },
    evidence: [
      {
        signal: 'birth-date',
        group: 'birth',
        outcome: 'agrees',
        level: 'same',
        bits: 13,
        left: near.statements.slice(1, 2),
        right: far.statements.slice(1, 2),
        because: { code: 'birth-date.same', facts: {} },
      },
    ],
    ...more,
  });
}

function state(connections: readonly Connection[], protectedReason = ''): BriefingState {
  return {
    case: caseFile('harbor', { number: 'HL-1', title: 'Harbor Light' }),
    otherCases: [],
    sources: [source('people'), source('notices', { role: 'list' })],
    connections,
    profiles: [girl, missing, clerk, fugitive],
    links: [],
    decisions: [],
    userNames: {} as Record<UserId, string>,
    notices: {},
    roleOf: { [girl.id]: 'victim' } as BriefingState['roleOf'],
    protected: { [girl.id]: ['victim', 'juvenile'] } as BriefingState['protected'],
    chart: null,
    request: {
      caseId: asId<CaseId>('harbor'),
      title: '',
      marking: 'TLP:AMBER',
      markingReason: '',
      protectedReason,
      bottomLine: '',
      chartId: null,
      language: 'en',
      madeBy: asId<UserId>('u'),
      madeAt: '2025-12-08T12:00:00.000Z',
    },
    madeByName: 'R. Alderway',
    agency: 'Calais PD',
  };
}

const said = (asked: BriefingState): string => JSON.stringify(composeBriefing(asked, 'own-agency'));

describe('a briefing that names a protected person', () => {
  it('has a number in the place of name, values, evidence and role', () => {
    const text = said(state([match('c1', girl, missing)]));
    for (const word of ['Wren', 'Larkspur', '2009', 'Victim', 'Juvenile', '1900/90007'])
      expect(text, word).not.toContain(word);
    expect(text).toContain('Protected person 1');
    expect(text).toContain('1 person is protected.');
    // What is done about a notice is still said.
    expect(text).toContain('missing person');
  });

  it('does not name whom they may be, unless that is hardly likely, and then not beside them', () => {
    expect(said(state([match('c1', girl, missing)]))).not.toContain('Ilinca');
    const weak = said(state([match('c1', girl, fugitive, { band: 'weak' })]));
    expect(weak).toContain('Ihor Baran');
    const { connections } = withholdProtected(
      state([match('c1', girl, fugitive, { band: 'weak' })]),
      translator('en'),
    );
    expect(connections.map(({ farCaption }) => farCaption)).toEqual(['•••']);
  });

  it('does not name them in what is said of others', () => {
    const text = said(state([match('c2', clerk, fugitive)]));
    expect(text).toContain('Leah Dunnevar');
    expect(text).not.toContain('Wren Larkspur');
  });

  it('names them for a reason, which is kept and printed', () => {
    const asked = state([match('c1', girl, missing)], 'The prosecutor asked for her by name');
    const text = said(asked);
    for (const word of ['Wren Larkspur', '1900/90007', 'The prosecutor asked for her by name'])
      expect(text, word).toContain(word);
    expect(composeBriefing(asked, 'own-agency').protected).toEqual({
      reason: 'The prosecutor asked for her by name',
      people: 1,
    });
    expect(composeBriefing(state([match('c1', girl, missing)]), 'own-agency').protected).toBeNull();
  });

  it('is the same as ever where nobody is protected', () => {
    const asked = { ...state([match('c2', clerk, fugitive)]), protected: {} };
    expect(withholdProtected(asked, translator('en'))).toBe(asked);
    expect(JSON.stringify(composeBriefing(asked, 'own-agency').blocks)).not.toContain('rotected');
  });

  it('numbers them on the chart too', () => {
    const node = { id: girl.id, lines: ['Wren Larkspur'] };
    const asked = {
      ...state([]),
      chart: {
        theme: 'print',
        nodes: [node, { id: clerk.id as EntityId, lines: ['Leah'] }],
        links: [],
        legend: [],
      },
    } as unknown as BriefingState;
    const { chart } = withholdProtected(asked, translator('en'));
    expect(chart?.nodes.map(({ lines }) => lines)).toEqual([['Protected person 1'], ['Leah']]);
  });
});
