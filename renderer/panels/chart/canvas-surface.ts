// Draws a large chart on a canvas of our own. The window's thread is never held: in the frame after a change the whole is
// there as lines and discs, and the full drawing, made a little in each frame, takes its place.
import { withMoved } from '#shared/graph/moved';
import { palettes } from '#shared/graph/palette';
import { type Box, linkAt, nodeAt, within } from '#shared/graph/pick';
import type { DisplayList } from '#shared/graph/types';
import type { EntityId } from '#shared/model/ids';
import { hearGestures } from './canvas-gestures';
import { paintBox, paintFocus, paintSelection, type ScreenPoint } from './canvas-marks';
import { type ChartSurface, type ScreenBox, type SurfaceEvents, zoomRange } from './chart-surface';
import type { Size, Viewport } from './fit-view';
import {
  enterChart,
  nodeBox,
  paintLabels,
  paintLinks,
  paintNodes,
  type View,
  withRoom,
} from './full-drawing';
import { isLaidOutAnew } from './laid-out-anew';
import { type Placed, RestPicture } from './rest-picture';
import { paintThin, type ThinDrawing, thinDrawing } from './thin-drawing';

/** ms after the last turn of the wheel */
const restAfter = 160;
/** px on the screen within which a press still means a thing or a line */
const slack = 5;
/** More carried things than these are drawn as discs. */
const manyCarried = 150;
const mostStretch = 3;
/** Pixels of the picture of the whole, 4 bytes each. */
const overviewArea = 1_500_000;
const none: ReadonlySet<EntityId> = new Set();

export class CanvasSurface implements ChartSurface {
  readonly #container: HTMLElement;
  readonly #events: SurfaceEvents;
  readonly #canvas = document.createElement('canvas');
  readonly #context: CanvasRenderingContext2D;
  readonly #scale = Math.min(1.5, globalThis.devicePixelRatio || 1);
  /** What is looked at, and all of it in little for what comes into view when that moves. */
  readonly #picture = new RestPicture(() => this.#onPicture());
  readonly #overview = new RestPicture(() => this.#ask());
  readonly #stopHearing: () => void;
  #list: DisplayList;
  /** Where no picture serves. */
  #thin: ThinDrawing | null = null;
  #viewport: Viewport = { zoom: 1, pan: { x: 0, y: 0 } };
  #size: Size = { width: 0, height: 0 };
  #frame = 0;
  #timer = 0;
  #selected: ReadonlySet<string> = new Set();
  #focused: EntityId | null = null;
  /** In a hand: where they were, and how far the hand has gone. */
  #carried: {
    readonly home: DisplayList;
    readonly ids: ReadonlySet<EntityId>;
    dx: number;
    dy: number;
  } | null = null;
  /** Not in the picture, or no longer where it shows them. */
  #apart = none;
  /** It is made, or being made, of the list as it is. */
  #isOverviewTrue = false;
  #box: readonly [ScreenPoint, ScreenPoint] | null = null;

  constructor(container: HTMLElement, events: SurfaceEvents, list: DisplayList) {
    this.#container = container;
    this.#events = events;
    this.#list = list;
    this.#canvas.className = 'd-graph-own';
    const context = this.#canvas.getContext('2d', { alpha: false });
    if (context === null) throw new Error('no 2D canvas');
    this.#context = context;
    container.append(this.#canvas);
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
      rest: () => this.#rest(0),
      lift: (x, y) => this.#lift(x, y),
      carry: (dx, dy) => this.#carry(dx, dy),
      drop: () => this.#drop(),
      box: (from, to) => {
        this.#box = [from, to];
        this.#ask();
      },
      endBox: (from, to) => this.#endBox(from, to),
    });
  }

  show(list: DisplayList): void {
    const before = this.#list;
    if (before.theme !== list.theme || isLaidOutAnew(before, list)) {
      this.#picture.forget();
      this.#overview.forget();
    }
    const carried = this.#carried;
    this.#list = list;
    if (carried !== null) {
      this.#carried = { ...carried, home: list };
      this.#carry(carried.dx, carried.dy);
    }
    this.#thin = null;
    this.#isOverviewTrue = false;
    this.#ask();
    this.#rest(0);
  }

  select(nodes: readonly EntityId[], links: readonly string[]): void {
    this.#selected = new Set<string>([...nodes, ...links]);
    this.#ask();
  }

  focus(id: EntityId | null): void {
    this.#focused = id;
    this.#ask();
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
    this.#ask();
    this.#rest(0);
  }

  measure(): Size {
    const { clientWidth: width, clientHeight: height } = this.#container;
    if (width !== this.#size.width || height !== this.#size.height) {
      this.#size = { width, height };
      this.#canvas.width = Math.max(1, Math.round(width * this.#scale));
      this.#canvas.height = Math.max(1, Math.round(height * this.#scale));
      this.#ask();
      this.#rest(0);
    }
    return this.#size;
  }

  destroy(): void {
    this.#stopHearing();
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    this.#picture.stop();
    this.#overview.stop();
    this.#canvas.remove();
  }

  get #slack(): number {
    return slack / this.#viewport.zoom;
  }

  get #view(): View {
    return { ...this.#size, viewport: this.#viewport, scale: this.#scale };
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
    this.#ask();
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
    this.#rest(restAfter);
  }

  #move(viewport: Viewport): void {
    this.#viewport = viewport;
    this.#picture.stop();
    this.#overview.stop();
    this.#ask();
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
    this.#apart = ids;
    this.#rest(0);
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
    this.#ask();
  }

  #drop(): void {
    const carried = this.#carried;
    if (carried === null) return;
    this.#carried = null;
    this.#thin = null;
    this.#isOverviewTrue = false;
    this.#rest(0);
    this.#events.onMove(
      this.#list.nodes
        .filter(({ id }) => carried.ids.has(id))
        .map(({ id, x, y }) => ({ id, x: Math.round(x), y: Math.round(y) })),
    );
  }

  /** After so many ms without a motion the chart is drawn in full. */
  #rest(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      if (this.#size.width > 0)
        this.#picture.make(this.#list, withRoom(this.#view), this.#carried?.ids ?? none);
    }, ms);
  }

  #onPicture(): void {
    this.#apart = this.#carried?.ids ?? none;
    this.#ask();
    if (this.#isOverviewTrue || this.#carried !== null) return;
    this.#overview.make(this.#list, viewOfAll(this.#list), none);
    this.#isOverviewTrue = true;
  }

  #ask(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#draw();
    });
  }

  #draw(): void {
    const context = this.#context;
    const view = this.#view;
    const { theme } = this.#list;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.fillStyle = palettes[theme].background;
    context.fillRect(0, 0, this.#canvas.width, this.#canvas.height);
    const placed = sharpEnough(this.#picture.placeIn(view.viewport), withRoom(view));
    if (placed === null || !covers(placed, view)) this.#paintBeyond(context, view, placed);
    enterChart(context, view);
    paintSelection(context, this.#list, this.#selected, pixelOf(view));
    context.setTransform(1, 0, 0, 1, 0, 0);
    if (placed !== null) this.#picture.paint(context, placed, view.scale);
    enterChart(context, view);
    if (this.#apart.size > 0) this.#paintApart(context, view);
    paintFocus(context, this.#list, this.#focused, pixelOf(view));
    context.setTransform(view.scale, 0, 0, view.scale, 0, 0);
    if (this.#box !== null) paintBox(context, this.#box, theme);
  }

  /** Everything but the picture, where the same lines would be drawn twice. */
  #paintBeyond(context: CanvasRenderingContext2D, view: View, placed: Placed | null): void {
    const { scale, viewport } = view;
    context.save();
    if (placed !== null) {
      context.beginPath();
      context.rect(0, 0, this.#canvas.width, this.#canvas.height);
      context.rect(placed.left * scale, placed.top * scale, placed.width * scale, placed.height * scale);
      context.clip('evenodd');
    }
    const all = sharpEnough(this.#overview.placeIn(viewport), viewOfAll(this.#list));
    if (all !== null) this.#overview.paint(context, all, scale);
    else {
      this.#thin ??= thinDrawing(this.#list, (id) => !this.#apart.has(id));
      enterChart(context, view);
      paintThin(context, this.#thin, pixelOf(view));
    }
    context.restore();
  }

  #paintApart(context: CanvasRenderingContext2D, view: View): void {
    const apart = this.#apart;
    const list = this.#list;
    if (apart.size > manyCarried) {
      const discs = thinDrawing(list, (id) => apart.has(id), true);
      paintThin(context, discs, pixelOf(view));
      return;
    }
    const nodes = list.nodes.filter(({ id }) => apart.has(id));
    const links = list.links.filter(({ from, to }) => apart.has(from) || apart.has(to));
    paintLinks(context, links, new Map(list.nodes.map((node) => [node.id, node])));
    paintNodes(context, nodes, list.theme, view);
    paintLabels(context, nodes, list.theme, view);
  }
}

/** One pixel of the screen in units of the chart. */
function pixelOf({ viewport, scale }: View): number {
  return 1 / (viewport.zoom * scale);
}

function covers({ left, top, width, height }: Placed, view: View): boolean {
  return left <= 0 && top <= 0 && left + width >= view.width - 1 && top + height >= view.height - 1;
}

/** Stretched further, a picture says less than lines and discs. */
function sharpEnough(placed: Placed | null, made: Size): Placed | null {
  return placed !== null && placed.width > mostStretch * made.width ? null : placed;
}

/** All of the chart, as large as `overviewArea` allows. */
function viewOfAll({ bounds }: DisplayList): View {
  const { x, y, width, height } = bounds;
  const zoom = Math.min(1, Math.sqrt(overviewArea / Math.max(1, width * height)));
  return {
    width: Math.max(1, width * zoom),
    height: Math.max(1, height * zoom),
    viewport: { zoom, pan: { x: -x * zoom, y: -y * zoom } },
    scale: 1,
  };
}
