// Head and foot of a picture that travels alone: who may see it, of which case it is, from which day. TLP 2.0 asks for
// labels of at least 12 points in header and footer.

import { drawn } from './drawn';
import { bare, baseDirection, wrapLabel } from './label-lines';
import { palettes } from './palette';
import { type Drawing, pair, type Shape, stroked, text } from './shape';
import type { DisplayList, MeasureText } from './types';

export interface PictureBands {
  readonly marking: string;
  /** Number and title of the case, and of the chart. */
  readonly title: string;
  readonly date: string;
  /** "Page 1 of 1", in the words of the language. */
  readonly page: string;
  /** Of the language. */
  readonly direction: 'ltr' | 'rtl';
}

const markingSize = 16;
const wordSize = 12;
const line = 18;
const padding = 10;
/** Lines of a marking or a title; what is longer is cut with an ellipsis. */
const mostLines = 4;

/** The drawing with a band above and one below; it keeps its width. */
export function placeBands(
  drawing: Drawing,
  bands: PictureBands,
  { theme }: DisplayList,
  measure: MeasureText,
): Drawing {
  const { ink, link } = palettes[theme];
  const left = drawing.x + drawn.margin;
  const right = drawing.x + drawing.width - drawn.margin;
  const room = right - left;
  const [start, end] = bands.direction === 'ltr' ? [left, right] : [right, left];
  const lines = (words: string, size: number): readonly string[] =>
    wrapLabel(words, { fontSize: size, maxWidth: room, maxLines: mostLines }, measure).lines.map(bare);
  const marking = lines(bands.marking, markingSize);
  const title = lines(bands.title, wordSize);

  const markingAt = (top: number): Shape[] =>
    marking.map((words, at) => ({
      ...text(words, (left + right) / 2, top + (at + 0.8) * (line + 2), markingSize, ink),
      bold: true,
      direction: baseDirection(words),
    }));
  const wordsAt = (words: string, x: number, anchor: 'start' | 'end', y: number): Shape => ({
    ...text(words, x, y, wordSize, ink),
    anchor,
    direction: bands.direction,
  });
  const rule = (y: number): Shape =>
    stroked(`M${pair({ x: left, y })}L${pair({ x: right, y })}`, link, 0.75, []);

  const markingHeight = marking.length * (line + 2);
  const headHeight = padding + markingHeight + (title.length + 1) * line + padding;
  const top = drawing.y - headHeight;
  const foot = drawing.y + drawing.height;
  const titleTop = top + padding + markingHeight;
  return {
    ...drawing,
    y: top,
    height: headHeight + drawing.height + padding + line + markingHeight + padding,
    shapes: [
      ...markingAt(top + padding),
      ...title.map((words, at) => ({
        ...wordsAt(words, start, 'start', titleTop + (at + 0.8) * line),
        bold: true,
      })),
      wordsAt(bands.date, start, 'start', titleTop + (title.length + 0.8) * line),
      rule(drawing.y),
      ...drawing.shapes,
      rule(foot),
      wordsAt(bands.page, end, 'end', foot + padding + 0.8 * line),
      ...markingAt(foot + padding + line),
    ],
  };
}
