// Matches: a thing of a case that may be the one of a list or of another case, or another record of its own case. Pairs
// that people decided on, or that a source's own id joins across sides, are there whatever the machine thinks of them.
import { judge } from '../identity/judge';
import type { JudgeContext } from '../identity/types';
import type { DecisionDocument } from '../model/documents';
import type { CaseId } from '../model/ids';
import { connectionId } from './connection-id';
import type { DecisionIndex } from './decisions-index';
import { type Draft, stateOf } from './draft';
import { anchorsOf, type Facet, partOf } from './facets';
import { farKey } from './far-side';
import { comparable, type Ground } from './ground';
import type { ConnectionLimits } from './limits';
import type { Scope } from './scope';

/** Pairs between two steps of progress. */
const STEP = 2_000;

export interface Matches {
  readonly drafts: readonly Draft[];
  /** Matches beyond the limit, of which none was decided. */
  readonly leftOut: number;
}

/** `pairs` may come in any order, and either of a pair may be the near one. */
export function* findMatches(
  ground: Ground,
  scope: Scope,
  pairs: readonly (readonly [Facet, Facet])[],
  decisions: DecisionIndex,
  context: JudgeContext,
  limits: ConnectionLimits,
): Generator<number, Matches> {
  const drafts: Draft[] = [];
  const seen = new Set<string>();
  let compared = 0;
  const compare = (
    [near, far]: readonly [Facet, Facet],
    decision: DecisionDocument | null,
    always: boolean,
  ): void => {
    for (const draft of matchesOf(ground, scope, near, far, decision, context, always)) {
      if (seen.has(draft.id)) continue;
      seen.add(draft.id);
      drafts.push(draft);
    }
  };
  for (const pair of pairs) {
    compare(turned(ground, pair), decisions.about(...pair), false);
    if (++compared % STEP === 0) yield compared;
  }
  const settled = scope.kind === 'across' ? decidedPairs(ground, decisions) : pairsDecidedOn(decisions);
  for (const pair of settled) compare(turned(ground, pair), decisions.about(...pair), true);
  if (scope.kind === 'within')
    for (const { facet, decision } of decisions.joined) {
      const parts = [decision.left, decision.right].map((anchors) => partOf(facet, anchors));
      const [near, far] = parts;
      if (near != null && far != null) compare([near, far], decision, true);
    }
  const kept = best(ground, drafts, scope.most(limits));
  return { drafts: kept, leftOut: drafts.length - kept.length };
}

/** Near first: the one of a case, of two cases the one that comes first. */
function turned(ground: Ground, [a, b]: readonly [Facet, Facet]): readonly [Facet, Facet] {
  if (a.side.kind === 'list' || b.side.kind === 'list') return a.side.kind === 'list' ? [b, a] : [a, b];
  return ground.placeOf(a) <= ground.placeOf(b) ? [a, b] : [b, a];
}

/** All that somebody decided or a source's own id joins, and of the others those with the most bits. */
function best(ground: Ground, drafts: readonly Draft[], most: number): readonly Draft[] {
  if (drafts.length <= most) return drafts;
  const settled = ({ state, near, far }: Draft): number => Number(state !== 'proposed' || near === far);
  const inOrder = [...drafts].sort(
    (a, b) =>
      settled(b) - settled(a) ||
      b.bits - a.bits ||
      ground.placeOf(a.nearFacet) - ground.placeOf(b.nearFacet) ||
      ground.placeOf(a.farFacet) - ground.placeOf(b.farFacet) ||
      (a.id < b.id ? -1 : 1),
  );
  return inOrder.filter((draft, place) => place < most || settled(draft) === 1);
}

function matchesOf(
  ground: Ground,
  scope: Scope,
  first: Facet,
  second: Facet,
  decision: DecisionDocument | null,
  context: JudgeContext,
  always: boolean,
): readonly Draft[] {
  const judgement = judge(first.profile, second.profile, context);
  const isWorthwhile = judgement.band !== null && judgement.bits >= scope.leastBits;
  if (!isWorthwhile && decision === null && !always) return [];
  return scope.ties(first.side, second.side).map((pair) => {
    const isTurned = pair.far !== null && orderOf(ground, pair.near) > orderOf(ground, pair.far);
    // Evidence is about left and right, so that a pair seen the other way round is judged anew.
    const [near, far] = isTurned ? [second, first] : [first, second];
    const seen = isTurned ? judge(near.profile, far.profile, context) : judgement;
    const caseId = isTurned && pair.far !== null ? pair.far : pair.near;
    const farSide = ground.farSideOf(far, isTurned ? pair.near : pair.far);
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

function pairsDecidedOn({ pairs }: DecisionIndex): readonly (readonly [Facet, Facet])[] {
  return pairs.flatMap(({ left, right }) => (fits(left, right) ? [[left, right] as const] : []));
}

/** Pairs that a decision names, and the parts of one entity that stand on two sides. */
function decidedPairs(ground: Ground, decisions: DecisionIndex): readonly (readonly [Facet, Facet])[] {
  const parted = ground.facets.flatMap((facet) => {
    const parts = ground.facetsOf(facet.entity.id);
    if (parts[0] !== facet) return [];
    return parts.flatMap((part, index) =>
      parts.slice(index + 1).flatMap((other) => (fits(part, other) ? [[part, other] as const] : [])),
    );
  });
  return [...pairsDecidedOn(decisions), ...parted];
}

function fits(a: Facet, b: Facet): boolean {
  return a !== b && comparable(a) && comparable(b) && (a.side.kind === 'case' || b.side.kind === 'case');
}
