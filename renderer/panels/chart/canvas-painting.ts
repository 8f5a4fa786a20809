// What is seen of a large chart on a canvas of our own. The window's thread is never held: in the frame after a change the
// whole is there as lines and discs, and the full drawing, made a little in each frame, takes its place.
import { palettes } from '#shared/graph/palette';
import type { DisplayList } from '#shared/graph/types';
import type { EntityId } from '#shared/model/ids';
import { paintBox, paintFocus, paintSelection, type ScreenPoint } from './canvas-marks';
import type { Size, Viewport } from './fit-view';
import { enterChart, paintLabels, paintLinks, paintNodes, type View, withRoom } from './full-drawing';
import { type Placed, RestPicture } from './rest-picture';
import { paintThin, type ThinDrawing, thinDrawing } from './thin-drawing';

/** More carried things than these are drawn as discs. */
const manyCarried = 150;
const mostStretch = 3;
/** Pixels of the picture of the whole, 4 bytes each. */
const overviewArea = 1_500_000;
const none: ReadonlySet<EntityId> = new Set();

/** The chart as it is at this moment. */
export interface Seen {
  readonly list: DisplayList;
  readonly viewport: Viewport;
  /** Of the panel. */
  readonly size: Size;
  readonly selected: ReadonlySet<string>;
  readonly focused: EntityId | null;
  readonly box: readonly [ScreenPoint, ScreenPoint] | null;
  /** In a hand. */
  readonly carried: ReadonlySet<EntityId> | null;
}

export class CanvasPainting {
  readonly canvas = document.createElement('canvas');
  readonly #context: CanvasRenderingContext2D;
  readonly #scale = Math.min(1.5, globalThis.devicePixelRatio || 1);
  readonly #seen: () => Seen;
  /** What is looked at, and all of it in little for what comes into view when that moves. */
  readonly #picture = new RestPicture(() => this.#onPicture());
  readonly #overview = new RestPicture(() => this.ask());
  /** Where no picture serves. */
  #thin: ThinDrawing | null = null;
  #frame = 0;
  #timer = 0;
  /** Not in the picture, or no longer where it shows them. */
  #apart = none;
  /** It is made, or being made, of the list as it is. */
  #isOverviewTrue = false;

  /** Asks `seen` at each drawing. */
  constructor(seen: () => Seen) {
    this.#seen = seen;
    this.canvas.className = 'd-graph-own';
    const context = this.canvas.getContext('2d', { alpha: false });
    if (context === null) throw new Error('no 2D canvas');
    this.#context = context;
  }

  /** In the next frame. */
  ask(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#draw();
    });
  }

  /** After so many ms without a motion the chart is drawn in full. */
  rest(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      const { list, size, carried } = this.#seen();
      if (size.width > 0) this.#picture.make(list, withRoom(this.#view()), carried ?? none);
    }, ms);
  }

  /** While the view moves nothing is made: it would be outdated before it is ready. */
  moving(): void {
    this.#picture.stop();
    this.#overview.stop();
    this.ask();
  }

  /** Things are elsewhere, or others. */
  changed(): void {
    this.#thin = null;
    this.#isOverviewTrue = false;
  }

  /** What was drawn resembles nothing of what is to be drawn. */
  forget(): void {
    this.#picture.forget();
    this.#overview.forget();
  }

  lifted(ids: ReadonlySet<EntityId>): void {
    this.#apart = ids;
    this.rest(0);
  }

  resize({ width, height }: Size): void {
    this.canvas.width = Math.max(1, Math.round(width * this.#scale));
    this.canvas.height = Math.max(1, Math.round(height * this.#scale));
    this.ask();
    this.rest(0);
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    this.#picture.stop();
    this.#overview.stop();
    this.canvas.remove();
  }

  #view(): View {
    const { size, viewport } = this.#seen();
    return { ...size, viewport, scale: this.#scale };
  }

  #onPicture(): void {
    const { list, carried } = this.#seen();
    this.#apart = carried ?? none;
    this.ask();
    if (this.#isOverviewTrue || carried !== null) return;
    this.#overview.make(list, viewOfAll(list), none);
    this.#isOverviewTrue = true;
  }

  #draw(): void {
    const context = this.#context;
    const { list, selected, focused, box } = this.#seen();
    const view = this.#view();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.fillStyle = palettes[list.theme].background;
    context.fillRect(0, 0, this.canvas.width, this.canvas.height);
    const placed = sharpEnough(this.#picture.placeIn(view.viewport), withRoom(view));
    if (placed === null || !covers(placed, view)) this.#paintBeyond(list, view, placed);
    enterChart(context, view);
    paintSelection(context, list, selected, pixelOf(view));
    context.setTransform(1, 0, 0, 1, 0, 0);
    if (placed !== null) this.#picture.paint(context, placed, view.scale);
    enterChart(context, view);
    if (this.#apart.size > 0) this.#paintApart(list, view);
    paintFocus(context, list, focused, pixelOf(view));
    context.setTransform(view.scale, 0, 0, view.scale, 0, 0);
    if (box !== null) paintBox(context, box, list.theme);
  }

  /** Everything but the picture, where the same lines would be drawn twice. */
  #paintBeyond(list: DisplayList, view: View, placed: Placed | null): void {
    const context = this.#context;
    const { scale, viewport } = view;
    context.save();
    if (placed !== null) {
      context.beginPath();
      context.rect(0, 0, this.canvas.width, this.canvas.height);
      context.rect(placed.left * scale, placed.top * scale, placed.width * scale, placed.height * scale);
      context.clip('evenodd');
    }
    const all = sharpEnough(this.#overview.placeIn(viewport), viewOfAll(list));
    if (all !== null) this.#overview.paint(context, all, scale);
    else {
      this.#thin ??= thinDrawing(list, (id) => !this.#apart.has(id));
      enterChart(context, view);
      paintThin(context, this.#thin, pixelOf(view));
    }
    context.restore();
  }

  #paintApart(list: DisplayList, view: View): void {
    const context = this.#context;
    const apart = this.#apart;
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
