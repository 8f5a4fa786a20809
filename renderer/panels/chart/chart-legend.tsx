// What the signs on this chart mean: only those that are on it, from the same strokes as in print.
import { type ReactNode, useMemo } from 'react';
import { legendWords } from '#shared/graph/chart-words';
import { legendSymbol } from '#shared/graph/legend-shapes';
import type { ChartTheme, DisplayList, LegendEntry } from '#shared/graph/types';
import { useWords } from '../../session/words';
import { ShapeMark } from './shape-mark';

export function ChartLegend({ list }: { readonly list: DisplayList }): ReactNode {
  const { t } = useWords();
  const words = useMemo(() => legendWords(t), [t]);
  if (list.legend.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="d-legend" aria-label={t('legend.title')} tabIndex={0}>
      <ul>
        {list.legend.map((entry) => (
          <li key={`${entry.kind}.${entry.code}`}>
            <LegendSign entry={entry} theme={list.theme} />
            <span>{words(entry)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface LegendSignProps {
  readonly entry: Pick<LegendEntry, 'kind' | 'code'>;
  readonly theme: ChartTheme;
}

export function LegendSign({ entry, theme }: LegendSignProps): ReactNode {
  const place = { entry: { ...entry, count: 0 }, x: 0, y: 0 };
  return (
    <svg
      className="d-legend-sign"
      width={40}
      height={22}
      viewBox="-20 -11 40 22"
      aria-hidden="true"
      focusable="false"
    >
      {legendSymbol(place, { theme }).map((shape, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: strokes have no identity but their order
        <ShapeMark key={at} shape={shape} />
      ))}
    </svg>
  );
}
