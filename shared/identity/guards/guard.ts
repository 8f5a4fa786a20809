// What a guard is: it looks at two things and their evidence, and says where the sum would mislead.
import type { Fact } from '../../model/problem';
import type { Profile } from '../../model/record';
import type { Alert, Band, Evidence, JudgeContext } from '../types';

export interface GuardedPair {
  readonly left: Profile;
  readonly right: Profile;
  readonly evidence: readonly Evidence[];
  readonly context: JudgeContext;
}

export interface Verdict {
  readonly alert: Alert;
  /** The highest band left; `none`: not to be proposed; null: only to be seen. */
  readonly cap: Band | 'none' | null;
  /** Signals whose agreement counts for nothing here. */
  readonly voids: readonly string[];
  /** The least bits left, whatever speaks against the pair and whatever other guards allow; null: none. */
  readonly floor: number | null;
  /** When the alert is shown: where its cap or floor changes the score it explains a limit, and warns of nothing. */
  readonly when: 'always' | 'capped' | 'raised';
}

/** One file a guard, one line in the list of guards. */
export interface Guard {
  /** Also the code of its alert (`alert.ID`). */
  readonly id: string;
  readonly schemas: readonly string[];
  readonly check: (pair: GuardedPair) => Verdict | null;
}

export function verdict(
  id: string,
  cap: Verdict['cap'],
  facts: Readonly<Record<string, Fact>> = {},
  voids: readonly string[] = [],
): Verdict {
  return { alert: { code: id, facts }, cap, voids, floor: null, when: 'always' };
}

/** A limit that needs no words unless it is reached. */
export function limit(id: string, cap: Band): Verdict {
  return { ...verdict(id, cap), when: 'capped' };
}

export function evidenceOf(pair: GuardedPair, signal: string): Evidence | undefined {
  return pair.evidence.find((one) => one.signal === signal);
}

/** Whether the signal agrees at one of the levels. */
export function agreesAt(pair: GuardedPair, signal: string, levels: readonly string[]): boolean {
  const one = evidenceOf(pair, signal);
  return one?.outcome === 'agrees' && levels.includes(one.level);
}

export function conflicts(pair: GuardedPair, signal: string): boolean {
  return evidenceOf(pair, signal)?.outcome === 'conflicts';
}

export function groupAgrees(pair: GuardedPair, group: Evidence['group']): boolean {
  return pair.evidence.some((one) => one.group === group && one.outcome === 'agrees' && one.bits > 0);
}
