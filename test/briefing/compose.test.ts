import { describe, expect, it } from 'vitest';
import { composeBriefing } from '#shared/briefing/compose';
import { escapeHtml, renderBriefing } from '#shared/briefing/html';
import type { Block, BriefingState, Inline } from '#shared/briefing/types';
import { languages } from '#shared/i18n/catalogue';
import { asId, type CaseId, type EntityId, type SourceId, type UserId } from '#shared/model/ids';
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
    roleOf: {} as BriefingState['roleOf'],
    chart: null,
    request: {
      caseId: asId<CaseId>('slack'),
      title: '',
      marking: 'TLP:AMBER+STRICT',
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
    case 'pageBreak':
      return [];
  }
}

function textOf(of: BriefingState): string {
  return composeBriefing(of, 'own-agency')
    .blocks.flatMap(inlines)
    .map((part) => (part.kind === 'source' ? `[${part.number}/${part.row}]` : part.text))
    .join(' ');
}

const options = {
  fontsUrl: '/fonts.css',
  legendWords: () => '',
  cite: (number: number, row: number) => `[${number}] row ${row}`,
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
    expect(said).toContain('No possible connection to a notice or list');
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
});
