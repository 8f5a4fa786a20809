// Connections with their evidence. No probability and no weight is ever printed: what agrees, what conflicts, what is
// missing, with both values as written, and the state in words.
import { evidenceSheet, type SheetLine } from '../connections/evidence-sheet';
import type { Connection } from '../connections/types';
import type { Outcome } from '../identity/types';
import type { DecisionDocument } from '../model/documents';
import type { EntityId, SourceId } from '../model/ids';
import type { SourcedStatement } from '../model/record';
import type { Block, Inline } from './types';
import { cite, daysBetween, sentence, strong, text, value, type Writing } from './writing';

export function connectionSection(pen: Writing): Block[] {
  const { state, t } = pen;
  const open = state.connections.filter((connection) => connection.state !== 'different');
  const different = state.connections.filter((connection) => connection.state === 'different');
  const blocks: Block[] = [{ kind: 'heading', level: 1, content: [text(t('briefing.connections'))] }];
  if (open.length === 0) blocks.push({ kind: 'paragraph', content: [text(t('briefing.connections.none'))] });
  else
    blocks.push(
      overview(pen, open, 0),
      ...open.flatMap((connection, index) => detail(pen, connection, index + 1)),
    );
  if (different.length > 0) {
    blocks.push(
      { kind: 'heading', level: 2, content: [text(t('briefing.different'))] },
      overview(pen, different, open.length),
    );
  }
  return blocks;
}

function overview(pen: Writing, connections: readonly Connection[], before: number): Block {
  const { t } = pen;
  return {
    kind: 'table',
    caption: [text(t('briefing.connections.table'))],
    head: [
      [text('#')],
      [text(t('briefing.connections.subject'))],
      [text(t('briefing.connections.other'))],
      [text(t('briefing.connections.kind'))],
      [text(t('briefing.connections.state'))],
    ],
    rows: connections.map((connection, index) => [
      [text(String(before + index + 1))],
      [value(connection.nearCaption)],
      [value(connection.farCaption), text(', '), ...farSide(pen, connection)],
      [text(pen.words('connectionKind.', connection.kind))],
      stateWords(pen, connection),
    ]),
  };
}

function farSide(pen: Writing, { farSide: side }: Connection): Inline[] {
  const { t, state } = pen;
  if (side.kind === 'list') return [text(t('briefing.far.list'))];
  if (side.kind === 'case') {
    const other = state.otherCases.find((candidate) => candidate.id === side.caseId);
    const title = other === undefined ? '' : `${other.number} ${other.title}`.trim();
    return sentence(pen, 'briefing.far.case', { case: value(title) });
  }
  const colour = text(pen.words('notice.', side.colour));
  if (side.requestedBy === null)
    return sentence(pen, 'briefing.far.noticeUnknown', { colour, id: value(side.noticeId) });
  const country = new Intl.DisplayNames([pen.locale], { type: 'region', fallback: 'code' });
  const name = /^[A-Z]{2}$/.test(side.requestedBy) ? country.of(side.requestedBy) : undefined;
  return sentence(pen, 'briefing.far.notice', {
    colour,
    id: value(side.noticeId),
    country: text(name ?? side.requestedBy),
  });
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
  const title: Inline[] = [
    text(`${number}. `),
    value(connection.nearCaption),
    text(' – '),
    value(connection.farCaption),
  ];
  const decision = decisionOf(pen, connection);
  return [
    { kind: 'heading', level: 2, content: title },
    {
      kind: 'paragraph',
      content: [
        strong(pen.words('connectionKind.', connection.kind)),
        text('. '),
        ...stateWords(pen, connection),
        text('.'),
      ],
    },
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
    ...evidence(pen, connection, number),
    ...connection.alerts.map(
      (alert): Block => ({
        kind: 'notice',
        content: [strong(`${t('briefing.caution')}: `), text(pen.words('alert.', alert.code, alert.facts))],
      }),
    ),
  ];
}

function noticeLines(pen: Writing, { farSide: side }: Connection): Block[] {
  if (side.kind === 'case') return [];
  const ages = side.sources.map(
    (source): Block => ({ kind: 'paragraph', content: [text(ageOfList(pen, source))] }),
  );
  if (side.kind === 'list') return ages;
  const action: Block = {
    kind: 'notice',
    content: [strong(`${pen.t('briefing.action')}: `), text(pen.words('notice.', `${side.colour}.action`))],
  };
  return [action, ...ages];
}

function ageOfList(pen: Writing, id: SourceId): string {
  const date = pen.state.sources.find((source) => source.id === id)?.head.editionDate ?? null;
  if (date === null) return pen.t('briefing.age.unknown');
  const days = Math.max(0, daysBetween(date, pen.state.request.madeAt));
  return pen.t('briefing.age', { date: pen.day(date), days });
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
    const place: Inline = { kind: 'source', number: pen.sourceNumber(step.via.source), row: step.via.row };
    return [...sentence(pen, 'briefing.path.step', { from, verb, to }), text(' '), place];
  });
  return [
    { kind: 'paragraph', content: [strong(pen.t('briefing.path'))] },
    { kind: 'list', items },
  ];
}

/** A pivot without a record of its own is captioned by its key. */
function pivotCaption(id: EntityId): string {
  const colon = id.indexOf(':');
  return colon < 0 ? id : id.slice(colon + 1);
}

const outcomes: readonly Outcome[] = ['agrees', 'conflicts', 'missing'];

function evidence(pen: Writing, connection: Connection, number: number): Block[] {
  if (connection.evidence.length === 0) return [];
  const { t } = pen;
  const sheet = evidenceSheet(connection);
  const rows = outcomes.flatMap((outcome) => sheet[outcome].map((line) => evidenceRow(pen, outcome, line)));
  return [
    {
      kind: 'table',
      caption: [text(t('briefing.evidence', { number }))],
      head: [
        [text(t('briefing.evidence.reading'))],
        [text(t('briefing.evidence.point'))],
        [text(t('briefing.evidence.near'))],
        [text(t('briefing.evidence.far'))],
      ],
      rows,
    },
  ];
}

function evidenceRow(pen: Writing, outcome: Outcome, line: SheetLine): Inline[][] {
  const side = (statements: readonly SourcedStatement[]): Inline[] =>
    statements.length === 0
      ? [text(pen.t('briefing.notStated'))]
      : statements.flatMap((statement, index) =>
          index === 0 ? cite(pen, statement) : [text('; '), ...cite(pen, statement)],
        );
  return [
    [strong(pen.t(`briefing.${outcome}`))],
    [text(pen.words('evidence.', line.because.code, line.because.facts))],
    side(line.near),
    side(line.far),
  ];
}
