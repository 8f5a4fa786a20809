// A whole chart as lines and discs: links in one path a colour, discs in one a ring. A few strokes a frame, however many
// elements, for what is not drawn in full yet.
import { curveOf } from '#shared/graph/link-shape';
import type { DisplayList } from '#shared/graph/types';
import type { EntityId } from '#shared/model/ids';

export interface ThinDrawing {
  readonly links: ReadonlyMap<string, Path2D>;
  readonly discs: ReadonlyMap<string, { readonly fill: string; readonly path: Path2D }>;
}

/** Of those of the list's things that `has` says yes to, and the links with both or, with `touching`, one such end. */
export function thinDrawing(
  list: DisplayList,
  has: (id: EntityId) => boolean = () => true,
  touching = false,
): ThinDrawing {
  const links = new Map<string, Path2D>();
  const nodes = new Map(list.nodes.map((node) => [node.id, node]));
  for (const link of list.links) {
    const from = nodes.get(link.from);
    const to = nodes.get(link.to);
    if (from === undefined || to === undefined) continue;
    if (touching ? !has(link.from) && !has(link.to) : !has(link.from) || !has(link.to)) continue;
    const path = links.get(link.colour) ?? new Path2D();
    links.set(link.colour, path);
    const [start, control, end] = curveOf(link, from, to);
    path.moveTo(start.x, start.y);
    if (link.bend === 0) path.lineTo(end.x, end.y);
    else path.quadraticCurveTo(control.x, control.y, end.x, end.y);
  }
  const discs = new Map<string, { readonly fill: string; readonly path: Path2D }>();
  for (const { id, ring, fill, x, y, radius } of list.nodes) {
    if (!has(id)) continue;
    const disc = discs.get(ring) ?? { fill, path: new Path2D() };
    discs.set(ring, disc);
    disc.path.moveTo(x + radius, y);
    disc.path.arc(x, y, radius, 0, 2 * Math.PI);
  }
  return { links, discs };
}

/** `pixel` is one pixel of the screen in units of the chart. */
export function paintThin(context: CanvasRenderingContext2D, thin: ThinDrawing, pixel: number): void {
  // Paler than in full, because nothing is dashed here.
  context.globalAlpha = 0.5;
  context.lineWidth = Math.max(pixel, 1);
  for (const [colour, path] of thin.links) {
    context.strokeStyle = colour;
    context.stroke(path);
  }
  context.globalAlpha = 1;
  context.lineWidth = Math.max(pixel, 3);
  for (const [colour, { fill, path }] of thin.discs) {
    context.fillStyle = fill;
    context.fill(path);
    context.strokeStyle = colour;
    context.stroke(path);
  }
}
