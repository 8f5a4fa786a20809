// Judges the pairs of a survey piece by piece: the things of one piece are held whole, compared and let go. What stays of
// a pair that is worth a person's look is its two numbers and its bits.
import { POSSIBLE_BITS } from '../identity/bands';
import { judge } from '../identity/judge';
import { indexDecisions } from './decisions-index';
import type { Facet } from './facets';
import { judgeContext } from './find-connections';
import type { ConnectionLimits } from './limits';
import type { RowReader } from './row-reader';
import type { Scope } from './scope';
import { LIST_PLACE } from './sides';
import type { ConnectionSteps } from './steps';

export interface JudgedPair {
  /** Numbers of facets of the survey. */
  readonly near: number;
  readonly far: number;
  readonly bits: number;
  readonly isDecided: boolean;
  /** At least possible and not called different: a path may lead over it. */
  readonly leads: boolean;
}

export interface Judged {
  readonly compared: number;
  /** Those decided, then those with the most bits. */
  readonly found: readonly JudgedPair[];
  /** Further ones, with fewer bits. */
  readonly leftOut: number;
}

/** Pairs between two steps of progress. */
const STEP = 2_000;

/** `before`: pairs of the workspace that were judged before, of as many in all. */
export function* judgeSurveyed(
  reader: RowReader,
  scope: Scope,
  limits: ConnectionLimits,
  before: number,
): ConnectionSteps<Judged> {
  const { surveyed } = reader;
  const { first, second } = surveyed.pairs[scope.kind];
  const sizeOf = (facet: number): number => reader.sizeOf(surveyed.facetNode[facet] ?? 0);
  const found: JudgedPair[] = [];
  let done = before;
  for (const outer of pieces(first, range(0, first.length), sizeOf, limits.piece)) {
    const bySecond = outer.sort((a, b) => (second[a] ?? 0) - (second[b] ?? 0) || a - b);
    for (const piece of pieces(second, bySecond, sizeOf, limits.piece)) {
      // In a function of its own: what one piece held is let go before the next is read.
      yield* judgePiece(reader, scope, piece, done, found);
      done += piece.length;
    }
  }
  found.sort(
    (a, b) =>
      Number(b.isDecided) - Number(a.isDecided) || b.bits - a.bits || a.near - b.near || a.far - b.far,
  );
  const kept = found.filter(({ isDecided }, place) => isDecided || place < scope.most(limits));
  return { compared: first.length, found: kept, leftOut: found.length - kept.length };
}

/** Adds to `found`; `before`: pairs of the workspace that were judged before. */
function* judgePiece(
  reader: RowReader,
  scope: Scope,
  piece: Uint32Array,
  before: number,
  found: JudgedPair[],
): ConnectionSteps<void> {
  const { surveyed, start } = reader;
  const { facetNode, facetSide, frequencies } = surveyed;
  const { first, second } = surveyed.pairs[scope.kind];
  const of = surveyed.pairs.across.first.length + surveyed.pairs.within.first.length;
  // What a decision is about is always there: it is found again by its wording, too.
  const nodes = new Set(surveyed.decided);
  for (const pair of piece)
    nodes.add(facetNode[first[pair] ?? 0] ?? 0).add(facetNode[second[pair] ?? 0] ?? 0);
  const held = yield* reader.hold(nodes);
  const decisions = indexDecisions(start.decisions, held.ground.facets);
  const context = judgeContext(held.ground, { frequencies });
  // A thing is in many pairs.
  const facets = new Map<number, Facet | null>();
  const facetAt = (facet: number): Facet | null => {
    let known = facets.get(facet);
    if (known === undefined) {
      known = held.facetOf(facetNode[facet] ?? 0, facetSide[facet] ?? 0);
      facets.set(facet, known);
    }
    return known;
  };
  let done = before;
  for (const pair of piece) {
    if (++done % STEP === 0) yield { kind: 'progress', progress: { stage: 'comparing', done, of } };
    const one = first[pair] ?? 0;
    const other = second[pair] ?? 0;
    const turned = facetSide[one] === LIST_PLACE && facetSide[other] !== LIST_PLACE;
    const [near, far] = turned ? [other, one] : [one, other];
    const a = facetAt(near);
    const b = facetAt(far);
    if (a === null || b === null) continue;
    const decision = decisions.about(a, b);
    const { band, bits } = judge(a.profile, b.profile, context);
    if ((band === null || bits < scope.leastBits) && decision === null) continue;
    const leads = band !== null && bits >= POSSIBLE_BITS && decision?.opinion !== 'different';
    found.push({ near, far, bits, isDecided: decision !== null, leads });
  }
}

/** Pairs in groups in which the things at one end together are no larger than `most`; a single one may be. */
function* pieces(
  ends: Uint32Array,
  pairs: Uint32Array,
  sizeOf: (facet: number) => number,
  most: number,
): Generator<Uint32Array> {
  let from = 0;
  let size = 0;
  for (let at = 0; at < pairs.length; at++) {
    const end = ends[pairs[at] ?? 0] ?? 0;
    if (at > 0 && ends[pairs[at - 1] ?? 0] === end) continue;
    const own = sizeOf(end);
    if (size > 0 && size + own > most) {
      yield pairs.slice(from, at);
      from = at;
      size = 0;
    }
    size += own;
  }
  if (from < pairs.length) yield pairs.slice(from);
}

function range(from: number, to: number): Uint32Array {
  return Uint32Array.from({ length: to - from }, (_, at) => from + at);
}
