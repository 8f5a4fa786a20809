// Carries out the strokes of a drawing on a canvas.
import type { Shape } from '#shared/graph/shape';
import { fontFamily } from './chart-fonts';

export type Canvas2d = OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D;

export function paint(context: Canvas2d, shape: Shape): void {
  context.save();
  context.lineJoin = 'round';
  if (shape.kind === 'text') paintText(context, shape);
  else if (shape.kind === 'circle') {
    const path = new Path2D();
    path.arc(shape.x, shape.y, shape.radius, 0, 2 * Math.PI);
    paintPath(context, path, shape);
  } else {
    context.lineCap = 'round';
    context.translate(shape.x, shape.y);
    context.scale(shape.scale, shape.scale);
    paintPath(context, new Path2D(shape.data), shape);
  }
  context.restore();
}

function paintPath(context: Canvas2d, path: Path2D, shape: Exclude<Shape, { kind: 'text' }>): void {
  if (shape.fill !== null) {
    context.fillStyle = shape.fill;
    context.fill(path);
  }
  if (shape.stroke === null) return;
  context.strokeStyle = shape.stroke;
  context.lineWidth = shape.width;
  context.setLineDash([...shape.dash]);
  context.stroke(path);
}

function paintText(context: Canvas2d, shape: Extract<Shape, { kind: 'text' }>): void {
  context.font = `${shape.bold ? '700 ' : ''}${shape.size}px ${fontFamily}`;
  context.direction = shape.direction;
  context.textAlign = shape.anchor === 'middle' ? 'center' : shape.anchor;
  if (shape.halo !== null) {
    context.strokeStyle = shape.halo;
    context.lineWidth = 3;
    context.strokeText(shape.text, shape.x, shape.y);
  }
  context.fillStyle = shape.fill;
  context.fillText(shape.text, shape.x, shape.y);
}
