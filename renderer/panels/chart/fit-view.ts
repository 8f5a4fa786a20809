// Which part of a chart is shown when it is fitted: all of it where its words can be read, otherwise the part with the most
// on it at the smallest size that can be read; or all of it in any size.
import { drawn } from '#shared/graph/drawn';
import type { DisplayList } from '#shared/graph/types';

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
export function fitWhole({ bounds }: DisplayList, { width, height }: Size, least: number): Viewport {
  const across = (width - 2 * margin) / Math.max(1, bounds.width);
  const down = (height - 2 * margin) / Math.max(1, bounds.height);
  const zoom = Math.min(largest, Math.max(least, Math.min(across, down)));
  return at(zoom, bounds.x + bounds.width / 2, bounds.y + bounds.height / 2, { width, height });
}

/** The same as the whole where that can be read. */
export function fitReadable(list: DisplayList, size: Size, least: number): Viewport {
  const whole = fitWhole(list, size, least);
  const zoom = readableText / drawn.fontSize;
  if (whole.zoom >= zoom) return whole;
  const across = (size.width - 2 * margin) / zoom;
  const down = (size.height - 2 * margin) / zoom;
  let best = list.nodes[0];
  let most = -1;
  for (const centre of list.nodes) {
    const seen = list.nodes.filter(
      ({ x, y }) => Math.abs(x - centre.x) < across / 2 && Math.abs(y - centre.y) < down / 2,
    ).length;
    if (seen > most) [best, most] = [centre, seen];
  }
  const { x, y, width, height } = list.bounds;
  return at(zoom, inside(best?.x ?? x, x, width, across), inside(best?.y ?? y, y, height, down), size);
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
