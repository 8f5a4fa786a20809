// Who has looked at what: the lines of the access log, newest first, and those that concern one thing.
import type { AccessEntry, AccessKind, AccessLine } from '#shared/access/types';
import type { LogFilter } from '#shared/audit/types';
import type { VaultContract } from '#shared/contracts/vault';
import { pivotWords } from '#shared/identity/pivot-words';
import { type Anchor, asId, type DocumentId, type EntityId, pivotOf } from '#shared/model/ids';
import { ok, type Result } from '#shared/model/problem';
import { titleOf } from '../titles';
import type { Workspace } from '../workspace';
import { captionOf } from './caption';
import { type MentionPlace, mentionsOf } from './mention-place';
import { entityIn, surroundingsOf } from './surroundings';

/** Names told for one line. */
const MOST_TITLES = 5;

export async function accessLog(
  workspace: Workspace,
  { about, filter, limit }: VaultContract['accessLog']['input'],
): Promise<Result<VaultContract['accessLog']['output']>> {
  const chosen = await accessEntries(workspace, about, filter);
  if (!chosen.ok) return chosen;
  const lines: AccessLine[] = [];
  for (const entry of chosen.value.slice(-limit).reverse()) lines.push(await lineOf(workspace, entry));
  return ok({ lines, total: chosen.value.length });
}

/** Oldest first. `about` null: whatever it is about. Problems: those of reading what is said of the thing. */
export async function accessEntries(
  workspace: Workspace,
  about: EntityId | Anchor | null,
  filter: LogFilter,
): Promise<Result<readonly AccessEntry[]>> {
  const all = await workspace.access.entries();
  const fitting = all.filter((entry) => fits(entry, filter));
  if (about === null) return ok(fitting);
  const around = await surroundingsOf(workspace, [about]);
  if (!around.ok) return around;
  const id = entityIn(around.value, about);
  const profile = around.value.profiles.find((each) => each.id === id);
  const things = new Set<string>([about, id, ...(profile?.anchors ?? [])]);
  const rows = new Set((profile?.statements ?? []).map(({ source, row }) => `${source}/${row}`));
  return ok(
    fitting.filter(({ payload }) => {
      if (payload === null) return false;
      const seen = payload.about;
      return (
        (seen.id !== null && things.has(seen.id)) ||
        seen.anchors.some((anchor) => things.has(anchor)) ||
        seen.rows.some(({ source, row }) => rows.has(`${source}/${row}`))
      );
    }),
  );
}

function fits({ header, payload }: AccessEntry, { user, what, caseId, from, to }: LogFilter): boolean {
  return (
    (user === null || header.user === user) &&
    (what === null || header.command === what) &&
    (from === null || header.at >= from) &&
    (to === null || header.at < to) &&
    (caseId === null || payload?.caseId === caseId || payload?.about.document === asId<DocumentId>(caseId))
  );
}

async function lineOf(workspace: Workspace, { header, payload }: AccessEntry): Promise<AccessLine> {
  const { documents } = workspace;
  const user = documents.all.get(asId<DocumentId>(header.user));
  const ofCase = payload?.caseId == null ? undefined : documents.all.get(asId<DocumentId>(payload.caseId));
  return {
    number: header.number,
    at: header.at,
    user: header.user,
    userName: user?.kind === 'user' ? user.name : '',
    what: header.command as AccessKind,
    text: payload?.about.text ?? '',
    titles: payload === null ? [] : await titlesOf(workspace, payload.about),
    caseTitle: ofCase === undefined ? '' : titleOf(ofCase),
    purpose: payload?.purpose ?? '',
    count: payload?.count ?? 0,
    purged: payload === null,
  };
}

async function titlesOf(
  workspace: Workspace,
  { id, anchors, rows, document, column }: NonNullable<AccessEntry['payload']>['about'],
): Promise<readonly string[]> {
  const titles: string[] = [];
  const whole = document === null ? undefined : workspace.documents.all.get(document);
  if (whole !== undefined) titles.push(titleOf(whole));
  for (const { source, row } of rows.slice(0, MOST_TITLES)) {
    const file = workspace.documents.all.get(asId<DocumentId>(source));
    if (file?.kind === 'source') titles.push([file.fileName, row, column ?? ''].join(' ').trim());
  }
  const own = id === null ? null : await nameOf(workspace, id);
  const things = own === null ? [...anchors].slice(0, MOST_TITLES) : [];
  if (own !== null) titles.push(own);
  for (const thing of things) {
    const name = await nameOf(workspace, thing);
    if (name !== null && !titles.includes(name)) titles.push(name);
  }
  return titles.filter((title) => title !== '');
}

/** Null when nothing of that id is there any more, or it is no thing's id. */
async function nameOf(workspace: Workspace, id: Anchor | EntityId): Promise<string | null> {
  const pivot = pivotOf(asId<EntityId>(id));
  const [place]: readonly (MentionPlace | undefined)[] = mentionsOf(workspace, id);
  if (place === undefined) return null;
  if (pivot !== null && place.head.pivot !== id) return pivotWords(asId<EntityId>(id));
  const caption = await captionOf(workspace, place);
  return caption.ok ? caption.value : null;
}
