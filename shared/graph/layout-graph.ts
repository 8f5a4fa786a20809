// A scene as the typed arrays that layouts take; node n of the arrays is `scene.nodes[n]`.
import type { Scene, SceneLink, SceneNode } from './types';

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

/**
 * The same scene in the order of where its things stand, so that ids, which chance draws, have no part in a layout: two
 * charts that begin alike are laid out alike.
 */
export function orderedByPlace({
  nodes,
  links,
}: Pick<Scene, 'nodes' | 'links'>): Pick<Scene, 'nodes' | 'links'> {
  const ordered = [...nodes].sort((a, b) => a.x - b.x || a.y - b.y);
  const at = new Map(ordered.map((node, number) => [node.id, number]));
  const place = (id: SceneNode['id']): number => at.get(id) ?? -1;
  const turned = links.map((link) =>
    link.directed || place(link.from) <= place(link.to) ? link : { ...link, from: link.to, to: link.from },
  );
  const kind = (link: SceneLink): string => link.kind ?? '';
  return {
    nodes: ordered,
    links: turned.sort(
      (a, b) =>
        place(a.from) - place(b.from) ||
        place(a.to) - place(b.to) ||
        (kind(a) === kind(b) ? 0 : kind(a) < kind(b) ? -1 : 1),
    ),
  };
}
