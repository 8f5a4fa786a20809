// Moves the unconnected parts of a chart together: a layout by forces drives them far apart, and the whole would be
// readable only under a magnifying glass. Parts with a pinned node stay where they are.
import type { LayoutGraph } from '../types';
import { componentsOf, edgesOf, isPinned, neighbourLists, nodeRoom, place, xOf, yOf } from './layout-shape';
import { arrangeTiles, type Tile } from './tiles';

interface Box {
  readonly nodes: readonly number[];
  /** Upper left corner, with the room of the labels. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Pixels of a cell of the ground that parts are laid out on. */
interface Cell {
  readonly across: number;
  readonly down: number;
}

/** A ground of more cells than this would take too long to look through. */
const mostCells = 4_000_000;

/** `positions` is changed in place. Within a part nothing moves against anything else. */
export function packParts(graph: LayoutGraph, positions: Float64Array): Float64Array {
  const parts = componentsOf(neighbourLists(graph));
  const boxes = parts.map((nodes) => boxOf(nodes, positions));
  const isFixed = (box: Box): boolean => box.nodes.some((node) => isPinned(graph, node));
  const free = boxes.filter((box) => !isFixed(box));
  const fixed = boxes.filter(isFixed);
  if (boxes.length < 2 || free.length === 0) return positions;
  const cell = cellFor(free);
  const spots = arrangeTiles(tilesOf(graph, free, positions, cell)).map((spot) => ({
    x: spot.column * cell.across,
    y: spot.row * cell.down,
  }));
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

/** A labelled node takes six by five cells; where parts reach very far, fewer. */
function cellFor(boxes: readonly Box[]): Cell {
  const across = nodeRoom.across / 6;
  const down = nodeRoom.down / 5;
  const area = boxes.reduce((sum, { width, height }) => sum + width * height, 0);
  const widest = boxes.reduce((most, { width }) => Math.max(most, width), Math.sqrt(area) * 1.5);
  const highest = boxes.reduce((sum, { height }) => sum + height, 0);
  const coarser = Math.max(1, Math.sqrt((widest * highest) / (across * down * mostCells)));
  return { across: across * coarser, down: down * coarser };
}

/** The cells under the labelled nodes and links of each part: what is free between them may take a smaller part. */
function tilesOf(
  graph: LayoutGraph,
  boxes: readonly Box[],
  positions: Float64Array,
  cell: Cell,
): readonly Tile[] {
  const partOf = new Map(boxes.flatMap(({ nodes }, at) => nodes.map((node) => [node, at] as const)));
  const size = ({ width, height }: Box) => ({
    columns: Math.ceil(width / cell.across - 0.001),
    rows: Math.ceil(height / cell.down - 0.001),
  });
  const tiles = boxes.map((box) => {
    const { columns, rows } = size(box);
    return { columns, rows, taken: new Uint8Array(columns * rows) };
  });
  /** Takes the cells of a rectangle, in pixels from the part's corner. */
  const take = (part: number, left: number, top: number, right: number, bottom: number): void => {
    const tile = tiles[part];
    if (tile === undefined) return;
    const last = {
      column: Math.min(tile.columns, Math.ceil(right / cell.across - 0.001)),
      row: Math.min(tile.rows, Math.ceil(bottom / cell.down - 0.001)),
    };
    for (let row = Math.max(0, Math.floor(top / cell.down + 0.001)); row < last.row; row++) {
      const first = Math.max(0, Math.floor(left / cell.across + 0.001));
      tile.taken.fill(1, row * tile.columns + first, row * tile.columns + last.column);
    }
  };
  boxes.forEach((box, part) => {
    for (const node of box.nodes) {
      const x = xOf(positions, node) - box.x;
      const y = yOf(positions, node) - box.y;
      take(
        part,
        x - nodeRoom.across / 2,
        y - nodeRoom.down / 2,
        x + nodeRoom.across / 2,
        y + nodeRoom.down / 2,
      );
    }
  });
  for (const [from, to] of edgesOf(graph)) {
    const part = partOf.get(from);
    const box = part === undefined ? undefined : boxes[part];
    if (part === undefined || box === undefined) continue;
    const dx = xOf(positions, to) - xOf(positions, from);
    const dy = yOf(positions, to) - yOf(positions, from);
    const steps = Math.ceil(Math.hypot(dx, dy) / Math.min(cell.across, cell.down));
    for (let step = 1; step < steps; step++) {
      const x = xOf(positions, from) + (dx * step) / steps - box.x;
      const y = yOf(positions, from) + (dy * step) / steps - box.y;
      take(part, x - cell.across / 2, y - cell.down / 2, x + cell.across / 2, y + cell.down / 2);
    }
  }
  return tiles;
}
