// Lines of a log of any length: only those in sight are drawn, and more are asked for when the last ones are.
import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useRef } from 'react';
import { useKeptScroll } from '../../ui/use-kept-scroll';

/** px, until a line was measured */
const LINE_HEIGHT = 46;
/** Lines before the end at which more are asked for. */
const BEFORE_END = 20;

interface LineListProps<T extends { readonly number: number }> {
  readonly label: string;
  readonly lines: readonly T[];
  readonly hasMore: boolean;
  readonly onMore: () => void;
  readonly draw: (line: T) => ReactNode;
}

export function LineList<T extends { readonly number: number }>({
  label,
  lines,
  hasMore,
  onMore,
  draw,
}: LineListProps<T>): ReactNode {
  const scroller = useRef<HTMLElement>(null);
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => LINE_HEIGHT,
    getItemKey: (index) => lines[index]?.number ?? index,
    overscan: 8,
  });
  useKeptScroll(scroller);
  const items = virtual.getVirtualItems();
  const nearEnd = (items.at(-1)?.index ?? 0) >= lines.length - BEFORE_END;
  useEffect(() => {
    if (nearEnd && hasMore) onMore();
  }, [nearEnd, hasMore, onMore]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keys
    <section ref={scroller} className="d-log-scroll" aria-label={label} tabIndex={0}>
      <ol
        className="d-history"
        ref={(element) => void element?.style.setProperty('height', `${virtual.getTotalSize()}px`)}
      >
        {items.map((item) => {
          const line = lines[item.index];
          if (line === undefined) return null;
          return (
            <li
              key={item.key}
              data-index={item.index}
              aria-setsize={hasMore ? -1 : lines.length}
              aria-posinset={item.index + 1}
              ref={(element) => {
                virtual.measureElement(element);
                element?.style.setProperty('transform', `translateY(${item.start}px)`);
              }}
            >
              {draw(line)}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
