// A case's first chart: what its connections touch, laid out once. Later charts are people's own.
import type { ComputeContract } from '#shared/contracts/compute';
import type { Client } from '#shared/contracts/rpc';
import type { VaultContract } from '#shared/contracts/vault';
import { layoutGraphOf } from '#shared/graph/layout-graph';
import type { CaseDocument, ChartDocument } from '#shared/model/documents';
import type { ChartId } from '#shared/model/ids';
import { fail, ok, type Result } from '#shared/model/problem';

interface Tools {
  readonly vault: Client<VaultContract>;
  readonly compute: Client<ComputeContract>;
}

/** The case's first chart, or a new one of what its connections touch. Problems: those of the vault and the layout. */
export async function firstChart(tools: Tools, of: CaseDocument, title: string): Promise<Result<ChartId>> {
  const charts = await tools.vault.documents({ kind: 'chart' });
  if (!charts.ok) return charts;
  const there = (charts.value as readonly ChartDocument[]).find((chart) => chart.caseId === of.id);
  if (there !== undefined) return ok(there.id);

  const suggested = await tools.vault.suggestChart({ caseId: of.id });
  if (!suggested.ok) return suggested;
  const items = suggested.value.map((target) => ({ target, x: 0, y: 0 }));
  const made = await tools.vault.execute({ name: 'chart.create', input: { caseId: of.id, title, items } });
  if (!made.ok) return made;
  const chartId = made.value.output;
  if (chartId === null || !('id' in chartId)) return fail('internal', { message: 'chart.create gave no id' });
  return layOutChart(tools, chartId.id as ChartId);
}

/** Lays the whole chart out once as one command; pinned items stay. */
async function layOutChart({ vault, compute }: Tools, chartId: ChartId): Promise<Result<ChartId>> {
  const scene = await vault.scene({ chartId });
  if (!scene.ok) return scene;
  const { nodes } = scene.value;
  if (nodes.length === 0) return ok(chartId);
  const graph = layoutGraphOf(scene.value);
  const placed = await compute.layOut({ layout: 'organic', ...graph, values: {} });
  if (!placed.ok) return placed;
  const { positions } = placed.value;
  const items = nodes.map((node, index) => ({
    target: node.id,
    x: positions[2 * index] ?? node.x,
    y: positions[2 * index + 1] ?? node.y,
  }));
  const arranged = await vault.execute({ name: 'chart.arrange', input: { chartId, items } });
  return arranged.ok ? ok(chartId) : arranged;
}
