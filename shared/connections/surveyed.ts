// What a survey of all rows says: things and their facets, which pairs to compare, how common each value is, how far each
// identifier reaches, and who is linked to whom. All on numbers: a *node* is a thing or an identifier.
import { joinByDecisions } from '../identity/joins';
import type { Holding } from '../identity/tenure';
import type { Frequencies, Reach } from '../identity/types';
import { unionFind } from '../identity/union-find';
import type { DecisionDocument } from '../model/documents';
import { asId, type EntityId } from '../model/ids';
import type { ConnectionLimits } from './limits';
import { type Blockable, type BlockedPairs, pairsInBlocks } from './pair-blocks';
import { across, type Scope, within } from './scope';
import type { SideNumbers } from './sides';
import type { Survey } from './survey';
import { countsOf, thingsIn } from './survey-counts';
import { type Edges, edgesIn, reachReader, seenIn } from './survey-edges';

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
  readonly pairs: Readonly<Record<Scope['kind'], BlockedPairs>>;
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
  const blockable = blockableIn(survey, facets, sides);
  const pairsIn = (scope: Scope): BlockedPairs =>
    pairsInBlocks({ ...blockable, mayPair: scope.mayPair(sides) }, scope.blocks(limits));
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
    pairs: { across: pairsIn(across), within: pairsIn(within) },
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
  /** Its first row. */
  readonly row: Uint32Array;
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
  const row: number[] = [];
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
    row.push(mentionRow.values[mention] ?? 0);
    const facet = side.push(ownSide);
    ofMention[mention] = facet;
    if (first === 0) firstOf[own] = facet;
    else more.set(own, [...(more.get(own) ?? []), facet]);
  }
  return {
    node: Uint32Array.from(node),
    side: Uint32Array.from(side),
    row: Uint32Array.from(row),
    ofMention,
    sidesOf: (at) => {
      const first = firstOf[at] ?? 0;
      if (first === 0) return [];
      return [first, ...(more.get(at) ?? [])].map((facet) => side[facet - 1] ?? 0);
    },
  };
}

function blockableIn(survey: Survey, facets: Facets, sides: SideNumbers): Omit<Blockable, 'mayPair'> {
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
  return {
    count: facets.node.length,
    high: high.values.subarray(0, kept),
    low: low.values.subarray(0, kept),
    thing: thing.subarray(0, kept),
    sideOf: facets.side,
    entityOf: facets.node,
    rowOf: facets.row,
    sides: sides.count,
  };
}
