// The signs that stand on nodes and in the legend: ring, icon, badge, pin, number of links beyond.
import { signSizes } from './drawn';
import type { Point } from './link-shape';
import { palettes } from './palette';
import { iconField, iconPath } from './schema-icons';
import { disc, pair, round, type Shape, stroked, type TextShape, text } from './shape';
import type { DisplayList, RingPattern } from './types';

/** The four patterns of a ring; a double one shows the fill between its lines. */
export function ring(at: Point, radius: number, pattern: RingPattern, fill: string, stroke: string): Shape[] {
  const circle = (r: number, width: number, dash: readonly number[], inside: string | null): Shape => ({
    kind: 'circle',
    x: at.x,
    y: at.y,
    radius: r,
    fill: inside,
    stroke,
    width,
    dash,
  });
  switch (pattern) {
    case 'solid':
      return [circle(radius, 3, [], fill)];
    case 'double':
      return [circle(radius, 1.5, [], fill), circle(radius - 3.5, 1.5, [], null)];
    case 'dashed':
      return [circle(radius, 3, [7, 4], fill)];
    case 'thin':
      return [circle(radius, 1.25, [], fill)];
  }
}

export function badge(
  letters: string,
  at: Point,
  { fill, ink }: { readonly fill: string; readonly ink: string },
  { theme }: Pick<DisplayList, 'theme'>,
): Shape[] {
  const { badgeRadius, badgeLetter, badgeLetters } = signSizes(theme);
  const size = letters.length > 1 ? badgeLetters : badgeLetter;
  return [
    disc(at, badgeRadius, fill, palettes[theme].ink, 1),
    { ...text(letters, at.x, at.y + 0.36 * size, size, ink), bold: true },
  ];
}

/** A badge that rests on an opinion: longer, in dashes, its letters in question. None of it needs a colour. */
export function opinionBadge(
  letters: string,
  at: Point,
  { fill, ink }: { readonly fill: string; readonly ink: string },
  { theme }: Pick<DisplayList, 'theme'>,
): Shape[] {
  const [box, words] = pill(`${letters}?`, at, signSizes(theme).badgeLetter, ink, fill);
  return [
    { ...box, stroke: palettes[theme].ink, width: 1.5, dash: [3, 2] },
    { ...words, bold: true },
  ];
}

export function pin(at: Point, list: Pick<DisplayList, 'theme'>): Shape[] {
  const { background, ink } = palettes[list.theme];
  return [disc(at, 8, background, ink, 1), iconShape('pin', at, 11, ink)];
}

/** On whoever is protected. */
export function shield(at: Point, list: Pick<DisplayList, 'theme'>): Shape[] {
  const { background, ink } = palettes[list.theme];
  return [disc(at, 9, background, ink, 1), iconShape('shield', at, 13, ink)];
}

/** A pill with the number of links beyond; without a number in the legend. */
export function more(count: number | null, at: Point, list: Pick<DisplayList, 'theme'>): Shape[] {
  const palette = palettes[list.theme];
  const words = count === null ? '+n' : `+${count > 999 ? '999' : count}`;
  return pill(words, at, signSizes(list.theme).more, palette.dimmed, palette.background);
}

/** Words in a box with round ends, around `at`. */
export function pill(
  words: string,
  at: Point,
  size: number,
  ink: string,
  fill: string,
): [Extract<Shape, { kind: 'path' }>, TextShape] {
  const end = round(size * 0.78);
  const half = (words.length * size) / 3;
  const box = `M${pair({ x: at.x - half + end / 3, y: at.y - end })}h${round(2 * half - (2 * end) / 3)}a${end} ${end} 0 0 1 0 ${2 * end}h${round((2 * end) / 3 - 2 * half)}a${end} ${end} 0 0 1 0 ${-2 * end}Z`;
  return [{ ...stroked(box, ink, 1, []), fill }, text(words, at.x, at.y + size * 0.36, size, ink)];
}

export function iconShape(name: string, at: Point, size: number, colour: string): Shape {
  const scale = size / iconField;
  return {
    ...stroked(iconPath(name), colour, 2, []),
    x: at.x - size / 2,
    y: at.y - size / 2,
    scale,
  };
}
