// How signals put down what they found: one shape, so that every line of evidence has its bits and its reason.
import type { Fact } from '../model/problem';
import type { SourcedStatement } from '../model/record';
import type { Evidence, EvidenceGroup, Outcome } from './types';
import { bitsOf, type WeightId } from './weights';

export interface SignalName {
  readonly id: string;
  readonly group: EvidenceGroup;
}

export interface Finding {
  readonly weight: WeightId;
  readonly outcome: Outcome;
  readonly left: readonly SourcedStatement[];
  readonly right: readonly SourcedStatement[];
  /** Share of other things that carry the value; 0 when it does not matter. */
  readonly excess?: number;
  /** Instead of the weight's own bits. */
  readonly bits?: number;
  readonly facts?: Readonly<Record<string, Fact>>;
  /** Instead of the weight's name as the reason's code. */
  readonly code?: string;
}

export function found({ id, group }: SignalName, finding: Finding): Evidence {
  const { weight, outcome, left, right, excess = 0, facts = {}, code = weight } = finding;
  return {
    signal: id,
    group,
    outcome,
    level: weight.slice(weight.indexOf('.') + 1),
    bits: finding.bits ?? bitsOf(weight, excess),
    left,
    right,
    because: { code, facts },
  };
}

/** One side says something and the other nothing: shown, and worth no bits. Null when neither says anything. */
export function oneSided(
  { id, group }: SignalName,
  left: readonly SourcedStatement[],
  right: readonly SourcedStatement[],
): Evidence | null {
  if (left.length === 0 && right.length === 0) return null;
  return {
    signal: id,
    group,
    outcome: 'missing',
    level: 'missing',
    bits: 0,
    left,
    right,
    because: { code: `${id}.missing`, facts: {} },
  };
}
