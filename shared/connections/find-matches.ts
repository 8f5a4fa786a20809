// Matches: a thing of a case that may be the one of a list or of another case. Pairs that people decided on, or that a
// source's own id joins, are there whatever the machine thinks of them.
import { judge } from '../identity/judge';
import type { JudgeContext } from '../identity/types';
import type { CaseId } from '../model/ids';
import type { CandidatePairs } from './candidate-pairs';
import { connectionId } from './connection-id';
import type { DecisionIndex } from './decisions-index';
import { type Draft, stateOf } from './draft';
import { anchorsOf, type Facet } from './facets';
import { farKey } from './far-side';
import { comparable, type Ground } from './ground';
import { casePairs } from './sides';

/** Pairs between two steps of progress. */
const STEP = 2_000;

export function* findMatches(
  ground: Ground,
  candidates: CandidatePairs,
  decisions: DecisionIndex,
  context: JudgeContext,
): Generator<number, readonly Draft[]> {
  const drafts: Draft[] = [];
  const seen = new Set<string>();
  let compared = 0;
  const compare = (near: Facet, far: Facet, always: boolean): void => {
    for (const draft of matchesOf(ground, near, far, decisions, context, always)) {
      if (seen.has(draft.id)) continue;
      seen.add(draft.id);
      drafts.push(draft);
    }
  };
  for (const [near, far] of candidates.pairs) {
    compare(near, far, false);
    if (++compared % STEP === 0) yield compared;
  }
  for (const [near, far] of decidedPairs(ground, decisions)) compare(near, far, true);
  return drafts;
}

function matchesOf(
  ground: Ground,
  first: Facet,
  second: Facet,
  decisions: DecisionIndex,
  context: JudgeContext,
  always: boolean,
): readonly Draft[] {
  const decision = decisions.about(first, second);
  const judgement = judge(first.profile, second.profile, context);
  if (judgement.band === null && decision === null && !always) return [];
  return casePairs(first.side, second.side).map((pair) => {
    const turned = pair.far !== null && orderOf(ground, pair.near) > orderOf(ground, pair.far);
    // Evidence is about left and right, so that a pair seen the other way round is judged anew.
    const [near, far] = turned ? [second, first] : [first, second];
    const seen = turned ? judge(near.profile, far.profile, context) : judgement;
    const caseId = turned && pair.far !== null ? pair.far : pair.near;
    const farSide = ground.farSideOf(far, turned ? pair.near : pair.far);
    return {
      id: connectionId('match', caseId, near.name, `${far.name} ${farKey(farSide)}`),
      kind: 'match',
      caseId,
      near: near.entity.id,
      nearCaption: near.profile.caption,
      nearAnchors: anchorsOf(near),
      nearFacet: near,
      farFacet: far,
      far: far.entity.id,
      farCaption: far.profile.caption,
      farAnchors: anchorsOf(far),
      farSide,
      evidence: seen.evidence,
      alerts: seen.alerts,
      bits: seen.bits,
      probability: seen.probability,
      band: seen.band ?? 'weak',
      pivot: null,
      steps: [],
      ...stateOf(decision),
    };
  });
}

function orderOf(ground: Ground, caseId: CaseId): number {
  return ground.sides.caseOrder.get(caseId) ?? 0;
}

/** Pairs that a decision names, and the parts of one entity that stand on two sides. */
function decidedPairs(ground: Ground, decisions: DecisionIndex): readonly (readonly [Facet, Facet])[] {
  const pairs: (readonly [Facet, Facet])[] = [];
  const add = (a: Facet, b: Facet): void => {
    if (a === b || !comparable(a) || !comparable(b)) return;
    const near = a.side.kind === 'case' ? a : b;
    if (near.side.kind === 'case') pairs.push([near, near === a ? b : a]);
  };
  for (const { left, right } of decisions.pairs) add(left, right);
  for (const facet of ground.facets) {
    const parts = ground.facetsOf(facet.entity.id);
    if (parts[0] !== facet) continue;
    parts.forEach((part, index) => {
      for (const other of parts.slice(index + 1)) add(part, other);
    });
  }
  return pairs;
}
