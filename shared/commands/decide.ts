// A person's opinion on two things. It outranks every score and is never changed: a new one is a new decision.
import type { FrozenEvidence } from '../identity/types';
import type { Opinion } from '../model/documents';
import type { Anchor, DecisionId, DocumentId } from '../model/ids';
import { fail } from '../model/problem';
import { allOf, command, planned } from './command';

export interface DecideInput {
  readonly opinion: Opinion;
  readonly left: readonly Anchor[];
  readonly right: readonly Anchor[];
  readonly reason: string;
  readonly evidence: FrozenEvidence;
}

/** Takes the place of an earlier decision about the same two things; both stay in the history. */
export const decide = command<DecideInput, { readonly id: DecisionId }>({
  name: 'decision.make',
  plan: ({ documents, user, now, newId }, input) => {
    if (input.reason.trim() === '') return fail('reason-required', {});
    if (input.left.length === 0 || input.right.length === 0)
      return fail('input-invalid', { field: 'anchors' });
    const sides = new Set([input.left[0], input.right[0]]);
    const removed = allOf(documents, 'decision').filter(
      (earlier) => sides.has(earlier.left[0]) && sides.has(earlier.right[0]),
    );
    const id = newId<DecisionId & DocumentId>();
    const decision = { kind: 'decision', id, ...input, by: user, at: now } as const;
    return planned({ added: [decision], updated: [], removed }, { id }, 'connections', [id]);
  },
});
