// Where a link runs: from ring to ring, straight or as one quadratic curve. Every drawing of a chart asks here, so that
// window, PDF and PNG agree.
import type { DisplayLink } from './types';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Pixels between the middles of two parallel links. */
export const parallelGap = 26;
/** Pixels left between ring and arrow tip. */
const clearance = 2;

/** Control point of the curve between two middles: their centre, moved sideways by `bend` (to the right of the way). */
export function controlPoint(from: Point, to: Point, bend: number): Point {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.hypot(dx, dy) || 1;
  return { x: (from.x + to.x) / 2 - (dy / length) * bend, y: (from.y + to.y) / 2 + (dx / length) * bend };
}

/** The curve of a link as it is drawn: start, control point, end. */
export function curveOf(
  link: DisplayLink,
  from: Point,
  to: Point,
): readonly [start: Point, control: Point, end: Point] {
  return [{ x: link.x1, y: link.y1 }, controlPoint(from, to, link.bend), { x: link.x2, y: link.y2 }];
}

/** The two ends where the line leaves the rings. */
export function ends(
  from: Point,
  fromRadius: number,
  to: Point,
  toRadius: number,
  bend: number,
): readonly [Point, Point] {
  const control = controlPoint(from, to, bend);
  return [towards(from, control, fromRadius + clearance), towards(to, control, toRadius + clearance)];
}

/** The middle of the drawn curve, where its label stands. */
export function middle(start: Point, control: Point, end: Point): Point {
  return {
    x: start.x / 4 + control.x / 2 + end.x / 4,
    y: start.y / 4 + control.y / 2 + end.y / 4,
  };
}

/** Three corners of the arrow head whose tip is `end`, for a curve that comes from `control`. */
export function arrowHead(control: Point, end: Point, size: number): readonly [Point, Point, Point] {
  const angle = Math.atan2(end.y - control.y, end.x - control.x);
  const side = (turn: number): Point => ({
    x: end.x - size * Math.cos(angle + turn),
    y: end.y - size * Math.sin(angle + turn),
  });
  return [end, side(0.42), side(-0.42)];
}

function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length === 0) return from;
  // Two rings that overlap leave no room for a line: it then stays at the middle.
  const share = Math.min(distance / length, 0.95);
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}
