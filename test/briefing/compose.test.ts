import { describe, expect, it } from 'vitest';
import { composeBriefing } from '#shared/briefing/compose';
import { escapeHtml, renderBriefing } from '#shared/briefing/html';
import { rowRanges } from '#shared/briefing/row-ranges';
import type { Block, BriefingState, Inline } from '#shared/briefing/types';
import { languages } from '#shared/i18n/catalogue';
import type { SourceDocument } from '#shared/model/documents';
import {
  asId,
  type CaseId,
  type ConnectionId,
  type DocumentId,
  type EntityId,
  type SeriesId,
  type SourceId,
  type UserId,
} from '#shared/model/ids';
import type { Profile } from '#shared/model/record';
import { analyst, caseFile, connection, decision, NOW, profile, source } from '../factory';

const hostile = '<img src=x onerror=alert(1)> & "Baranov"';
const arabicName = 'كريم حداد';

function state(options: Partial<BriefingState> = {}): BriefingState {
  const near = profile(
    'person',
    { name: hostile, birthDate: '09/04/1986' },
    { source: 'people', row: 12, caption: hostile },
  );
  const far = profile('person', { name: arabicName }, { source: 'notices', row: 3, caption: arabicName });
  const found = connection('c1', {
    near: near.id,
    nearCaption: near.caption,
    far: far.id,
    farCaption: far.caption,
    bits: 23.456,
    probability: 0.98765,
    farSide: {
      kind: 'notice',
      colour: 'red',
      noticeId: '1900/90001',
      requestedBy: 'FR',
      sources: [asId<SourceId>('notices')],
    },
    evidence: [
      {
        signal: 'birth-date',
        group: 'birth',
        outcome: 'agrees',
        level: 'same',
        bits: 13.37,
        left: near.statements.slice(1, 2),
        right: [],
        because: { code: 'birth-date.same', facts: {} },
      },
    ],
  });
  return {
    case: caseFile('slack', { number: 'DTF-25-0417', title: 'Slack Tide' }),
    otherCases: [],
    sources: [
      source('people'),
      { ...source('notices', { role: 'list', head: { editionDate: '2025-11-10' } }), statedTotal: 212 },
    ],
    connections: [found],
    profiles: [near, far],
    links: [],
    decisions: [],
    userNames: { [analyst]: 'R. Alderway' } as Record<UserId, string>,
    notices: {},
    roleOf: {} as BriefingState['roleOf'],
    protected: {},
    chart: null,
    request: {
      caseId: asId<CaseId>('slack'),
      title: '',
      marking: 'TLP:AMBER+STRICT',
      markingReason: '',
      protectedReason: '',
      bottomLine: '',
      chartId: null,
      language: 'en',
      madeBy: analyst,
      madeAt: NOW,
    },
    madeByName: 'R. Alderway',
    agency: 'Test agency',
    ...options,
  };
}

function inlines(block: Block): readonly Inline[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'notice':
      return block.content;
    case 'list':
      return block.items.flat();
    case 'table':
      return [...block.caption, ...block.head.flat(), ...block.rows.flat(2)];
    case 'chart':
      return block.caption;
    case 'sheet':
      return block.blocks.flatMap(inlines);
  }
}

function textOf(of: BriefingState): string {
  return composeBriefing(of, 'own-agency')
    .blocks.flatMap(inlines)
    .map((part) => (part.kind === 'source' ? `[${part.number}/${part.rows.join(' ')}]` : part.text))
    .join(' ');
}

const options = {
  fontsUrl: '/fonts.css',
  legendWords: () => '',
  cite: (number: number, rows: readonly number[]) => `[${number}] row ${rows.join(' ')}`,
};

describe('a briefing', () => {
  it('says that a notice is no arrest warrant, what its colour allows and how old the list is', () => {
    const said = textOf(state());
    expect(said).toContain('not an arrest warrant');
    expect(said).toContain('November 10, 2025');
    expect(said).toContain('28 days old');
    expect(said).toContain('partial extract: 1');
  });

  it('prints no probability and no weight, only the state in words', () => {
    const html = renderBriefing(composeBriefing(state(), 'own-agency'), options);
    for (const number of ['0.98', '98.7', '98,7', '23.4', '13.3', '23,4']) expect(html).not.toContain(number);
    expect(html).toContain('Possible, not verified');
  });

  it('keeps names from files as text, never as markup', () => {
    const html = renderBriefing(composeBriefing(state(), 'own-agency'), options);
    expect(html).not.toContain('<img');
    expect(html).toContain(escapeHtml(hostile));
  });

  it.each([
    ['MT84MALT011000012345MTLCAST001S', 'MT84<wbr>MALT<wbr>0110<wbr>0001<wbr>2345<wbr>MTLC<wbr>AST0<wbr>01S'],
    ['FR76 3000 6000 0112 3456 7890 189', 'FR76 3000 6000 0112 3456 7890 189'],
    ['0x52908400098527886E0F7030069857D2E4169EE7', '0x52<wbr>9084<wbr>'],
  ])(
    'keeps a long number together, or breaks it after four characters, and adds nothing to it: %s',
    (number, shown) => {
      const base = state();
      const { statements } = profile('person', { iban: number }, { source: 'people', row: 12 });
      const profiles = base.profiles.map((one, at) =>
        at === 0 ? { ...one, statements: [...one.statements, ...statements] } : one,
      );
      const html = renderBriefing(composeBriefing({ ...base, profiles }, 'own-agency'), options);
      expect(html).toContain(`<span class="code">${shown}`);
      expect(html.replace(/<[^>]*>/g, '')).toContain(number);
    },
  );

  it('leaves a plain word, a phone and a date as they are', () => {
    const html = renderBriefing(composeBriefing(state(), 'own-agency'), options);
    expect(html.slice(html.indexOf('<main>'))).not.toContain('<wbr>');
  });

  it('has the last four alone of a number to pass for somebody that a person typed', () => {
    const given = state();
    const typed = 'SSN 219-09-9999';
    const request = { ...given.request, title: typed, bottomLine: typed };
    const printed = JSON.stringify(composeBriefing({ ...given, request }, 'own-agency'));
    expect(printed).not.toContain('219-09-9999');
    expect(printed).toContain('•••-••-9999');
  });

  it('cites the source and row of each value', () => {
    expect(textOf(state())).toContain('[1/12]');
  });

  it('names who held two to be the same, and why, and still does not call it verified', () => {
    const held = decision('same', 'people/12#person', 'notices/3#person', {
      reason: 'scar on the left hand',
    });
    const base = state();
    const decided = base.connections.map((found) => ({
      ...found,
      state: 'same' as const,
      decision: held.id,
    }));
    const said = textOf({ ...base, connections: decided, decisions: [held] });
    expect(said).toContain('R. Alderway');
    expect(said).toContain('scar on the left hand');
    expect(said).toContain('not verified');
  });

  it('says on a sheet that its notice is the opinion of a named person, and of which day', () => {
    const before = state();
    const [near] = before.profiles;
    if (near === undefined) throw new Error('nobody');
    const opinions = [{ by: 'R. Alderway', at: '2025-12-01T09:00:00Z' }];
    const sheetWith = (opinion: typeof opinions, language: (typeof languages)[number] = 'en'): string => {
      const notices = { [near.id]: { colour: 'red' as const, opinions: opinion } };
      const request = { ...before.request, language };
      const { blocks } = composeBriefing({ ...before, notices, request }, 'own-agency');
      const plain = (block: Block | undefined): string =>
        (block === undefined ? [] : inlines(block))
          .map((part) => (part.kind === 'source' ? '' : part.text))
          .join('');
      const at = blocks.findLastIndex(
        (block) => block.kind === 'heading' && plain(block).startsWith(hostile),
      );
      return plain(blocks[at + 1]);
    };
    expect(sheetWith(opinions)).toContain(
      'Red notice by opinion, not verified by channel: held to be the same by R. Alderway (December 1, 2025).',
    );
    for (const language of languages) expect(sheetWith(opinions, language)).toContain('R. Alderway');
    expect(sheetWith([])).toContain('Red notice.');
  });

  it('sets apart what was held to be different', () => {
    const held = decision('different', 'people/12#person', 'notices/3#person');
    const base = state();
    const decided = base.connections.map((found) => ({
      ...found,
      state: 'different' as const,
      decision: held.id,
    }));
    const said = textOf({ ...base, connections: decided, decisions: [held] });
    expect(said).toContain('Considered and held to be different');
    expect(said).toContain('No possible connection to a notice, a list or another case is open.');
  });

  it('is composed in every language, right to left in Arabic, and the same twice', () => {
    for (const language of languages) {
      const base = state();
      const asked = { ...base, request: { ...base.request, language } };
      const content = composeBriefing(asked, 'own-agency');
      expect(content.direction).toBe(language === 'ar' ? 'rtl' : 'ltr');
      expect(composeBriefing(asked, 'own-agency')).toEqual(content);
      expect(textOf(asked)).not.toMatch(/briefing\.|\{[a-z]+\}/);
    }
  });

  it('wraps each word of a heading, so that right-to-left bookmarks keep their order', () => {
    const html = renderBriefing(composeBriefing(state(), 'own-agency'), options);
    expect(html).toContain('<span>كريم</span> <span>حداد</span>');
  });

  it('leaves out people nothing is said of', () => {
    const silent = { ...profile('person', {}, { caption: 'Nobody' }), id: asId<EntityId>('x') };
    expect(textOf({ ...state(), profiles: [silent] })).not.toContain('Nobody');
  });

  it('sets weak connections apart under their own heading, after those worth a look', () => {
    const base = state();
    const [found] = base.connections;
    if (found === undefined) throw new Error('no connection');
    const weak = { ...found, id: asId<ConnectionId>('c0'), band: 'weak', nearCaption: 'Weak One' } as const;
    const said = textOf({ ...base, connections: [weak, { ...found, band: 'strong' }] });
    const [, apart = ''] = said.split('Weak, for completeness');
    expect(apart).toContain('2.  Weak One');
    expect(said.indexOf('1.  ')).toBeLessThan(said.indexOf('Weak, for completeness'));
    expect(said).toContain(
      'Of these 2, 1 rests on little, or something speaks against it; it is set apart at the end.',
    );
  });

  it('keeps a weak one that somebody has an opinion of among those worth a look', () => {
    const base = state();
    const held = decision('unsure', 'people/12#person', 'notices/3#person');
    const connections = base.connections.map((one) => ({
      ...one,
      band: 'weak' as const,
      state: 'unsure' as const,
      decision: held.id,
    }));
    expect(textOf({ ...base, connections, decisions: [held] })).not.toContain('Weak, for completeness');
  });

  it('says "not in this extract" when a later partial extract lacks the entry, and not that it was withdrawn', () => {
    const base = state();
    const [people, first] = base.sources;
    if (people === undefined || first === undefined) throw new Error('no sources');
    const series = asId<SeriesId>('notices');
    const edition = (source: SourceDocument, id: string, editionDate: string): SourceDocument => ({
      ...source,
      id: asId<SourceId & DocumentId>(id),
      head: { ...source.head, series, editionDate },
    });
    const sources = [people, edition(first, 'notices', '2025-11-10'), edition(first, 'later', '2025-12-05')];
    expect(textOf({ ...base, sources })).toMatch(
      /Not in the later extract of December 5, 2025 \[3\].*withdrawn/,
    );
    const earlier = [people, edition(first, 'notices', '2025-11-10'), edition(first, 'before', '2025-10-05')];
    expect(textOf({ ...base, sources: earlier })).not.toContain('Not in the later extract');
  });

  it('names every list that was compared with, its date, its age and how much of it there is', () => {
    const said = textOf(state());
    expect(said).toMatch(
      /Lists that this case was compared with .*November 10, 2025 28 days partial extract/,
    );
  });

  it('tells in one row a side what only that side says, each value with its place', () => {
    const base = state();
    const missing = base.connections.map((one) => ({
      ...one,
      evidence: ['birth-date', 'sex'].map((signal, index) => ({
        ...one.evidence[0],
        signal,
        group: 'birth' as const,
        outcome: 'missing' as const,
        level: 'missing',
        bits: 0,
        left: base.profiles[0]?.statements.slice(index, index + 1) ?? [],
        right: [],
        because: { code: `${signal}.missing`, facts: {} },
      })),
    }));
    const rows = composeBriefing({ ...base, connections: missing }, 'own-agency').blocks.flatMap((block) =>
      block.kind === 'table' ? block.rows : [],
    );
    const apart = rows.filter((row) =>
      row[0]?.some((part) => 'text' in part && part.text === 'Missing on one side'),
    );
    expect(apart).toHaveLength(1);
    expect(apart[0]?.[2]?.filter(({ kind }) => kind === 'source')).toHaveLength(2);
  });

  it('gathers what is known by its value alone in one table, with all its rows', () => {
    const number = '+12075550142';
    const id = asId<EntityId>('~phone:phone.12075550142');
    const called: Profile = {
      ...profile('phone', { phone: number }, { source: 'people', row: 3 }),
      id,
    };
    const again = profile('phone', { phone: number }, { source: 'people', row: 4 }).statements;
    const base = state();
    const phone = { ...called, statements: [...called.statements, ...again] };
    const content = composeBriefing({ ...base, profiles: [...base.profiles, phone] }, 'own-agency');
    const headings = content.blocks.flatMap((block) => (block.kind === 'heading' ? inlines(block) : []));
    expect(headings.some((part) => 'text' in part && part.text === phone.caption)).toBe(false);
    expect(textOf({ ...base, profiles: [...base.profiles, phone] })).toContain('[1/3 4]');
  });

  it('tells of people and things in the order in which the connections name them', () => {
    const base = state();
    const said = textOf({ ...base, profiles: [...base.profiles].reverse() });
    const [, sheets = ''] = said.split('Who and what');
    expect(sheets.indexOf(hostile)).toBeLessThan(sheets.indexOf(arabicName));
    expect(sheets).toContain('Named in connection 1');
  });

  it('keeps a value of a heading in its own direction', () => {
    const html = renderBriefing(composeBriefing(state(), 'own-agency'), options);
    expect(html).toContain('<bdi dir="rtl"><span>كريم</span> <span>حداد</span></bdi>');
  });
});

describe('a marking lower than a source asks', () => {
  const lowered = (marking: string, markingReason: string): BriefingState => {
    const base = state();
    const [people, notices] = base.sources;
    if (people === undefined || notices === undefined) throw new Error('two sources');
    return {
      ...base,
      sources: [
        { ...people, head: { ...people.head, marking: 'TLP:AMBER' } },
        { ...notices, head: { ...notices.head, marking: 'TLP:CLEAR' } },
      ],
      request: { ...base.request, marking, markingReason },
    };
  };

  it('is printed beside the marking with who asks what and the reason, in every language', () => {
    const below = lowered('TLP:GREEN', 'Cleared by the lead, 8 December');
    for (const language of languages) {
      const said = textOf({ ...below, request: { ...below.request, language } });
      expect(said).toContain('Cleared by the lead, 8 December');
      expect(said).toMatch(/\[1\] {2}TLP:AMBER /);
    }
    expect(composeBriefing(below, 'own-agency').lowered).toEqual({
      reason: 'Cleared by the lead, 8 December',
      sources: [{ id: 'people', marking: 'TLP:AMBER' }],
    });
  });

  it('is nothing to speak of when no source asks for more', () => {
    const { lowered: none, blocks } = composeBriefing(lowered('TLP:RED', ''), 'own-agency');
    expect(none).toBeNull();
    expect(JSON.stringify(blocks)).not.toContain('Lower than');
  });
});

describe('rows of a source', () => {
  it('are told as ranges, each once, in their order', () => {
    expect(rowRanges([12, 3, 11, 11, 40], ', ')).toBe('3, 11–12, 40');
    expect(rowRanges([], ', ')).toBe('');
    expect(rowRanges([7], ', ')).toBe('7');
    expect(rowRanges([3, 7], '، ')).toBe('3، 7');
  });
});
