// From what rows say and people decided to the things of the world: entities, pivots and the links among them. A pure
// function, so that everything derived can be deleted and comes back the same.
import type { DecisionDocument } from '../model/documents';
import { type Anchor, asId, type EntityId } from '../model/ids';
import type { LinkFact, Profile, SourcedStatement } from '../model/record';
import type { SchemaId } from '../ontology/schemas';
import { captionOf } from './caption';
import { assembleLinks } from './entity-links';
import { type Contradiction, joinByDecisions } from './joins';
import { type AssemblyRow, type MentionNode, nodesOfRow, rowsInOrder } from './mention-nodes';
import { pivotOfStatement, pivotSchemaOf } from './pivots';
import { unionFind } from './union-find';

export interface Assembly {
  /** Entities in the order of their earliest mention, then pivots that only properties name. */
  readonly profiles: readonly Profile[];
  readonly links: readonly LinkFact[];
  /** Every mention's anchor, and every pivot id (a chart or a decision may hold one), to its entity. */
  readonly entityOfAnchor: ReadonlyMap<Anchor, EntityId>;
  readonly contradictions: readonly Contradiction[];
}

/** Where a thing begins: a mention, or a pivot that no record describes on its own. */
interface Seed {
  readonly schema: SchemaId;
  readonly node: MentionNode | null;
  readonly pivot: EntityId | null;
}

/**
 * The same rows and decisions give the same answer in whatever order they come. Mentions are one entity when they share
 * series, schema (where a source numbers each kind of thing by itself) and record id, when they are the same pivot, or when a person decided so.
 */
export function assemble(rows: readonly AssemblyRow[], decisions: readonly DecisionDocument[]): Assembly {
  const ordered = rowsInOrder(rows);
  const nodesByRow = ordered.map(nodesOfRow);
  const seeds: Seed[] = [];
  const indexOfAnchor = new Map<string, number>();
  const indexOfPivot = new Map<EntityId, number>();
  const indexOfRecord = new Map<string, number>();
  const joins: (readonly [number, number])[] = [];
  const meet = <K>(known: Map<K, number>, key: K, index: number): void => {
    const first = known.get(key);
    if (first === undefined) known.set(key, index);
    else joins.push([first, index]);
  };
  for (const nodes of nodesByRow)
    for (const node of nodes) {
      const index = seeds.push({ schema: node.mention.schema, node, pivot: node.pivot }) - 1;
      meet(indexOfAnchor, node.anchor, index);
      if (node.recordKey !== null) meet(indexOfRecord, node.recordKey, index);
      if (node.pivot !== null) meet(indexOfPivot, node.pivot, index);
    }
  for (const nodes of nodesByRow)
    for (const { statements } of nodes)
      for (const { property, value } of statements) {
        const pivot = pivotOfStatement(property, value);
        const schema = pivotSchemaOf(property);
        if (pivot === null || schema === null || indexOfPivot.has(pivot)) continue;
        indexOfPivot.set(pivot, seeds.push({ schema, node: null, pivot }) - 1);
      }

  const sets = unionFind(seeds.length);
  for (const [first, index] of joins) sets.union(first, index);
  const indexOf = (anchor: Anchor): number | undefined =>
    indexOfAnchor.get(anchor) ?? indexOfPivot.get(asId<EntityId>(anchor));
  const contradictions = joinByDecisions(sets, decisions, indexOf, (index) => seeds[index]?.schema);

  const members = new Map<number, Seed[]>();
  seeds.forEach((seed, index) => {
    const root = sets.find(index);
    const known = members.get(root);
    if (known === undefined) members.set(root, [seed]);
    else known.push(seed);
  });
  const captions = pivotCaptions(nodesByRow);
  const profiles = new Map<number, Profile>();
  for (const [root, seedsOfOne] of members) profiles.set(root, profileOf(seedsOfOne, captions));

  const entityOfAnchor = new Map<Anchor, EntityId>();
  const idAt = (index: number | undefined): EntityId | undefined =>
    index === undefined ? undefined : profiles.get(sets.find(index))?.id;
  for (const [anchor, index] of indexOfAnchor) {
    const id = idAt(index);
    if (id !== undefined) entityOfAnchor.set(asId<Anchor>(anchor), id);
  }
  for (const [pivot, index] of indexOfPivot) {
    const id = idAt(index);
    if (id !== undefined) entityOfAnchor.set(asId<Anchor>(pivot), id);
  }
  const links = assembleLinks(ordered, nodesByRow, entityOfAnchor);
  return { profiles: [...profiles.values()], links, entityOfAnchor, contradictions };
}

/** The first written form of each pivot, for those that no record describes on its own. */
function pivotCaptions(
  nodesByRow: readonly (readonly MentionNode[])[],
): ReadonlyMap<EntityId, SourcedStatement> {
  const first = new Map<EntityId, SourcedStatement>();
  for (const nodes of nodesByRow)
    for (const { statements } of nodes)
      for (const statement of statements) {
        const pivot = pivotOfStatement(statement.property, statement.value);
        if (pivot !== null && !first.has(pivot)) first.set(pivot, statement);
      }
  return first;
}

function profileOf(seeds: readonly Seed[], captions: ReadonlyMap<EntityId, SourcedStatement>): Profile {
  const first = seeds[0];
  if (first === undefined) throw new Error('an entity without a beginning');
  const asPivot = seeds.find(({ pivot }) => pivot !== null);
  const nodes = seeds.flatMap(({ node }) => (node === null ? [] : [node]));
  const statements = nodes.flatMap((node) => node.statements);
  const anchors = [...new Set(nodes.map(({ anchor }) => anchor))];
  // A record that only names a thing may not know what it is.
  const telling = seeds.find(({ node }) => node?.statements.some(({ property }) => property !== 'recordId'));
  const schema = (asPivot ?? telling ?? first).schema;
  const pivot = asPivot?.pivot ?? null;
  const id = pivot ?? asId<EntityId>(first.node?.anchor ?? '');
  const naming = pivot === null ? undefined : captions.get(pivot);
  const caption = captionOf(schema, statements, naming, nodes[0]?.mention.recordId ?? null);
  return { id, schema, anchors, caption, statements };
}
