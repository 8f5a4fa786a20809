// What decisions are about, so that following a thing through the index finds everything assembling must weigh.
import { awaitsSecond } from '#shared/identity/awaits-second';
import type { Anchor, EntityId } from '#shared/model/ids';
import { asId } from '#shared/model/ids';
import type { Workspace } from '../workspace';
import { mentionsOf } from './mention-place';

/** For each anchor or pivot id a decision is about: all anchors of the decisions about it, of both sides. */
export type Decided = ReadonlyMap<Anchor | EntityId, readonly Anchor[]>;

/** By the documents they were read from: these are another map after every change. */
const known = new WeakMap<object, Decided>();

/** "Different" counts as well as "same": a wall that is not seen is a join too many. */
export function decidedIn(workspace: Workspace): Decided {
  const state = workspace.documents.all;
  const before = known.get(state);
  if (before !== undefined) return before;
  const decided = new Map<Anchor | EntityId, Anchor[]>();
  for (const decision of workspace.documents.of('decision')) {
    const { opinion, left, right } = decision;
    if (opinion === 'unsure' || awaitsSecond(decision)) continue;
    const all = [...left, ...right];
    const ids = new Set<Anchor | EntityId>(all);
    // A record of a phone is that phone: what is decided about the record is decided about the number.
    for (const anchor of all)
      for (const { head } of mentionsOf(workspace, anchor))
        if (head.pivot !== null) ids.add(asId<EntityId>(head.pivot));
    for (const id of ids) decided.set(id, [...(decided.get(id) ?? []), ...all]);
  }
  known.set(state, decided);
  return decided;
}
