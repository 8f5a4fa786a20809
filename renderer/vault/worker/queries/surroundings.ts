// Things with everything that is said of them and of their links: the rows that speak of them, and enough of the rows
// of what they are linked to that these have their right ids too.
import { type Assembly, assemble } from '#shared/identity/entities';
import type { AssemblyRow } from '#shared/identity/mention-nodes';
import { pivotOfStatement } from '#shared/identity/pivots';
import type { Anchor, EntityId } from '#shared/model/ids';
import { asId } from '#shared/model/ids';
import { ok, type Result } from '#shared/model/problem';
import { idKey } from '#shared/storage/query-words';
import type { Workspace } from '../workspace';
import { type Decided, decidedIn } from './decided';
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
  const decided = decidedIn(workspace);
  const own = joinedWith(
    workspace,
    ids.flatMap((id) => [id, ...(decided.get(id) ?? [])]).flatMap((id) => mentionsOf(workspace, id)),
    'whole',
  );
  // Whoever carries an identifier is linked to it.
  const pivots = new Set<EntityId>(ids.flatMap((id) => (id.startsWith('~') ? asId<EntityId>(id) : [])));
  for (const { head } of own) if (head.pivot !== null) pivots.add(asId<EntityId>(head.pivot));
  const carriers = [...pivots].flatMap((pivot) => mentionsOf(workspace, pivot));
  const ownRows = distinctRows([...own, ...carriers]);
  const taken = ownRows.slice(0, MOST_ROWS);
  const beside = taken.flatMap((place) =>
    mentionsAt(workspace, place.source.id, place.head.row).flatMap((ref) => placeOf(workspace, ref) ?? []),
  );
  const ends = joinedWith(workspace, beside, 'named');
  const places = distinctRows([...taken, ...ends]);
  const kept = places.slice(0, MOST_ROWS * 2);
  const first = await rowsOf(workspace, kept);
  if (!first.ok) return first;
  const more = decidedPivots(first.value, decided).flatMap((id) =>
    joinedWith(workspace, mentionsOf(workspace, id), 'whole'),
  );
  const rows = more.length === 0 ? first : await rowsOf(workspace, distinctRows([...kept, ...more]));
  if (!rows.ok) return rows;
  const assembly = assemble(rows.value, workspace.documents.of('decision'));
  const cut = ownRows.length > taken.length || places.length > kept.length;
  return ok({ ...assembly, rows: rows.value, cut });
}

/** What was decided about identifiers that the rows only name as a property: it says which thing they lead to. */
function decidedPivots(rows: readonly AssemblyRow[], decided: Decided): (Anchor | EntityId)[] {
  if (![...decided.keys()].some((id) => id.startsWith('~'))) return [];
  const found = new Set<Anchor | EntityId>();
  for (const { row } of rows)
    for (const { statements } of row.mentions)
      for (const { property, value } of statements) {
        const pivot = pivotOfStatement(property, value);
        if (pivot === null || !decided.has(pivot)) continue;
        found.add(pivot);
        for (const other of decided.get(pivot) ?? []) found.add(other);
      }
  return [...found];
}

function distinctRows(places: readonly MentionPlace[]): MentionPlace[] {
  return [...new Map(places.map((place) => [`${place.source.id}/${place.head.row}`, place])).values()];
}

/** The entity an id stands for in what was assembled. */
export function entityIn(assembly: Assembly, id: Anchor | EntityId): EntityId {
  return assembly.entityOfAnchor.get(asId<Anchor>(id)) ?? asId<EntityId>(id);
}

/**
 * The entity of a mention from the index alone, its earliest mention, and all that lead to the same one; null when a
 * decision has to do with it: then only assembling knows.
 */
export function quickEntity(
  workspace: Workspace,
  place: MentionPlace,
): { readonly id: EntityId; readonly first: MentionPlace; readonly all: readonly MentionPlace[] } | null {
  const decided = decidedIn(workspace);
  if (place.head.pivot !== null) {
    const id = asId<EntityId>(place.head.pivot);
    return decided.has(id) || decided.has(place.anchor) ? null : { id, first: place, all: [place] };
  }
  const { recordId } = place.head;
  // Most ids are carried once: then nothing has to be followed.
  const isAlone = recordId === null || workspace.index.carrierCount(idKey(recordId)) <= 1;
  const joined = isAlone ? [place] : joinedWith(workspace, [place], 'named');
  if (joined.some(({ anchor }) => decided.has(anchor))) return null;
  const first = joined.reduce((a, b) => (comparePlaces(b, a) < 0 ? b : a));
  // One that is itself an identifier leads to that, whatever record names it.
  const all = joined.filter(({ head }) => head.pivot === null);
  return { id: asId<EntityId>(first.anchor), first, all };
}
