// The head of a briefing: which case, by whom, for whom, and the bottom line with its standing caution.
import type { Connection } from '../connections/types';
import { askingMore } from '../handling/markings';
import type { SourceDocument } from '../model/documents';
import { crimeTypeWords } from '../ontology/offence-codes';
import type { ReadingOrder } from './reading-order';
import type { Block, Inline } from './types';
import { countProtected, namesProtected } from './withhold-protected';
import { daysBetween, sentence, text, value, type Writing } from './writing';

export function headSection(pen: Writing, order: ReadingOrder): Block[] {
  const { state, t } = pen;
  const row = (label: string, content: readonly Inline[]): (readonly Inline[])[] => [[text(label)], content];
  const said = (content: string): Inline[] => [
    content.trim() === '' ? text(t('briefing.notStated')) : value(content),
  ];
  return [
    {
      kind: 'table',
      caption: [text(t('briefing.case'))],
      widths: [26, 74],
      together: true,
      head: [],
      rows: [
        row(t('briefing.number'), said(state.case.number)),
        row(t('briefing.agency'), said(state.case.agency)),
        row(t('briefing.crimeTypes'), said(state.case.crimeTypes.map(crimeTypeWords).join(', '))),
        row(t('briefing.jurisdiction'), said(state.case.jurisdiction)),
        row(t('briefing.lead'), said(state.case.lead)),
        row(t('briefing.status'), [text(pen.words('caseStatus.', state.case.status))]),
        row(t('briefing.preparedBy'), [value(state.madeByName)]),
        row(t('briefing.preparedAt'), [text(pen.day(state.request.madeAt))]),
        row(t('briefing.recipient'), [text(t('briefing.recipient.ownAgency'))]),
        row(t('briefing.marking'), marking(pen)),
      ],
    },
    // Left open: whoever answers for it signs here.
    {
      kind: 'table',
      caption: [],
      widths: [26, 74],
      together: true,
      toSign: true,
      head: [],
      rows: [row(t('briefing.reviewedBy'), [])],
    },
    { kind: 'heading', level: 1, content: [text(t('briefing.bottomLine'))] },
    ...bottomLine(pen, order),
    { kind: 'notice', content: [text(t('briefing.standing'))] },
    { kind: 'paragraph', content: [text(t('briefing.notClearance'))] },
    ...protectedPeople(pen),
    ...lists(pen),
  ];
}

/** Who reads must know that people are left out, and who signs that they are not. */
function protectedPeople(pen: Writing): Block[] {
  const { t, state } = pen;
  const count = countProtected(state);
  if (count === 0) return [];
  if (!namesProtected(state))
    return [{ kind: 'notice', content: [text(t('briefing.protected.withheld', { count }))] }];
  const reason = value(state.request.protectedReason.trim());
  return [
    {
      kind: 'notice',
      content: [
        text(t('briefing.protected.named', { count })),
        text(' '),
        ...sentence(pen, 'briefing.reason', { reason }),
      ],
    },
  ];
}

/** A marking lower than a source asks says so, with the reason: whoever signs must see it. */
function marking(pen: Writing): Inline[] {
  const { t, state } = pen;
  const { request, sources } = state;
  const asking = askingMore(request.marking, sources);
  if (asking.length === 0) return [value(request.marking)];
  const asked = asking.flatMap(({ id, head }, at): Inline[] => [
    text(`${at === 0 ? '' : t('briefing.comma')}[${pen.sourceNumber(id)}] `),
    value(head.marking),
  ]);
  return [
    value(request.marking),
    text('. '),
    ...sentence(pen, 'briefing.marking.lowered', {
      sources: asked,
      reason: value(request.markingReason.trim()),
    }),
  ];
}

/** What was compared with: who is in none of these extracts is not cleared by it. */
function lists(pen: Writing): Block[] {
  const { t } = pen;
  const compared = pen.state.sources.filter(({ head }) => head.role === 'list');
  if (compared.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: [text(t('briefing.lists'))],
      widths: [6, 34, 22, 14, 24],
      together: true,
      head: [
        [text('#')],
        [text(t('briefing.sources.file'))],
        [text(t('briefing.sources.date'))],
        [text(t('briefing.lists.age'))],
        [text(t('briefing.lists.records'))],
      ],
      rows: compared.map((source) => [
        [text(String(pen.sourceNumber(source.id)))],
        [value(source.fileName)],
        [text(pen.day(source.head.editionDate))],
        [text(daysOf(pen, source))],
        [text(recordsOf(pen, source))],
      ]),
    },
  ];
}

function daysOf({ t, state }: Writing, { head }: SourceDocument): string {
  if (head.editionDate === null) return t('briefing.dateUnknown');
  return t('briefing.lists.days', { days: daysBetween(head.editionDate, state.request.madeAt) });
}

function recordsOf({ t }: Writing, { counts, statedTotal }: SourceDocument): string {
  return statedTotal !== null && statedTotal > counts.rows
    ? t('briefing.sources.partial', { rows: counts.rows, total: statedTotal })
    : t('briefing.lists.all', { rows: counts.rows });
}

/** The author's words first; the counts always, so that nobody has to take the author's word for them. */
function bottomLine(pen: Writing, { weak }: ReadingOrder): Block[] {
  const open = pen.state.connections.filter((connection) => connection.state !== 'different');
  const toCase = (connection: Connection): boolean => connection.farSide.kind === 'case';
  const counts = pen.t('briefing.bottomLine.counts', {
    all: open.length,
    weak: weak.length,
    notices: open.filter((connection) => !toCase(connection)).length,
    cases: open.filter(toCase).length,
    confirmed: open.filter((connection) => connection.state === 'same').length,
  });
  const own = pen.state.request.bottomLine.trim();
  const paragraphs: Block[] =
    own === '' ? [] : own.split(/\n+/).map((line) => ({ kind: 'paragraph', content: [value(line)] }));
  return [...paragraphs, { kind: 'paragraph', content: [text(counts)] }];
}
