// What can lie on a path from a case to the subject of a notice, by the links of a survey: everything from which the steps
// to both together are few enough. Where that is too much to hold, paths are followed for fewer steps, and that is told.
import { linkKindIds } from '../ontology/link-kinds';
import { MOST_STEPS } from './find-paths';
import type { Judged } from './judge-surveyed';
import type { RowReader } from './row-reader';
import { LIST_PLACE } from './sides';

export interface ChosenPaths {
  /** Things; identifiers are there by what names them. */
  readonly nodes: ReadonlySet<number>;
  /** Rows that link chosen identifiers, by their place in the survey. */
  readonly rows: ReadonlySet<number>;
  /** At most four; fewer where the way to more was too wide. */
  readonly steps: number;
  /** Notices about any of the nodes. */
  readonly noticesOf: (nodes: Iterable<number>) => Iterable<number>;
}

const SUBJECT = linkKindIds.indexOf('subjectOf');

/** `most`: mentions in all. */
export function choosePaths(reader: RowReader, judged: Judged, most: number): ChosenPaths {
  const { surveyed } = reader;
  const { edges } = surveyed;
  const matched = matchesBetween(reader, judged);
  const neighbours = function* (node: number): Generator<number> {
    for (const edge of edges.at(node)) {
      if (edges.kind[edge] === SUBJECT) continue;
      const from = edges.from[edge] ?? 0;
      const to = edges.to[edge] ?? 0;
      if (from !== to) yield from === node ? to : from;
    }
    yield* matched.get(node) ?? [];
  };
  const leads = (node: number): boolean => !surveyed.reachOf(node).common;
  const targets = new Set(subjectsOfNotices(reader));
  const fromNotices = distances(targets, neighbours, (node) => targets.has(node) || leads(node), null);
  const ends = new Set<number>();
  for (const node of fromNotices.keys())
    if (!surveyed.isPivot(node) && surveyed.sidesOf(node).some((side) => side !== LIST_PLACE)) ends.add(node);
  const fromCases = distances(ends, neighbours, leads, fromNotices);
  let steps = MOST_STEPS;
  let nodes = within(fromNotices, fromCases, steps);
  while (steps > 0 && sizeOf(reader, nodes) > most) nodes = within(fromNotices, fromCases, --steps);
  return {
    nodes: new Set([...nodes].filter((node) => !surveyed.isPivot(node))),
    rows: rowsOfPivots(reader, nodes),
    steps,
    noticesOf: function* (chosen) {
      for (const node of [...chosen])
        for (const edge of edges.at(node))
          if (edges.kind[edge] === SUBJECT && edges.from[edge] === node) yield edges.to[edge] ?? 0;
    },
  };
}

/** The first row that ties an identifier to each of the others: a number in twenty thousand calls is not read whole. */
function rowsOfPivots({ surveyed }: RowReader, nodes: ReadonlySet<number>): ReadonlySet<number> {
  const { edges } = surveyed;
  const rows = new Set<number>();
  for (const node of nodes) {
    if (!surveyed.isPivot(node)) continue;
    const tied = new Set<number>();
    for (const edge of edges.at(node)) {
      const other = edges.from[edge] === node ? (edges.to[edge] ?? 0) : (edges.from[edge] ?? 0);
      if (other === node || tied.has(other) || !nodes.has(other)) continue;
      tied.add(other);
      rows.add(edges.row[edge] ?? 0);
    }
  }
  return rows;
}

function matchesBetween({ surveyed }: RowReader, { found }: Judged): ReadonlyMap<number, readonly number[]> {
  const matched = new Map<number, number[]>();
  const put = (node: number, other: number): void => {
    const known = matched.get(node);
    if (known === undefined) matched.set(node, [other]);
    else known.push(other);
  };
  for (const { near, far, leads } of found) {
    const a = surveyed.facetNode[near] ?? 0;
    const b = surveyed.facetNode[far] ?? 0;
    if (!leads || a === b) continue;
    put(a, b);
    put(b, a);
  }
  return matched;
}

function subjectsOfNotices({ surveyed }: RowReader): readonly number[] {
  const { edges } = surveyed;
  const found: number[] = [];
  edges.kind.forEach((kind, edge) => {
    const from = edges.from[edge] ?? 0;
    if (kind === SUBJECT && !surveyed.isPivot(from) && surveyed.sidesOf(from).includes(LIST_PLACE))
      found.push(from);
  });
  return found;
}

/** Steps from the nearest of `begin`, up to as many as a path has, within the nodes of `inside` where it is given. */
function distances(
  begin: ReadonlySet<number>,
  neighbours: (node: number) => Iterable<number>,
  leads: (node: number) => boolean,
  inside: ReadonlyMap<number, number> | null,
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const node of begin) found.set(node, 0);
  let front: readonly number[] = [...begin];
  for (let steps = 1; steps <= MOST_STEPS && front.length > 0; steps++) {
    const next: number[] = [];
    for (const node of front) {
      if (!leads(node)) continue;
      for (const other of neighbours(node)) {
        if (found.has(other) || (inside !== null && !inside.has(other))) continue;
        found.set(other, steps);
        next.push(other);
      }
    }
    front = next;
  }
  return found;
}

function within(
  fromNotices: ReadonlyMap<number, number>,
  fromCases: ReadonlyMap<number, number>,
  most: number,
): ReadonlySet<number> {
  const nodes = new Set<number>();
  for (const [node, steps] of fromNotices) {
    const others = fromCases.get(node);
    if (others !== undefined && steps + others <= most) nodes.add(node);
  }
  return nodes;
}

/** Mentions that holding the things costs; identifiers come with the rows of those. */
function sizeOf(reader: RowReader, nodes: ReadonlySet<number>): number {
  let size = 0;
  for (const node of nodes) if (!reader.surveyed.isPivot(node)) size += reader.sizeOf(node);
  return size;
}
