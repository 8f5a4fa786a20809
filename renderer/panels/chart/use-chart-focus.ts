// The keyboard's walk over a chart: which node has the focus, and what the keys do with it.
import { type KeyboardEvent, useRef, useState } from 'react';
import { firstNode, neighboursAround, nextInDirection } from '#shared/graph/next-node';
import type { EntityId } from '#shared/model/ids';
import type { ChartData } from './chart-data';
import { type ChartKey, chartKey } from './chart-keys';

export interface ChartFocus {
  readonly focused: EntityId | null;
  readonly setFocused: (id: EntityId | null) => void;
  /** Selected things on the chart; or the focused one, when the keyboard has gone on to another. */
  readonly subjects: readonly EntityId[];
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

export function useChartFocus(data: ChartData, moveBy: (dx: number, dy: number) => void): ChartFocus {
  const { scene, selection, select } = data;
  const [wanted, setWanted] = useState<EntityId | null>(null);
  const walk = useRef<{ readonly home: EntityId; at: number } | null>(null);
  const there = new Set(scene.nodes.map((node) => node.id));
  const focused = wanted !== null && there.has(wanted) ? wanted : null;
  const selected = selection.filter((id) => there.has(id));
  const subjects = focused !== null && !selected.includes(focused) ? [focused] : selected;

  const setFocused = (id: EntityId | null): void => {
    walk.current = null;
    setWanted(id);
  };

  const follow = (back: boolean): void => {
    const home = walk.current?.home ?? focused ?? firstNode(scene.nodes);
    if (home === null) return;
    const around = neighboursAround(scene.nodes, scene.links, home);
    const from = walk.current?.at ?? (back ? 0 : -1);
    const at = (from + (back ? -1 : 1) + around.length) % Math.max(1, around.length);
    walk.current = { home, at };
    setWanted(around[at] ?? home);
  };

  const act = (key: ChartKey): void => {
    if (key.kind === 'go') setFocused(nextInDirection(scene.nodes, focused, key.direction) ?? focused);
    else if (key.kind === 'follow') follow(key.back);
    else if (key.kind === 'move') moveBy(key.dx, key.dy);
    else if (key.kind === 'leave') {
      select([]);
      setFocused(null);
    } else if (focused !== null && key.kind === 'open') data.openSheet(focused);
    else if (focused !== null) {
      select(selected.includes(focused) ? selected.filter((id) => id !== focused) : [...selected, focused]);
    }
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const key = chartKey(event);
    if (key === null) return;
    event.preventDefault();
    event.stopPropagation();
    act(key);
  };

  return { focused, setFocused, subjects, onKeyDown };
}
