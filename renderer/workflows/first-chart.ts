// A case's first chart: what its connections touch, laid out once, because making it asks for that. After that nothing
// moves unasked. Window and batch both begin so.
import type { ComputeContract } from '#shared/contracts/compute';
import type { Client } from '#shared/contracts/rpc';
import type { VaultContract } from '#shared/contracts/vault';
import { layoutGraphOf, orderedByPlace } from '#shared/graph/layout-graph';
import { initialValues, layoutForms } from '#shared/graph/layouts/layout-list';
import { placesAround } from '#shared/graph/place-new';
import type { ChartDocument } from '#shared/model/documents';
import type { CaseId, ChartId } from '#shared/model/ids';
import { fail, ok, type Result } from '#shared/model/problem';

interface Tools {
  readonly vault: Client<VaultContract>;
  readonly compute: Client<ComputeContract>;
}

/** The case's first chart, made when it has none. Problems: those of the vault and the layout. */
export async function firstChart(tools: Tools, caseId: CaseId, title: string): Promise<Result<ChartId>> {
  const charts = await tools.vault.documents({ kind: 'chart' });
  if (!charts.ok) return charts;
  const there = (charts.value as readonly ChartDocument[]).find((chart) => chart.caseId === caseId);
  return there === undefined ? makeFirstChart(tools, caseId, title) : ok(there.id);
}

/** A new chart of what the case's connections touch; empty when there are none. */
export async function makeFirstChart(tools: Tools, caseId: CaseId, title: string): Promise<Result<ChartId>> {
  const suggested = await tools.vault.suggestChart({ caseId });
  if (!suggested.ok) return suggested;
  const places = placesAround({ x: 0, y: 0 }, suggested.value.length, []);
  const items = suggested.value.map((target, at) => ({
    target,
    x: places[at]?.x ?? 0,
    y: places[at]?.y ?? 0,
  }));
  const made = await tools.vault.execute({ name: 'chart.create', input: { caseId, title, items } });
  if (!made.ok) return made;
  const { output } = made.value;
  if (output === null || !('id' in output)) return fail('internal', { message: 'chart.create gave no id' });
  return layOutOnce(tools, output.id as ChartId);
}

/** The usual layout with its initial values, as one command. */
async function layOutOnce({ vault, compute }: Tools, chartId: ChartId): Promise<Result<ChartId>> {
  const scene = await vault.scene({ chartId });
  if (!scene.ok) return scene;
  const ordered = orderedByPlace(scene.value);
  const { nodes } = ordered;
  const [form] = layoutForms;
  if (form === undefined || nodes.length === 0) return ok(chartId);
  const graph = layoutGraphOf(ordered);
  const placed = await compute.layOut({ layout: form.id, ...graph, values: initialValues(form) });
  if (!placed.ok) return placed;
  const { positions } = placed.value;
  const items = nodes.flatMap(({ targets, x, y }, at) =>
    targets.map((target) => ({
      target,
      x: Math.round(positions[2 * at] ?? x),
      y: Math.round(positions[2 * at + 1] ?? y),
    })),
  );
  const arranged = await vault.execute({ name: 'chart.arrange', input: { chartId, items } });
  return arranged.ok ? ok(chartId) : arranged;
}
