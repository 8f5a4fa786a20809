// Where an identifier is met: on which sides, in whose hands, said by which statements.
import { compareText } from '../identity/mention-nodes';
import { pivotOfStatement } from '../identity/pivots';
import type { EntityId, SourceId } from '../model/ids';
import type { Profile, SourcedStatement } from '../model/record';
import type { Facet } from './facets';
import type { Ground } from './ground';
import { ROWS_OF_COMMON_IDENTIFIER, ROWS_OF_IDENTIFIER } from './limits';
import { having } from './links-index';
import type { Side } from './sides';

/** One who has the identifier on one side, or the identifier itself when nobody is said to have it. */
export interface Presence {
  readonly side: Side;
  readonly facet: Facet;
  /** What says so, as written. */
  readonly statements: readonly SourcedStatement[];
}

const foremost: Readonly<Record<string, number>> = { person: 0, organization: 1 };

/** Holders first (people before firms before other things, then in their order); without any, the identifier itself. */
export function presencesOf(ground: Ground, pivot: Profile): ReadonlyMap<Side, readonly Presence[]> {
  const isNear = firstRows(ground, pivot);
  const holders = new Map<Side, Map<EntityId, SourcedStatement[]>>();
  const met = new Map<Side, SourcedStatement[]>();
  for (const link of ground.links.at(pivot.id)) {
    const side = ground.sides.of(link.source);
    if (side === null) continue;
    // A link that leaves the identifier says something else's value: the device of a number, the number that was called.
    const said = link.statements.filter(
      ({ property, value, source, row }) =>
        property === link.property &&
        (link.to === pivot.id || pivotOfStatement(property, value) === pivot.id) &&
        isNear(source, row),
    );
    if (link.property === null ? !isNear(link.source, link.row) : said.length === 0) continue;
    put(met, side, said);
    if (link.to !== pivot.id || !having.has(link.kind)) continue;
    const ofSide = holders.get(side) ?? new Map<EntityId, SourcedStatement[]>();
    holders.set(side, ofSide);
    put(ofSide, link.from, said);
  }
  for (const facet of ground.facetsOf(pivot.id)) {
    const naming = facet.profile.statements.filter(
      ({ property, value, source, row }) =>
        pivotOfStatement(property, value) === pivot.id && isNear(source, row),
    );
    put(met, facet.side, naming);
  }
  const result = new Map<Side, readonly Presence[]>();
  for (const [side, statements] of met) {
    const all = distinct(statements, ground.importOrder);
    const found = [...(holders.get(side)?.keys() ?? [])].flatMap((id) => {
      const facet = ground.facetsOf(id).find((one) => one.side === side);
      return facet === undefined ? [] : [{ side, facet, statements: all }];
    });
    found.sort(
      (a, b) => orderOf(a.facet) - orderOf(b.facet) || ground.placeOf(a.facet) - ground.placeOf(b.facet),
    );
    const itself: Facet = { entity: pivot, profile: pivot, side, name: pivot.id };
    result.set(side, found.length > 0 ? found : [{ side, facet: itself, statements: all }]);
  }
  return result;
}

/** Rows of one side in which an identifier is looked at: enough to say who has it. */
export function rowsLookedAt(common: boolean): number {
  return common ? ROWS_OF_COMMON_IDENTIFIER : ROWS_OF_IDENTIFIER;
}

/** Whether a row is among the first of its side that name the identifier. */
function firstRows(ground: Ground, pivot: Profile): (source: SourceId, row: number) => boolean {
  const most = rowsLookedAt(ground.links.reachOf(pivot.id).common);
  const links = ground.links.at(pivot.id);
  // Nearly always: there are not more rows than are looked at.
  if (
    links.length + pivot.statements.length <= most &&
    links.every(({ statements }) => statements.length < 2)
  )
    return () => true;
  const rows = new Map<Side, Map<string, readonly [number, number]>>();
  const take = (source: SourceId, row: number): void => {
    const side = ground.sides.of(source);
    if (side === null) return;
    const known = rows.get(side) ?? new Map<string, readonly [number, number]>();
    rows.set(side, known);
    known.set(`${source}/${row}`, [ground.importOrder(source), row]);
  };
  for (const link of links) {
    if (link.property === null) take(link.source, link.row);
    else for (const { source, row } of link.statements) take(source, row);
  }
  for (const { source, row } of pivot.statements) take(source, row);
  const near = new Set<string>();
  for (const known of rows.values())
    for (const [name] of [...known].sort(([, a], [, b]) => a[0] - b[0] || a[1] - b[1]).slice(0, most))
      near.add(name);
  return (source, row) => near.has(`${source}/${row}`);
}

function put<K>(map: Map<K, SourcedStatement[]>, key: K, statements: readonly SourcedStatement[]): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [...statements]);
  else known.push(...statements);
}

function orderOf({ entity }: Facet): number {
  return foremost[entity.schema] ?? 2;
}

const MOST_STATEMENTS = 12;

/** The first row of each way of writing in each source: fifty calls say a number fifty times. */
function distinct(
  statements: readonly SourcedStatement[],
  importOrder: Ground['importOrder'],
): readonly SourcedStatement[] {
  const inOrder = [...statements].sort(
    (a, b) =>
      importOrder(a.source) - importOrder(b.source) || a.row - b.row || compareText(a.anchor, b.anchor),
  );
  const seen = new Map<string, SourcedStatement>();
  for (const statement of inOrder) {
    const slot = statement.anchor.slice(statement.anchor.indexOf('#'));
    const key = `${statement.source}\n${statement.written}\n${slot}`;
    if (!seen.has(key)) seen.set(key, statement);
  }
  return [...seen.values()].slice(0, MOST_STATEMENTS);
}
