// A drawn chart: chooses who draws it by how much is on it, and knows which part of it is looked at.
import type { DisplayList } from '#shared/graph/types';
import type { EntityId } from '#shared/model/ids';
import { CanvasSurface } from './canvas-surface';
import type { ChartSurface, GraphEvents, SurfaceEvents } from './chart-surface';
import { zoomRange } from './chart-surface';
import { CytoscapeSurface } from './cytoscape-surface';
import { fitReadable, fitThings, fitWhole, margin, seenIn, type Viewport } from './fit-view';
import { isLaidOutAnew } from './laid-out-anew';

/** All that can be read at once, or all. */
type Fit = 'readable' | 'whole';
type Size = 'some' | 'many';

/** Above so many things and links Cytoscape holds the window's thread for 50 ms at a stretch (docs/performance.md). */
const most = 300;

export class GraphView {
  readonly #container: HTMLElement;
  readonly #events: SurfaceEvents;
  #surface: ChartSurface | null = null;
  #size: Size = 'some';
  #shown: DisplayList | null = null;
  #focused: EntityId | null = null;
  /** How the view was fitted last, as long as no hand has moved it since. */
  #fitted: Fit | null = null;

  constructor(container: HTMLElement, events: GraphEvents) {
    this.#container = container;
    this.#events = {
      ...events,
      onViewed: () => this.#leaveFit(),
    };
  }

  /** Shows the list; what stays keeps its place on the screen. The first is shown so large that its words can be read. */
  show(list: DisplayList): void {
    const before = this.#shown;
    this.#surfaceFor(list).show(list);
    this.#shown = list;
    if (before === null || before.nodes.length === 0) this.fit('readable');
    else if (this.#fitted !== null && isLaidOutAnew(before, list)) this.fit(this.#fitted);
    else this.#tellPart();
  }

  select(nodes: readonly EntityId[], links: readonly string[]): void {
    this.#surface?.select(nodes, links);
  }

  /** Draws the ring of the keyboard's focus, and brings it into view. */
  focus(id: EntityId | null, reveal: boolean): void {
    this.#focused = id;
    this.#surface?.focus(id);
    if (reveal) this.#reveal();
  }

  fit(how: Fit = 'whole'): void {
    if (this.#shown === null || this.#surface === null) return;
    const size = this.#surface.measure();
    const view = (how === 'readable' ? fitReadable : fitWhole)(this.#shown, size, zoomRange.least);
    this.#surface.look(view);
    this.#fitted = how;
    this.#tellPart();
  }

  /** Those of these things that are on the chart; nothing where none is. */
  fitThings(ids: readonly EntityId[]): void {
    if (this.#shown === null || this.#surface === null) return;
    const nodes = this.#shown.nodes.filter(({ id }) => ids.includes(id));
    if (nodes.length === 0) return;
    this.#surface.look(fitThings({ ...this.#shown, nodes }, this.#surface.measure(), zoomRange.least));
    this.#leaveFit();
  }

  /** What a person asks for: the whole; asked again, what can be read. */
  fitNext(): void {
    this.fit(this.#fitted === 'whole' ? 'readable' : 'whole');
  }

  zoomBy(factor: number): void {
    if (this.#surface === null) return;
    const { width, height } = this.#surface.measure();
    const { zoom, pan } = this.#surface.viewport();
    const next = Math.min(zoomRange.most, Math.max(zoomRange.least, zoom * factor));
    const about = (at: number, middle: number): number => middle - (middle - at) * (next / zoom);
    this.#surface.look({ zoom: next, pan: { x: about(pan.x, width / 2), y: about(pan.y, height / 2) } });
    this.#leaveFit();
  }

  /**
   * After the panel has moved or changed its size. What was fitted and not moved by hand since is fitted anew: the
   * inspector, the legend and the sheets beside take their room after the first drawing.
   */
  resize(): void {
    const size = this.#surface?.measure();
    // A panel behind another has no size; it is measured again when it comes to the front.
    if (size === undefined || size.width === 0 || size.height === 0 || this.#fitted === null) return;
    this.fit(this.#fitted);
    this.#reveal();
  }

  destroy(): void {
    this.#surface?.destroy();
  }

  #tellPart(): void {
    if (this.#shown === null || this.#surface === null || this.#fitted === null) return;
    const seen = seenIn(this.#shown, this.#surface.viewport(), this.#surface.measure());
    this.#events.onPart(seen < this.#shown.nodes.length ? seen : null);
  }

  #leaveFit(): void {
    this.#fitted = null;
    this.#events.onPart(null);
  }

  #surfaceFor(list: DisplayList): ChartSurface {
    const size = list.nodes.length + list.links.length > most ? 'many' : 'some';
    if (this.#surface !== null && this.#size === size) return this.#surface;
    const viewport: Viewport | null = this.#surface?.viewport() ?? null;
    this.#surface?.destroy();
    this.#size = size;
    this.#surface = new (size === 'many' ? CanvasSurface : CytoscapeSurface)(
      this.#container,
      this.#events,
      list,
    );
    this.#surface.focus(this.#focused);
    if (viewport !== null) this.#surface.look(viewport);
    return this.#surface;
  }

  /** By as little as brings it in. The view stays a fitted one: no hand has moved it. */
  #reveal(): void {
    const surface = this.#surface;
    const box = this.#focused === null ? null : (surface?.boxOf(this.#focused) ?? null);
    if (surface === null || box === null) return;
    const { width, height } = surface.measure();
    const { zoom, pan } = surface.viewport();
    const dx = inwards(box.x1, box.x2, width);
    const dy = inwards(box.y1, box.y2, height);
    if (dx === 0 && dy === 0) return;
    surface.look({ zoom, pan: { x: pan.x + dx, y: pan.y + dy } });
    this.#tellPart();
  }
}

function inwards(from: number, to: number, length: number): number {
  if (from < margin) return margin - from;
  return to > length - margin ? length - margin - to : 0;
}
