// Which identifiers of a survey are met on two sides, and the rows in which each is looked at. The rarest come first: they
// tell most; those that there is no room for are counted.
import { rowsLookedAt } from './presence';
import type { RowReader } from './row-reader';
import { MET } from './survey';

export interface ChosenPivots {
  readonly nodes: ReadonlySet<number>;
  /** By their place in the survey. */
  readonly rows: ReadonlySet<number>;
  /** Things that these rows tie to the identifiers. */
  readonly holders: ReadonlySet<number>;
  readonly leftOut: number;
}

interface Met {
  readonly node: number;
  readonly sides: ReadonlySet<number>;
}

/** `most`: rows in all. */
export function choosePivots(reader: RowReader, most: number): ChosenPivots {
  const { surveyed } = reader;
  const shared = pivotsShared(reader).sort(
    (a, b) => surveyed.edges.at(a).length - surveyed.edges.at(b).length || a - b,
  );
  const nodes = new Set<number>();
  const rows = new Set<number>();
  const holders = new Set<number>();
  let leftOut = 0;
  for (const node of shared) {
    if (rows.size >= most) {
      leftOut++;
      continue;
    }
    nodes.add(node);
    const looked = rowsOf(reader, node);
    for (const row of looked) rows.add(row);
    const { at, from, to, row } = surveyed.edges;
    for (const edge of at(node)) {
      if (!looked.has(row[edge] ?? 0)) continue;
      const other = from[edge] === node ? (to[edge] ?? 0) : (from[edge] ?? 0);
      if (!surveyed.isPivot(other)) holders.add(other);
    }
  }
  return { nodes, rows, holders, leftOut };
}

/** The first rows of each side that name it, and the first of all, which says how it is written. */
function rowsOf({ surveyed }: RowReader, node: number): ReadonlySet<number> {
  const most = rowsLookedAt(surveyed.reachOf(node).common);
  const ofSide = new Map<number | null, Set<number>>();
  for (const row of rowsNaming(surveyed, node)) {
    const side = surveyed.sideOfRow(row);
    const known = ofSide.get(side) ?? new Set<number>();
    ofSide.set(side, known);
    if (known.size < (side === null ? 1 : most)) known.add(row);
  }
  return new Set([...ofSide.values()].flatMap((rows) => [...rows]));
}

/** Rising. */
function rowsNaming({ edges }: RowReader['surveyed'], node: number): Uint32Array {
  const rows: number[] = [];
  for (const edge of edges.at(node)) {
    // A link of a thing with itself is none.
    if (edges.from[edge] === edges.to[edge] && edges.kind[edge] !== MET) continue;
    rows.push(edges.row[edge] ?? 0);
  }
  return Uint32Array.from(rows).sort();
}

function pivotsShared(reader: RowReader): number[] {
  const { survey, surveyed, numbers } = reader;
  const shared = new Set<number>();
  const documents = new Map<string, { readonly met: Met; readonly open: boolean }[]>();
  survey.pivots.forEach(({ document }, pivot) => {
    const node = surveyed.nodeOf[surveyed.mentions + pivot] ?? 0;
    const sides = sidesMet(surveyed, node);
    if (pairAmong(numbers, sides, sides)) shared.add(node);
    if (document === null) return;
    const known = documents.get(document.number);
    const one = { met: { node, sides }, open: document.open };
    if (known === undefined) documents.set(document.number, [one]);
    else known.push(one);
  });
  // One number, of which a side does not say who issued it.
  for (const group of documents.values())
    for (const a of group)
      for (const b of group)
        if (a.open && !b.open && pairAmong(numbers, a.met.sides, b.met.sides)) {
          shared.add(a.met.node);
          shared.add(b.met.node);
        }
  return [...shared];
}

function sidesMet({ edges, sideOfRow }: RowReader['surveyed'], node: number): ReadonlySet<number> {
  const sides = new Set<number>();
  for (const edge of edges.at(node)) {
    const side = sideOfRow(edges.row[edge] ?? 0);
    if (side !== null) sides.add(side);
  }
  return sides;
}

function pairAmong(
  { mayPair }: RowReader['numbers'],
  sides: ReadonlySet<number>,
  others: ReadonlySet<number>,
): boolean {
  for (const side of sides) for (const other of others) if (mayPair(side, other)) return true;
  return false;
}
