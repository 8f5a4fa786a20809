// What is drawn over or under a large chart for the person at it: what is selected, where the keyboard is, a box that is
// being drawn. The same looks as those Cytoscape is given in `graph-style.ts`.
import { curveOf } from '#shared/graph/link-shape';
import { palettes } from '#shared/graph/palette';
import type { ChartTheme, DisplayList } from '#shared/graph/types';
import type { EntityId } from '#shared/model/ids';

export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

/** Pixels of the chart by which it shows around a thing or a line. */
export const selectionRoom = { node: 9, link: 5 } as const;
export const selectionOpacity = 0.28;
export const focusRing = { width: 3, away: 6 } as const;

/** px on the screen, so that one thing among thousands is found */
const least = { room: 6, ring: 2 } as const;

/** Goes beneath what is selected. `pixel` is one pixel of the screen in units of the chart. */
export function paintSelection(
  context: CanvasRenderingContext2D,
  list: DisplayList,
  selected: ReadonlySet<string>,
  pixel: number,
): void {
  if (selected.size === 0) return;
  context.save();
  context.globalAlpha = selectionOpacity;
  context.fillStyle = palettes[list.theme].selected;
  context.strokeStyle = context.fillStyle;
  context.lineCap = 'round';
  const discs = new Path2D();
  const room = Math.max(selectionRoom.node, least.room * pixel);
  for (const { id, x, y, radius } of list.nodes) {
    if (!selected.has(id)) continue;
    discs.moveTo(x + radius + room, y);
    discs.arc(x, y, radius + room, 0, 2 * Math.PI);
  }
  context.fill(discs);
  const links = list.links.filter(({ id }) => selected.has(id));
  if (links.length > 0) {
    const nodes = new Map(list.nodes.map((node) => [node.id, node]));
    for (const link of links) {
      const [from, to] = [nodes.get(link.from), nodes.get(link.to)];
      if (from === undefined || to === undefined) continue;
      const [start, control, end] = curveOf(link, from, to);
      context.lineWidth = link.width + 2 * selectionRoom.link;
      context.beginPath();
      context.moveTo(start.x, start.y);
      if (link.bend === 0) context.lineTo(end.x, end.y);
      else context.quadraticCurveTo(control.x, control.y, end.x, end.y);
      context.stroke();
    }
  }
  context.restore();
}

export function paintFocus(
  context: CanvasRenderingContext2D,
  list: DisplayList,
  focused: EntityId | null,
  pixel: number,
): void {
  const node = list.nodes.find(({ id }) => id === focused);
  if (node === undefined) return;
  const width = Math.max(focusRing.width, least.ring * pixel);
  context.beginPath();
  context.arc(node.x, node.y, node.radius + focusRing.away + width / 2, 0, 2 * Math.PI);
  context.strokeStyle = palettes[list.theme].selected;
  context.lineWidth = width;
  context.stroke();
}

/** In pixels of the panel. */
export function paintBox(
  context: CanvasRenderingContext2D,
  [from, to]: readonly [ScreenPoint, ScreenPoint],
  theme: ChartTheme,
): void {
  context.fillStyle = palettes[theme].selected;
  context.strokeStyle = context.fillStyle;
  context.lineWidth = 1;
  context.globalAlpha = 0.15;
  context.fillRect(from.x, from.y, to.x - from.x, to.y - from.y);
  context.globalAlpha = 1;
  context.strokeRect(from.x + 0.5, from.y + 0.5, to.x - from.x, to.y - from.y);
}
