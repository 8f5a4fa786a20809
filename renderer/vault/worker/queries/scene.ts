// A chart's scene, and the first chart of a case.
import type { VaultContract } from '#shared/contracts/vault';
import { buildScene } from '#shared/graph/scene';
import { sideReader } from '#shared/graph/side';
import type { Scene } from '#shared/graph/types';
import type { ChartId, DocumentId, EntityId } from '#shared/model/ids';
import { fail, ok, type Result } from '#shared/model/problem';
import type { Workspace } from '../workspace';
import { allConnections, knownConnections } from './connections';
import { protectionsIn } from './protection';
import { surroundingsOf } from './surroundings';
import { undecidedIn } from './undecided';

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
      undecided: undecidedIn(workspace, around.value),
      protected: await protectionsIn(workspace).ofProfiles(around.value.profiles),
      side: sideReader(chart.caseId, documents.of('caseSource')),
    }),
  );
}

export async function suggestChart(
  workspace: Workspace,
  { caseId }: VaultContract['suggestChart']['input'],
): Promise<Result<readonly EntityId[]>> {
  const report = await allConnections(workspace);
  if (!report.ok) return report;
  return ok(report.value.firstCharts[caseId] ?? []);
}
