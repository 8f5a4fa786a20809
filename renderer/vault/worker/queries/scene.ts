// A chart's scene, and the first chart of a case.
import type { VaultContract } from '#shared/contracts/vault';
import { buildScene } from '#shared/graph/scene';
import { sideReader } from '#shared/graph/side';
import type { Scene } from '#shared/graph/types';
import type { ChartId, DocumentId, EntityId } from '#shared/model/ids';
import { fail, ok, type Result } from '#shared/model/problem';
import type { Workspace } from '../workspace';
import { allConnections, knownConnections } from './connections';
import { surroundingsOf } from './surroundings';

/** Things on a first chart: what one can still read at once. */
const FIRST_CHART = 60;

export async function scene(
  workspace: Workspace,
  { chartId }: VaultContract['scene']['input'],
): Promise<Result<Scene>> {
  const { documents } = workspace;
  const chart = documents.all.get(chartId as ChartId & DocumentId);
  if (chart?.kind !== 'chart') return fail('not-found', { kind: 'chart', id: chartId });
  const items = documents.of('chartItem').filter((item) => item.chartId === chartId);
  const around = await surroundingsOf(
    workspace,
    items.map(({ target }) => target),
  );
  if (!around.ok) return around;
  const connections = await knownConnections(workspace);
  if (!connections.ok) return connections;
  return ok(
    buildScene({
      items,
      hiddenLinks: chart.hiddenLinks,
      profiles: around.value.profiles,
      links: around.value.links,
      connections: connections.value,
      side: sideReader(chart.caseId, documents.of('caseSource')),
    }),
  );
}

/** What the case's connections touch, best first: near and far side, the shared value, and what a path leads through. */
export async function suggestChart(
  workspace: Workspace,
  { caseId }: VaultContract['suggestChart']['input'],
): Promise<Result<readonly EntityId[]>> {
  const report = await allConnections(workspace);
  if (!report.ok) return report;
  const chosen = new Set<EntityId>();
  for (const { caseId: own, farSide, near, far, pivot, steps, state } of report.value.connections) {
    const concerns = own === caseId || (farSide.kind === 'case' && farSide.caseId === caseId);
    if (!concerns || state === 'different') continue;
    const touched = [near, ...steps.flatMap(({ from, to }) => [from, to]), far];
    if (pivot !== null) touched.push(pivot);
    const fresh = touched.filter((id) => !chosen.has(id));
    if (chosen.size + fresh.length > FIRST_CHART) continue;
    for (const id of fresh) chosen.add(id);
  }
  return ok([...chosen]);
}
