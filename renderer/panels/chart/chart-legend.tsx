// What the signs on this chart mean: only those that are on it, from the same strokes as in print. Where they need more room
// than the drawing can spare, the first lines are shown whole and the others on request.
import { type ReactNode, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { legendWords } from '#shared/graph/chart-words';
import type { DisplayList } from '#shared/graph/types';
import { LegendSign } from '../../parts/legend-sign';
import { useWords } from '../../session/words';

export function ChartLegend({ list }: { readonly list: DisplayList }): ReactNode {
  const { t } = useWords();
  const words = useMemo(() => legendWords(t), [t]);
  const entries = useRef<HTMLUListElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [isCut, setCut] = useState(false);
  const { legend } = list;
  // Words and signs change the room it takes as well.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useLayoutEffect(() => {
    const all = entries.current;
    if (all === null || isOpen) return;
    const look = (): void => setCut(all.scrollHeight > all.clientHeight + 1);
    look();
    const observer = new ResizeObserver(look);
    observer.observe(all);
    return () => observer.disconnect();
  }, [legend, words, isOpen]);
  if (legend.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="d-legend" aria-label={t('legend.title')} tabIndex={0} data-open={isOpen}>
      <ul ref={entries}>
        {legend.map((entry) => (
          <li key={`${entry.kind}.${entry.code}`}>
            <LegendSign entry={entry} theme={list.theme} />
            <span>{words(entry)}</span>
          </li>
        ))}
      </ul>
      {isCut && (
        <button
          type="button"
          className="d-link"
          aria-expanded={isOpen}
          onClick={() => setOpen((before) => !before)}
        >
          {t(isOpen ? 'legend.fewer' : 'legend.all')}
        </button>
      )}
    </section>
  );
}
