// Forces balance without knowing how wide a label is: two nodes that hang on the same others can end up so near that one
// label covers the other. What is too near is moved apart, by no more than that takes.
import type { LayoutGraph } from '../types';
import { centreOf, freeNodes, isPinned, nodeRoom, place, seeded, xOf, yOf } from './layout-shape';

/** Each round moves what the rounds before have pushed onto something else; in a crowd these would go on for ever. */
const ROUNDS = 600;
/** So many rounds without an end: there is too little room, and all of it is stretched. */
const CROWDED = 30;
const STRETCH = 1.06;

/** A hair's breadth more than touching, so that rounding brings nothing together again. */
const CLEARANCE = 0.5;

/** `positions` is changed in place. Pinned nodes stay: two of them may go on overlapping. */
export function separate(graph: LayoutGraph, positions: Float64Array): Float64Array {
  const chance = seeded(graph.count + 2);
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (const [one, other] of tooNear(graph, positions)) {
      if (isPinned(graph, one) && isPinned(graph, other)) continue;
      if (moveApart(graph, positions, one, other, chance)) moved = true;
    }
    if (!moved) break;
    if (round % CROWDED === CROWDED - 1) stretch(graph, positions);
  }
  return positions;
}

/** From the middle of those that may move. */
function stretch(graph: LayoutGraph, positions: Float64Array): void {
  const free = freeNodes(graph);
  const { x, y } = centreOf(positions, free);
  for (const node of free)
    place(
      positions,
      node,
      x + (xOf(positions, node) - x) * STRETCH,
      y + (yOf(positions, node) - y) * STRETCH,
    );
}

/** Pairs of nodes in touching cells of the size of a labelled node. */
function tooNear(graph: LayoutGraph, positions: Float64Array): readonly (readonly [number, number])[] {
  const cells = new Map<string, number[]>();
  const column = (node: number): number => Math.floor(xOf(positions, node) / nodeRoom.across);
  const row = (node: number): number => Math.floor(yOf(positions, node) / nodeRoom.down);
  const pairs: (readonly [number, number])[] = [];
  for (let node = 0; node < graph.count; node++) {
    const key = `${column(node)},${row(node)}`;
    const there = cells.get(key);
    if (there === undefined) cells.set(key, [node]);
    else there.push(node);
  }
  for (let node = 0; node < graph.count; node++)
    for (let across = -1; across <= 1; across++)
      for (let down = -1; down <= 1; down++)
        for (const other of cells.get(`${column(node) + across},${row(node) + down}`) ?? [])
          if (other > node) pairs.push([node, other]);
  return pairs;
}

/** Along the way that is shorter, each by half, or the free one by all. False: they do not touch. */
function moveApart(
  graph: LayoutGraph,
  positions: Float64Array,
  one: number,
  other: number,
  chance: () => number,
): boolean {
  const dx = xOf(positions, other) - xOf(positions, one);
  const dy = yOf(positions, other) - yOf(positions, one);
  const across = nodeRoom.across - Math.abs(dx);
  const down = nodeRoom.down - Math.abs(dy);
  if (across <= 0 || down <= 0) return false;
  const sideways = across <= down;
  const by = (sideways ? across : down) + CLEARANCE;
  const along = sideways ? dx : dy;
  // Those in one place know no direction.
  const sign = along === 0 ? (chance() < 0.5 ? -1 : 1) : Math.sign(along);
  const share = isPinned(graph, one) ? 0 : isPinned(graph, other) ? 1 : 0.5;
  shift(positions, one, sideways, -sign * by * share);
  shift(positions, other, sideways, sign * by * (1 - share));
  return true;
}

function shift(positions: Float64Array, node: number, sideways: boolean, by: number): void {
  place(
    positions,
    node,
    xOf(positions, node) + (sideways ? by : 0),
    yOf(positions, node) + (sideways ? 0 : by),
  );
}
