// A large chart under the hand, on a canvas of our own: what is looked at, selected and carried. What is seen of it is drawn
// by `CanvasPainting`.
import { withMoved } from '#shared/graph/moved';
import { type Box, linkAt, nodeAt, within } from '#shared/graph/pick';
import type { DisplayList } from '#shared/graph/types';
import type { EntityId } from '#shared/model/ids';
import { hearGestures } from './canvas-gestures';
import type { ScreenPoint } from './canvas-marks';
import { CanvasPainting } from './canvas-painting';
import { type ChartSurface, type ScreenBox, type SurfaceEvents, zoomRange } from './chart-surface';
import type { Size, Viewport } from './fit-view';
import { nodeBox } from './full-drawing';
import { isLaidOutAnew } from './laid-out-anew';

/** ms after the last turn of the wheel */
const restAfter = 160;
/** px on the screen within which a press still means a thing or a line */
const slack = 5;

export class CanvasSurface implements ChartSurface {
  readonly #container: HTMLElement;
  readonly #events: SurfaceEvents;
  readonly #painting: CanvasPainting;
  readonly #stopHearing: () => void;
  #list: DisplayList;
  #viewport: Viewport = { zoom: 1, pan: { x: 0, y: 0 } };
  #size: Size = { width: 0, height: 0 };
  #selected: ReadonlySet<string> = new Set();
  #focused: EntityId | null = null;
  /** In a hand: where they were, and how far the hand has gone. */
  #carried: {
    readonly home: DisplayList;
    readonly ids: ReadonlySet<EntityId>;
    dx: number;
    dy: number;
  } | null = null;
  #box: readonly [ScreenPoint, ScreenPoint] | null = null;

  constructor(container: HTMLElement, events: SurfaceEvents, list: DisplayList) {
    this.#container = container;
    this.#events = events;
    this.#list = list;
    this.#painting = new CanvasPainting(() => ({
      list: this.#list,
      viewport: this.#viewport,
      size: this.#size,
      selected: this.#selected,
      focused: this.#focused,
      box: this.#box,
      carried: this.#carried?.ids ?? null,
    }));
    container.append(this.#painting.canvas);
    this.measure();
    this.#stopHearing = hearGestures(container, {
      takes: (x, y) => (nodeAt(this.#list, this.#inChart(x, y), this.#slack) === null ? 'ground' : 'thing'),
      tap: (x, y, adds) => this.#tap(x, y, adds),
      doubleTap: (x, y) => {
        const node = nodeAt(this.#list, this.#inChart(x, y), this.#slack);
        if (node !== null) this.#events.onOpen(node.id);
      },
      pan: (dx, dy) => {
        const { zoom, pan } = this.#viewport;
        this.#move({ zoom, pan: { x: pan.x + dx, y: pan.y + dy } });
      },
      zoom: (factor, x, y) => this.#zoom(factor, x, y),
      rest: () => this.#painting.rest(0),
      lift: (x, y) => this.#lift(x, y),
      carry: (dx, dy) => this.#carry(dx, dy),
      drop: () => this.#drop(),
      box: (from, to) => {
        this.#box = [from, to];
        this.#painting.ask();
      },
      endBox: (from, to) => this.#endBox(from, to),
    });
  }

  show(list: DisplayList): void {
    const before = this.#list;
    if (before.theme !== list.theme || isLaidOutAnew(before, list)) {
      this.#painting.forget();
    }
    const carried = this.#carried;
    this.#list = list;
    if (carried !== null) {
      this.#carried = { ...carried, home: list };
      this.#carry(carried.dx, carried.dy);
    }
    this.#painting.changed();
    this.#painting.ask();
    this.#painting.rest(0);
  }

  select(nodes: readonly EntityId[], links: readonly string[]): void {
    this.#selected = new Set<string>([...nodes, ...links]);
    this.#painting.ask();
  }

  focus(id: EntityId | null): void {
    this.#focused = id;
    this.#painting.ask();
  }

  boxOf(id: EntityId): ScreenBox | null {
    const node = this.#list.nodes.find((one) => one.id === id);
    if (node === undefined) return null;
    const { left, top, right, bottom } = nodeBox(node);
    const { zoom, pan } = this.#viewport;
    return {
      x1: left * zoom + pan.x,
      y1: top * zoom + pan.y,
      x2: right * zoom + pan.x,
      y2: bottom * zoom + pan.y,
    };
  }

  viewport(): Viewport {
    return this.#viewport;
  }

  look(viewport: Viewport): void {
    this.#viewport = viewport;
    this.#painting.ask();
    this.#painting.rest(0);
  }

  measure(): Size {
    const { clientWidth: width, clientHeight: height } = this.#container;
    if (width !== this.#size.width || height !== this.#size.height) {
      this.#size = { width, height };
      this.#painting.resize(this.#size);
    }
    return this.#size;
  }

  destroy(): void {
    this.#stopHearing();
    this.#painting.destroy();
  }

  get #slack(): number {
    return slack / this.#viewport.zoom;
  }

  #inChart(x: number, y: number): ScreenPoint {
    const { zoom, pan } = this.#viewport;
    return { x: (x - pan.x) / zoom, y: (y - pan.y) / zoom };
  }

  #tap(x: number, y: number, adds: boolean): void {
    const at = this.#inChart(x, y);
    const node = nodeAt(this.#list, at, this.#slack);
    const hit = node?.id ?? linkAt(this.#list, at, this.#slack)?.id ?? null;
    this.#events.onFocus(node?.id ?? null);
    const chosen = new Set(adds ? this.#selected : []);
    // Once more on one that is chosen gives it up.
    if (hit !== null && !(adds && chosen.delete(hit))) chosen.add(hit);
    this.#choose(chosen);
  }

  #endBox(from: ScreenPoint, to: ScreenPoint): void {
    this.#box = null;
    const [a, b] = [this.#inChart(from.x, from.y), this.#inChart(to.x, to.y)];
    const box: Box = {
      left: Math.min(a.x, b.x),
      top: Math.min(a.y, b.y),
      right: Math.max(a.x, b.x),
      bottom: Math.max(a.y, b.y),
    };
    const { nodes, links } = within(this.#list, box);
    this.#choose(new Set<string>([...this.#selected, ...nodes, ...links]));
  }

  #choose(chosen: ReadonlySet<string>): void {
    this.#selected = chosen;
    this.#painting.ask();
    const { nodes, links } = this.#list;
    this.#events.onSelect(
      nodes.filter(({ id }) => chosen.has(id)).map(({ id }) => id),
      links.filter(({ id }) => chosen.has(id)).map(({ id }) => id),
    );
  }

  #zoom(factor: number, x: number, y: number): void {
    const { zoom, pan } = this.#viewport;
    const next = Math.min(zoomRange.most, Math.max(zoomRange.least, zoom * factor));
    const ratio = next / zoom;
    this.#move({ zoom: next, pan: { x: x - (x - pan.x) * ratio, y: y - (y - pan.y) * ratio } });
    this.#painting.rest(restAfter);
  }

  #move(viewport: Viewport): void {
    this.#viewport = viewport;
    this.#painting.moving();
    this.#events.onViewed();
  }

  /** One that is selected takes all that are selected with it. */
  #lift(x: number, y: number): void {
    const node = nodeAt(this.#list, this.#inChart(x, y), this.#slack);
    if (node === null) return;
    const together = this.#selected.has(node.id)
      ? this.#list.nodes.map(({ id }) => id).filter((id) => this.#selected.has(id))
      : [node.id];
    const ids = new Set(together);
    this.#carried = { home: this.#list, ids, dx: 0, dy: 0 };
    this.#painting.lifted(ids);
  }

  #carry(dx: number, dy: number): void {
    const carried = this.#carried;
    if (carried === null) return;
    carried.dx = dx;
    carried.dy = dy;
    const { zoom } = this.#viewport;
    const places = carried.home.nodes.flatMap(({ id, x, y }) =>
      carried.ids.has(id) ? [[id, { x: x + dx / zoom, y: y + dy / zoom }] as const] : [],
    );
    this.#list = withMoved(carried.home, new Map(places));
    this.#painting.ask();
  }

  #drop(): void {
    const carried = this.#carried;
    if (carried === null) return;
    this.#carried = null;
    this.#painting.changed();
    this.#painting.rest(0);
    this.#events.onMove(
      this.#list.nodes
        .filter(({ id }) => carried.ids.has(id))
        .map(({ id, x, y }) => ({ id, x: Math.round(x), y: Math.round(y) })),
    );
  }
}
