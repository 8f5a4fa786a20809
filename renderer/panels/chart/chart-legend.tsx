// What the signs on this chart mean: only those that are on it, from the same strokes as in print.
import { type ReactNode, useMemo } from 'react';
import { legendWords } from '#shared/graph/chart-words';
import type { DisplayList } from '#shared/graph/types';
import { LegendSign } from '../../parts/legend-sign';
import { useWords } from '../../session/words';

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
