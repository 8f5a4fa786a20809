// An entity's sheet: everything said of it, what it is linked to, which cases speak of it and in what role.
import { tallyOf } from '#shared/connections/tally';
import type { Connection } from '#shared/connections/types';
import type { VaultContract } from '#shared/contracts/vault';
import type { EntityLink, EntitySheet } from '#shared/contracts/vault-answers';
import { noticesBehind } from '#shared/graph/notices-behind';
import { sideReader } from '#shared/graph/side';
import type { Anchor, EntityId, SourceId } from '#shared/model/ids';
import { fail, ok, type Result } from '#shared/model/problem';
import type { Profile } from '#shared/model/record';
import { titleOf } from '../titles';
import type { Workspace } from '../workspace';
import { knownConnections } from './connections';
import { protectionsIn } from './protection';
import { entityIn, type Surroundings, surroundingsOf } from './surroundings';
import { sourceTitles } from './titles-of-sources';
import { undecidedIn } from './undecided';

/** Links a sheet shows; how many more there are is told. */
const SHOWN_LINKS = 500;

export async function entity(
  workspace: Workspace,
  { id: asked }: VaultContract['entity']['input'],
): Promise<Result<EntitySheet>> {
  const around = await surroundingsOf(workspace, [asked]);
  if (!around.ok) return around;
  const id = entityIn(around.value, asked);
  const profile = around.value.profiles.find((each) => each.id === id);
  if (profile === undefined) return fail('not-found', { kind: 'entity', id: asked });
  const links = linksOf(around.value, id);
  const shown = links.slice(0, SHOWN_LINKS);
  const protections = await protectionsIn(workspace).ofProfiles([profile]);
  const sources = new Set<SourceId>([
    ...profile.statements.map(({ source }) => source),
    ...links.map(({ link }) => link.source),
    ...sourcesNaming(around.value, profile),
  ]);
  const connections = await knownConnections(workspace);
  if (!connections.ok) return connections;
  const own = connections.value.filter(({ near, far, pivot }) => near === id || far === id || pivot === id);
  return ok({
    profile,
    protections: protections[id] ?? [],
    notice: noticeOf(workspace, around.value, connections.value, profile),
    links: await withProtections(workspace, around.value, shown),
    moreLinks: Math.max(0, links.length - SHOWN_LINKS),
    cases: casesOf(workspace, profile, sources),
    connections: own.map((each) => each.id),
    tally: tallyOf(own),
    sourceTitles: sourceTitles(workspace, sources),
  });
}

export async function neighbours(
  workspace: Workspace,
  { id: asked, except, limit }: VaultContract['neighbours']['input'],
): Promise<Result<readonly EntityLink[]>> {
  const around = await surroundingsOf(workspace, [asked]);
  if (!around.ok) return around;
  const id = entityIn(around.value, asked);
  const left = new Set<EntityId>([id, ...except.map((each) => entityIn(around.value, each))]);
  const found = new Map<EntityId, PlainLink>();
  for (const link of linksOf(around.value, id)) {
    if (found.size >= limit) break;
    if (!left.has(link.other) && !found.has(link.other)) found.set(link.other, link);
  }
  return ok(await withProtections(workspace, around.value, [...found.values()]));
}

function noticeOf(
  workspace: Workspace,
  around: Surroundings,
  connections: readonly Connection[],
  { id }: Profile,
): EntitySheet['notice'] {
  const undecided = undecidedIn(workspace, around);
  const side = sideReader(null, workspace.documents.of('caseSource'));
  const { profiles, links } = around;
  return noticesBehind({ profiles, links, connections, undecided, side }).get(id) ?? null;
}

type PlainLink = Omit<EntityLink, 'otherProtections'>;

async function withProtections(
  workspace: Workspace,
  { profiles }: Surroundings,
  links: readonly PlainLink[],
): Promise<EntityLink[]> {
  const others = new Set(links.map(({ other }) => other));
  const found = await protectionsIn(workspace).ofProfiles(profiles.filter(({ id }) => others.has(id)));
  return links.map((link) => ({ ...link, otherProtections: found[link.other] ?? [] }));
}

function linksOf({ links, profiles }: Surroundings, id: EntityId): PlainLink[] {
  const byId = new Map(profiles.map((profile) => [profile.id, profile]));
  return links.flatMap((link) => {
    if (link.from !== id && link.to !== id) return [];
    const other = byId.get(link.from === id ? link.to : link.from);
    return other === undefined
      ? []
      : [{ link, other: other.id, otherCaption: other.caption, otherSchema: other.schema }];
  });
}

/** A pivot that only properties name has no statements of its own: the sources that name it speak of it. */
function sourcesNaming({ links }: Surroundings, { id, statements }: Profile): SourceId[] {
  return statements.length > 0 ? [] : links.filter(({ to }) => to === id).map(({ source }) => source);
}

function casesOf(
  workspace: Workspace,
  profile: Profile,
  sources: ReadonlySet<SourceId>,
): EntitySheet['cases'] {
  const { documents } = workspace;
  const own = new Set<SourceId>(profile.statements.map(({ source }) => source));
  const speaking = own.size > 0 ? own : sources;
  const anchors = new Set<Anchor>(profile.anchors);
  const roles = documents.of('role');
  const using = documents.of('caseSource').filter(({ sourceId }) => speaking.has(sourceId));
  return documents
    .of('case')
    .filter(({ id }) => using.some(({ caseId }) => caseId === id))
    .map((each) => ({
      caseId: each.id,
      title: titleOf(each),
      role: roles.find(({ caseId, anchor }) => caseId === each.id && anchors.has(anchor))?.role ?? 'unknown',
    }));
}
