// Which node the keyboard goes to: the nearest in a direction, or the next along the links.
import type { EntityId } from '../model/ids';
import type { SceneLink, SceneNode } from './types';

export type Direction = 'left' | 'right' | 'up' | 'down';

const ways: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/**
 * The nearest node on that side; what lies aside counts as twice as far. Without a start: the first in reading order.
 * Null: there is none that way.
 */
export function nextInDirection(
  nodes: readonly SceneNode[],
  from: EntityId | null,
  direction: Direction,
): EntityId | null {
  const start = nodes.find((node) => node.id === from);
  if (start === undefined) return firstNode(nodes);
  const [wayX, wayY] = ways[direction];
  let best: SceneNode | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const node of nodes) {
    const dx = node.x - start.x;
    const dy = node.y - start.y;
    const ahead = dx * wayX + dy * wayY;
    const aside = Math.abs(dx * wayY) + Math.abs(dy * wayX);
    if (ahead <= 0 || aside > ahead * 2.5) continue;
    const distance = ahead + aside * 2;
    if (distance < least) {
      least = distance;
      best = node;
    }
  }
  return best?.id ?? null;
}

/** Uppermost, then leftmost. */
export function firstNode(nodes: readonly SceneNode[]): EntityId | null {
  const first = nodes.reduce<SceneNode | null>(
    (best, node) =>
      best === null || node.y < best.y || (node.y === best.y && node.x < best.x) ? node : best,
    null,
  );
  return first?.id ?? null;
}

/** Neighbours on the chart, clockwise from above. */
export function neighboursAround(
  nodes: readonly SceneNode[],
  links: readonly SceneLink[],
  of: EntityId,
): readonly EntityId[] {
  const centre = nodes.find((node) => node.id === of);
  if (centre === undefined) return [];
  const linked = new Set(links.flatMap(({ from, to }) => (from === of ? [to] : to === of ? [from] : [])));
  const turn = ({ x, y }: SceneNode): number =>
    (Math.atan2(x - centre.x, centre.y - y) + 2 * Math.PI) % (2 * Math.PI);
  return nodes
    .filter((node) => linked.has(node.id))
    .sort((a, b) => turn(a) - turn(b) || (a.id < b.id ? -1 : 1))
    .map((node) => node.id);
}
