// A display list while a hand moves some of its things: the same list with those elsewhere and their links led after
// them, without measuring a word anew.
import type { EntityId } from '../model/ids';
import { ends, type Point } from './link-shape';
import type { DisplayLink, DisplayList, DisplayNode } from './types';

/** Things that are not in `to` stay; `bounds` stay those of the list as it was. */
export function withMoved(list: DisplayList, to: ReadonlyMap<EntityId, Point>): DisplayList {
  const nodes = list.nodes.map((node): DisplayNode => {
    const place = to.get(node.id);
    return place === undefined ? node : { ...node, x: place.x, y: place.y };
  });
  const there = new Map(nodes.map((node) => [node.id, node]));
  const links = list.links.map((link): DisplayLink => {
    if (!to.has(link.from) && !to.has(link.to)) return link;
    const [from, end] = [there.get(link.from), there.get(link.to)];
    if (from === undefined || end === undefined) return link;
    const [start, stop] = ends(from, from.radius, end, end.radius, link.bend);
    return { ...link, x1: start.x, y1: start.y, x2: stop.x, y2: stop.y };
  });
  return { ...list, nodes, links };
}
