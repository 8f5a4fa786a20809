// A scene as the typed arrays that layouts work on.
import type { Scene } from './types';

export interface LayoutArrays {
  /** x0 y0 x1 y1 ... in the order of the scene's nodes. */
  readonly positions: Float64Array<ArrayBuffer>;
  /** 1 where a node must stay. */
  readonly pinned: Uint8Array<ArrayBuffer>;
  /** Pairs of node indexes, one pair a link. */
  readonly ends: Uint32Array<ArrayBuffer>;
}

export function layoutGraphOf({ nodes, links }: Scene): LayoutArrays {
  const index = new Map(nodes.map((node, position) => [node.id, position]));
  const pairs = links.flatMap(({ from, to }) => {
    const start = index.get(from);
    const end = index.get(to);
    return start === undefined || end === undefined ? [] : [start, end];
  });
  return {
    positions: Float64Array.from(nodes.flatMap((node) => [node.x, node.y])),
    pinned: Uint8Array.from(nodes, (node) => (node.pinned ? 1 : 0)),
    ends: Uint32Array.from(pairs),
  };
}
