// Moves a large chart smoothly: while it is panned or zoomed, a picture of what was drawn last slides over a thin drawing
// of the whole (lines and discs); Cytoscape draws everything once, when the chart rests. Measured: Cytoscape alone shows
// 22 frames a second at 2,000 nodes and 3,000 links, this 50 and more.
import { curveOf } from '#shared/graph/link-shape';
import type { DisplayList } from '#shared/graph/types';

export interface Viewport {
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
}

interface LayerOptions {
  readonly container: HTMLElement;
  readonly zoomRange: readonly [number, number];
  readonly viewport: () => Viewport;
  readonly settle: (viewport: Viewport) => void;
}

/** ms without a wheel turn after which a zoom has come to rest. */
const restAfter = 260;

export class MotionLayer {
  readonly #options: LayerOptions;
  readonly #canvas: HTMLCanvasElement;
  readonly #snapshot: HTMLCanvasElement;
  #thin: Thin | null = null;
  #start: Viewport | null = null;
  #now: Viewport | null = null;
  #frame = 0;
  #timer = 0;
  #drag: { readonly x: number; readonly y: number; readonly from: Viewport } | null = null;

  constructor(options: LayerOptions) {
    this.#options = options;
    this.#snapshot = document.createElement('canvas');
    this.#canvas = document.createElement('canvas');
    this.#canvas.className = 'd-graph-motion';
    options.container.append(this.#canvas);
    options.container.addEventListener('wheel', this.#onWheel, { passive: false, capture: true });
    window.addEventListener('mousemove', this.#onMouseMove, { capture: true });
    window.addEventListener('pointerup', this.#onPointerUp);
  }

  show(list: DisplayList): void {
    this.#thin = thinDrawing(list);
  }

  /** A press on free ground: until it is released the chart follows the pointer. */
  grab(x: number, y: number): void {
    this.#begin();
    if (this.#now !== null) this.#drag = { x, y, from: this.#now };
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    this.#options.container.removeEventListener('wheel', this.#onWheel, { capture: true });
    window.removeEventListener('mousemove', this.#onMouseMove, { capture: true });
    window.removeEventListener('pointerup', this.#onPointerUp);
    this.#options.container.classList.remove('d-graph-moving');
    this.#canvas.remove();
  }

  readonly #onWheel = (event: WheelEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    this.#begin();
    if (this.#now === null) return;
    const box = this.#options.container.getBoundingClientRect();
    const at = { x: event.clientX - box.left, y: event.clientY - box.top };
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    const [least, most] = this.#options.zoomRange;
    const { zoom, pan } = this.#now;
    const next = Math.min(most, Math.max(least, zoom * 1.0018 ** (-event.deltaY * lines)));
    const ratio = next / zoom;
    this.#move({ zoom: next, pan: { x: at.x - (at.x - pan.x) * ratio, y: at.y - (at.y - pan.y) * ratio } });
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#rest(), restAfter);
  };

  readonly #onMouseMove = (event: MouseEvent): void => {
    if (this.#drag === null) return;
    // Cytoscape would look at each move which of all elements lies beneath.
    event.stopPropagation();
    const { x, y, from } = this.#drag;
    this.#move({
      zoom: from.zoom,
      pan: { x: from.pan.x + event.clientX - x, y: from.pan.y + event.clientY - y },
    });
  };

  readonly #onPointerUp = (): void => {
    if (this.#drag === null) return;
    this.#drag = null;
    this.#rest();
  };

  #begin(): void {
    clearTimeout(this.#timer);
    if (this.#start !== null) return;
    const { container, viewport } = this.#options;
    const drawn = [...container.querySelectorAll('canvas')].filter((canvas) => canvas !== this.#canvas);
    const [first] = drawn;
    if (first === undefined) return;
    const ratio = Math.max(1, first.width / Math.max(1, container.clientWidth));
    this.#snapshot.width = first.width;
    this.#snapshot.height = first.height;
    const context = this.#snapshot.getContext('2d');
    for (const canvas of drawn) if (canvas.width > 0) context?.drawImage(canvas, 0, 0);
    this.#canvas.width = Math.round(container.clientWidth * Math.min(ratio, 1.5));
    this.#canvas.height = Math.round(container.clientHeight * Math.min(ratio, 1.5));
    this.#start = viewport();
    this.#now = this.#start;
  }

  #move(to: Viewport): void {
    this.#now = to;
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      // Only now, so that a mere click never shows the layer.
      this.#draw();
      this.#options.container.classList.add('d-graph-moving');
    });
  }

  #draw(): void {
    const context = this.#canvas.getContext('2d');
    if (context === null || this.#start === null || this.#now === null) return;
    const { container } = this.#options;
    const scale = this.#canvas.width / Math.max(1, container.clientWidth);
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, this.#canvas.width, this.#canvas.height);
    const ratio = this.#now.zoom / this.#start.zoom;
    const left = (this.#now.pan.x - this.#start.pan.x * ratio) * scale;
    const top = (this.#now.pan.y - this.#start.pan.y * ratio) * scale;
    const width = container.clientWidth * ratio * scale;
    const height = container.clientHeight * ratio * scale;
    const covers =
      left <= 0 && top <= 0 && left + width >= this.#canvas.width && top + height >= this.#canvas.height;
    if (!covers && this.#thin !== null) {
      context.save();
      // Everything but the picture, where the same lines would be drawn twice.
      context.beginPath();
      context.rect(0, 0, this.#canvas.width, this.#canvas.height);
      context.rect(left, top, width, height);
      context.clip('evenodd');
      const { zoom, pan } = this.#now;
      context.setTransform(zoom * scale, 0, 0, zoom * scale, pan.x * scale, pan.y * scale);
      drawThin(context, this.#thin, 1 / (zoom * scale));
      context.restore();
    }
    context.imageSmoothingQuality = 'low';
    context.drawImage(this.#snapshot, left, top, width, height);
  }

  #rest(): void {
    if (this.#start === null || this.#now === null) return;
    const to = this.#now;
    const moved = to !== this.#start;
    this.#start = null;
    this.#now = null;
    if (!moved) return;
    this.#options.settle(to);
    // Cytoscape draws in the next frame; the picture stays until the one after.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (this.#start === null) this.#options.container.classList.remove('d-graph-moving');
      }),
    );
  }
}

/** Links in one path a colour, discs in one a ring: a few strokes a frame, however many elements. */
interface Thin {
  readonly links: ReadonlyMap<string, Path2D>;
  readonly discs: ReadonlyMap<string, { readonly fill: string; readonly path: Path2D }>;
}

function thinDrawing(list: DisplayList): Thin {
  const links = new Map<string, Path2D>();
  const nodes = new Map(list.nodes.map((node) => [node.id, node]));
  for (const link of list.links) {
    const from = nodes.get(link.from);
    const to = nodes.get(link.to);
    if (from === undefined || to === undefined) continue;
    const path = links.get(link.colour) ?? new Path2D();
    links.set(link.colour, path);
    const [start, control, end] = curveOf(link, from, to);
    path.moveTo(start.x, start.y);
    if (link.bend === 0) path.lineTo(end.x, end.y);
    else path.quadraticCurveTo(control.x, control.y, end.x, end.y);
  }
  const discs = new Map<string, { readonly fill: string; readonly path: Path2D }>();
  for (const { ring, fill, x, y, radius } of list.nodes) {
    const disc = discs.get(ring) ?? { fill, path: new Path2D() };
    discs.set(ring, disc);
    disc.path.moveTo(x + radius, y);
    disc.path.arc(x, y, radius, 0, 2 * Math.PI);
  }
  return { links, discs };
}

/** `pixel` is one pixel of the screen in units of the chart. */
function drawThin(context: CanvasRenderingContext2D, thin: Thin, pixel: number): void {
  // Paler than at rest, because nothing is dashed here.
  context.globalAlpha = 0.5;
  context.lineWidth = Math.max(pixel, 1);
  for (const [colour, path] of thin.links) {
    context.strokeStyle = colour;
    context.stroke(path);
  }
  context.globalAlpha = 1;
  context.lineWidth = Math.max(pixel, 3);
  for (const [colour, { fill, path }] of thin.discs) {
    context.fillStyle = fill;
    context.fill(path);
    context.strokeStyle = colour;
    context.stroke(path);
  }
}
