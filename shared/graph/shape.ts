// A chart as plain strokes, in the order they are painted. SVG and canvas only carry these out, so that a PDF and a PNG of
// one chart cannot differ.
import type { Point } from './link-shape';

export type Shape =
  | {
      readonly kind: 'circle';
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly fill: string | null;
      readonly stroke: string | null;
      readonly width: number;
      readonly dash: readonly number[];
    }
  | {
      readonly kind: 'path';
      /** Path data in its own coordinates, then scaled and moved to `x`, `y`. */
      readonly data: string;
      readonly x: number;
      readonly y: number;
      readonly scale: number;
      readonly fill: string | null;
      readonly stroke: string | null;
      readonly width: number;
      readonly dash: readonly number[];
    }
  | {
      readonly kind: 'text';
      /** Without isolates: `direction` says the base direction. */
      readonly text: string;
      readonly x: number;
      /** Baseline. */
      readonly y: number;
      /** Of the reading direction. */
      readonly anchor: 'start' | 'middle' | 'end';
      readonly direction: 'ltr' | 'rtl';
      readonly size: number;
      readonly bold: boolean;
      readonly fill: string;
      /** Colour drawn around the letters, so that a line behind does not hide them; null for none. */
      readonly halo: string | null;
    };

export type TextShape = Extract<Shape, { kind: 'text' }>;

export interface Drawing {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly background: string;
  readonly shapes: readonly Shape[];
}

export function stroked(
  data: string,
  stroke: string,
  width: number,
  dash: readonly number[],
): Extract<Shape, { kind: 'path' }> {
  return { kind: 'path', data, x: 0, y: 0, scale: 1, fill: null, stroke, width, dash };
}

export function disc(at: Point, radius: number, fill: string, stroke: string, width: number): Shape {
  return { kind: 'circle', x: at.x, y: at.y, radius, fill, stroke, width, dash: [] };
}

export function text(words: string, x: number, y: number, size: number, fill: string): TextShape {
  return {
    kind: 'text',
    text: words,
    x,
    y,
    anchor: 'middle',
    direction: 'ltr',
    size,
    bold: false,
    fill,
    halo: null,
  };
}

export function between(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

export function pair({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}

/** Two decimals are far below what can be seen, and keep files small and equal. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
