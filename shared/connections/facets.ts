// What one side says of a thing. A person whom a decision joined with a notice has two facets, and stays comparable.
import { captionOf } from '../identity/caption';
import type { Anchor, EntityId } from '../model/ids';
import { asId, pivotOf } from '../model/ids';
import type { Profile, SourcedStatement } from '../model/record';
import type { Side, Sides } from './sides';

export interface Facet {
  /** The whole entity. */
  readonly entity: Profile;
  /** The part of it that this side's sources say; the entity itself when they say all of it. */
  readonly profile: Profile;
  readonly side: Side;
  /** The part's earliest anchor, or the pivot's id: it keeps its name whatever the part is joined with. */
  readonly name: Anchor | EntityId;
}

/** In the order of the profiles, and within one of its sides' first statements. Pivots without records of their own have none. */
export function facetsOf(profiles: readonly Profile[], sides: Sides): readonly Facet[] {
  return profiles.flatMap((entity) => facetsOfOne(entity, sides));
}

function facetsOfOne(entity: Profile, sides: Sides): readonly Facet[] {
  const bySide = new Map<Side, SourcedStatement[]>();
  for (const statement of entity.statements) {
    const side = sides.of(statement.source);
    if (side === null) continue;
    const others = bySide.get(side);
    if (others === undefined) bySide.set(side, [statement]);
    else others.push(statement);
  }
  return [...bySide].map(([side, statements]) => {
    const profile = statements.length === entity.statements.length ? entity : part(entity, statements);
    const name = pivotOf(entity.id) === null ? (profile.anchors[0] ?? entity.id) : entity.id;
    return { entity, profile, side, name };
  });
}

function part(entity: Profile, statements: readonly SourcedStatement[]): Profile {
  const anchors = [...new Set(statements.map(({ anchor }) => anchor))];
  return { ...entity, anchors, statements, caption: captionOf(entity.schema, statements, undefined, null) };
}

/** What the mentions say of it, as if they were not joined with the others; null when none of them is of the facet. */
export function partOf({ entity, profile, side }: Facet, mentions: readonly Anchor[]): Facet | null {
  const chosen = new Set(mentions);
  const statements = profile.statements.filter(({ anchor }) => chosen.has(anchor));
  const name = mentions.find((anchor) => statements.some((one) => one.anchor === anchor));
  return name === undefined ? null : { entity, profile: part(entity, statements), side, name };
}

/** What a decision about this side names: its mentions, or the identifier that no record describes on its own. */
export function anchorsOf({ profile }: Facet): readonly Anchor[] {
  return profile.anchors.length > 0 ? profile.anchors : [asId<Anchor>(profile.id)];
}
