// Free nodes in rows and columns, in the order given: to read many things one after the other. Cells that a pinned
// node stands in are left out.
import type { Layout, LayoutGraph } from '../types';
import { centreOf, freeNodes, isPinned, nodeRoom, numberOf, place, xOf, yOf } from './layout-shape';

export const grid: Layout = {
  id: 'grid',
  parameters: [
    { id: 'spacing', kind: 'number', min: 0.7, max: 3, step: 0.1, initial: 1 },
    { id: 'columns', kind: 'number', min: 0, max: 50, step: 1, initial: 0 },
  ],
  run: (graph, values) => {
    const positions = graph.positions.slice();
    const free = freeNodes(graph);
    const spacing = numberOf(values, 'spacing', 1);
    const across = nodeRoom.across * spacing;
    const down = nodeRoom.down * spacing;
    const asked = Math.round(numberOf(values, 'columns', 0));
    const columns = asked > 0 ? asked : Math.max(1, Math.ceil(Math.sqrt(free.length * (down / across))));
    const rows = Math.ceil(free.length / columns);
    const middle = centreOf(positions, free);
    const left = middle.x - ((columns - 1) * across) / 2;
    const top = middle.y - ((rows - 1) * down) / 2;
    const taken = takenCells(graph, left, top, across, down);
    let cell = 0;
    for (const node of free) {
      while (taken.has(`${cell % columns},${Math.floor(cell / columns)}`)) cell++;
      place(positions, node, left + (cell % columns) * across, top + Math.floor(cell / columns) * down);
      cell++;
    }
    return positions;
  },
};

function takenCells(
  graph: LayoutGraph,
  left: number,
  top: number,
  across: number,
  down: number,
): Set<string> {
  const taken = new Set<string>();
  for (let node = 0; node < graph.count; node++) {
    if (!isPinned(graph, node)) continue;
    const column = Math.round((xOf(graph.positions, node) - left) / across);
    const row = Math.round((yOf(graph.positions, node) - top) / down);
    taken.add(`${column},${row}`);
  }
  return taken;
}
