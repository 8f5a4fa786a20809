// Which mentions are one thing with a given one: by the source's own ids and by people's decisions. Read from the index
// alone; what it gathers is what `assemble` needs to give the same entities as all rows together would.
import type { DecisionDocument } from '#shared/model/documents';
import type { Anchor } from '#shared/model/ids';
import { recordKey } from '#shared/storage/mention-keys';
import type { Workspace } from '../workspace';
import { type MentionPlace, mentionsOf, nameOf, placeOf } from './mention-place';

/** More mentions than this are not followed from one thing: nobody reads them all, and the answer must come. */
const MOST_MENTIONS = 20_000;

/** For each anchor the anchors that decisions put beside it, whatever the opinion: walls matter as much as joins. */
export function decidedBeside(
  decisions: readonly DecisionDocument[],
): ReadonlyMap<Anchor, readonly Anchor[]> {
  const beside = new Map<Anchor, Anchor[]>();
  for (const { opinion, left, right } of decisions) {
    if (opinion !== 'same') continue;
    const all = [...left, ...right];
    for (const anchor of all) beside.set(anchor, [...(beside.get(anchor) ?? []), ...all]);
  }
  return beside;
}

/** `begin` and everything joined with it, each mention once, in no order that means anything. */
export function joinedWith(workspace: Workspace, begin: readonly MentionPlace[]): MentionPlace[] {
  const beside = decidedBeside(workspace.documents.of('decision'));
  const found = new Map<string, MentionPlace>();
  const followed = new Set<string>();
  const open = [...begin];
  const follow = (key: string, next: () => readonly MentionPlace[]): void => {
    if (followed.has(key)) return;
    followed.add(key);
    open.push(...next());
  };
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const name = nameOf(place);
    if (found.has(name)) continue;
    if (found.size >= MOST_MENTIONS) break;
    found.set(name, place);
    const { head, source, anchor } = place;
    if (head.recordId !== null) {
      const key = recordKey(head.series ?? source.id, head.schema, head.recordId);
      follow(key, () => workspace.index.withKey(key).flatMap((ref) => placeOf(workspace, ref) ?? []));
    }
    const ids: readonly (Anchor | string)[] = head.pivot === null ? [anchor] : [anchor, head.pivot];
    for (const id of ids)
      for (const other of beside.get(id as Anchor) ?? []) follow(other, () => mentionsOf(workspace, other));
  }
  return [...found.values()];
}
