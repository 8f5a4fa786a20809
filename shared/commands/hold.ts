// A legal hold: while it stands, nothing of its case or source may be purged.
import type { Authority } from '../audit/types';
import { noChange } from '../change/change';
import type { CaseId, DocumentId, HoldId, SourceId } from '../model/ids';
import { fail } from '../model/problem';
import { adding, allOf, command, find, planned } from './command';

export const placeHold = command<
  { readonly target: CaseId | SourceId; readonly authority: Authority },
  { readonly id: HoldId }
>({
  name: 'hold.place',
  plan: ({ documents, user, now, newId }, { target, authority }) => {
    const held = documents.get(target as (CaseId | SourceId) & DocumentId);
    if (held?.kind !== 'case' && held?.kind !== 'source')
      return fail('not-found', { kind: 'case', id: target });
    if (authority.by.trim() === '') return fail('reason-required', {});
    if (allOf(documents, 'hold').some((other) => other.target === target))
      return fail('already-there', { kind: 'hold', value: target });
    const id = newId<HoldId & DocumentId>();
    const hold = { kind: 'hold', id, target, authority, placedBy: user, placedAt: now } as const;
    return planned(adding(hold), { id }, 'holds', [held.id]);
  },
});

export const liftHold = command<{ readonly id: HoldId }, null>({
  name: 'hold.lift',
  plan: ({ documents }, { id }) => {
    const found = find(documents, 'hold', id as HoldId & DocumentId);
    if (!found.ok) return found;
    const about = [found.value.target as (CaseId | SourceId) & DocumentId];
    return planned({ ...noChange, removed: [found.value] }, null, 'holds', about);
  },
});
