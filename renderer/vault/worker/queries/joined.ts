// Which mentions are one thing with a given one: by the source's own ids, by the identifier they are and by people's
// decisions. Read from the index alone; rather one mention too many than one too few, for `assemble` has the last word.
import { asId, type EntityId } from '#shared/model/ids';
import { pivotKey } from '#shared/storage/mention-keys';
import type { MentionRef } from '../source-ranges';
import type { Workspace } from '../workspace';
import { decidedIn } from './decided';
import { type MentionPlace, mentionsOf, nameOf, placeOf, withRecordId } from './mention-place';

/** More mentions than this are not followed from one thing: nobody reads them all, and the answer must come. */
const MOST_MENTIONS = 20_000;

/**
 * `begin` and everything joined with it, each mention once, in no order that means anything. `pivots`: whether a mention
 * of an identifier leads to all others of it; what is only named in passing keeps its id without them, unless somebody
 * decided about it.
 */
export function joinedWith(
  workspace: Workspace,
  begin: readonly MentionPlace[],
  pivots: 'whole' | 'named',
): MentionPlace[] {
  const decided = decidedIn(workspace);
  const found = new Map<string, MentionPlace>();
  const followed = new Set<string>();
  const open = [...begin];
  const follow = (key: string, next: () => readonly MentionPlace[]): void => {
    if (followed.has(key)) return;
    followed.add(key);
    for (const place of next()) open.push(place);
  };
  const placesOf = (refs: readonly MentionRef[]): MentionPlace[] =>
    refs.flatMap((ref) => placeOf(workspace, ref) ?? []);

  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const name = nameOf(place);
    if (found.has(name)) continue;
    if (found.size >= MOST_MENTIONS) break;
    found.set(name, place);
    const { head, source, anchor } = place;
    const { pivot } = head;
    if (head.recordId !== null) {
      const owner = head.series ?? source.id;
      const { recordId } = head;
      const isOneNumbering = source.spec.oneNumbering === true;
      const schema = isOneNumbering ? null : head.schema;
      follow(`=${owner}\n${schema ?? '*'}\n${recordId}`, () =>
        withRecordId(workspace, owner, schema, recordId).filter(
          (other) => (other.source.spec.oneNumbering === true) === isOneNumbering,
        ),
      );
    }
    if (pivot !== null && (pivots === 'whole' || decided.has(asId<EntityId>(pivot))))
      follow(pivot, () =>
        placesOf(workspace.index.withKey(pivotKey(pivot))).filter((other) => other.head.pivot === pivot),
      );
    for (const other of decided.get(anchor) ?? []) follow(`@${other}`, () => mentionsOf(workspace, other));
    if (pivot !== null)
      for (const other of decided.get(asId<EntityId>(pivot)) ?? [])
        follow(`@${other}`, () => mentionsOf(workspace, other));
  }
  return [...found.values()];
}
