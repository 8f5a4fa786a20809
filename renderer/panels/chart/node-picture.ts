// A node as bitmaps: the same strokes as in the PNG, drawn once for all nodes that look alike. Bitmaps, because an SVG
// would be drawn anew for each node in each frame.
import { drawn } from '#shared/graph/drawn';
import { nodeLayers } from '#shared/graph/node-shapes';
import type { Shape } from '#shared/graph/shape';
import type { ChartTheme, DisplayNode } from '#shared/graph/types';
import { paint } from '../../drawing/paint';

/** Side of the square that holds ring, badge, pin and number, in pixels at zoom 1. */
export const pictureSize = 2 * (drawn.radius + drawn.badgeRadius + 12);
/** Pixels of a bitmap for one of the chart: each is made when a zoom first needs it, and sharp up to it. */
const resolutions = [0.15, 0.3, 0.6, 1.25, 2.5] as const;
const finest = resolutions[resolutions.length - 1] ?? 1;

const bitmaps = new Map<string, HTMLCanvasElement>();
const addresses = new Map<string, string>();

/**
 * Bitmaps to lay over each other, each `pictureSize` wide in the chart: ring with icon, badge, pin, shield, number of links
 * beyond. Layers are kept apart, so that a few hundred bitmaps serve every mixture. `zoom` is in pixels of the screen.
 * Call `loadChartFonts` first: badges hold letters.
 */
export function nodeBitmaps(
  node: DisplayNode,
  theme: ChartTheme,
  zoom: number,
): readonly HTMLCanvasElement[] {
  const resolution = resolutions.find((one) => one >= zoom) ?? finest;
  return layersOf(node, theme).map(({ look, shapes }) => bitmapOf(look, shapes, resolution));
}

/** The same as `blob:` addresses of PNGs, sharp at every zoom. */
export function nodePictures(node: DisplayNode, theme: ChartTheme): readonly string[] {
  return layersOf(node, theme).map(({ look, shapes }) => {
    const address = addresses.get(look) ?? blobAddress(bitmapOf(look, shapes, finest).toDataURL('image/png'));
    addresses.set(look, address);
    return address;
  });
}

interface Layer {
  /** Equal for layers that look alike. */
  readonly look: string;
  readonly shapes: () => readonly Shape[];
}

function layersOf(node: DisplayNode, theme: ChartTheme): readonly Layer[] {
  const { icon, ringPattern, ring, radius, badge, isBadgeOpinion, pinned, shielded, more } = node;
  const looks = [
    [icon, ringPattern, ring],
    badge === null ? null : [badge, isBadgeOpinion === true],
    pinned ? ['pin'] : null,
    shielded === true ? ['shield'] : null,
    more > 0 ? [more] : null,
  ];
  return looks.flatMap((look, at) =>
    look === null
      ? []
      : [
          {
            look: [theme, at, radius, ...look].join(),
            shapes: () => nodeLayers({ ...node, x: 0, y: 0 }, { theme })[at] ?? [],
          },
        ],
  );
}

function bitmapOf(look: string, shapes: Layer['shapes'], resolution: number): HTMLCanvasElement {
  const key = `${resolution} ${look}`;
  const there = bitmaps.get(key);
  if (there !== undefined) return there;
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(pictureSize * resolution);
  canvas.height = canvas.width;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no 2D canvas');
  context.scale(canvas.width / pictureSize, canvas.width / pictureSize);
  context.translate(pictureSize / 2, pictureSize / 2);
  for (const shape of shapes()) paint(context, shape);
  bitmaps.set(key, canvas);
  return canvas;
}

/** Cytoscape hashes every style value of every node letter by letter: long addresses cost it much time. */
function blobAddress(dataAddress: string): string {
  const letters = atob(dataAddress.slice(dataAddress.indexOf(',') + 1));
  const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  return URL.createObjectURL(new Blob([bytes], { type: 'image/png' }));
}
