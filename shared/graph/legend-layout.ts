// Places the legend beneath a chart in columns, from the side where the reader begins.
import { baseDirection, wrapLabel } from './label-lines';
import type { DisplayList, LegendEntry, MeasureText } from './types';

/** What an entry is called in the reader's language (`legendWords`). */
export type LegendWords = (entry: LegendEntry) => string;

export interface LegendPlace {
  readonly entry: LegendEntry;
  /** Middle of the symbol. */
  readonly x: number;
  readonly y: number;
  /** Where the first line begins, at its side of the reading direction. */
  readonly textX: number;
  readonly lines: readonly string[];
  readonly direction: 'ltr' | 'rtl';
}

export interface PlacedLegend {
  readonly places: readonly LegendPlace[];
  readonly height: number;
}

export const legendMetrics = {
  column: 196,
  row: 30,
  line: 14,
  symbol: 44,
  fontSize: 11,
  padding: 14,
} as const;

/** Below `top`, between `left` and `left + width`. Columns are read down, then on. */
export function placeLegend(
  list: DisplayList,
  words: LegendWords,
  area: { readonly left: number; readonly top: number; readonly width: number },
  measure: MeasureText,
): PlacedLegend {
  const texts = list.legend.map((entry) => words(entry));
  const direction = baseDirection(texts.join(' '));
  const columns = Math.max(1, Math.min(texts.length, Math.floor(area.width / legendMetrics.column)));
  const rows = Math.ceil(texts.length / columns);
  const shape = {
    fontSize: legendMetrics.fontSize,
    maxWidth: legendMetrics.column - legendMetrics.symbol - 12,
    maxLines: 3,
  };
  const wrapped = texts.map((words) => wrapLabel(words, shape, measure).lines);
  // Where one entry needs a third line, every row makes room for it.
  const most = Math.max(0, ...wrapped.map((lines) => lines.length));
  const row = Math.max(legendMetrics.row, (most + 0.5) * legendMetrics.line);
  const places = list.legend.map((entry, at): LegendPlace => {
    const column = Math.floor(at / rows);
    const start = column * legendMetrics.column;
    const y = area.top + legendMetrics.padding + ((at % rows) + 0.5) * row;
    const lines = wrapped[at] ?? [];
    return direction === 'ltr'
      ? {
          entry,
          x: area.left + start + legendMetrics.symbol / 2,
          y,
          textX: area.left + start + legendMetrics.symbol + 4,
          lines,
          direction,
        }
      : {
          entry,
          x: area.left + area.width - start - legendMetrics.symbol / 2,
          y,
          textX: area.left + area.width - start - legendMetrics.symbol - 4,
          lines,
          direction,
        };
  });
  const height = texts.length === 0 ? 0 : rows * row + 2 * legendMetrics.padding;
  return { places, height };
}
