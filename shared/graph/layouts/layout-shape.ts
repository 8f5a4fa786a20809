// What layouts have in common: room a labelled node takes, pinned nodes, and chance that is the same every time.
import type { LayoutGraph } from '../types';

/** Pixels from middle to middle at which two labelled nodes do not touch. */
export const nodeRoom = { across: 150, down: 110 } as const;

export function isPinned(graph: LayoutGraph, node: number): boolean {
  return graph.pinned[node] === 1;
}

export function freeNodes(graph: LayoutGraph): number[] {
  return Array.from({ length: graph.count }, (_, node) => node).filter((node) => !isPinned(graph, node));
}

export function xOf(positions: Float64Array, node: number): number {
  return positions[node * 2] ?? 0;
}

export function yOf(positions: Float64Array, node: number): number {
  return positions[node * 2 + 1] ?? 0;
}

export function place(positions: Float64Array, node: number, x: number, y: number): void {
  positions[node * 2] = x;
  positions[node * 2 + 1] = y;
}

/** Pairs of different nodes, both within the graph. */
export function* edgesOf(graph: LayoutGraph): Generator<readonly [from: number, to: number]> {
  for (let at = 0; at + 1 < graph.ends.length; at += 2) {
    const from = graph.ends[at] ?? 0;
    const to = graph.ends[at + 1] ?? 0;
    if (from !== to && from < graph.count && to < graph.count) yield [from, to];
  }
}

export function neighbourLists(graph: LayoutGraph): number[][] {
  const lists: Set<number>[] = Array.from({ length: graph.count }, () => new Set());
  for (const [from, to] of edgesOf(graph)) {
    lists[from]?.add(to);
    lists[to]?.add(from);
  }
  return lists.map((list) => [...list].sort((a, b) => a - b));
}

/** Connected parts, largest first, then by their first node. */
export function componentsOf(neighbours: readonly (readonly number[])[]): number[][] {
  const seen = new Uint8Array(neighbours.length);
  const found: number[][] = [];
  for (let start = 0; start < neighbours.length; start++) {
    if (seen[start] === 1) continue;
    seen[start] = 1;
    const part = [start];
    for (let at = 0; at < part.length; at++) {
      for (const next of neighbours[part[at] ?? 0] ?? []) {
        if (seen[next] === 1) continue;
        seen[next] = 1;
        part.push(next);
      }
    }
    found.push(part.sort((a, b) => a - b));
  }
  return found.sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}

/** Middle of some nodes; the origin for none. */
export function centreOf(
  positions: Float64Array,
  nodes: readonly number[],
): { readonly x: number; readonly y: number } {
  if (nodes.length === 0) return { x: 0, y: 0 };
  let x = 0;
  let y = 0;
  for (const node of nodes) {
    x += xOf(positions, node);
    y += yOf(positions, node);
  }
  return { x: x / nodes.length, y: y / nodes.length };
}

/** Numbers of 0..1 that look random and are the same in every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function numberOf(
  values: Readonly<Record<string, number | boolean>>,
  id: string,
  initial: number,
): number {
  const value = values[id];
  return typeof value === 'number' && Number.isFinite(value) ? value : initial;
}

export function switchOf(
  values: Readonly<Record<string, number | boolean>>,
  id: string,
  initial: boolean,
): boolean {
  const value = values[id];
  return typeof value === 'boolean' ? value : initial;
}
