// A chart that was just made of suggestions is laid out once, because a person asked for it by making it; after that
// nothing moves unasked.
import type { ComputeContract } from '#shared/contracts/compute';
import type { Client } from '#shared/contracts/rpc';
import type { VaultContract } from '#shared/contracts/vault';
import { layoutGraphOf } from '#shared/graph/layout-graph';
import { initialValues, layoutForms } from '#shared/graph/layouts/layout-list';
import type { ChartId } from '#shared/model/ids';
import { execute } from '../../session/execute';
import { tellProblem } from '../../session/notify';
import { itemsOf } from './chart-tools';

interface Tools {
  readonly vault: Client<VaultContract>;
  readonly compute: Client<ComputeContract>;
}

/** The usual layout with its initial values. What fails is told; the chart then stays as it was placed. */
export async function firstLayout({ vault, compute }: Tools, chartId: ChartId): Promise<void> {
  const [form] = layoutForms;
  const scene = await vault.scene({ chartId });
  if (!scene.ok) return tellProblem(scene.problem);
  if (form === undefined || scene.value.nodes.length === 0) return;
  const placed = await compute.layOut({
    layout: form.id,
    ...layoutGraphOf(scene.value),
    values: initialValues(form),
  });
  if (!placed.ok) return tellProblem(placed.problem);
  const { positions } = placed.value;
  const items = itemsOf(scene.value.nodes, ({ x, y }, at) => ({
    x: Math.round(positions[at * 2] ?? x),
    y: Math.round(positions[at * 2 + 1] ?? y),
  }));
  await execute('chart.arrange', { chartId, items }, 'failure');
}
