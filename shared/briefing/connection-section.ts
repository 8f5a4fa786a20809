// Connections with their evidence. No probability and no weight is ever printed: what agrees, what conflicts, what is
// missing, with both values as written, and the state in words.
import type { Connection } from '../connections/types';
import { pivotWords } from '../identity/pivot-words';
import type { DecisionDocument } from '../model/documents';
import type { EntityId } from '../model/ids';
import { evidenceTable } from './evidence-table';
import { farSideWords, noticeLines } from './far-side-lines';
import type { ReadingOrder } from './reading-order';
import type { Block, Inline } from './types';
import { sentence, strong, text, value, type Writing } from './writing';

export function connectionSection(pen: Writing, order: ReadingOrder): Block[] {
  const { t } = pen;
  const heading = (level: 1 | 2, title: string): Block => ({
    kind: 'heading',
    level,
    content: [text(title)],
  });
  const paragraph = (words: string): Block => ({ kind: 'paragraph', content: [text(words)] });
  const { foremost, weak, different, numberOf } = order;
  const listed = (connections: readonly Connection[]): Block[] => [
    overview(pen, connections, numberOf),
    ...connections.flatMap((connection) => detail(pen, connection, numberOf.get(connection.id) ?? 0)),
  ];
  return [
    heading(1, t('briefing.connections')),
    ...(foremost.length === 0 ? [paragraph(t('briefing.connections.none'))] : listed(foremost)),
    ...(weak.length === 0
      ? []
      : [heading(1, t('briefing.weak')), leading(paragraph(t('briefing.weak.note'))), ...listed(weak)]),
    ...(different.length === 0 ? [] : [heading(1, t('briefing.different')), ...listed(different)]),
  ];
}

function overview(
  pen: Writing,
  connections: readonly Connection[],
  numberOf: ReadingOrder['numberOf'],
): Block {
  const { t } = pen;
  return {
    kind: 'table',
    caption: [text(t('briefing.connections.table'))],
    widths: [5, 22, 34, 17, 22],
    together: false,
    head: [
      [text('#')],
      [text(t('briefing.connections.subject'))],
      [text(t('briefing.connections.other'))],
      [text(t('briefing.connections.kind'))],
      [text(t('briefing.connections.state'))],
    ],
    rows: connections.map((connection) => [
      [text(String(numberOf.get(connection.id) ?? ''))],
      [value(connection.nearCaption)],
      [value(connection.farCaption), text(t('briefing.comma')), ...farSideWords(pen, connection)],
      [text(pen.words('connectionKind.', connection.kind))],
      stateWords(pen, connection),
    ]),
  };
}

function decisionOf(pen: Writing, connection: Connection): DecisionDocument | undefined {
  return pen.state.decisions.find((decision) => decision.id === connection.decision);
}

function stateWords(pen: Writing, connection: Connection): Inline[] {
  const decision = decisionOf(pen, connection);
  if (connection.state === 'proposed' || decision === undefined)
    return [text(pen.t('briefing.state.proposed'))];
  return sentence(pen, `briefing.state.${connection.state}`, {
    name: value(pen.state.userNames[decision.by] ?? decision.by),
    date: text(pen.day(decision.at)),
  });
}

function detail(pen: Writing, connection: Connection, number: number): Block[] {
  const { t } = pen;
  const decision = decisionOf(pen, connection);
  const before: Block[] = [
    {
      kind: 'heading',
      level: 2,
      content: [
        text(`${number}. `),
        value(connection.nearCaption),
        text(' – '),
        value(connection.farCaption),
      ],
    },
    {
      kind: 'paragraph',
      content: [
        strong(pen.words('connectionKind.', connection.kind)),
        text(t('briefing.colon')),
        ...farSideWords(pen, connection),
        text('. '),
        ...stateWords(pen, connection),
        text('.'),
      ],
    },
    ...alikeLine(pen, connection),
    ...(decision === undefined
      ? []
      : [
          {
            kind: 'paragraph',
            content: sentence(pen, 'briefing.reason', { reason: value(decision.reason) }),
          } as const,
        ]),
    ...noticeLines(pen, connection),
    ...path(pen, connection),
  ];
  return [
    ...before.map(leading),
    ...evidenceTable(pen, connection),
    ...connection.alerts.map(
      (alert): Block => ({
        kind: 'notice',
        content: [
          strong(`${t('briefing.caution')}${t('briefing.colon')}`),
          text(pen.words('alert.', alert.code, alert.facts)),
        ],
      }),
    ),
  ];
}

/** What is said of a connection stands on the page of its evidence. */
function leading(block: Block): Block {
  return block.kind === 'paragraph' || block.kind === 'notice' ? { ...block, lead: true } : block;
}

/** Other pairs of records that say the same are counted, so that nobody takes one row for all there is. */
function alikeLine({ t }: Writing, { alike }: Connection): Block[] {
  return alike === 0 ? [] : [{ kind: 'paragraph', content: [text(t('briefing.alike', { count: alike }))] }];
}

function path(pen: Writing, connection: Connection): Block[] {
  if (connection.steps.length === 0) return [];
  const caption = (id: EntityId): Inline =>
    value(pen.state.profiles.find((profile) => profile.id === id)?.caption ?? pivotCaption(id));
  const items = connection.steps.map((step): Inline[] => {
    const from = caption(step.via.from);
    const to = caption(step.via.to);
    if (step.proposed)
      return sentence(pen, 'briefing.path.proposed', { from: caption(step.from), to: caption(step.to) });
    const verb = text(pen.words('link.', step.via.kind));
    const place: Inline = {
      kind: 'source',
      number: pen.sourceNumber(step.via.source),
      rows: [step.via.row],
    };
    return [...sentence(pen, 'briefing.path.step', { from, verb, to }), text(' '), place];
  });
  return [
    { kind: 'paragraph', content: [strong(pen.t('briefing.path'))] },
    { kind: 'list', items },
  ];
}

/** A pivot without a record of its own is captioned by its key. */
function pivotCaption(id: EntityId): string {
  return pivotWords(id) ?? id;
}
