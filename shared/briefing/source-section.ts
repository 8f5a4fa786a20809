// The source table: what the briefing rests on, how it was obtained, how far it is believed, and that every row is
// accounted for.
import type { SourceDocument } from '../model/documents';
import type { Block, Inline } from './types';
import { text, value, type Writing } from './writing';

export function sourceSection(pen: Writing): Block[] {
  const { t } = pen;
  return [
    { kind: 'heading', level: 1, content: [text(t('briefing.sources'))] },
    {
      kind: 'table',
      caption: [text(t('briefing.sources.table'))],
      widths: [4, 29, 25, 13, 11, 18],
      together: false,
      head: [
        [text('#')],
        [text(t('briefing.sources.file'))],
        [text(t('briefing.sources.obtained'))],
        [text(t('briefing.sources.grading'))],
        [text(t('briefing.sources.marking'))],
        [text(t('briefing.sources.rows'))],
      ],
      rows: pen.state.sources.map((source, index) => row(pen, source, index + 1)),
    },
  ];
}

function row(pen: Writing, source: SourceDocument, number: number): Inline[][] {
  const { t } = pen;
  const { head, counts, statedTotal } = source;
  const rows = [
    t(counts.accepted === counts.rows ? 'briefing.sources.rowsAll' : 'briefing.sources.rowsText', {
      ...counts,
    }),
  ];
  if (statedTotal !== null && statedTotal > counts.rows) {
    rows.push(t('briefing.sources.partial', { rows: counts.rows, total: statedTotal }));
  }
  return [
    [text(String(number))],
    [value(source.fileName), { kind: 'fine', text: t('briefing.sources.digest', { digest: source.sha256 }) }],
    head.editionDate === null
      ? [value(head.obtained)]
      : [
          value(head.obtained),
          text(
            `${t('briefing.semicolon')}${t('briefing.sources.extractOf', { date: pen.day(head.editionDate) })}`,
          ),
        ],
    [text(grading(pen, source))],
    [value(head.marking)],
    [text(rows.join(t('briefing.semicolon')))],
  ];
}

/** Ungraded is "cannot be judged", never "worst"; a grade is printed in its own scheme. */
function grading(pen: Writing, { head }: SourceDocument): string {
  const grade = `${head.reliability ?? ''}${head.credibility ?? ''}`;
  if (grade === '') return pen.t('briefing.sources.ungraded');
  return head.gradingScheme === null ? grade : `${grade} (${head.gradingScheme})`;
}
