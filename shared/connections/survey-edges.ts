// Who is linked to whom among the nodes of a survey, how far each identifier reaches, and when a side saw it.
import { isCommon } from '../identity/reach';
import type { Holding } from '../identity/tenure';
import type { Reach } from '../identity/types';
import { linkKindIds } from '../ontology/link-kinds';
import { having, reaching } from './links-index';
import { PIVOT_BIT, type Survey } from './survey';
import { FLATS } from './towers';

/** Edges of a node: numbers of edges, both directions. */
export interface Edges {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly kind: Uint32Array;
  readonly row: Uint32Array;
  readonly at: (node: number) => Uint32Array;
}

export function edgesIn(survey: Survey, nodeOf: Uint32Array, nodes: number): Edges {
  const count = survey.edgeFrom.count;
  const end = (code: number): number =>
    nodeOf[code >= PIVOT_BIT ? survey.mentions + code - PIVOT_BIT : code] ?? 0;
  const from = survey.edgeFrom.values.subarray(0, count).map(end);
  const to = survey.edgeTo.values.subarray(0, count).map(end);
  const starts = new Uint32Array(nodes + 1);
  const put = (node: number): void => {
    starts[node + 1] = (starts[node + 1] ?? 0) + 1;
  };
  for (let edge = 0; edge < count; edge++) {
    put(from[edge] ?? 0);
    if (from[edge] !== to[edge]) put(to[edge] ?? 0);
  }
  for (let node = 0; node < nodes; node++) starts[node + 1] = (starts[node + 1] ?? 0) + (starts[node] ?? 0);
  const next = starts.slice();
  const list = new Uint32Array(starts[nodes] ?? 0);
  const place = (node: number, edge: number): void => {
    const at = next[node] ?? 0;
    next[node] = at + 1;
    list[at] = edge;
  };
  for (let edge = 0; edge < count; edge++) {
    place(from[edge] ?? 0, edge);
    if (from[edge] !== to[edge]) place(to[edge] ?? 0, edge);
  }
  return {
    from,
    to,
    kind: survey.edgeKind.values.subarray(0, count),
    row: survey.edgeRow.values.subarray(0, count),
    at: (node) => list.subarray(starts[node] ?? 0, starts[node + 1] ?? 0),
  };
}

/** `pivotAt`: first pivot of each node, plus one. `captionOf`: what a node is called, as a code. */
export function reachReader(
  survey: Survey,
  edges: Edges,
  pivotAt: Uint32Array,
  captionOf: Float64Array,
): (node: number) => Reach {
  const known = new Map<number, Reach>();
  const { from, to, kind } = edges;
  return (node) => {
    let reach = known.get(node);
    if (reach !== undefined) return reach;
    const holders = new Set<number>();
    const others = new Set<number>();
    const callers = new Set<number>();
    const called = new Set<number>();
    for (const edge of edges.at(node)) {
      const start = from[edge] ?? 0;
      const end = to[edge] ?? 0;
      const sort = linkKindIds[kind[edge] ?? 0];
      if (start === end || sort === undefined) continue;
      const other = start === node ? end : start;
      if (end === node && having.has(sort)) {
        holders.add((pivotAt[other] ?? 0) > 0 ? -1 - other : (captionOf[other] ?? 0));
        continue;
      }
      others.add(other);
      if (reaching.has(sort)) (end === node ? callers : called).add(other);
    }
    const pivot = pivotAt[node] ?? 0;
    const look = pivot > 0 ? survey.pivots[pivot - 1] : undefined;
    const counts = {
      holders: holders.size,
      counterparties: others.size,
      callers: callers.size,
      called: called.size,
    };
    const house = pivot > 0 ? survey.bare.get(pivot - 1) : undefined;
    const tower = house !== undefined && (survey.flats.get(house)?.size ?? 0) >= FLATS;
    reach = {
      holders: counts.holders,
      counterparties: counts.counterparties,
      common: tower || isCommon(look?.schema ?? null, counts),
    };
    known.set(node, reach);
    return reach;
  };
}

/** First and last day of the rows of one side that name a node; null when none says when. */
export function seenIn(
  survey: Survey,
  edges: Edges,
  sideOfRow: (row: number) => number | null,
  node: number,
  side: number,
): Holding | null {
  let from = 0;
  let to = 0;
  for (const edge of edges.at(node)) {
    const row = edges.row[edge] ?? 0;
    if (sideOfRow(row) !== side) continue;
    const first = survey.rowFrom.values[row] ?? 0;
    if (first === 0) continue;
    const last = survey.rowTo.values[row] ?? 0;
    if (from === 0 || first < from) from = first;
    if (last > to) to = last;
  }
  return from === 0 ? null : { from: isoDay(from), to: isoDay(to) };
}

function isoDay(day: number): string {
  const text = String(day).padStart(8, '0');
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
}
