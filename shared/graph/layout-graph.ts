// A scene as the typed arrays that layouts take; node n of the arrays is `scene.nodes[n]`.
import type { Scene } from './types';

export interface LayoutArrays {
  readonly positions: Float64Array<ArrayBuffer>;
  readonly pinned: Uint8Array<ArrayBuffer>;
  readonly ends: Uint32Array<ArrayBuffer>;
}

/** Links to themselves or to what is not shown do not pull. Proposed links pull like stated ones. */
export function layoutGraphOf(scene: Pick<Scene, 'nodes' | 'links'>): LayoutArrays {
  const at = new Map(scene.nodes.map((node, number) => [node.id, number]));
  const ends: number[] = [];
  for (const { from, to } of scene.links) {
    const one = at.get(from);
    const other = at.get(to);
    if (one !== undefined && other !== undefined && one !== other) ends.push(one, other);
  }
  return {
    positions: Float64Array.from(scene.nodes.flatMap(({ x, y }) => [x, y])),
    pinned: Uint8Array.from(scene.nodes, ({ pinned }) => Number(pinned)),
    ends: Uint32Array.from(ends),
  };
}
