// What a survey of all rows says: things and their facets, which pairs to compare, how common each value is, how far each
// identifier reaches, and who is linked to whom. All on numbers: a *node* is a thing or an identifier.
import { joinByDecisions } from '../identity/joins';
import { isCommon } from '../identity/reach';
import type { Holding } from '../identity/tenure';
import type { Frequencies, Reach } from '../identity/types';
import { unionFind } from '../identity/union-find';
import type { DecisionDocument } from '../model/documents';
import { asId, type EntityId } from '../model/ids';
import { linkKindIds } from '../ontology/link-kinds';
import { sortPairs } from '../storage/radix-sort';
import { thingNamed } from './frequencies';
import type { ConnectionLimits } from './limits';
import { having, reaching } from './links-index';
import { numberKey } from './number-key';
import { type BlockedPairs, pairsInBlocks } from './pair-blocks';
import type { SideNumbers } from './sides';
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

export interface Surveyed {
  readonly nodes: number;
  readonly mentions: number;
  /** The node of a mention. */
  readonly nodeOf: Uint32Array;
  readonly mentionsOf: (node: number) => Uint32Array;
  /** Node of a pivot's id; null when no row names it. */
  readonly nodeOfPivot: (id: EntityId) => number | null;
  readonly isPivot: (node: number) => boolean;
  readonly facetNode: Uint32Array;
  readonly facetSide: Uint32Array;
  /** Sides on which a thing that is no pivot stands. */
  readonly sidesOf: (node: number) => readonly number[];
  readonly pairs: BlockedPairs;
  readonly frequencies: Frequencies;
  readonly edges: Edges;
  readonly reachOf: (node: number) => Reach;
  /** First and last day of the rows of one side that name an identifier; null when none says when. */
  readonly seenOn: (node: number, side: number) => Holding | null;
  readonly sideOfRow: (row: number) => number | null;
  /** Two sides of each decision, that are still there. */
  readonly decided: readonly number[];
}

/** `sideOfSource` by place in the order of imports; null for one that nothing is compared with. */
export function readSurvey(
  survey: Survey,
  decisions: readonly DecisionDocument[],
  sideOfSource: readonly (number | null)[],
  sides: SideNumbers,
  limits: ConnectionLimits,
  epoch: number,
): Surveyed {
  const mentions = survey.mentions;
  const pivots = survey.pivots.length;
  const nodes = mentions + pivots;
  const sets = unionFind(nodes);
  for (let mention = 0; mention < mentions; mention++) {
    const pivot = survey.mentionPivot.values[mention] ?? 0;
    if (pivot > 0) sets.union(mention, mentions + pivot - 1);
  }
  for (let at = 0; at < survey.joins.count; at += 2)
    sets.union(survey.joins.values[at] ?? 0, survey.joins.values[at + 1] ?? 0);
  const indexOf = (anchor: string): number | undefined => {
    const mention = survey.decided.get(anchor);
    if (mention !== undefined) return mention;
    const pivot = survey.pivotNumber(asId<EntityId>(anchor));
    return pivot === null ? undefined : mentions + pivot;
  };
  const schemaAt = (index: number): string | undefined =>
    index < mentions
      ? survey.schemas[survey.mentionSchema.values[index] ?? 0]
      : survey.pivots[index - mentions]?.schema;
  joinByDecisions(sets, decisions, indexOf, schemaAt);

  const nodeOf = new Uint32Array(nodes);
  for (let index = 0; index < nodes; index++) nodeOf[index] = sets.find(index);
  /** First pivot of each node, plus one. */
  const pivotAt = new Uint32Array(nodes);
  for (let pivot = pivots - 1; pivot >= 0; pivot--) pivotAt[nodeOf[mentions + pivot] ?? 0] = pivot + 1;
  const isPivot = (node: number): boolean => (pivotAt[node] ?? 0) > 0;
  const members = rowsBy(nodeOf.subarray(0, mentions), nodes);
  const sideOfRow = (row: number): number | null => sideOfSource[survey.rowSource.values[row] ?? 0] ?? null;

  const facets = facetsIn(survey, nodeOf, isPivot, sideOfRow);
  const things = thingsIn(survey, nodeOf, isPivot, members);
  const edges = edgesIn(survey, nodeOf, nodes);
  return {
    nodes,
    mentions,
    nodeOf,
    mentionsOf: members,
    nodeOfPivot: (id) => {
      const pivot = survey.pivotNumber(id);
      return pivot === null ? null : (nodeOf[mentions + pivot] ?? null);
    },
    isPivot,
    facetNode: facets.node,
    facetSide: facets.side,
    sidesOf: facets.sidesOf,
    pairs: pairsOf(survey, facets, sides, limits),
    frequencies: { epoch, total: things.total, counts: countsOf(survey, nodeOf, isPivot, things.thingOf) },
    edges,
    reachOf: reachReader(survey, edges, pivotAt, things.captionOf),
    seenOn: (node, side) => seenIn(survey, edges, sideOfRow, node, side),
    sideOfRow,
    decided: decisions.flatMap(({ left, right }) =>
      [...left, ...right].flatMap((anchor) => {
        const index = indexOf(anchor);
        return index === undefined ? [] : [nodeOf[index] ?? 0];
      }),
    ),
  };
}

/** Places of each value, rising: `values` are below `count`. */
function rowsBy(values: Uint32Array, count: number): (value: number) => Uint32Array {
  const starts = new Uint32Array(count + 1);
  for (const value of values) starts[value + 1] = (starts[value + 1] ?? 0) + 1;
  for (let value = 0; value < count; value++)
    starts[value + 1] = (starts[value + 1] ?? 0) + (starts[value] ?? 0);
  const next = starts.slice();
  const places = new Uint32Array(values.length);
  values.forEach((value, place) => {
    const at = next[value] ?? 0;
    next[value] = at + 1;
    places[at] = place;
  });
  return (value) => places.subarray(starts[value] ?? 0, starts[value + 1] ?? 0);
}

interface Facets {
  readonly node: Uint32Array;
  readonly side: Uint32Array;
  /** Of each mention, plus one; 0 for none. */
  readonly ofMention: Uint32Array;
  readonly sidesOf: (node: number) => readonly number[];
}

function facetsIn(
  { mentions, mentionRow, speaks }: Survey,
  nodeOf: Uint32Array,
  isPivot: (node: number) => boolean,
  sideOfRow: (row: number) => number | null,
): Facets {
  const node: number[] = [];
  const side: number[] = [];
  const ofMention = new Uint32Array(mentions);
  const firstOf = new Uint32Array(nodeOf.length);
  // Few things stand on more than one side: only these need a list.
  const more = new Map<number, number[]>();
  for (let mention = 0; mention < mentions; mention++) {
    const own = nodeOf[mention] ?? 0;
    const ownSide = sideOfRow(mentionRow.values[mention] ?? 0);
    if (ownSide === null || isPivot(own) || speaks.values[mention] !== 1) continue;
    const first = firstOf[own] ?? 0;
    const known = [...(first === 0 ? [] : [first]), ...(more.get(own) ?? [])].find(
      (facet) => side[facet - 1] === ownSide,
    );
    if (known !== undefined) {
      ofMention[mention] = known;
      continue;
    }
    node.push(own);
    const facet = side.push(ownSide);
    ofMention[mention] = facet;
    if (first === 0) firstOf[own] = facet;
    else more.set(own, [...(more.get(own) ?? []), facet]);
  }
  return {
    node: Uint32Array.from(node),
    side: Uint32Array.from(side),
    ofMention,
    sidesOf: (at) => {
      const first = firstOf[at] ?? 0;
      if (first === 0) return [];
      return [first, ...(more.get(at) ?? [])].map((facet) => side[facet - 1] ?? 0);
    },
  };
}

interface Things {
  readonly total: number;
  /** Of each node: things that are called alike and born alike count as one. */
  readonly thingOf: Uint32Array;
  /** What a node is called, as a code. */
  readonly captionOf: Float64Array;
}

function thingsIn(
  survey: Survey,
  nodeOf: Uint32Array,
  isPivot: (node: number) => boolean,
  members: (node: number) => Uint32Array,
): Things {
  const { mentions, captionRank, caption, birth, schemas, mentionSchema } = survey;
  const thingOf = new Uint32Array(nodeOf.length);
  const captionOf = new Float64Array(nodeOf.length);
  const numbers = new Map<number, number>();
  for (let node = 0; node < mentions; node++) {
    if (nodeOf[node] !== node || isPivot(node)) continue;
    let best = node;
    let born = 0;
    for (const mention of members(node)) {
      if ((captionRank.values[mention] ?? 0) < (captionRank.values[best] ?? 0)) best = mention;
      if (born === 0) born = birth.values[mention] ?? 0;
    }
    const called = caption.values[best] ?? 0;
    captionOf[node] = called;
    const schema = schemas[mentionSchema.values[node] ?? 0] ?? '';
    const code = numberKey(thingNamed(schema, String(called), String(born)));
    let thing = numbers.get(code);
    if (thing === undefined) {
      thing = numbers.size;
      numbers.set(code, thing);
    }
    thingOf[node] = thing;
  }
  return { total: numbers.size, thingOf, captionOf };
}

function pairsOf(survey: Survey, facets: Facets, sides: SideNumbers, limits: ConnectionLimits): BlockedPairs {
  const { high, low, mention } = survey.blocks;
  const thing = new Uint32Array(mention.count);
  let kept = 0;
  for (let at = 0; at < mention.count; at++) {
    const facet = facets.ofMention[mention.values[at] ?? 0] ?? 0;
    if (facet === 0) continue;
    high.values[kept] = high.values[at] ?? 0;
    low.values[kept] = low.values[at] ?? 0;
    thing[kept++] = facet - 1;
  }
  return pairsInBlocks(
    {
      count: facets.node.length,
      high: high.values.subarray(0, kept),
      low: low.values.subarray(0, kept),
      thing: thing.subarray(0, kept),
      sideOf: facets.side,
      entityOf: facets.node,
      sides: sides.count,
      mayPair: sides.mayPair,
    },
    limits,
  );
}

/** From here on a value is common enough to weigh less; what fewer carry is not kept. */
const COMMON = 3;

function countsOf(
  survey: Survey,
  nodeOf: Uint32Array,
  isPivot: (node: number) => boolean,
  thingOf: Uint32Array,
): Frequencies['counts'] {
  const { high, low, mention } = survey.values;
  const sorted = sortPairs(
    {
      high: high.values.subarray(0, high.count),
      low: low.values.subarray(0, low.count),
      mention: mention.values.subarray(0, mention.count),
    },
    mention.count,
  );
  const counts = new Map<number, number>();
  const seen = new Uint32Array(nodeOf.length);
  let run = 0;
  for (let from = 0; from < sorted.mention.length; ) {
    let to = from;
    let things = 0;
    run++;
    for (; to < sorted.mention.length; to++) {
      if (sorted.high[to] !== sorted.high[from] || sorted.low[to] !== sorted.low[from]) break;
      const node = nodeOf[sorted.mention[to] ?? 0] ?? 0;
      if (isPivot(node)) continue;
      const thing = thingOf[node] ?? 0;
      if (seen[thing] === run) continue;
      seen[thing] = run;
      things++;
    }
    if (things >= COMMON) counts.set((sorted.high[from] ?? 0) * 4294967296 + (sorted.low[from] ?? 0), things);
    from = to;
  }
  return { get: (key) => counts.get(numberKey(key)) };
}

function edgesIn(survey: Survey, nodeOf: Uint32Array, nodes: number): Edges {
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

function reachReader(
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

function seenIn(
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
