// A node as strokes, and its label.
import { drawn } from './drawn';
import { bare } from './label-lines';
import { palettes } from './palette';
import { type Shape, type TextShape, text } from './shape';
import { badge, iconShape, more, opinionBadge, pin, ring, shield } from './sign-shapes';
import type { DisplayList, DisplayNode } from './types';

/** A node without its label, from bottom to top: ring with icon, badge, pin, shield, number of links beyond. */
export function nodeLayers(node: DisplayNode, list: Pick<DisplayList, 'theme'>): readonly Shape[][] {
  const { x, y, radius } = node;
  const aside = radius * Math.SQRT1_2;
  const body = [
    ...ring(node, radius, node.ringPattern, node.fill, node.ring),
    iconShape(node.icon, node, (radius / drawn.radius) * drawn.iconSize, node.iconColour),
  ];
  const corner = { x: x + aside, y: y - aside };
  const drawBadge = node.isBadgeOpinion === true ? opinionBadge : badge;
  const pinAt = { x: x - aside, y: y - aside };
  return [
    body,
    node.badge === null
      ? []
      : drawBadge(node.badge, corner, { fill: node.badgeFill, ink: node.badgeInk }, list),
    node.pinned ? pin(pinAt, list) : [],
    node.shielded === true ? shield({ x: x - aside, y: y + aside }, list) : [],
    node.more > 0 ? more(node.more, { x: x + radius, y: y + radius * 0.45 }, list) : [],
  ];
}

export function nodeLabel(node: DisplayNode, list: DisplayList): TextShape[] {
  const palette = palettes[list.theme];
  const top = node.y + node.radius + drawn.labelGap + drawn.fontSize;
  return node.lines.map((line, at) => ({
    ...text(bare(line), node.x, top + at * drawn.lineHeight, drawn.fontSize, palette.ink),
    direction: node.direction,
    halo: list.theme === 'print' ? null : palette.background,
  }));
}
