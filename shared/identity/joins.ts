// Which mentions are one: by the source's own ids, by the identifier they are, and by people's decisions. A decision
// "different" is a wall: what would chain across it is reported and not joined.
import type { DecisionDocument } from '../model/documents';
import type { Anchor, DecisionId } from '../model/ids';
import { awaitsSecond } from './awaits-second';
import { compareText } from './mention-nodes';
import type { UnionFind } from './union-find';

/** Two opinions, or an opinion and a source's own id, that cannot both hold. A person has to settle it. */
export interface Contradiction {
  /** The decision "same" that was not followed; null when the source's own id joins the two against `different`. */
  readonly same: DecisionId | null;
  readonly different: DecisionId;
  /** The two anchors that `different` keeps apart. */
  readonly anchors: readonly [Anchor, Anchor];
}

/** Two things that a decision is about. */
interface DecidedPair<T> {
  readonly decision: DecisionDocument;
  readonly left: T;
  readonly right: T;
}

type Pair = DecidedPair<number>;

/**
 * Follows the decisions in the order they were made. `indexOf` gives the thing an anchor belongs to, or undefined when
 * its source is no longer there; of each side the first anchor that still exists counts, or all where the decision is about
 * all. Things of two schemas are not joined.
 */
export function joinByDecisions(
  sets: UnionFind,
  decisions: readonly DecisionDocument[],
  indexOf: (anchor: Anchor) => number | undefined,
  schemaAt: (index: number) => string | undefined,
): readonly Contradiction[] {
  const contradictions: Contradiction[] = [];
  const pairs = decisionsInOrder(decisions).flatMap((decision) => decidedPairs(decision, indexOf));
  const apart = pairs.filter(({ decision }) => decision.opinion === 'different');
  const report = (same: DecisionId | null, wall: Pair): void => {
    const left = wall.decision.left[0];
    const right = wall.decision.right[0];
    if (left === undefined || right === undefined) return;
    contradictions.push({ same, different: wall.decision.id, anchors: [left, right] });
  };
  for (const wall of apart) if (sets.find(wall.left) === sets.find(wall.right)) report(null, wall);
  for (const { decision, left, right } of pairs) {
    if (decision.opinion !== 'same' || awaitsSecond(decision)) continue;
    const a = sets.find(left);
    const b = sets.find(right);
    // A firm and its director are tied by one number; called the same, they still are no one thing.
    if (a === b || schemaAt(a) !== schemaAt(b)) continue;
    const wall = apart.find((other) => separates(sets, other, a, b));
    if (wall === undefined) sets.union(a, b);
    else report(decision.id, wall);
  }
  return contradictions;
}

function separates(sets: UnionFind, wall: Pair, a: number, b: number): boolean {
  const left = sets.find(wall.left);
  const right = sets.find(wall.right);
  return (left === a && right === b) || (left === b && right === a);
}

/** As they were made. */
export function decisionsInOrder(decisions: readonly DecisionDocument[]): readonly DecisionDocument[] {
  return [...decisions].sort((a, b) => compareText(a.at, b.at) || compareText(a.id, b.id));
}

/** What a decision is about, as `thingOf` finds it: of each side what is still there. None where a side is gone. */
export function decidedPairs<T extends string | number>(
  decision: DecisionDocument,
  thingOf: (anchor: Anchor) => T | undefined,
): readonly DecidedPair<T>[] {
  const there = (anchors: readonly Anchor[]): readonly T[] =>
    anchors.flatMap((anchor) => thingOf(anchor) ?? []);
  const lefts = there(decision.left);
  const rights = there(decision.right);
  const [left] = lefts;
  const [right] = rights;
  if (left === undefined || right === undefined) return [];
  const first = { decision, left, right };
  if (decision.forAll !== true) return [first];
  // One with each of the other side says it of all; what each is called apart from has to be said of every two.
  if (decision.opinion === 'same')
    return [
      ...rights.map((other) => ({ decision, left, right: other })),
      ...lefts.slice(1).map((other) => ({ decision, left: other, right })),
    ];
  return lefts.flatMap((one) => rights.map((other) => ({ decision, left: one, right: other })));
}
