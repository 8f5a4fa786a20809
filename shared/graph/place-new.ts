// Where newly added things go: near what they were found from, on free ground, never on top of something.

import { nodeRoom } from './layouts/layout-shape';
import type { Point } from './link-shape';

/**
 * As many places as asked, ring after ring around `around`, each far enough from what stands there and from each other.
 * Same input, same places.
 */
export function placesAround(around: Point, count: number, there: readonly Point[]): readonly Point[] {
  const cells = new Map<string, Point[]>();
  const cellOf = ({ x, y }: Point): readonly [number, number] => [
    Math.floor(x / nodeRoom.across),
    Math.floor(y / nodeRoom.down),
  ];
  const occupy = (point: Point): void => {
    const key = cellOf(point).join();
    const others = cells.get(key);
    if (others === undefined) cells.set(key, [point]);
    else others.push(point);
  };
  const isFree = (point: Point): boolean => {
    const [column, row] = cellOf(point);
    for (let dc = -1; dc <= 1; dc++) {
      for (let dr = -1; dr <= 1; dr++) {
        for (const other of cells.get(`${column + dc},${row + dr}`) ?? []) {
          const isNear =
            Math.abs(other.x - point.x) < nodeRoom.across * 0.9 &&
            Math.abs(other.y - point.y) < nodeRoom.down * 0.9;
          if (isNear) return false;
        }
      }
    }
    return true;
  };
  for (const point of there) occupy(point);
  const found: Point[] = [];
  for (let ring = 0; found.length < count; ring++) {
    const radius = ring * nodeRoom.across * 1.1;
    const steps = ring === 0 ? 1 : Math.floor((2 * Math.PI * radius) / nodeRoom.across);
    for (let step = 0; step < steps && found.length < count; step++) {
      const angle = (2 * Math.PI * step) / steps;
      const point = {
        x: Math.round(around.x + radius * Math.cos(angle)),
        y: Math.round(around.y + radius * Math.sin(angle)),
      };
      if (!isFree(point)) continue;
      occupy(point);
      found.push(point);
    }
  }
  return found;
}

/** Where to put things that were found elsewhere: to the right of the chart, or at its origin when it is empty. */
export function freeGround(there: readonly Point[]): Point {
  if (there.length === 0) return { x: 0, y: 0 };
  const right = there.reduce((most, { x }) => Math.max(most, x), Number.NEGATIVE_INFINITY);
  const middle = there.reduce((sum, { y }) => sum + y, 0) / there.length;
  return { x: Math.round(right + nodeRoom.across * 1.5), y: Math.round(middle) };
}
