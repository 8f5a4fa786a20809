// The last step over a survey: holds what was found together with what lies around it, and searches there as if it were
// everything. What had to stay away is counted.

import { isHalfKey } from '../identity/blocking';
import { choosePaths } from './choose-paths';
import { choosePivots } from './choose-pivots';
import type { PairFacts } from './facts';
import { searchConnections } from './find-connections';
import type { Judged } from './judge-surveyed';
import type { ConnectionLimits } from './limits';
import { numberKey } from './number-key';
import { mostLeftOutFirst, told } from './refined-blocks';
import type { Held, RowReader } from './row-reader';
import type { Scope } from './scope';
import { type ConnectionSteps, telling } from './steps';
import type { ConnectionReport } from './types';

export function* searchAround(
  reader: RowReader,
  judged: Judged,
  ofOneCase: Judged,
  limits: ConnectionLimits,
): ConnectionSteps<ConnectionReport> {
  const { surveyed, numbers } = reader;
  const { facetNode, frequencies, pairs } = surveyed;
  const nodeAt = (facet: number): number => facetNode[facet] ?? 0;
  const nodes = new Set(surveyed.decided);
  for (const { near, far } of [...judged.found, ...ofOneCase.found]) nodes.add(nodeAt(near)).add(nodeAt(far));
  for (const node of facetNode) if (isSplit(reader, node)) nodes.add(node);
  for (const { leftOut } of [pairs.across, pairs.within])
    for (const { example } of leftOut.slice(0, limits.blocksTold)) nodes.add(nodeAt(example));

  const pivots = choosePivots(reader, limits.around);
  for (const node of pivots.holders) nodes.add(node);
  const paths = choosePaths(reader, judged, limits.around);
  for (const node of paths.nodes) nodes.add(node);
  for (const node of paths.noticesOf(nodes)) nodes.add(node);

  const held = yield* reader.hold(nodes, [...pivots.rows, ...paths.rows]);
  const { ground } = held;
  const search = searchConnections(
    ground,
    {
      frequencies,
      across: factsOf(reader, held, 'across', judged, limits),
      within: factsOf(reader, held, 'within', ofOneCase, limits),
      identifiersLeftOut: pivots.leftOut,
      pathSteps: paths.steps,
      isLookedAt: (pivot) => {
        const node = surveyed.nodeOfPivot(pivot);
        return node !== null && pivots.nodes.has(node);
      },
      seenOn: (pivot, side) => {
        const node = surveyed.nodeOfPivot(pivot);
        return node === null ? null : surveyed.seenOn(node, numbers.placeOf(side));
      },
    },
    limits,
  );
  const compared = judged.compared + ofOneCase.compared;
  return yield* telling(search, () => ({ stage: 'comparing', done: compared, of: compared }));
}

function factsOf(
  { surveyed }: RowReader,
  { facetOf }: Held,
  scope: Scope['kind'],
  judged: Judged,
  limits: ConnectionLimits,
): PairFacts {
  const { facetNode, facetSide } = surveyed;
  const { leftOut } = surveyed.pairs[scope];
  const facetAt = (facet: number): ReturnType<typeof facetOf> =>
    facetOf(facetNode[facet] ?? 0, facetSide[facet] ?? 0);
  return {
    pairs: judged.found.flatMap(({ near, far }) => {
      const a = facetAt(near);
      const b = facetAt(far);
      return a === null || b === null ? [] : [[a, b] as const];
    }),
    compared: judged.compared,
    refined: leftOut
      .slice(0, limits.blocksTold)
      .map((block) =>
        told(
          block,
          facetAt(block.example)?.profile,
          (key) => numberKey(key) * 2 + Number(isHalfKey(key)) === block.high * 4294967296 + block.low,
        ),
      )
      .sort(mostLeftOutFirst),
    notCompared: {
      blocks: leftOut.length,
      pairs: leftOut.reduce((sum, { pairsLeftOut }) => sum + pairsLeftOut, 0),
      matches: judged.leftOut,
    },
  };
}

/** Whether the parts of one thing stand on two sides that are compared: a source's own id or a person joined them. */
function isSplit({ surveyed, numbers }: RowReader, node: number): boolean {
  const sides = surveyed.sidesOf(node);
  return sides.some((side, at) => sides.slice(at + 1).some((other) => numbers.mayPair(side, other)));
}
