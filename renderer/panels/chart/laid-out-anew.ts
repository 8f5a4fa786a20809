// Whether a layout was run or undone between two drawings of a chart.
import type { DisplayList } from '#shared/graph/types';

/** Most things stand elsewhere. What one hand moves is less. */
export function isLaidOutAnew(before: DisplayList, { nodes }: DisplayList): boolean {
  const was = new Map(before.nodes.map((node) => [node.id, node]));
  const moved = nodes.filter(({ id, x, y }) => was.get(id)?.x !== x || was.get(id)?.y !== y);
  return nodes.length > 1 && moved.length > nodes.length / 2;
}
