// Runs a layout and keeps its promises whatever the layout does: pinned nodes stay to the bit, no position is lost.
import { fail, ok, type Result } from '../../model/problem';
import type { Layout, LayoutGraph } from '../types';

/**
 * New positions, as many as the graph has nodes. A node for which the layout gives no finite place stays where it is.
 * Problem: not-found for a layout that is not in the list.
 */
export async function runOne(
  layouts: readonly Layout[],
  id: string,
  graph: LayoutGraph,
  values: Readonly<Record<string, number | boolean>>,
): Promise<Result<Float64Array<ArrayBuffer>>> {
  const layout = layouts.find((one) => one.id === id);
  if (layout === undefined) return fail('not-found', { kind: 'layout', id });
  const before = graph.positions;
  const result = graph.count === 0 ? before : await layout.run(graph, values);
  const after = new Float64Array(graph.count * 2);
  for (let node = 0; node < graph.count; node++) {
    const x = result[node * 2] ?? Number.NaN;
    const y = result[node * 2 + 1] ?? Number.NaN;
    const stays = graph.pinned[node] === 1 || !Number.isFinite(x) || !Number.isFinite(y);
    after[node * 2] = stays ? (before[node * 2] ?? 0) : x;
    after[node * 2 + 1] = stays ? (before[node * 2 + 1] ?? 0) : y;
  }
  return ok(after);
}
