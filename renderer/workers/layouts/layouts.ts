// Every layout a compute worker can run, in the order of `layoutForms`.
import { plainLayouts } from '#shared/graph/layouts/layout-list';
import { runOne } from '#shared/graph/layouts/run-layout';
import type { Layout, LayoutGraph } from '#shared/graph/types';
import type { Result } from '#shared/model/problem';
import { fcose } from './fcose';

export const layouts: readonly Layout[] = [fcose, ...plainLayouts];

/** New positions; pinned nodes keep theirs to the bit. Problem: not-found for an unknown layout. */
export function runLayout(
  id: string,
  graph: LayoutGraph,
  values: Readonly<Record<string, number | boolean>>,
): Promise<Result<Float64Array<ArrayBuffer>>> {
  return runOne(layouts, id, graph, values);
}
