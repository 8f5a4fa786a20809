// One score a pair: signals, grouped so that one fact counts once, a prior, and guards that know where sums mislead.
import type { Profile } from '../model/record';
import { bandOf, highestBits, priorBits, probabilityOf } from './bands';
import type { Verdict } from './guards/guard';
import { guards } from './guards/list';
import { numberAndBirthAgree } from './guards/number-and-birth';
import { signalsOf } from './signals/list';
import type { Alert, Evidence, EvidenceGroup, JudgeContext, Judgement } from './types';

/**
 * The same whichever side is left. Things of different schemas are never one: no evidence, no band.
 * `evidence` is in the order of the list of signals; voided agreement keeps its line with 0 bits.
 */
export function judge(left: Profile, right: Profile, context: JudgeContext): Judgement {
  const found: Evidence[] = [];
  if (left.schema === right.schema)
    for (const signal of signalsOf(left.schema)) {
      const evidence = signal.judge(left, right, context);
      if (evidence !== null) found.push(evidence);
    }
  const prior = priorBits(context.frequencies.total);
  // Most candidate pairs agree on one common word only: what no guard could lift is dropped before the guards look.
  if (prior + sumOfGroups(found) < highestBits('none') && !numberAndBirthAgree(found))
    return judgement(found, [], prior + sumOfGroups(found));

  const verdicts = guards.flatMap((guard) => {
    if (!guard.schemas.includes(left.schema)) return [];
    const verdict = guard.check({ left, right, evidence: found, context });
    return verdict === null ? [] : [verdict];
  });
  const evidence = withoutVoided(found, verdicts);
  const sum = prior + sumOfGroups(evidence);
  const cap = capOf(verdicts);
  const capped = Math.min(sum, cap);
  const floor = floorOf(verdicts);
  const shown = verdicts.filter(
    ({ when, ...one }) =>
      when === 'always' || (when === 'raised' ? capped < floor : sum > cap && limitOf(one) === cap),
  );
  return judgement(
    evidence,
    shown.map(({ alert }) => alert),
    Math.max(capped, floor),
  );
}

function judgement(evidence: readonly Evidence[], alerts: readonly Alert[], bits: number): Judgement {
  return { evidence, alerts, bits, probability: probabilityOf(bits), band: bandOf(bits) };
}

/**
 * Signals of a group speak of one fact (a household, one document), so that they are not added: the strongest agreement
 * and the strongest conflict of each group count. A conflict is not hidden by an agreement beside it.
 */
function sumOfGroups(evidence: readonly Evidence[]): number {
  const best = new Map<EvidenceGroup, number>();
  const worst = new Map<EvidenceGroup, number>();
  for (const { group, bits } of evidence) {
    if (bits > (best.get(group) ?? 0)) best.set(group, bits);
    if (bits < (worst.get(group) ?? 0)) worst.set(group, bits);
  }
  let sum = 0;
  for (const bits of best.values()) sum += bits;
  for (const bits of worst.values()) sum += bits;
  return sum;
}

function withoutVoided(evidence: readonly Evidence[], verdicts: readonly Verdict[]): readonly Evidence[] {
  const voided = new Set(verdicts.flatMap(({ voids }) => voids));
  if (voided.size === 0) return evidence;
  return evidence.map((one) => (voided.has(one.signal) && one.bits > 0 ? { ...one, bits: 0 } : one));
}

function limitOf({ cap }: Pick<Verdict, 'cap'>): number {
  return cap === null ? Number.POSITIVE_INFINITY : highestBits(cap);
}

function capOf(verdicts: readonly Verdict[]): number {
  return Math.min(Number.POSITIVE_INFINITY, ...verdicts.map(limitOf));
}

function floorOf(verdicts: readonly Verdict[]): number {
  return Math.max(
    Number.NEGATIVE_INFINITY,
    ...verdicts.map(({ floor }) => floor ?? Number.NEGATIVE_INFINITY),
  );
}
