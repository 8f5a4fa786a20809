// A display list as plain strokes, in the order they are painted. SVG and canvas only carry these out, so that a PDF and
// a PNG of one chart cannot differ.

import { schemaOf } from '../ontology/schemas';
import type { SchemaId } from '../ontology/types';
import { curveOf, drawn } from './display';
import { bare } from './label-lines';
import { type LegendPlace, type LegendWords, legendMetrics, placeLegend } from './legend-layout';
import { arrowHead, middle, type Point } from './link-shape';
import { estimateWidth } from './measure';
import { noticeColour, noticeLetters } from './notice-colours';
import { linkDashes, linkWidths, palettes, ringPatterns } from './palette';
import { iconField, iconPath } from './schema-icons';
import type {
  DisplayLink,
  DisplayList,
  DisplayNode,
  LinkStyle,
  MeasureText,
  RingPattern,
  SceneNode,
} from './types';

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
      readonly anchor: 'start' | 'middle';
      readonly direction: 'ltr' | 'rtl';
      readonly size: number;
      readonly bold: boolean;
      readonly fill: string;
      /** Colour drawn around the letters, so that a line behind does not hide them; null for none. */
      readonly halo: string | null;
    };

export interface Drawing {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly background: string;
  readonly shapes: readonly Shape[];
}

/** The chart with its margin, and the legend beneath when there are words for it. */
export function drawingOf(
  list: DisplayList,
  words: LegendWords | null,
  measure: MeasureText = estimateWidth,
): Drawing {
  const { background } = palettes[list.theme];
  const { margin } = drawn;
  const least = words === null ? 0 : legendMetrics.column * 2;
  const width = Math.max(list.bounds.width, least) + 2 * margin;
  const x = list.bounds.x + list.bounds.width / 2 - width / 2;
  const y = list.bounds.y - margin;
  const foot = list.bounds.y + list.bounds.height + margin;
  const area = { left: x + margin, top: foot, width: width - 2 * margin };
  const legend = words === null ? { places: [], height: 0 } : placeLegend(list, words, area, measure);
  const nodes = new Map(list.nodes.map((node) => [node.id, node]));
  const shapes = [
    ...list.links.flatMap((link) => linkShapes(link, nodes.get(link.from), nodes.get(link.to))),
    ...list.nodes.flatMap((node) => nodeLayers(node, list).flat()),
    ...list.links.flatMap((link) => linkLabel(link, nodes.get(link.from), nodes.get(link.to), list)),
    ...list.nodes.flatMap((node) => nodeLabel(node, list)),
    ...(legend.places.length === 0 ? [] : [ruler(area, list)]),
    ...legend.places.flatMap((place) => legendShapes(place, list)),
  ];
  return { x, y, width, height: foot - y + legend.height, background, shapes };
}

function linkShapes(link: DisplayLink, from: Point | undefined, to: Point | undefined): Shape[] {
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

function linkLabel(
  link: DisplayLink,
  from: Point | undefined,
  to: Point | undefined,
  list: DisplayList,
): Shape[] {
  if (link.label === '' || from === undefined || to === undefined) return [];
  const { x, y } = middle(...curveOf(link, from, to));
  const palette = palettes[list.theme];
  const direction = link.label.startsWith('\u2067') ? 'rtl' : 'ltr';
  return [
    {
      ...text(bare(link.label), x, y + drawn.linkFontSize * 0.36, drawn.linkFontSize, palette.dimmed),
      direction,
      halo: palette.background,
    },
  ];
}

/** A node without its label, from bottom to top: ring with icon, badge, pin, number of links beyond. */
export function nodeLayers(node: DisplayNode, list: Pick<DisplayList, 'theme'>): readonly Shape[][] {
  const { x, y, radius } = node;
  const palette = palettes[list.theme];
  const aside = radius * Math.SQRT1_2;
  const body = [
    ...ring(node, radius, node.ringPattern, node.fill, node.ring),
    iconShape(node.icon, node, (radius / drawn.radius) * drawn.iconSize, node.iconColour),
  ];
  const corner = { x: x + aside, y: y - aside };
  const pinAt = { x: x - aside, y: y - aside };
  return [
    body,
    node.badge === null ? [] : badge(node.badge, corner, node.badgeFill, node.badgeInk, palette.ink),
    node.pinned ? pin(pinAt, list) : [],
    node.more > 0 ? more(node.more, { x: x + radius, y: y + radius * 0.45 }, list) : [],
  ];
}

function nodeLabel(node: DisplayNode, list: DisplayList): Shape[] {
  const palette = palettes[list.theme];
  const top = node.y + node.radius + drawn.labelGap + drawn.fontSize;
  return node.lines.map((line, at) => ({
    ...text(bare(line), node.x, top + at * drawn.lineHeight, drawn.fontSize, palette.ink),
    direction: node.direction,
    halo: palette.background,
  }));
}

function legendShapes(place: LegendPlace, list: DisplayList): Shape[] {
  const palette = palettes[list.theme];
  const top = place.y + legendMetrics.fontSize * 0.36 - ((place.lines.length - 1) * legendMetrics.line) / 2;
  const words = place.lines.map((line, at) => ({
    ...text(bare(line), place.textX, top + at * legendMetrics.line, legendMetrics.fontSize, palette.ink),
    anchor: 'start' as const,
    direction: place.direction,
  }));
  return [...legendSymbol(place, list), ...words];
}

/** The sign of one entry, at most 40 x 22 pixels, around its middle. */
export function legendSymbol(
  { entry, x, y }: Pick<LegendPlace, 'entry' | 'x' | 'y'>,
  list: Pick<DisplayList, 'theme'>,
): Shape[] {
  const palette = palettes[list.theme];
  switch (entry.kind) {
    case 'schema':
      return [iconShape(schemaOf(entry.code as SchemaId).icon, { x, y }, 20, palette.ink)];
    case 'side': {
      const side = entry.code as SceneNode['side'];
      const { ring: stroke, fill } = palette.sides[side];
      return ring({ x, y }, 9, ringPatterns[side], fill, stroke);
    }
    case 'notice': {
      const colour = noticeColour(entry.code);
      if (colour === null) return [];
      const { fill, ink } = palette.notices[colour];
      return badge(noticeLetters[colour], { x, y }, fill, ink, palette.ink);
    }
    case 'style': {
      const style = entry.code as LinkStyle;
      const colour = style === 'proposed' ? palette.proposed : palette.link;
      return [
        stroked(
          `M${pair({ x: x - 18, y })}L${pair({ x: x + 18, y })}`,
          colour,
          linkWidths[style],
          linkDashes[style],
        ),
      ];
    }
    case 'mark':
      return entry.code === 'pinned' ? pin({ x, y }, list) : more(null, { x, y }, list);
  }
}

/** The four patterns of a ring; a double one shows the fill between its lines. */
function ring(at: Point, radius: number, pattern: RingPattern, fill: string, stroke: string): Shape[] {
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

function badge(letters: string, at: Point, fill: string, ink: string, edge: string): Shape[] {
  return [
    disc(at, drawn.badgeRadius, fill, edge, 1),
    { ...text(letters, at.x, at.y + 3.6, letters.length > 1 ? 8 : 10, ink), bold: true },
  ];
}

function pin(at: Point, list: Pick<DisplayList, 'theme'>): Shape[] {
  const { background, ink } = palettes[list.theme];
  return [disc(at, 8, background, ink, 1), iconShape('pin', at, 11, ink)];
}

/** A pill with the number of links beyond; without a number in the legend. */
function more(count: number | null, at: Point, list: Pick<DisplayList, 'theme'>): Shape[] {
  const palette = palettes[list.theme];
  const words = count === null ? '+n' : `+${count > 999 ? '999' : count}`;
  const half = 3 + words.length * 3;
  const box = `M${pair({ x: at.x - half + 6, y: at.y - 7 })}h${round(2 * half - 12)}a7 7 0 0 1 0 14h${round(12 - 2 * half)}a7 7 0 0 1 0 -14Z`;
  return [
    { ...stroked(box, palette.dimmed, 1, []), fill: palette.background },
    text(words, at.x, at.y + 3.2, 9, palette.dimmed),
  ];
}

function ruler(
  area: { readonly left: number; readonly top: number; readonly width: number },
  list: DisplayList,
): Shape {
  return stroked(
    `M${pair({ x: area.left, y: area.top })}L${pair({ x: area.left + area.width, y: area.top })}`,
    palettes[list.theme].link,
    0.75,
    [],
  );
}

function iconShape(name: string, at: Point, size: number, colour: string): Shape {
  const scale = size / iconField;
  return {
    ...stroked(iconPath(name), colour, 2, []),
    x: at.x - size / 2,
    y: at.y - size / 2,
    scale,
  };
}

function stroked(
  data: string,
  stroke: string,
  width: number,
  dash: readonly number[],
): Extract<Shape, { kind: 'path' }> {
  return { kind: 'path', data, x: 0, y: 0, scale: 1, fill: null, stroke, width, dash };
}

function disc(at: Point, radius: number, fill: string, stroke: string, width: number): Shape {
  return { kind: 'circle', x: at.x, y: at.y, radius, fill, stroke, width, dash: [] };
}

function text(
  words: string,
  x: number,
  y: number,
  size: number,
  fill: string,
): Extract<Shape, { kind: 'text' }> {
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

function between(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

function pair({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}

/** Two decimals are far below what can be seen, and keep files small and equal. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
