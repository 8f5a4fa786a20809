// Layers along the direction of the links: who directs, owns or pays stands before what is directed, owned or paid.
// After Sugiyama (1981): loops opened, layers by longest way, order within a layer by the middle of the neighbours.
import type { Layout, LayoutGraph } from '../types';
import {
  centreOf,
  componentsOf,
  edgesOf,
  freeNodes,
  isPinned,
  neighbourLists,
  nodeRoom,
  numberOf,
  place,
  switchOf,
} from './layout-shape';

export const hierarchy: Layout = {
  id: 'hierarchy',
  parameters: [
    { id: 'spacing', kind: 'number', min: 0.7, max: 3, step: 0.1, initial: 1 },
    { id: 'sideways', kind: 'switch', initial: false },
  ],
  run: (graph, values) => {
    const positions = graph.positions.slice();
    const spacing = numberOf(values, 'spacing', 1);
    const sideways = switchOf(values, 'sideways', false);
    const along = spacing * (sideways ? nodeRoom.across * 1.4 : nodeRoom.down * 1.3);
    const beside = spacing * (sideways ? nodeRoom.down : nodeRoom.across);
    const neighbours = neighbourLists(graph);
    const layerOf = layersOf(graph);
    const laid: { readonly node: number; readonly layer: number; readonly at: number }[] = [];
    let start = 0;
    for (const part of componentsOf(neighbours)) {
      const layers = ordered(part, layerOf, neighbours);
      const width = Math.max(...layers.map((layer) => layer.length));
      layers.forEach((layer, number) => {
        layer.forEach((node, at) => {
          laid.push({ node, layer: number, at: start + at + (width - layer.length) / 2 });
        });
      });
      start += width + 0.5;
    }
    const middle = centreOf(graph.positions, freeNodes(graph));
    const wide = Math.max(0, start - 1.5);
    const deep = Math.max(0, ...laid.map(({ layer }) => layer));
    for (const { node, layer, at } of laid) {
      if (isPinned(graph, node)) continue;
      const x = (at - wide / 2) * beside;
      const y = (layer - deep / 2) * along;
      place(positions, node, middle.x + (sideways ? y : x), middle.y + (sideways ? x : y));
    }
    return positions;
  },
};

/** Layer of each node: one more than the deepest that leads to it. A link that closes a loop does not count. */
function layersOf(graph: LayoutGraph): Int32Array {
  const next: number[][] = Array.from({ length: graph.count }, () => []);
  for (const [from, to] of edgesOf(graph)) next[from]?.push(to);
  const state = new Uint8Array(graph.count);
  const done: number[] = [];
  const forward: number[][] = Array.from({ length: graph.count }, () => []);
  for (let root = 0; root < graph.count; root++) {
    if (state[root] !== 0) continue;
    const trail: { readonly node: number; at: number }[] = [{ node: root, at: 0 }];
    state[root] = 1;
    for (let top = trail.at(-1); top !== undefined; top = trail.at(-1)) {
      const to = next[top.node]?.[top.at++];
      if (to === undefined) {
        state[top.node] = 2;
        done.push(top.node);
        trail.pop();
      } else if (state[to] !== 1) {
        forward[top.node]?.push(to);
        if (state[to] === 0) {
          state[to] = 1;
          trail.push({ node: to, at: 0 });
        }
      }
    }
  }
  const layer = new Int32Array(graph.count);
  for (const node of done.reverse()) {
    for (const to of forward[node] ?? []) layer[to] = Math.max(layer[to] ?? 0, (layer[node] ?? 0) + 1);
  }
  return layer;
}

/** Nodes of one part by layer, after a few sweeps that pull each under the middle of its neighbours. */
function ordered(
  part: readonly number[],
  layerOf: Int32Array,
  neighbours: readonly (readonly number[])[],
): number[][] {
  const depth = Math.max(...part.map((node) => layerOf[node] ?? 0));
  const layers: number[][] = Array.from({ length: depth + 1 }, () => []);
  for (const node of part) layers[layerOf[node] ?? 0]?.push(node);
  const place = new Map<number, number>();
  const settle = (layer: readonly number[]): void =>
    layer.forEach((node, at) => {
      place.set(node, at - layer.length / 2);
    });
  layers.forEach(settle);
  for (let sweep = 0; sweep < 8; sweep++) {
    const way = sweep % 2 === 0 ? layers : [...layers].reverse();
    for (const layer of way) {
      const middle = new Map(
        layer.map((node) => {
          const others = (neighbours[node] ?? []).filter((other) => layerOf[other] !== layerOf[node]);
          const sum = others.reduce((total, other) => total + (place.get(other) ?? 0), 0);
          return [node, others.length === 0 ? (place.get(node) ?? 0) : sum / others.length];
        }),
      );
      layer.sort((a, b) => (middle.get(a) ?? 0) - (middle.get(b) ?? 0) || a - b);
      settle(layer);
    }
  }
  return layers.filter((layer) => layer.length > 0);
}
