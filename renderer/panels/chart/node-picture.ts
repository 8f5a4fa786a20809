// A node as a bitmap that Cytoscape lays on it: the same strokes as in the PNG, drawn once for all nodes that look
// alike. A bitmap, because an SVG would be drawn anew for each node in each frame.
import { drawn } from '#shared/graph/display';
import { nodeShapes } from '#shared/graph/shapes';
import type { ChartTheme, DisplayNode } from '#shared/graph/types';
import { paint } from '../../drawing/paint';

/** Side of the square that holds ring, badge, pin and number, in pixels at zoom 1. */
export const pictureSize = 2 * (drawn.radius + drawn.badgeRadius + 12);
/** Sharp up to this zoom. */
const resolution = 2.5;

const made = new Map<string, string>();

/** A `data:` address of a PNG. Call `loadChartFonts` first: the letters of badges are in it. */
export function nodePicture(node: DisplayNode, theme: ChartTheme): string {
  const key = [
    theme,
    node.icon,
    node.ringPattern,
    node.ring,
    node.fill,
    node.radius,
    node.badge,
    node.badgeFill,
    node.pinned,
    node.more,
  ].join();
  const before = made.get(key);
  if (before !== undefined) return before;
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(pictureSize * resolution);
  canvas.height = canvas.width;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no 2D canvas');
  context.scale(resolution, resolution);
  context.translate(pictureSize / 2, pictureSize / 2);
  for (const shape of nodeShapes({ ...node, x: 0, y: 0 }, { theme })) paint(context, shape);
  const address = canvas.toDataURL('image/png');
  made.set(key, address);
  return address;
}
