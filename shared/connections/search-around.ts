// The last step over a survey: holds what was found together with what lies around it, and searches there as if it were
// everything. What had to stay away is counted.

import { isHalfKey } from '../identity/blocking';
import { choosePaths } from './choose-paths';
import { choosePivots } from './choose-pivots';
import { searchConnections } from './find-connections';
import { MOST_STEPS } from './find-paths';
import type { Judged } from './judge-surveyed';
import type { ConnectionLimits } from './limits';
import { numberKey } from './number-key';
import { mostLeftOutFirst, told } from './refined-blocks';
import type { RowReader } from './row-reader';
import { type ConnectionSteps, telling } from './steps';
import type { ConnectionReport } from './types';

export function* searchAround(
  reader: RowReader,
  judged: Judged,
  limits: ConnectionLimits,
): ConnectionSteps<ConnectionReport> {
  const { surveyed, numbers } = reader;
  const { facetNode, facetSide, frequencies, pairs } = surveyed;
  const nodeAt = (facet: number): number => facetNode[facet] ?? 0;
  const nodes = new Set(surveyed.decided);
  for (const { near, far } of judged.found) nodes.add(nodeAt(near)).add(nodeAt(far));
  for (const node of facetNode) if (isSplit(reader, node)) nodes.add(node);
  const blocks = pairs.leftOut.slice(0, limits.blocksTold);
  for (const { example } of blocks) nodes.add(nodeAt(example));

  const pivots = choosePivots(reader, limits.around);
  for (const node of pivots.holders) nodes.add(node);
  const paths = choosePaths(reader, judged, limits.around);
  for (const node of paths.nodes) nodes.add(node);
  for (const node of paths.noticesOf(nodes)) nodes.add(node);

  const held = yield* reader.hold(nodes, [...pivots.rows, ...paths.rows]);
  const { ground, facetOf } = held;
  const search = searchConnections(
    ground,
    {
      frequencies,
      pairs: judged.found.flatMap(({ near, far }) => {
        const a = facetOf(nodeAt(near), facetSide[near] ?? 0);
        const b = facetOf(nodeAt(far), facetSide[far] ?? 0);
        return a === null || b === null ? [] : [[a, b] as const];
      }),
      pairsCompared: judged.compared,
      refined: blocks
        .map((block) =>
          told(
            block,
            facetOf(nodeAt(block.example), facetSide[block.example] ?? 0)?.profile,
            (key) => numberKey(key) * 2 + Number(isHalfKey(key)) === block.high * 4294967296 + block.low,
          ),
        )
        .sort(mostLeftOutFirst),
      notCompared: {
        blocks: pairs.leftOut.length,
        pairs: pairs.leftOut.reduce((sum, { pairsLeftOut }) => sum + pairsLeftOut, 0),
        matches: judged.leftOut,
        identifiers: pivots.leftOut,
        pathSteps: MOST_STEPS - paths.steps,
      },
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
  const { compared } = judged;
  return yield* telling(search, () => ({ stage: 'comparing', done: compared, of: compared }));
}

/** Whether the parts of one thing stand on two sides that are compared: a source's own id or a person joined them. */
function isSplit({ surveyed, numbers }: RowReader, node: number): boolean {
  const sides = surveyed.sidesOf(node);
  return sides.some((side, at) => sides.slice(at + 1).some((other) => numbers.mayPair(side, other)));
}
