// A whole chart in full on a canvas, in pieces: after each the caller may let the window do something else. The same
// order and measures as in the PNG; words too small to read are left out.
import { labelBottom } from '#shared/graph/bounds';
import { drawn } from '#shared/graph/drawn';
import { labelBox } from '#shared/graph/label-box';
import { bare } from '#shared/graph/label-lines';
import { arrowHead, curveOf, middle, type Point } from '#shared/graph/link-shape';
import { palettes } from '#shared/graph/palette';
import type { ChartTheme, DisplayLink, DisplayList, DisplayNode } from '#shared/graph/types';
import type { EntityId } from '#shared/model/ids';
import { fontFamily } from '../../drawing/chart-fonts';
import type { Size, Viewport } from './fit-view';
import { nodeBitmaps, pictureSize } from './node-picture';

export interface View extends Size {
  readonly viewport: Viewport;
  /** Pixels of the canvas for one of the panel. */
  readonly scale: number;
}

/** Of the panel, on each side. */
const room = 0.25;

/** The view with what lies around it, so that a hand that moves it a little meets nothing that is not drawn in full. */
export function withRoom(view: View): View {
  const { width, height, viewport } = view;
  const { zoom, pan } = viewport;
  const [x, y] = [Math.round(width * room), Math.round(height * room)];
  return {
    ...view,
    width: width + 2 * x,
    height: height + 2 * y,
    viewport: { zoom, pan: { x: pan.x + x, y: pan.y + y } },
  };
}

/** px on the screen */
const smallestText = 7;
const bunch = 40;

/** From here on `context` draws in the chart's own pixels. */
export function enterChart(context: CanvasRenderingContext2D, { viewport, scale }: View): void {
  const { zoom, pan } = viewport;
  context.setTransform(zoom * scale, 0, 0, zoom * scale, pan.x * scale, pan.y * scale);
}

/** Everything in view but `without` and the links of those; each step is some milliseconds of work at most. */
export function* fullDrawing(
  context: CanvasRenderingContext2D,
  list: DisplayList,
  view: View,
  without: ReadonlySet<EntityId>,
): Generator<undefined, void> {
  enterChart(context, view);
  const inView = viewTest(view);
  const all = new Map(list.nodes.map((node) => [node.id, node]));
  const nodes = list.nodes.filter((node) => !without.has(node.id) && inView(node.x, node.y, node.x, node.y));
  const links = list.links.filter(
    ({ x1, y1, x2, y2, bend, from, to }) =>
      !without.has(from) &&
      !without.has(to) &&
      inView(
        Math.min(x1, x2) - Math.abs(bend),
        Math.min(y1, y2) - Math.abs(bend),
        Math.max(x1, x2) + Math.abs(bend),
        Math.max(y1, y2) + Math.abs(bend),
      ),
  );
  yield;
  for (const some of bunches(links)) {
    paintLinks(context, some, all);
    yield;
  }
  for (const some of bunches([...linkLines(links, all, view), ...nodeLines(nodes, view)])) {
    paintGrounds(context, some, list.theme);
    yield;
  }
  for (const some of bunches(nodes)) {
    paintNodes(context, some, list.theme, view);
    yield;
  }
  for (const some of bunches([...linkLines(links, all, view), ...nodeLines(nodes, view)])) {
    paintLines(context, some, list.theme);
    yield;
  }
}

export function paintLinks(
  context: CanvasRenderingContext2D,
  links: readonly DisplayLink[],
  nodes: ReadonlyMap<EntityId, Point>,
): void {
  const lines = new Map<string, { readonly like: DisplayLink; readonly path: Path2D }>();
  const heads = new Map<string, Path2D>();
  for (const link of links) {
    const from = nodes.get(link.from);
    const to = nodes.get(link.to);
    if (from === undefined || to === undefined) continue;
    const look = `${link.colour} ${link.width} ${link.dash.join()}`;
    const line = lines.get(look) ?? { like: link, path: new Path2D() };
    lines.set(look, line);
    const [start, control, end] = curveOf(link, from, to);
    let stop = end;
    if (link.arrow) {
      const [tip, left, right] = arrowHead(control, end, drawn.arrow);
      // The line stops inside its arrow head, otherwise its end would show beside the tip.
      stop = { x: (left.x + right.x) / 2, y: (left.y + right.y) / 2 };
      const head = heads.get(link.colour) ?? new Path2D();
      heads.set(link.colour, head);
      head.moveTo(tip.x, tip.y);
      head.lineTo(left.x, left.y);
      head.lineTo(right.x, right.y);
      head.closePath();
    }
    line.path.moveTo(start.x, start.y);
    if (link.bend === 0) line.path.lineTo(stop.x, stop.y);
    else line.path.quadraticCurveTo(control.x, control.y, stop.x, stop.y);
  }
  context.lineCap = 'round';
  context.lineJoin = 'round';
  for (const { like, path } of lines.values()) {
    context.strokeStyle = like.colour;
    context.lineWidth = like.width;
    context.setLineDash([...like.dash]);
    context.stroke(path);
  }
  context.setLineDash([]);
  for (const [colour, path] of heads) {
    context.fillStyle = colour;
    context.fill(path);
  }
}

/** Without their words. */
export function paintNodes(
  context: CanvasRenderingContext2D,
  nodes: readonly DisplayNode[],
  theme: ChartTheme,
  { viewport, scale }: View,
): void {
  const half = pictureSize / 2;
  for (const node of nodes) {
    for (const bitmap of nodeBitmaps(node, theme, viewport.zoom * scale)) {
      context.drawImage(bitmap, node.x - half, node.y - half, pictureSize, pictureSize);
    }
  }
}

/** The words of things, with the ground they stand on. */
export function paintLabels(
  context: CanvasRenderingContext2D,
  nodes: readonly DisplayNode[],
  theme: ChartTheme,
  view: View,
): void {
  const lines = nodeLines(nodes, view);
  paintGrounds(context, lines, theme);
  paintLines(context, lines, theme);
}

/** One line of words on the chart. */
interface Line {
  readonly words: string;
  readonly x: number;
  readonly baseline: number;
  readonly size: number;
  readonly of: 'thing' | 'link';
  readonly direction: 'ltr' | 'rtl';
}

/** None where they are too small to be read. */
function nodeLines(nodes: readonly DisplayNode[], { viewport }: View): readonly Line[] {
  const size = drawn.fontSize;
  if (size * viewport.zoom < smallestText) return [];
  return nodes.flatMap(({ x, y, radius, lines, direction }) =>
    lines.map((line, at): Line => {
      const baseline = y + radius + drawn.labelGap + size + at * drawn.lineHeight;
      return { words: bare(line), x, baseline, size, of: 'thing', direction };
    }),
  );
}

function linkLines(
  links: readonly DisplayLink[],
  nodes: ReadonlyMap<EntityId, Point>,
  { viewport }: View,
): readonly Line[] {
  const size = drawn.linkFontSize;
  if (size * viewport.zoom < smallestText) return [];
  return links.flatMap((link): readonly Line[] => {
    const from = nodes.get(link.from);
    const to = nodes.get(link.to);
    if (link.label === '' || from === undefined || to === undefined) return [];
    const { x, y } = middle(...curveOf(link, from, to));
    const direction = link.label.startsWith('\u2067') ? 'rtl' : 'ltr';
    return [{ words: bare(link.label), x, baseline: y + size * 0.36, size, of: 'link', direction }];
  });
}

/** What keeps links off the words; beneath things, which it must not hide. */
function paintGrounds(context: CanvasRenderingContext2D, lines: readonly Line[], theme: ChartTheme): void {
  context.fillStyle = palettes[theme].background;
  for (const { words, size, x, baseline } of lines) {
    const { left, top, width, height } = labelBox(words, size, x, baseline);
    context.fillRect(left, top, width, height);
  }
}

function paintLines(context: CanvasRenderingContext2D, lines: readonly Line[], theme: ChartTheme): void {
  const { ink, dimmed, background } = palettes[theme];
  context.textAlign = 'center';
  context.strokeStyle = background;
  context.lineWidth = 3;
  context.lineJoin = 'round';
  for (const { words, x, baseline, size, of, direction } of lines) {
    context.font = `${size}px ${fontFamily}`;
    context.fillStyle = of === 'thing' ? ink : dimmed;
    context.direction = direction;
    context.strokeText(words, x, baseline);
    context.fillText(words, x, baseline);
  }
}

/** Whether a box of the chart can show, its words and signs included. */
export function viewTest({
  width,
  height,
  viewport,
}: View): (left: number, top: number, right: number, bottom: number) => boolean {
  const { zoom, pan } = viewport;
  const across = drawn.labelWidth / 2 + drawn.arrow;
  const down = pictureSize / 2 + drawn.labelGap + drawn.labelLines * drawn.lineHeight;
  const [fromX, fromY] = [-pan.x / zoom - across, -pan.y / zoom - down];
  const [toX, toY] = [(width - pan.x) / zoom + across, (height - pan.y) / zoom + down];
  return (left, top, right, bottom) => right >= fromX && left <= toX && bottom >= fromY && top <= toY;
}

/** Half the width of a node's words is not known here: the most they may take. */
export function nodeBox(node: DisplayNode): {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
} {
  const half = drawn.labelWidth / 2;
  return {
    left: node.x - half,
    right: node.x + half,
    top: node.y - node.radius - drawn.badgeRadius,
    bottom: node.y + labelBottom(node),
  };
}

function* bunches<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < items.length; at += bunch) yield items.slice(at, at + bunch);
}
