// All free nodes on one circle, neighbours near each other: shows who has many links when there are few things.
import type { Layout, LayoutGraph } from '../types';
import {
  centreOf,
  componentsOf,
  freeNodes,
  isPinned,
  neighbourLists,
  nodeRoom,
  numberOf,
  place,
} from './layout-shape';

export const circle: Layout = {
  id: 'circle',
  parameters: [{ id: 'spacing', kind: 'number', min: 0.5, max: 3, step: 0.1, initial: 1 }],
  run: (graph, values) => {
    const positions = graph.positions.slice();
    const free = freeNodes(graph);
    const { x, y } = centreOf(positions, free);
    const gap = nodeRoom.across * numberOf(values, 'spacing', 1);
    const radius = Math.max(gap, (free.length * gap) / (2 * Math.PI));
    walkOrder(graph).forEach((node, at) => {
      const angle = (2 * Math.PI * at) / Math.max(1, free.length) - Math.PI / 2;
      place(positions, node, x + radius * Math.cos(angle), y + radius * Math.sin(angle));
    });
    return positions;
  },
};

/** Free nodes as a walk from neighbour to neighbour meets them, part by part. */
function walkOrder(graph: LayoutGraph): number[] {
  const neighbours = neighbourLists(graph);
  const seen = new Set<number>();
  const order: number[] = [];
  for (const [start] of componentsOf(neighbours)) {
    const open = start === undefined ? [] : [start];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (seen.has(node)) continue;
      seen.add(node);
      order.push(node);
      open.push(...[...(neighbours[node] ?? [])].reverse());
    }
  }
  return order.filter((node) => !isPinned(graph, node));
}
