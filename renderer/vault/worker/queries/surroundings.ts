// Things with everything that is said of them and of their links: the rows that speak of them, and enough of the rows
// of what they are linked to that these have their right ids too.
import { type Assembly, assemble } from '#shared/identity/entities';
import type { AssemblyRow } from '#shared/identity/mention-nodes';
import type { Anchor, EntityId } from '#shared/model/ids';
import { asId } from '#shared/model/ids';
import { ok, type Result } from '#shared/model/problem';
import type { Workspace } from '../workspace';
import { joinedWith } from './joined';
import { comparePlaces, type MentionPlace, mentionsAt, mentionsOf, placeOf } from './mention-place';
import { rowsOf } from './rows';

/** Rows read around what was asked; a hub with more shows its first ones. */
const MOST_ROWS = 4_000;

export interface Surroundings extends Assembly {
  readonly rows: readonly AssemblyRow[];
  /** True when there was more than could be read: links and statements are not complete. */
  readonly cut: boolean;
}

/** Problems: row-missing, row-damaged. An id that nothing stands for any more adds nothing. */
export async function surroundingsOf(
  workspace: Workspace,
  ids: readonly (Anchor | EntityId)[],
): Promise<Result<Surroundings>> {
  const own = joinedWith(
    workspace,
    ids.flatMap((id) => mentionsOf(workspace, id)),
  );
  const ownRows = distinctRows(own);
  const taken = ownRows.slice(0, MOST_ROWS);
  const beside = taken.flatMap((place) =>
    mentionsAt(workspace, place.source.id, place.head.row).flatMap((ref) => placeOf(workspace, ref) ?? []),
  );
  const ends = joinedWith(workspace, beside);
  const places = [...taken, ...distinctRows(ends)];
  const kept = distinctRows(places).slice(0, MOST_ROWS);
  const rows = await rowsOf(workspace, kept);
  if (!rows.ok) return rows;
  const assembly = assemble(rows.value, workspace.documents.of('decision'));
  const cut = ownRows.length > taken.length || places.length > MOST_ROWS * 2;
  return ok({ ...assembly, rows: rows.value, cut });
}

function distinctRows(places: readonly MentionPlace[]): MentionPlace[] {
  return [...new Map(places.map((place) => [`${place.source.id}/${place.head.row}`, place])).values()];
}

/** The entity an id stands for in what was assembled. */
export function entityIn(assembly: Assembly, id: Anchor | EntityId): EntityId {
  return assembly.entityOfAnchor.get(asId<Anchor>(id)) ?? asId<EntityId>(id);
}

/**
 * The entity of a mention from the index alone, or null when a decision has to do with it: then only assembling knows.
 */
export function quickEntity(
  workspace: Workspace,
  place: MentionPlace,
  decided: ReadonlyMap<Anchor, readonly Anchor[]>,
): { readonly id: EntityId; readonly first: MentionPlace } | null {
  if (place.head.pivot !== null) {
    const id = asId<EntityId>(place.head.pivot);
    return decided.has(asId<Anchor>(id)) ? null : { id, first: place };
  }
  const joined = place.head.recordId === null ? [place] : joinedWith(workspace, [place]);
  if (joined.some(({ anchor }) => decided.has(anchor))) return null;
  const first = joined.reduce((a, b) => (comparePlaces(b, a) < 0 ? b : a));
  return { id: asId<EntityId>(first.anchor), first };
}
