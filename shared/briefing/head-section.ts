// The head of a briefing: which case, by whom, for whom, and the bottom line with its standing caution.
import type { Connection } from '../connections/types';
import type { Block, Inline } from './types';
import { text, value, type Writing } from './writing';

export function headSection(pen: Writing): Block[] {
  const { state, t } = pen;
  const row = (label: string, content: readonly Inline[]): (readonly Inline[])[] => [[text(label)], content];
  return [
    {
      kind: 'table',
      caption: [text(t('briefing.case'))],
      head: [],
      rows: [
        row(t('briefing.number'), [value(state.case.number)]),
        row(t('briefing.agency'), [value(state.case.agency)]),
        row(t('briefing.crimeTypes'), [value(state.case.crimeTypes.join(', '))]),
        row(t('briefing.jurisdiction'), [value(state.case.jurisdiction)]),
        row(t('briefing.lead'), [value(state.case.lead)]),
        row(t('briefing.status'), [text(pen.words('caseStatus.', state.case.status))]),
        row(t('briefing.preparedBy'), [value(state.madeByName)]),
        row(t('briefing.preparedAt'), [text(pen.day(state.request.madeAt))]),
        row(t('briefing.recipient'), [text(t('briefing.recipient.ownAgency'))]),
        row(t('briefing.marking'), [value(state.request.marking)]),
      ],
    },
    { kind: 'heading', level: 1, content: [text(t('briefing.bottomLine'))] },
    ...bottomLine(pen),
    { kind: 'notice', content: [text(t('briefing.standing'))] },
    { kind: 'paragraph', content: [text(t('briefing.notClearance'))] },
  ];
}

/** The author's words first; the counts always, so that nobody has to take the author's word for them. */
function bottomLine(pen: Writing): Block[] {
  const open = pen.state.connections.filter((connection) => connection.state !== 'different');
  const toCase = (connection: Connection): boolean => connection.farSide.kind === 'case';
  const counts = pen.t('briefing.bottomLine.counts', {
    notices: open.filter((connection) => !toCase(connection)).length,
    cases: open.filter(toCase).length,
    confirmed: open.filter((connection) => connection.state === 'same').length,
  });
  const own = pen.state.request.bottomLine.trim();
  const paragraphs: Block[] =
    own === '' ? [] : own.split(/\n+/).map((line) => ({ kind: 'paragraph', content: [value(line)] }));
  return [...paragraphs, { kind: 'paragraph', content: [text(counts)] }];
}
