// Everything a briefing of one case is a function of, the drawn chart aside.
import type { BriefingState } from '#shared/briefing/types';
import { connectionsOfCase } from '#shared/connections/of-case';
import type { VaultContract } from '#shared/contracts/vault';
import { noticesBehind } from '#shared/graph/notices-behind';
import { sideReader } from '#shared/graph/side';
import type { RoleDocument } from '#shared/model/documents';
import type { CaseId, DocumentId, EntityId, UserId } from '#shared/model/ids';
import { fail, ok, type Result } from '#shared/model/problem';
import type { Workspace } from '../workspace';
import { allConnections } from './connections';
import { protectionsIn } from './protection';
import { entityIn, surroundingsOf } from './surroundings';
import { undecidedIn } from './undecided';

export async function briefingState(
  workspace: Workspace,
  { request }: VaultContract['briefingState']['input'],
): Promise<Result<Omit<BriefingState, 'chart'>>> {
  const { documents } = workspace;
  const own = documents.all.get(request.caseId as CaseId & DocumentId);
  if (own?.kind !== 'case') return fail('not-found', { kind: 'case', id: request.caseId });
  const report = await allConnections(workspace);
  if (!report.ok) return report;
  const connections = connectionsOfCase(report.value.connections, own.id);
  const onChart = documents
    .of('chartItem')
    .filter(({ chartId, hidden }) => chartId === request.chartId && !hidden)
    .map(({ target }) => target);
  const touched = connections.flatMap(({ near, far, pivot, steps }) => [
    near,
    far,
    ...(pivot === null ? [] : [pivot]),
    ...steps.flatMap(({ from, to }) => [from, to]),
  ]);
  const wanted = [...new Set([...onChart, ...touched])];
  const around = await surroundingsOf(workspace, wanted);
  if (!around.ok) return around;
  const chosen = new Set<EntityId>(wanted.map((id) => entityIn(around.value, id)));
  const profiles = around.value.profiles.filter(({ id }) => chosen.has(id));
  const links = around.value.links.filter(({ from, to }) => chosen.has(from) && chosen.has(to));

  const roleOf: Record<EntityId, RoleDocument['role']> = {};
  for (const { caseId, anchor, role } of documents.of('role'))
    if (caseId === own.id) roleOf[entityIn(around.value, anchor)] = role;
  const referred = new Set(connections.map(({ decision }) => decision));
  const userNames: Record<UserId, string> = {};
  for (const { id, name } of documents.of('user')) userNames[id] = name;
  const used = new Set(
    documents
      .of('caseSource')
      .filter(({ caseId }) => caseId === own.id)
      .map(({ sourceId }) => sourceId),
  );
  // Every list was compared with, also one in which nothing was found: "not in these lists" names them.
  for (const { id, head } of documents.of('source')) if (head.role === 'list') used.add(id);
  for (const { statements } of profiles) for (const { source } of statements) used.add(source);
  for (const { source } of links) used.add(source);
  return ok({
    case: own,
    otherCases: documents.of('case').filter(({ id }) => id !== own.id),
    sources: documents.of('source').filter(({ id }) => used.has(id)),
    connections,
    profiles,
    links,
    notices: Object.fromEntries(
      noticesBehind({
        profiles: around.value.profiles,
        links: around.value.links,
        connections,
        undecided: undecidedIn(workspace, around.value),
        side: sideReader(own.id, documents.of('caseSource')),
      }),
    ),
    roleOf,
    protected: await protectionsIn(workspace).ofProfiles(profiles),
    decisions: documents.of('decision').filter(({ id }) => referred.has(id)),
    userNames,
    request,
    madeByName: workspace.keyring.person.name,
    agency: documents.of('settings')[0]?.agency ?? '',
  });
}
