// What lies beneath a point or within a box of a drawn chart. A plain look at everything: at some thousand things that
// takes less than a millisecond, and nothing has to be kept in step.
import type { EntityId } from '../model/ids';
import type { Point } from './link-shape';
import { curveOf } from './link-shape';
import type { DisplayLink, DisplayList, DisplayNode } from './types';

/** In the chart's own pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The topmost node whose ring is at most `slack` away from the point; null for none. */
export function nodeAt({ nodes }: DisplayList, { x, y }: Point, slack: number): DisplayNode | null {
  // What is drawn last lies on top.
  for (let at = nodes.length - 1; at >= 0; at--) {
    const node = nodes[at];
    if (node !== undefined && Math.hypot(node.x - x, node.y - y) <= node.radius + slack) return node;
  }
  return null;
}

/** The link nearest to the point, if its line is at most `slack` away; null for none. */
export function linkAt({ nodes, links }: DisplayList, at: Point, slack: number): DisplayLink | null {
  const middles = new Map<EntityId, Point>(nodes.map((node) => [node.id, node]));
  let best: DisplayLink | null = null;
  let least = slack;
  for (const link of links) {
    if (!isNear(link, at, slack)) continue;
    const [from, to] = [middles.get(link.from), middles.get(link.to)];
    if (from === undefined || to === undefined) continue;
    const away = distanceTo(curveOf(link, from, to), at) - link.width / 2;
    if (away <= least) [best, least] = [link, away];
  }
  return best;
}

/** Nodes that lie whole in the box, and links both ends of which do. */
export function within(
  { nodes, links }: DisplayList,
  box: Box,
): { readonly nodes: readonly EntityId[]; readonly links: readonly string[] } {
  const holds = (x: number, y: number, reach: number): boolean =>
    x - reach >= box.left && x + reach <= box.right && y - reach >= box.top && y + reach <= box.bottom;
  return {
    nodes: nodes.filter(({ x, y, radius }) => holds(x, y, radius)).map(({ id }) => id),
    links: links.filter(({ x1, y1, x2, y2 }) => holds(x1, y1, 0) && holds(x2, y2, 0)).map(({ id }) => id),
  };
}

/** A curve leaves the box of its ends by half its bend at most. */
function isNear({ x1, y1, x2, y2, bend }: DisplayLink, { x, y }: Point, slack: number): boolean {
  const reach = slack + Math.abs(bend);
  return (
    x >= Math.min(x1, x2) - reach &&
    x <= Math.max(x1, x2) + reach &&
    y >= Math.min(y1, y2) - reach &&
    y <= Math.max(y1, y2) + reach
  );
}

/** Of eight straight pieces, which is closer than a line is wide. */
function distanceTo([start, control, end]: readonly [Point, Point, Point], at: Point): number {
  let least = Infinity;
  let before = start;
  for (let step = 1; step <= 8; step++) {
    const [t, s] = [step / 8, 1 - step / 8];
    const next = {
      x: s * s * start.x + 2 * s * t * control.x + t * t * end.x,
      y: s * s * start.y + 2 * s * t * control.y + t * t * end.y,
    };
    least = Math.min(least, toPiece(before, next, at));
    before = next;
  }
  return least;
}

function toPiece(from: Point, to: Point, { x, y }: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const square = dx * dx + dy * dy;
  const share = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - from.x) * dx + (y - from.y) * dy) / square));
  return Math.hypot(from.x + share * dx - x, from.y + share * dy - y);
}
