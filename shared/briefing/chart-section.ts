// The chart: on one sheet, or an overview and its parts, with a table of what goes on from one part to another.
import { legendWords } from '../graph/chart-words';
import { bare } from '../graph/label-lines';
import type { EntityId } from '../model/ids';
import { type ChartSheet, chartSheets, mostBeneath } from './chart-sheets';
import { printable } from './paper';
import type { Block, Inline } from './types';
import { sentence, text, value, type Writing } from './writing';

/** Rows that a table may have and still be kept on one page. */
const MOST_TOGETHER = 16;

export function chartSection(pen: Writing): Block[] {
  const { state, t } = pen;
  if (state.chart === null) return [];
  const sheets = chartSheets(state.chart, legendWords(t));
  const parts = sheets.filter(({ part }) => part !== null).length;
  return sheets.flatMap((sheet): Block[] => {
    const blocks =
      sheet.part === null ? wholeBlocks(pen, sheet, parts) : partBlocks(pen, sheet, sheet.part, parts);
    // A chart that needs no sheet of its own stays in the run of the text.
    return parts === 0 && !sheet.across ? blocks : [{ kind: 'sheet', across: sheet.across, blocks }];
  });
}

function wholeBlocks({ t }: Writing, sheet: ChartSheet, parts: number): Block[] {
  const caption =
    parts === 0
      ? t('briefing.chart.caption')
      : `${t('briefing.chart.caption')} ${t('briefing.chart.overview', { count: parts })}`;
  return [
    { kind: 'heading', level: 1, content: [text(t('briefing.chart'))] },
    figure(sheet, printable(sheet.across).width, [text(caption)]),
  ];
}

function partBlocks(pen: Writing, sheet: ChartSheet, part: number, parts: number): Block[] {
  const { t } = pen;
  const links = continuedLinks(pen, sheet);
  const isFew = links.length <= mostBeneath;
  const note = links.length === 0 ? '' : t('briefing.chart.continued');
  const beneath = isFew ? links.flatMap((link, at) => continuedWords(pen, link, at === 0)) : [];
  return [
    { kind: 'heading', level: 2, content: [text(t('briefing.chart.part', { part, count: parts }))] },
    figure(sheet, null, [text(note), ...beneath]),
    ...(isFew ? [] : [continuedTable(pen, links)]),
  ];
}

function figure(
  { list, marks, scale }: ChartSheet,
  legendWidth: number | null,
  caption: readonly Inline[],
): Block {
  return { kind: 'chart', list, marks, scale, legendWidth, caption };
}

interface ContinuedLink {
  readonly from: Inline;
  readonly words: Inline;
  readonly to: Inline;
  readonly part: number;
}

function continuedLinks({ state }: Writing, { continued }: ChartSheet): readonly ContinuedLink[] {
  const captions = new Map(state.profiles.map(({ id, caption }) => [id, caption] as const));
  const labels = new Map(
    (state.chart?.nodes ?? []).map(({ id, lines }) => [id, lines.map(bare).join(' ')] as const),
  );
  const name = (id: EntityId): Inline => value(captions.get(id) ?? labels.get(id) ?? id);
  return continued.map(({ link, part }) => ({
    from: name(link.from),
    words: text(bare(link.label)),
    to: name(link.to),
    part,
  }));
}

function continuedWords(pen: Writing, { from, words, to, part }: ContinuedLink, isFirst: boolean): Inline[] {
  return [
    text(isFirst ? ' ' : pen.t('briefing.semicolon')),
    ...sentence(pen, 'briefing.chart.goesOn', { from, link: words, to, part: text(String(part)) }),
  ];
}

function continuedTable({ t }: Writing, links: readonly ContinuedLink[]): Block {
  return {
    kind: 'table',
    caption: [],
    widths: [34, 20, 34, 12],
    together: links.length <= MOST_TOGETHER,
    head: [
      [text(t('briefing.chart.from'))],
      [text(t('briefing.chart.link'))],
      [text(t('briefing.chart.to'))],
      [text(t('briefing.chart.toPart'))],
    ],
    rows: links.map(({ from, words, to, part }) => [[from], [words], [to], [text(String(part))]]),
  };
}
