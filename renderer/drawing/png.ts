// A chart as a PNG, drawn from the same strokes as the SVG.
import type { LegendWords } from '#shared/graph/legend-layout';
import { type Drawing, drawingOf, type Shape } from '#shared/graph/shapes';
import type { DisplayList } from '#shared/graph/types';
import { fail, ok, type Result } from '#shared/model/problem';
import { fontFamily, loadChartFonts } from './chart-fonts';
import { canvasMeasure } from './measure-text';

/** Chromium refuses larger canvases (pixels a side). */
const largestSide = 16_000;
const largestArea = 120_000_000;

export interface PngOptions {
  /** Words of the legend; without them none is drawn. */
  readonly legendWords?: LegendWords;
  /** Pixels of the picture for one of the chart; less when the picture would grow too large. */
  readonly scale?: number;
}

/** The bytes of a PNG, sRGB. Problem: internal when the browser gives no canvas of that size. */
export async function chartPng(
  list: DisplayList,
  options: PngOptions = {},
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  await loadChartFonts(list.nodes.flatMap((node) => node.lines).join(''));
  const drawing = drawingOf(list, options.legendWords ?? null, canvasMeasure());
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
  for (const shape of drawing.shapes) draw(context, shape);
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return ok(new Uint8Array(await blob.arrayBuffer()));
}

function fittingScale({ width, height }: Drawing, wanted: number): number {
  const bySide = largestSide / Math.max(width, height, 1);
  const byArea = Math.sqrt(largestArea / Math.max(width * height, 1));
  return Math.min(wanted, bySide, byArea);
}

function draw(context: OffscreenCanvasRenderingContext2D, shape: Shape): void {
  context.save();
  context.lineCap = 'round';
  context.lineJoin = 'round';
  if (shape.kind === 'text') drawText(context, shape);
  else {
    const path = new Path2D(shape.kind === 'path' ? shape.data : undefined);
    if (shape.kind === 'circle') path.arc(shape.x, shape.y, shape.radius, 0, 2 * Math.PI);
    else if (shape.scale !== 1 || shape.x !== 0 || shape.y !== 0) {
      context.translate(shape.x, shape.y);
      context.scale(shape.scale, shape.scale);
    }
    if (shape.kind === 'circle') context.lineCap = 'butt';
    if (shape.fill !== null) {
      context.fillStyle = shape.fill;
      context.fill(path);
    }
    if (shape.stroke !== null) {
      context.strokeStyle = shape.stroke;
      context.lineWidth = shape.width;
      context.setLineDash([...shape.dash]);
      context.stroke(path);
    }
  }
  context.restore();
}

function drawText(context: OffscreenCanvasRenderingContext2D, shape: Extract<Shape, { kind: 'text' }>): void {
  context.font = `${shape.bold ? '700 ' : ''}${shape.size}px ${fontFamily}`;
  context.direction = shape.direction;
  context.textAlign = shape.anchor === 'middle' ? 'center' : 'start';
  if (shape.halo !== null) {
    context.strokeStyle = shape.halo;
    context.lineWidth = 3;
    context.strokeText(shape.text, shape.x, shape.y);
  }
  context.fillStyle = shape.fill;
  context.fillText(shape.text, shape.x, shape.y);
}
