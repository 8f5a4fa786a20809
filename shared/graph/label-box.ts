// The ground that a line of words stands on, in the colour of the canvas: it lies over links, so that none runs through a word.
import { estimateWidth } from './measure';

export interface LabelBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Pixels at zoom 1. `middle` is that of the line, `baseline` where its letters stand; `words` without isolates. */
export function labelBox(words: string, size: number, middle: number, baseline: number): LabelBox {
  const width = estimateWidth(words, size) + 2;
  return { left: middle - width / 2, top: baseline - 0.85 * size, width, height: 1.15 * size };
}
