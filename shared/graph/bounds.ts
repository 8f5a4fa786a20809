// How much room a chart takes, words and signs included.
import type { EntityId } from '../model/ids';
import { drawn, signSizes } from './drawn';
import { curveOf, middle } from './link-shape';
import type { DisplayList, DisplayNode, MeasureText } from './types';

/** A rectangle around things, their labels and the words of links; without things an empty one. */
export function boundsOf(
  { theme, nodes, links }: Pick<DisplayList, 'theme' | 'nodes' | 'links'>,
  measure: MeasureText,
): DisplayList['bounds'] {
  const { linkWords, badgeRadius } = signSizes(theme);
  if (nodes.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  const include = (x1: number, y1: number, x2: number, y2: number): void => {
    left = Math.min(left, x1);
    top = Math.min(top, y1);
    right = Math.max(right, x2);
    bottom = Math.max(bottom, y2);
  };
  const middles = new Map<EntityId, DisplayNode>();
  for (const node of nodes) {
    middles.set(node.id, node);
    const reach = node.radius + badgeRadius;
    const half = Math.max(reach, ...node.lines.map((line) => measure(line, drawn.fontSize) / 2));
    include(node.x - half, node.y - reach, node.x + half, node.y + labelBottom(node));
  }
  for (const link of links) {
    const from = middles.get(link.from);
    const to = middles.get(link.to);
    if (from === undefined || to === undefined) continue;
    const { x, y } = middle(...curveOf(link, from, to));
    const half = link.label === '' ? 0 : measure(link.label, linkWords) / 2;
    include(x - half, y - linkWords, x + half, y + linkWords);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** From the middle of a node to the foot of its label. */
export function labelBottom(node: DisplayNode): number {
  return node.radius + drawn.labelGap + node.lines.length * drawn.lineHeight;
}
