// A node as a bitmap that Cytoscape lays on it: the same strokes as in the PNG, drawn once for all nodes that look
// alike. A bitmap, because an SVG would be drawn anew for each node in each frame.
import { drawn } from '#shared/graph/drawn';
import { nodeLayers } from '#shared/graph/node-shapes';
import type { Shape } from '#shared/graph/shape';
import type { ChartTheme, DisplayNode } from '#shared/graph/types';
import { paint } from '../../drawing/paint';

/** Side of the square that holds ring, badge, pin and number, in pixels at zoom 1. */
export const pictureSize = 2 * (drawn.radius + drawn.badgeRadius + 12);
/** Sharp up to this zoom. */
const resolution = 2.5;

const made = new Map<string, string>();

/**
 * `blob:` addresses of PNGs to lay over each other: ring with icon, badge, pin, number of links beyond. Layers are kept
 * apart, so that a few hundred bitmaps serve every mixture. Call `loadChartFonts` first: badges hold letters.
 */
export function nodePictures(node: DisplayNode, theme: ChartTheme): readonly string[] {
  const { icon, ringPattern, ring, radius, badge, more } = node;
  const looks = [[icon, ringPattern, ring], [badge], ['pin'], [more]];
  return nodeLayers({ ...node, x: 0, y: 0 }, { theme }).flatMap((shapes, layer) => {
    if (shapes.length === 0) return [];
    const key = [theme, layer, radius, ...(looks[layer] ?? [])].join();
    const address = made.get(key) ?? bitmap(shapes);
    made.set(key, address);
    return [address];
  });
}

function bitmap(shapes: readonly Shape[]): string {
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(pictureSize * resolution);
  canvas.height = canvas.width;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no 2D canvas');
  context.scale(resolution, resolution);
  context.translate(pictureSize / 2, pictureSize / 2);
  for (const shape of shapes) paint(context, shape);
  return blobAddress(canvas.toDataURL('image/png'));
}

/** Cytoscape hashes every style value of every node letter by letter: at 2,000 nodes long addresses cost seconds. */
function blobAddress(dataAddress: string): string {
  const letters = atob(dataAddress.slice(dataAddress.indexOf(',') + 1));
  const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  return URL.createObjectURL(new Blob([bytes], { type: 'image/png' }));
}
