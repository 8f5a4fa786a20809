// Links pull like springs, nodes push each other away: what belongs together gathers, starting from where it stands,
// so that a person finds the chart again. After Fruchterman and Reingold (1991), with pushes only within reach.
import type { Layout, LayoutGraph } from '../types';
import { edgesOf, isPinned, nodeRoom, numberOf, place, seeded, xOf, yOf } from './layout-shape';
import { packParts } from './pack-parts';
import { separate } from './separate';

export const organic: Layout = {
  id: 'organic',
  parameters: [
    { id: 'spacing', kind: 'number', min: 0.5, max: 3, step: 0.1, initial: 1 },
    { id: 'rounds', kind: 'number', min: 50, max: 1000, step: 50, initial: 300 },
  ],
  run: (graph, values) => {
    const length = nodeRoom.across * numberOf(values, 'spacing', 1);
    const rounds = Math.round(numberOf(values, 'rounds', 300));
    const positions = apart(graph, length);
    const push = new Float64Array(graph.count * 2);
    for (let round = 0; round < rounds; round++) {
      push.fill(0);
      repel(graph, positions, push, length);
      attract(graph, positions, push, length);
      move(graph, positions, push, length * (1 - round / rounds));
    }
    return packParts(graph, separate(graph, positions));
  },
};

/** Free nodes that stand in one place would push each other nowhere: they start a little apart, the same every time. */
function apart(graph: LayoutGraph, length: number): Float64Array {
  const positions = graph.positions.slice();
  const chance = seeded(graph.count + 1);
  const taken = new Set<string>();
  for (let node = 0; node < graph.count; node++) {
    const at = (): string => `${Math.round(xOf(positions, node))},${Math.round(yOf(positions, node))}`;
    const reach = length * Math.sqrt(graph.count);
    while (!isPinned(graph, node) && taken.has(at())) {
      place(
        positions,
        node,
        xOf(positions, node) + (chance() - 0.5) * reach,
        yOf(positions, node) + (chance() - 0.5) * reach,
      );
    }
    taken.add(at());
  }
  return positions;
}

/** Pushes only between nodes of touching cells: far ones hardly matter, and a round stays linear. */
function repel(graph: LayoutGraph, positions: Float64Array, push: Float64Array, length: number): void {
  const reach = length * 2.5;
  const cells = new Map<string, number[]>();
  const cellOf = (node: number): readonly [number, number] => [
    Math.floor(xOf(positions, node) / reach),
    Math.floor(yOf(positions, node) / reach),
  ];
  for (let node = 0; node < graph.count; node++) {
    const [column, row] = cellOf(node);
    const key = `${column},${row}`;
    const there = cells.get(key);
    if (there === undefined) cells.set(key, [node]);
    else there.push(node);
  }
  for (let node = 0; node < graph.count; node++) {
    const [column, row] = cellOf(node);
    for (let dc = -1; dc <= 1; dc++) {
      for (let dr = -1; dr <= 1; dr++) {
        for (const other of cells.get(`${column + dc},${row + dr}`) ?? []) {
          if (other <= node) continue;
          const dx = xOf(positions, node) - xOf(positions, other);
          const dy = yOf(positions, node) - yOf(positions, other);
          const distance = Math.max(1, Math.hypot(dx, dy));
          if (distance > reach) continue;
          add(push, node, other, dx, dy, (length * length) / distance / distance);
        }
      }
    }
  }
}

function attract(graph: LayoutGraph, positions: Float64Array, push: Float64Array, length: number): void {
  for (const [from, to] of edgesOf(graph)) {
    const dx = xOf(positions, from) - xOf(positions, to);
    const dy = yOf(positions, from) - yOf(positions, to);
    add(push, from, to, dx, dy, -Math.hypot(dx, dy) / length);
  }
}

function add(push: Float64Array, one: number, other: number, dx: number, dy: number, strength: number): void {
  place(push, one, xOf(push, one) + dx * strength, yOf(push, one) + dy * strength);
  place(push, other, xOf(push, other) - dx * strength, yOf(push, other) - dy * strength);
}

function move(graph: LayoutGraph, positions: Float64Array, push: Float64Array, limit: number): void {
  for (let node = 0; node < graph.count; node++) {
    if (isPinned(graph, node)) continue;
    const dx = xOf(push, node);
    const dy = yOf(push, node);
    const distance = Math.hypot(dx, dy);
    if (distance === 0) continue;
    const step = Math.min(distance, limit) / distance;
    place(positions, node, xOf(positions, node) + dx * step, yOf(positions, node) + dy * step);
  }
}
