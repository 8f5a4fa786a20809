// A person's opinion on two things. It outranks every score and is never changed: a new one is a new decision. Under the
// second-person rule "same" counts once somebody else says so too.
import { maskNumbers } from '../handling/protected-text';
import { awaitsSecond } from '../identity/awaits-second';
import type { FrozenEvidence } from '../identity/types';
import type { DecisionDocument, Opinion } from '../model/documents';
import type { Anchor, DecisionId, DocumentId } from '../model/ids';
import { fail, type Result } from '../model/problem';
import { allOf, command, planned, updating } from './command';
import type { PlanContext, Planned } from './types';

export interface DecideInput {
  readonly opinion: Opinion;
  readonly left: readonly Anchor[];
  readonly right: readonly Anchor[];
  /** The opinion is about all of them, see `DecisionDocument`. */
  readonly forAll?: true;
  readonly reason: string;
  readonly evidence: FrozenEvidence;
}

type Decided = Result<Planned<{ readonly id: DecisionId }>>;

/**
 * Takes the place of an earlier decision about the same two things; both stay in the history. Under the second-person
 * rule "same" waits, and the next person's "same" is kept beside it. Problems: reason-required, input-invalid,
 * second-person (who proposed cannot confirm), already-decided.
 */
export const decide = command<DecideInput, { readonly id: DecisionId }>({
  name: 'decision.make',
  plan: (context, input) => {
    const { documents, user, now } = context;
    if (input.opinion !== 'same' || allOf(documents, 'settings')[0]?.secondPerson !== true)
      return instead(context, input, {});
    const said = earlier(context, input).find(({ opinion }) => opinion === 'same');
    if (said === undefined) return instead(context, input, { second: null });
    if (input.reason.trim() === '') return fail('reason-required', {});
    if (!awaitsSecond(said)) return fail('already-decided', {});
    if (said.by === user) return fail('second-person', {});
    const second = { by: user, at: now, reason: maskNumbers(input.reason) };
    return planned(updating(said, { ...said, second }), { id: said.id }, 'connections', [said.id]);
  },
});

/**
 * "Same" without a second person, in imminent danger: its own command, so that the audit names the exception. Problems:
 * reason-required (also for the danger), input-invalid.
 */
export const decideAlone = command<
  Omit<DecideInput, 'opinion'> & { readonly override: string },
  { readonly id: DecisionId }
>({
  name: 'decision.override',
  plan: (context, { override, ...input }) =>
    override.trim() === ''
      ? fail('reason-required', {})
      : instead(context, { ...input, opinion: 'same' }, { override: maskNumbers(override) }),
});

function earlier({ documents }: PlanContext, { left, right }: DecideInput): DecisionDocument[] {
  const sides = new Set([left[0], right[0]]);
  return allOf(documents, 'decision').filter(
    (decision) => sides.has(decision.left[0]) && sides.has(decision.right[0]),
  );
}

function instead(
  context: PlanContext,
  input: DecideInput,
  rule: Pick<DecisionDocument, 'second' | 'override'>,
): Decided {
  if (input.reason.trim() === '') return fail('reason-required', {});
  if (input.left.length === 0 || input.right.length === 0) return fail('input-invalid', { field: 'anchors' });
  const { user, now, newId } = context;
  const id = newId<DecisionId & DocumentId>();
  // Reasons are read in histories and printed: a number to pass for somebody is no part of them.
  const reason = maskNumbers(input.reason);
  const decision: DecisionDocument = { kind: 'decision', id, ...input, reason, ...rule, by: user, at: now };
  const change = { added: [decision], updated: [], removed: earlier(context, input) };
  return planned(change, { id }, 'connections', [id]);
}
