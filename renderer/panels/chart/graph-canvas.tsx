// The drawn chart: mounts the view, keeps it in step, and is the one place that has the keyboard's focus for it.
import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import type { DisplayList } from '#shared/graph/types';
import type { EntityId } from '#shared/model/ids';
import { loadChartFonts } from '../../drawing/chart-fonts';
import { useFirstFocus } from '../../ui/use-first-focus';
import type { GraphEvents } from './chart-surface';
import { GraphView } from './graph-view';

interface GraphCanvasProps {
  readonly list: DisplayList;
  readonly selection: readonly EntityId[];
  readonly selectedLinks: readonly string[];
  readonly focused: EntityId | null;
  readonly events: GraphEvents;
  readonly view: RefObject<GraphView | null>;
  readonly label: string;
  readonly keys: string;
  /** What the live region says. */
  readonly said: string;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Laid over the drawing. */
  readonly children?: ReactNode;
}

export function GraphCanvas(props: GraphCanvasProps): ReactNode {
  const { list, selection, selectedLinks, focused, view, label, keys, said, onKeyDown } = props;
  const container = useRef<HTMLDivElement>(null);
  const events = useRef(props.events);
  events.current = props.events;
  const latest = useRef(list);
  latest.current = list;
  const [isReady, setReady] = useState(false);

  useEffect(() => {
    let isGone = false;
    const start = async (): Promise<void> => {
      // Widths and bitmaps made with a stand-in font would stay wrong.
      await loadChartFonts(latest.current.nodes.flatMap(({ lines }) => lines).join(''));
      if (isGone || container.current === null) return;
      view.current = new GraphView(container.current, {
        onSelect: (...told) => events.current.onSelect(...told),
        onMove: (...told) => events.current.onMove(...told),
        onOpen: (...told) => events.current.onOpen(...told),
        onFocus: (...told) => events.current.onFocus(...told),
        onPart: (...told) => events.current.onPart(...told),
      });
      setReady(true);
    };
    void start();
    return () => {
      isGone = true;
      view.current?.destroy();
      view.current = null;
      setReady(false);
    };
  }, [view]);

  useFirstFocus(container, isReady);
  useEffect(() => {
    if (isReady) view.current?.show(list);
  }, [isReady, list, view]);
  // After a new list as well: elements that came with it may be selected already.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (isReady) view.current?.select(selection, selectedLinks);
  }, [isReady, list, selection, selectedLinks, view]);
  useEffect(() => {
    if (isReady) view.current?.focus(focused, document.activeElement === container.current);
  }, [isReady, focused, view]);

  useEffect(() => {
    if (container.current === null) return;
    const observer = new ResizeObserver(() => view.current?.resize());
    observer.observe(container.current);
    return () => observer.disconnect();
  }, [view]);

  return (
    <div className="d-graph">
      <div
        ref={container}
        className="d-graph-canvas __________cytoscape_container"
        data-first-focus=""
        role="application"
        aria-label={label}
        aria-describedby="d-graph-keys"
        dir="ltr"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it is where the chart's keys are heard
        tabIndex={0}
        onKeyDown={onKeyDown}
        onPointerEnter={() => view.current?.resize()}
        onPointerDown={() => container.current?.focus({ preventScroll: true })}
      />
      {props.children}
      <p id="d-graph-keys" className="d-hidden">
        {keys}
      </p>
      <p className="d-hidden" role="status" aria-live="polite">
        {said}
      </p>
    </div>
  );
}
