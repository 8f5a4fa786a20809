// Parts a chart that is too large for one sheet: along straight cuts, where few links run, so that everything stays where
// the analyst put it and each thing stands on one part.
import type { EntityId } from '../model/ids';
import { boundsOf } from './bounds';
import type { DisplayList, DisplayNode, MeasureText } from './types';

/** Pixels of the chart. */
export interface Extent {
  readonly width: number;
  readonly height: number;
}

/** One sheet more is worth this many links that need not be followed from one sheet to another. */
const linksASheet = 3;

/**
 * Every thing of the chart in one part. `sheets` says how many sheets an extent takes: what takes one is not parted, nor
 * is a single thing. Parts come in reading order of the cuts.
 */
export function chartParts(
  list: DisplayList,
  sheets: (extent: Extent) => number,
  measure: MeasureText,
): readonly (readonly DisplayNode[])[] {
  const extentOf = (nodes: readonly DisplayNode[]): Extent =>
    boundsOf({ theme: list.theme, nodes, links: [] }, measure);
  const divide = (nodes: readonly DisplayNode[]): readonly (readonly DisplayNode[])[] => {
    if (nodes.length <= 1 || sheets(extentOf(nodes)) === 1) return nodes.length === 0 ? [] : [nodes];
    const cuts = (['x', 'y'] as const).map((axis) => cheapestCut(nodes, axis, list, sheets, measure));
    const [best] = cuts.sort((a, b) => a.cost - b.cost);
    return best === undefined ? [nodes] : [...divide(best.before), ...divide(best.after)];
  };
  return divide(list.nodes);
}

interface Cut {
  readonly cost: number;
  readonly before: readonly DisplayNode[];
  readonly after: readonly DisplayNode[];
}

function cheapestCut(
  nodes: readonly DisplayNode[],
  axis: 'x' | 'y',
  { theme, links }: DisplayList,
  sheets: (extent: Extent) => number,
  measure: MeasureText,
): Cut {
  const sorted = [...nodes].sort((a, b) => a[axis] - b[axis]);
  const crossing = crossings(sorted, links);
  const boxes = sorted.map((node) => boundsOf({ theme, nodes: [node], links: [] }, measure));
  const before = running(boxes);
  const after = running([...boxes].reverse()).reverse();
  let cost = Infinity;
  let at = 1;
  for (let cut = 1; cut < sorted.length; cut += 1) {
    const left = before[cut - 1];
    const right = after[cut];
    if (left === undefined || right === undefined) continue;
    // Among equals the one nearest the middle.
    const uneven = Math.abs(cut / sorted.length - 0.5);
    const here = linksASheet * (sheets(left) + sheets(right)) + (crossing[cut] ?? 0) + uneven;
    if (here < cost) [cost, at] = [here, cut];
  }
  return { cost, before: sorted.slice(0, at), after: sorted.slice(at) };
}

/** For each place between two of the sorted things, how many links run across it. */
function crossings(sorted: readonly DisplayNode[], links: DisplayList['links']): readonly number[] {
  const rank = new Map<EntityId, number>(sorted.map(({ id }, at) => [id, at]));
  const change = new Array<number>(sorted.length + 1).fill(0);
  for (const { from, to } of links) {
    const a = rank.get(from);
    const b = rank.get(to);
    if (a === undefined || b === undefined || a === b) continue;
    const [first, last] = a < b ? [a, b] : [b, a];
    change[first + 1] = (change[first + 1] ?? 0) + 1;
    change[last + 1] = (change[last + 1] ?? 0) - 1;
  }
  let open = 0;
  return change.map((step) => {
    open += step;
    return open;
  });
}

type Box = DisplayList['bounds'];

/** Of the first box, of the first two, and so on. */
function running(boxes: readonly Box[]): Box[] {
  const found: Box[] = [];
  for (const box of boxes) {
    const last = found.at(-1);
    found.push(last === undefined ? box : around(last, box));
  }
  return found;
}

function around(a: Box, b: Box): Box {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}
