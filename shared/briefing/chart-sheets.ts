// How a chart goes on paper: on one sheet where its words can be read there, otherwise as an overview without words and
// one sheet a part. Scale and sheet may differ from the window; what is said never does.
import { boundsOf } from '../graph/bounds';
import { chartParts, type Extent } from '../graph/chart-parts';
import { legendDrawing } from '../graph/drawing';
import { drawn } from '../graph/drawn';
import { edgePlaces } from '../graph/edge-places';
import type { LegendWords } from '../graph/legend-layout';
import { ends } from '../graph/link-shape';
import { estimateWidth } from '../graph/measure';
import { noMarks, type SheetMarks } from '../graph/sheet-marks';
import type { DisplayLink, DisplayList, DisplayNode } from '../graph/types';
import type { EntityId } from '../model/ids';
import { points, printable } from './paper';

/** Points; nothing on a chart is printed smaller. */
export const leastText = 7;
const leastScale = leastText / (drawn.fontSize * points);
/** Upright is kept while the chart loses no more than this by it: it stays in the run of the text. */
const uprightEnough = 0.9;
/** CSS pixels left to heading and caption, a little generous. */
const headingRoom = 88;
/** CSS pixels a link that is told beneath. */
const lineRoom = 15;
/** So many links that go on elsewhere are told beneath the chart; more stand in a table on the next sheet. */
export const mostBeneath = 6;

export interface ChartSheet {
  readonly list: DisplayList;
  readonly marks: SheetMarks;
  readonly across: boolean;
  /** CSS pixels for one of the chart. */
  readonly scale: number;
  /** From 1 on; null: the whole chart, or its overview. */
  readonly part: number | null;
  /** Links that run to another part, and to which. */
  readonly continued: readonly { readonly link: DisplayLink; readonly part: number }[];
}

/** The first sheet bears the legend. None for an empty chart. */
export function chartSheets(list: DisplayList, words: LegendWords): readonly ChartSheet[] {
  if (list.nodes.length === 0) return [];
  const legend = { upright: legendHeight(list, words, false), across: legendHeight(list, words, true) };
  const whole = sheetFor(list.bounds, {
    upright: headingRoom + legend.upright,
    across: headingRoom + legend.across,
  });
  const first = { list, marks: noMarks, ...whole, part: null, continued: [] };
  if (whole.scale >= leastScale) return [first];
  const parts = chartParts(list, sheetsFor, estimateWidth);
  const partOf = new Map(parts.flatMap((nodes, at) => nodes.map(({ id }) => [id, at + 1] as const)));
  return [
    { ...first, list: withoutWords(list), marks: overviewMarks(list, parts, whole.scale) },
    ...parts.map((nodes, at) => partSheet(list, nodes, at + 1, partOf)),
  ];
}

export function legendHeight(list: DisplayList, words: LegendWords, across: boolean): number {
  return legendDrawing(list, words, printable(across).width).height;
}

/** The sheet and scale for an extent; never larger than in the window. */
function sheetFor(
  { width, height }: Extent,
  taken: { readonly upright: number; readonly across: number },
): Pick<ChartSheet, 'across' | 'scale'> {
  const scaleOn = (across: boolean): number => {
    const room = printable(across);
    const left = room.height - (across ? taken.across : taken.upright);
    return Math.min(1, room.width / (width + 2 * drawn.margin), left / (height + 2 * drawn.margin));
  };
  const [upright, across] = [scaleOn(false), scaleOn(true)];
  const isUpright = upright >= leastScale && upright >= across * uprightEnough ? true : upright >= across;
  return { across: !isUpright, scale: isUpright ? upright : across };
}

/** Room for the numbers at the edges is always kept. */
function sheetsFor({ width, height }: Extent): number {
  const count = (across: boolean): number => {
    const room = printable(across);
    const aside = 2 * (drawn.margin + edgeRoom);
    const wide = room.width / leastScale - aside;
    const high = (room.height - headingRoom) / leastScale - aside;
    return Math.ceil(width / wide) * Math.ceil(height / high);
  };
  return Math.max(1, Math.min(count(false), count(true)));
}

/** Pixels of the chart between a part and the numbers around it. */
const edgeRoom = 36;

function partSheet(
  list: DisplayList,
  nodes: readonly DisplayNode[],
  part: number,
  partOf: ReadonlyMap<EntityId, number>,
): ChartSheet {
  const own = new Map(nodes.map((node) => [node.id, node]));
  const inside = list.links.filter(({ from, to }) => own.has(from) && own.has(to));
  const crossing = list.links.filter(({ from, to }) => own.has(from) !== own.has(to));
  const core = boundsOf({ theme: list.theme, nodes, links: inside }, estimateWidth);
  const elsewhere = leaving(list, core, own, crossing, partOf);
  const stubs = crossing.map((link) => shortened(link, own, elsewhere));
  const bounds = including(core, elsewhere);
  const taken = headingRoom + (crossing.length > mostBeneath ? 0 : crossing.length * lineRoom);
  return {
    list: { ...list, nodes, links: [...inside, ...stubs], bounds },
    marks: { elsewhere, frames: [], fontSize: drawn.fontSize },
    ...sheetFor(bounds, { upright: taken, across: taken }),
    part,
    continued: crossing.map((link) => ({
      link,
      part: partOf.get(own.has(link.from) ? link.to : link.from) ?? 0,
    })),
  };
}

/** One place at the edge for each other part, towards the things in it that links of this one run to. */
function leaving(
  list: DisplayList,
  core: DisplayList['bounds'],
  own: ReadonlyMap<EntityId, DisplayNode>,
  crossing: readonly DisplayLink[],
  partOf: ReadonlyMap<EntityId, number>,
): SheetMarks['elsewhere'] {
  const reached = new Set(crossing.map(({ from, to }) => (own.has(from) ? to : from)));
  const byPart = new Map<number, DisplayNode[]>();
  for (const node of list.nodes) {
    const part = partOf.get(node.id);
    if (part === undefined || !reached.has(node.id)) continue;
    const others = byPart.get(part);
    if (others === undefined) byPart.set(part, [node]);
    else others.push(node);
  }
  const middles = [...byPart].map(([part, nodes]) => ({
    part,
    x: nodes.reduce((sum, { x }) => sum + x, 0) / nodes.length,
    y: nodes.reduce((sum, { y }) => sum + y, 0) / nodes.length,
  }));
  return edgePlaces(core, middles, edgeRoom).map((place) => ({
    ...place,
    ids: (byPart.get(place.part) ?? []).map(({ id }) => id),
  }));
}

/** The link to the number at the edge instead of the thing itself. */
function shortened(
  link: DisplayLink,
  own: ReadonlyMap<EntityId, DisplayNode>,
  elsewhere: SheetMarks['elsewhere'],
): DisplayLink {
  const end = (id: EntityId): { readonly x: number; readonly y: number; readonly radius: number } | null => {
    const place = elsewhere.find(({ ids }) => ids.includes(id));
    return own.get(id) ?? (place === undefined ? null : { ...place, radius: drawn.fontSize });
  };
  const from = end(link.from);
  const to = end(link.to);
  if (from === null || to === null) return link;
  const [start, stop] = ends(from, from.radius, to, to.radius, link.bend);
  return { ...link, x1: start.x, y1: start.y, x2: stop.x, y2: stop.y };
}

/** In the small scale of an overview words could not be read: they stand on the parts. */
function withoutWords(list: DisplayList): DisplayList {
  return {
    ...list,
    nodes: list.nodes.map((node) => ({ ...node, lines: [], badge: null, pinned: false, more: 0 })),
    links: list.links.map((link) => ({ ...link, label: '' })),
  };
}

function overviewMarks(
  list: DisplayList,
  parts: readonly (readonly DisplayNode[])[],
  scale: number,
): SheetMarks {
  return {
    elsewhere: [],
    frames: parts.map((nodes, at) => ({
      ...boundsOf({ theme: list.theme, nodes, links: [] }, estimateWidth),
      part: at + 1,
    })),
    fontSize: drawn.fontSize / scale,
  };
}

function including(core: DisplayList['bounds'], places: SheetMarks['elsewhere']): DisplayList['bounds'] {
  const reach = 2 * drawn.fontSize;
  const left = Math.min(core.x, ...places.map(({ x }) => x - reach));
  const top = Math.min(core.y, ...places.map(({ y }) => y - reach));
  const right = Math.max(core.x + core.width, ...places.map(({ x }) => x + reach));
  const bottom = Math.max(core.y + core.height, ...places.map(({ y }) => y + reach));
  return { x: left, y: top, width: right - left, height: bottom - top };
}
