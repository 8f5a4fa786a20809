// A link as strokes: its line, its arrow head, its words.
import { drawn, signSizes } from './drawn';
import { bare } from './label-lines';
import { arrowHead, curveOf, middle, type Point } from './link-shape';
import { palettes } from './palette';
import { between, pair, type Shape, stroked, type TextShape, text } from './shape';
import type { DisplayLink, DisplayList } from './types';

export function linkShapes(link: DisplayLink, from: Point | undefined, to: Point | undefined): Shape[] {
  if (from === undefined || to === undefined) return [];
  const [start, control, end] = curveOf(link, from, to);
  const corners = arrowHead(control, end, drawn.arrow);
  // The line stops inside its arrow head, otherwise its square end would show beside the tip.
  const stop = link.arrow ? between(corners[1], corners[2]) : end;
  const way = link.bend === 0 ? `L${pair(stop)}` : `Q${pair(control)} ${pair(stop)}`;
  const line = stroked(`M${pair(start)}${way}`, link.colour, link.width, link.dash);
  if (!link.arrow) return [line];
  return [line, { ...stroked(`M${corners.map(pair).join('L')}Z`, link.colour, 1, []), fill: link.colour }];
}

export function linkLabel(
  link: DisplayLink,
  from: Point | undefined,
  to: Point | undefined,
  list: DisplayList,
): TextShape[] {
  if (link.label === '' || from === undefined || to === undefined) return [];
  const { x, y } = middle(...curveOf(link, from, to));
  const palette = palettes[list.theme];
  const size = signSizes(list.theme).linkWords;
  const direction = link.label.startsWith('\u2067') ? 'rtl' : 'ltr';
  return [
    {
      ...text(bare(link.label), x, y + size * 0.36, size, palette.dimmed),
      direction,
      halo: list.theme === 'print' ? null : palette.background,
    },
  ];
}
