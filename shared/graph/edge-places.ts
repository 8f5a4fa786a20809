// Where, at the edge of a sheet, links leave for another part of the chart: in its direction, and for each part in a
// place of its own.
import type { Point } from './link-shape';
import type { DisplayList } from './types';

export interface EdgePlace extends Point {
  readonly part: number;
}

type Side = 'left' | 'right' | 'top' | 'bottom';

/** Pixels between two numbers. */
const gap = 30;

/** `distance` pixels outside the box. Where a side has more than it holds, they reach beyond its ends. */
export function edgePlaces(
  { x, y, width, height }: DisplayList['bounds'],
  outside: readonly EdgePlace[],
  distance: number,
): readonly EdgePlace[] {
  const [left, right] = [x - distance, x + width + distance];
  const [top, bottom] = [y - distance, y + height + distance];
  const sides: Record<Side, EdgePlace[]> = { left: [], right: [], top: [], bottom: [] };
  for (const { part, x: px, y: py } of outside) {
    const away: readonly (readonly [Side, number])[] = [
      ['left', left - px],
      ['right', px - right],
      ['top', top - py],
      ['bottom', py - bottom],
    ];
    // The side beyond which it lies farthest; for one within the box the nearest.
    const [side] = away.reduce((best, other) => (other[1] > best[1] ? other : best));
    const at = {
      x: Math.min(Math.max(px, left), right),
      y: Math.min(Math.max(py, top), bottom),
    };
    const placed: Record<Side, Point> = {
      left: { ...at, x: left },
      right: { ...at, x: right },
      top: { ...at, y: top },
      bottom: { ...at, y: bottom },
    };
    sides[side].push({ part, ...placed[side] });
  }
  return [
    ...spread(sides.left, 'y', top, bottom),
    ...spread(sides.right, 'y', top, bottom),
    ...spread(sides.top, 'x', left + gap, right - gap),
    ...spread(sides.bottom, 'x', left + gap, right - gap),
  ];
}

/** Pushed apart along the side, and back together from its end where they ran over it. */
function spread(
  places: readonly EdgePlace[],
  axis: 'x' | 'y',
  from: number,
  to: number,
): readonly EdgePlace[] {
  const sorted = [...places].sort((a, b) => a[axis] - b[axis]);
  const along = sorted.map((place) => Math.min(Math.max(place[axis], from), to));
  for (let at = 1; at < along.length; at += 1) {
    along[at] = Math.max(along[at] ?? 0, (along[at - 1] ?? 0) + gap);
  }
  for (let at = along.length - 1; at >= 0; at -= 1) {
    const limit = at === along.length - 1 ? to : (along[at + 1] ?? 0) - gap;
    along[at] = Math.min(along[at] ?? 0, limit);
  }
  return sorted.map((place, at) => ({ ...place, [axis]: along[at] ?? 0 }));
}
