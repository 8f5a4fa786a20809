// The state that a briefing is composed from: one case, one notice that may be about somebody in it, and hostile names.
import { composeBriefing } from '#shared/briefing/compose';
import type { Block, BriefingState, Inline } from '#shared/briefing/types';
import { asId, type CaseId, type SourceId, type UserId } from '#shared/model/ids';
import { analyst, caseFile, connection, NOW, profile, source } from '../factory';

export const hostile = '<img src=x onerror=alert(1)> & "Baranov"';
export const arabicName = 'كريم حداد';

export function state(options: Partial<BriefingState> = {}): BriefingState {
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

export function inlines(block: Block): readonly Inline[] {
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

export function textOf(of: BriefingState): string {
  return composeBriefing(of, 'own-agency')
    .blocks.flatMap(inlines)
    .map((part) => (part.kind === 'source' ? `[${part.number}/${part.rows.join(' ')}]` : part.text))
    .join(' ');
}

export const options = {
  fontsUrl: '/fonts.css',
  legendWords: () => '',
  cite: (number: number, rows: readonly number[]) => `[${number}] row ${rows.join(' ')}`,
};
