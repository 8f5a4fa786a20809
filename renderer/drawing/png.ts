// A chart as a PNG, drawn from the same strokes as the SVG.
import type { PictureBands } from '#shared/graph/bands';
import { pictureDrawing } from '#shared/graph/drawing';
import type { LegendWords } from '#shared/graph/legend-layout';
import type { Drawing } from '#shared/graph/shape';
import type { DisplayList } from '#shared/graph/types';
import { fail, ok, type Result } from '#shared/model/problem';
import { loadChartFonts } from './chart-fonts';
import { canvasMeasure } from './measure-text';
import { paint } from './paint';

/** Chromium refuses larger canvases (pixels a side). */
const largestSide = 16_000;
const largestArea = 120_000_000;

export interface PngOptions {
  readonly legendWords: LegendWords;
  /** A picture travels alone: it says whose it is and who may see it. */
  readonly bands: PictureBands;
  /** Pixels of the picture for one of the chart; less when the picture would grow too large. */
  readonly scale?: number;
}

/** The bytes of a PNG, sRGB. Problem: internal when the browser gives no canvas of that size. */
export async function chartPng(
  list: DisplayList,
  options: PngOptions,
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const { legendWords, bands } = options;
  await loadChartFonts([bands.title, bands.marking, ...list.nodes.flatMap((node) => node.lines)].join(''));
  const drawing = pictureDrawing(list, legendWords, bands, canvasMeasure());
  const scale = fittingScale(drawing, options.scale ?? 2);
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.ceil(drawing.width * scale)),
    Math.max(1, Math.ceil(drawing.height * scale)),
  );
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null)
    return fail('internal', { message: 'no canvas', width: canvas.width, height: canvas.height });
  context.scale(scale, scale);
  context.translate(-drawing.x, -drawing.y);
  context.fillStyle = drawing.background;
  context.fillRect(drawing.x, drawing.y, drawing.width + 1, drawing.height + 1);
  for (const shape of drawing.shapes) paint(context, shape);
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return ok(new Uint8Array(await blob.arrayBuffer()));
}

function fittingScale({ width, height }: Drawing, wanted: number): number {
  const bySide = largestSide / Math.max(width, height, 1);
  const byArea = Math.sqrt(largestArea / Math.max(width * height, 1));
  return Math.min(wanted, bySide, byArea);
}
