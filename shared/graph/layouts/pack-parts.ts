// Moves the unconnected parts of a chart together: a layout by forces drives them far apart, and the whole would be
// readable only under a magnifying glass. Parts with a pinned node stay where they are.
import type { LayoutGraph } from '../types';
import { componentsOf, isPinned, neighbourLists, nodeRoom, place, xOf, yOf } from './layout-shape';

interface Box {
  readonly nodes: readonly number[];
  /** Upper left corner, with the room of the labels. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A page is wider than it is high. */
const proportion = 1.5;
/** Above this number of parts they are set in rows: looking for the best spot would take too long. */
const manyParts = 150;

/** `positions` is changed in place. Within a part nothing moves against anything else. */
export function packParts(graph: LayoutGraph, positions: Float64Array): Float64Array {
  const parts = componentsOf(neighbourLists(graph));
  const boxes = parts.map((nodes) => boxOf(nodes, positions));
  const isFixed = (box: Box): boolean => box.nodes.some((node) => isPinned(graph, node));
  const free = boxes.filter((box) => !isFixed(box));
  const fixed = boxes.filter(isFixed);
  if (boxes.length < 2 || free.length === 0) return positions;
  const spots = arrange(free);
  const packed = hull(free.map((box, at) => ({ ...box, ...(spots[at] ?? { x: box.x, y: box.y }) })));
  const stays = hull(fixed.length === 0 ? free : fixed);
  // Beside nothing pinned the whole keeps its middle; otherwise it stands below what is pinned.
  const shift = {
    x: stays.x + stays.width / 2 - (packed.x + packed.width / 2),
    y:
      fixed.length === 0
        ? stays.y + stays.height / 2 - (packed.y + packed.height / 2)
        : stays.y + stays.height - packed.y,
  };
  free.forEach((box, at) => {
    const spot = spots[at];
    if (spot === undefined) return;
    const dx = spot.x + shift.x - box.x;
    const dy = spot.y + shift.y - box.y;
    for (const node of box.nodes)
      place(positions, node, xOf(positions, node) + dx, yOf(positions, node) + dy);
  });
  return positions;
}

function boxOf(nodes: readonly number[], positions: Float64Array): Box {
  const xs = nodes.map((node) => xOf(positions, node));
  const ys = nodes.map((node) => yOf(positions, node));
  const left = xs.reduce((least, x) => Math.min(least, x), Number.POSITIVE_INFINITY);
  const right = xs.reduce((most, x) => Math.max(most, x), Number.NEGATIVE_INFINITY);
  const top = ys.reduce((least, y) => Math.min(least, y), Number.POSITIVE_INFINITY);
  const bottom = ys.reduce((most, y) => Math.max(most, y), Number.NEGATIVE_INFINITY);
  return {
    nodes,
    x: left - nodeRoom.across / 2,
    y: top - nodeRoom.down / 2,
    width: right - left + nodeRoom.across,
    height: bottom - top + nodeRoom.down,
  };
}

function hull(boxes: readonly Omit<Box, 'nodes'>[]): Omit<Box, 'nodes'> {
  const x = boxes.reduce((least, box) => Math.min(least, box.x), Number.POSITIVE_INFINITY);
  const y = boxes.reduce((least, box) => Math.min(least, box.y), Number.POSITIVE_INFINITY);
  const right = boxes.reduce((most, box) => Math.max(most, box.x + box.width), Number.NEGATIVE_INFINITY);
  const bottom = boxes.reduce((most, box) => Math.max(most, box.y + box.height), Number.NEGATIVE_INFINITY);
  return { x, y, width: right - x, height: bottom - y };
}

/** A corner for each box, in their order: largest first, each as high up and then as far left as it fits. */
function arrange(boxes: readonly Box[]): readonly Spot[] {
  const area = boxes.reduce((sum, { width, height }) => sum + width * height, 0);
  const widest = boxes.reduce((most, { width }) => Math.max(most, width), 0);
  const limit = Math.max(widest, Math.sqrt(area * proportion) * 1.1);
  const order = boxes
    .map((box, at) => ({ box, at }))
    .sort((a, b) => b.box.width * b.box.height - a.box.width * a.box.height || a.at - b.at);
  const spots: Spot[] = [];
  const placed: Omit<Box, 'nodes'>[] = [];
  let row = { x: 0, y: 0, height: 0 };
  for (const { box, at } of order) {
    if (placed.length === manyParts) row = { ...row, y: hull(placed).height };
    let spot = placed.length < manyParts ? bestSpot(box, placed, limit) : null;
    if (spot === null) {
      if (row.x + box.width > limit) row = { x: 0, y: row.y + row.height, height: 0 };
      spot = { x: row.x, y: row.y };
      row = { x: row.x + box.width, y: row.y, height: Math.max(row.height, box.height) };
    }
    spots[at] = spot;
    placed.push({ ...spot, width: box.width, height: box.height });
  }
  return spots;
}

function bestSpot({ width, height }: Box, placed: readonly Omit<Box, 'nodes'>[], limit: number): Spot {
  const corners = [
    { x: 0, y: 0 },
    ...placed.flatMap((box) => [
      { x: box.x + box.width, y: box.y },
      { x: box.x, y: box.y + box.height },
      { x: 0, y: box.y + box.height },
      { x: box.x + box.width, y: 0 },
    ]),
  ];
  const fits = ({ x, y }: Spot): boolean =>
    x + width <= limit + 0.001 &&
    placed.every(
      (box) =>
        x + width <= box.x + 0.001 ||
        box.x + box.width <= x + 0.001 ||
        y + height <= box.y + 0.001 ||
        box.y + box.height <= y + 0.001,
    );
  const found = corners.filter(fits).sort((a, b) => a.y + height - (b.y + height) || a.x - b.x);
  return found[0] ?? { x: 0, y: hull(placed).height };
}
