// @vitest-environment happy-dom
// Which part of a chart is looked at: fitted, and fitted anew as long as no hand has moved it.
import { describe, expect, it, vi } from 'vitest';
import { toDisplayList } from '#shared/graph/display';
import { estimateWidth } from '#shared/graph/measure';
import type { DisplayList } from '#shared/graph/types';
import type { ChartSurface, SurfaceEvents } from '../../../renderer/panels/chart/chart-surface';
import type { Size, Viewport } from '../../../renderer/panels/chart/fit-view';
import type { GraphView as View } from '../../../renderer/panels/chart/graph-view';
import { id, node, scene } from '../../graph/scene-factory';

interface Made {
  readonly kind: string;
  readonly surface: ChartSurface;
  readonly events: SurfaceEvents;
  isGone: boolean;
}

const world = vi.hoisted(() => ({ size: { width: 800, height: 600 } as Size, made: [] as Made[] }));

/** Knows how large it is and where it looks; things are as wide as their rings. */
function fakeSurface(kind: string) {
  return class {
    constructor(_container: HTMLElement, events: SurfaceEvents, list: DisplayList) {
      let shown = list;
      let viewport: Viewport = { zoom: 1, pan: { x: 0, y: 0 } };
      const surface: ChartSurface = {
        show: (next) => {
          shown = next;
        },
        select: () => undefined,
        focus: () => undefined,
        boxOf: (wanted) => {
          const found = shown.nodes.find((one) => one.id === wanted);
          if (found === undefined) return null;
          const { zoom, pan } = viewport;
          const [x, y] = [found.x * zoom + pan.x, found.y * zoom + pan.y];
          return { x1: x - 22 * zoom, x2: x + 22 * zoom, y1: y - 22 * zoom, y2: y + 22 * zoom };
        },
        viewport: () => viewport,
        look: (next) => {
          viewport = next;
        },
        measure: () => world.size,
        destroy: () => {
          made.isGone = true;
        },
      };
      const made: Made = { kind, surface, events, isGone: false };
      world.made.push(made);
      Object.assign(this, surface);
    }
  };
}

vi.mock('../../../renderer/panels/chart/cytoscape-surface', () => ({
  CytoscapeSurface: fakeSurface('cytoscape'),
}));
vi.mock('../../../renderer/panels/chart/canvas-surface', () => ({ CanvasSurface: fakeSurface('canvas') }));

// Another file of the same worker may have loaded it already, with surfaces that draw.
vi.resetModules();
const { GraphView } = await import('../../../renderer/panels/chart/graph-view');

function nodesInRow(count: number, gap = 100): DisplayList {
  const nodes = Array.from({ length: count }, (_, at) => node(`n${at}`, { x: at * gap }));
  return toDisplayList(scene(nodes), estimateWidth, 'light');
}

function open(list: DisplayList): {
  view: View;
  made: () => Made;
  pan: () => Viewport;
  parts: (number | null)[];
} {
  const parts: (number | null)[] = [];
  world.size = { width: 800, height: 600 };
  world.made.length = 0;
  const nothing = (): void => undefined;
  const view = new GraphView(document.createElement('div'), {
    onSelect: nothing,
    onMove: nothing,
    onOpen: nothing,
    onFocus: nothing,
    onPart: (seen) => parts.push(seen),
  });
  view.show(list);
  const made = (): Made => {
    const last = world.made.at(-1);
    if (last === undefined) throw new Error('nothing drawn');
    return last;
  };
  return { view, made, pan: () => made().surface.viewport(), parts };
}

describe('a fitted chart', () => {
  it('is fitted anew when a sheet takes room beside it', () => {
    const { view, pan } = open(nodesInRow(70));
    view.fit();
    const wide = pan();
    world.size = { width: 500, height: 600 };
    view.resize();
    expect(pan().zoom).toBeLessThan(wide.zoom);
    world.size = { width: 800, height: 600 };
    view.resize();
    expect(pan()).toEqual(wide);
  });

  it('opens with words that can be read, and says how much is in view; asked, with everything', () => {
    const { view, pan, parts } = open(nodesInRow(40, 300));
    expect(pan().zoom * 12).toBeCloseTo(10);
    expect(parts.at(-1)).toBeGreaterThan(1);
    expect(parts.at(-1)).toBeLessThan(6);
    const readable = pan();
    view.fitNext();
    expect(pan().pan.x).toBeGreaterThan(0);
    expect(39 * 300 * pan().zoom + pan().pan.x).toBeLessThan(800);
    expect(parts.at(-1)).toBeNull();
    view.fitNext();
    expect(pan()).toEqual(readable);
  });

  it('counts anew what is in view when things go, and when the keyboard walks on', () => {
    const { view, parts } = open(nodesInRow(40, 300));
    const [all] = parts;
    view.focus(id('n39'), true);
    expect(parts).toHaveLength(2);
    const list = nodesInRow(40, 300);
    view.show({ ...list, nodes: list.nodes.filter((one) => one.id !== 'n39') });
    expect(parts.at(-1)).toBe((parts[1] ?? 0) - 1);
    expect(all).toBeGreaterThan(1);
  });

  it('brings what is selected into view, and leaves it there', () => {
    const { view, pan, parts } = open(nodesInRow(40, 300));
    view.fitThings([id('n38'), id('n39')]);
    const at = (x: number): number => x * pan().zoom + pan().pan.x;
    expect(at(38 * 300)).toBeGreaterThan(0);
    expect(at(39 * 300)).toBeLessThan(800);
    expect(at(37 * 300)).toBeLessThan(0);
    expect(parts.at(-1)).toBeNull();
    const before = pan();
    view.fitThings([id('gone')]);
    view.resize();
    expect(pan()).toEqual(before);
  });

  it('no longer says what was in view when a hand has moved it', () => {
    const { made, parts } = open(nodesInRow(40, 300));
    expect(parts.at(-1)).not.toBeNull();
    made().events.onViewed();
    expect(parts.at(-1)).toBeNull();
  });

  it('is fitted to the panel as it is when the layout has ended', () => {
    const apart = (left: number, right: number): DisplayList =>
      toDisplayList(scene([node('a', { x: left }), node('b', { x: right })]), estimateWidth, 'light');
    const { view, pan } = open(apart(0, 50));
    view.fit();
    world.size = { width: 400, height: 600 };
    view.show(apart(-1000, 1000));
    expect(-1000 * pan().zoom + pan().pan.x).toBeGreaterThan(0);
    expect(1000 * pan().zoom + pan().pan.x).toBeLessThan(400);
  });

  it('is fitted anew also after the keyboard brought a thing into view, which stays in view', () => {
    const { view, pan, made } = open(nodesInRow(10, 300));
    const before = pan();
    view.focus(id('n9'), true);
    expect(pan()).not.toEqual(before);
    world.size = { width: 500, height: 600 };
    view.resize();
    const box = made().surface.boxOf(id('n9'));
    expect(box?.x2).toBeLessThanOrEqual(500);
    expect(box?.x1).toBeGreaterThanOrEqual(0);
  });

  it('stays where a hand has moved it', () => {
    const { view, pan, made } = open(nodesInRow(70));
    const mine = { zoom: 0.5, pan: { x: 7, y: 9 } };
    made().surface.look(mine);
    made().events.onViewed();
    world.size = { width: 500, height: 600 };
    view.resize();
    expect(pan()).toEqual(mine);
  });

  it('is not fitted to a panel that lies behind another', () => {
    const { view, pan } = open(nodesInRow(70));
    const before = pan();
    world.size = { width: 0, height: 0 };
    view.resize();
    expect(pan()).toEqual(before);
  });

  it('follows a layout, but not one thing that was moved', () => {
    const { view, pan } = open(nodesInRow(70));
    const before = pan();
    const list = nodesInRow(70);
    view.show({ ...list, nodes: list.nodes.map((one, at) => (at === 0 ? { ...one, y: 900 } : one)) });
    expect(pan()).toEqual(before);
    view.show(nodesInRow(70, 70));
    expect(pan()).not.toEqual(before);
  });
});

describe('who draws a chart', () => {
  it('is Cytoscape for some hundred things and our own canvas beyond, which looks at the same part', () => {
    const { view, made, pan } = open(nodesInRow(300));
    expect(made().kind).toBe('cytoscape');
    const mine = { zoom: 0.5, pan: { x: 7, y: 9 } };
    made().surface.look(mine);
    made().events.onViewed();
    view.show(nodesInRow(301));
    expect(made().kind).toBe('canvas');
    expect(pan()).toEqual(mine);
    expect(world.made.map(({ isGone }) => isGone)).toEqual([true, false]);
  });
});
