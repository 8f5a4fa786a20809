// The order in which a chart is drawn: by what things are called, never by ids, which chance draws. Otherwise dashes would
// start at other ends and other lines lie on top each time the same files are imported.
import type { Scene, SceneLink, SceneNode } from './types';

/**
 * The same nodes and links in that order; a link without a direction runs from the earlier node to the later. Moving a
 * thing changes nothing of it, unless another is called the same.
 */
export function steadyOrder({
  nodes,
  links,
}: Pick<Scene, 'nodes' | 'links'>): Pick<Scene, 'nodes' | 'links'> {
  const ordered = [...nodes].sort(
    (a, b) => text(a.label, b.label) || text(a.schema, b.schema) || a.x - b.x || a.y - b.y,
  );
  const ranks = new Map(ordered.map((node, rank) => [node.id, rank]));
  const rank = (id: SceneNode['id']): number => ranks.get(id) ?? -1;
  const turned = links.map((link) =>
    link.directed || rank(link.from) <= rank(link.to) ? link : { ...link, from: link.to, to: link.from },
  );
  const of = ({ kind, style, label }: SceneLink): string => `${kind ?? ''} ${style} ${label}`;
  return {
    nodes: ordered,
    links: turned.sort(
      (a, b) => rank(a.from) - rank(b.from) || rank(a.to) - rank(b.to) || text(of(a), of(b)),
    ),
  };
}

function text(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
