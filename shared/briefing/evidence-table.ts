// The evidence of one connection as a table: what agrees, what conflicts, and in one row a side what only that side says.
import { evidenceSheet, type SheetLine } from '../connections/evidence-sheet';
import type { Connection } from '../connections/types';
import type { SourcedStatement } from '../model/record';
import type { Block, Inline } from './types';
import { quote, strong, text, type Writing } from './writing';

/** Lines of evidence that are kept on one page; more may go over to the next, under the same head. */
const MOST_TOGETHER = 3;

export function evidenceTable(pen: Writing, connection: Connection): Block[] {
  if (connection.evidence.length === 0) return [];
  const { t } = pen;
  const { agrees, conflicts, missing } = evidenceSheet(connection);
  // The evidence of a path is that of a match on the way, of which neither side need stand in this case.
  const near = connection.kind === 'path' ? 'briefing.evidence.oneSide' : 'briefing.evidence.near';
  return [
    {
      kind: 'table',
      caption: [],
      widths: [15, 31, 27, 27],
      together: agrees.length + conflicts.length <= MOST_TOGETHER,
      head: [
        [text(t('briefing.evidence.reading'))],
        [text(t('briefing.evidence.point'))],
        [text(t(near))],
        [text(t('briefing.evidence.far'))],
      ],
      rows: [
        ...agrees.map((line) => comparedRow(pen, 'briefing.agrees', line)),
        ...conflicts.map((line) => comparedRow(pen, 'briefing.conflicts', line)),
        ...missingRows(pen, missing),
      ],
    },
  ];
}

function comparedRow(
  pen: Writing,
  reading: 'briefing.agrees' | 'briefing.conflicts',
  line: SheetLine,
): Inline[][] {
  const side = (statements: readonly SourcedStatement[]): Inline[] =>
    statements.length === 0 ? [text(pen.t('briefing.notStated'))] : quote(pen, statements);
  return [
    [strong(pen.t(reading))],
    [text(pen.words('evidence.', line.because.code, line.because.facts))],
    side(line.near),
    side(line.far),
  ];
}

function missingRows(pen: Writing, lines: readonly SheetLine[]): Inline[][][] {
  const saidBy = (side: 'near' | 'far'): Inline[] =>
    lines
      .filter((line) => line[side].length > 0)
      .flatMap((line, index): Inline[] => [
        ...(index === 0 ? [] : [text(pen.t('briefing.semicolon'))]),
        text(`${pen.words('signal.', line.signal)}${pen.t('briefing.colon')}`),
        ...quote(pen, line[side]),
      ]);
  const row = (near: Inline[], far: Inline[]): Inline[][] => [
    [strong(pen.t('briefing.missing'))],
    [text(pen.t('briefing.missing.only'))],
    near,
    far,
  ];
  const silent: Inline[] = [text(pen.t('briefing.notStated'))];
  const ours = saidBy('near');
  const theirs = saidBy('far');
  return [
    ...(ours.length === 0 ? [] : [row(ours, silent)]),
    ...(theirs.length === 0 ? [] : [row(silent, theirs)]),
  ];
}
