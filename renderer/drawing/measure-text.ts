// Widths as the canvas will draw them. A chart asks for the same words again and again, so answers are kept.
import type { MeasureText } from '#shared/graph/types';
import { fontFamily } from './chart-fonts';

/** Call `loadChartFonts` first: a width measured with a stand-in font stays wrong. */
export function canvasMeasure(): MeasureText {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (context === null) throw new Error('no 2D canvas');
  const known = new Map<string, number>();
  let size = 0;
  return (text, fontSize) => {
    const key = `${fontSize}\n${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    if (size !== fontSize) context.font = `${fontSize}px ${fontFamily}`;
    size = fontSize;
    const { width } = context.measureText(text);
    known.set(key, width);
    return width;
  };
}
