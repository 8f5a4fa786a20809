// Which part of a chart is shown when it is fitted: all of it where its words can be read, otherwise the part with the most
// links and notices at the smallest size that can be read; or all of it in any size.
import { boundsOf } from '#shared/graph/bounds';
import { drawn } from '#shared/graph/drawn';
import { estimateWidth } from '#shared/graph/measure';
import type { DisplayList } from '#shared/graph/types';
import type { EntityId } from '#shared/model/ids';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Viewport {
  readonly zoom: number;
  /** Where the chart's origin stands in the panel, px. */
  readonly pan: { readonly x: number; readonly y: number };
}

/** px on each side */
export const margin = 40;
/** A chart of two things is not blown up to fill the panel. */
const largest = 1.25;
/** px on the screen */
const readableText = 10;

/** `least` is the smallest zoom there is. */
export function fitWhole(
  { bounds }: Pick<DisplayList, 'bounds'>,
  { width, height }: Size,
  least: number,
): Viewport {
  const across = (width - 2 * margin) / Math.max(1, bounds.width);
  const down = (height - 2 * margin) / Math.max(1, bounds.height);
  const zoom = Math.min(largest, Math.max(least, Math.min(across, down)));
  return at(zoom, bounds.x + bounds.width / 2, bounds.y + bounds.height / 2, { width, height });
}

/** All the things of a list without its links, which may lead elsewhere. */
export function fitThings(
  { theme, nodes }: Pick<DisplayList, 'theme' | 'nodes'>,
  size: Size,
  least: number,
): Viewport {
  return fitWhole({ bounds: boundsOf({ theme, nodes, links: [] }, estimateWidth) }, size, least);
}

/** The same as the whole where that can be read. */
export function fitReadable(list: DisplayList, size: Size, least: number): Viewport {
  const whole = fitWhole(list, size, least);
  const zoom = readableText / drawn.fontSize;
  if (whole.zoom >= zoom) return whole;
  const across = (size.width - 2 * margin) / zoom;
  const down = (size.height - 2 * margin) / zoom;
  const weight = weights(list);
  let best = list.nodes[0];
  let most = -1;
  for (const centre of list.nodes) {
    const seen = list.nodes.reduce(
      (sum, { id, x, y }) =>
        Math.abs(x - centre.x) < across / 2 && Math.abs(y - centre.y) < down / 2
          ? sum + (weight.get(id) ?? 1)
          : sum,
      0,
    );
    if (seen > most) [best, most] = [centre, seen];
  }
  const { x, y, width, height } = list.bounds;
  return at(zoom, inside(best?.x ?? x, x, width, across), inside(best?.y ?? y, y, height, down), size);
}

/** A thing weighs more with a notice or with links, up to some: a crowd of loose ends is not what a chart is about. */
function weights({ nodes, links }: DisplayList): ReadonlyMap<EntityId, number> {
  const ends = new Map<EntityId, number>();
  for (const { from, to } of links) for (const id of [from, to]) ends.set(id, (ends.get(id) ?? 0) + 1);
  return new Map(
    nodes.map(({ id, badge }) => [id, 1 + 3 * Math.min(4, ends.get(id) ?? 0) + (badge === null ? 0 : 6)]),
  );
}

/** How many things stand in view. */
export function seenIn({ nodes }: DisplayList, { zoom, pan }: Viewport, { width, height }: Size): number {
  return nodes.filter(({ x, y }) => {
    const [left, top] = [x * zoom + pan.x, y * zoom + pan.y];
    return left >= 0 && left <= width && top >= 0 && top <= height;
  }).length;
}

/** Moves a middle so that what is seen does not go beyond the chart where the chart goes beyond it. */
function inside(middle: number, from: number, length: number, seen: number): number {
  if (length <= seen) return from + length / 2;
  return Math.min(from + length - seen / 2, Math.max(from + seen / 2, middle));
}

function at(zoom: number, x: number, y: number, { width, height }: Size): Viewport {
  return { zoom, pan: { x: width / 2 - x * zoom, y: height / 2 - y * zoom } };
}
