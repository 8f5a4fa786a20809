// What the vault itself sees people look at: a sheet, a record, a connection. The look is on disk before the answer is
// given.
import { type AccessAbout, aboutNothing } from '#shared/access/types';
import type { Connection } from '#shared/connections/types';
import type { EntitySheet, RecordView, VaultContract } from '#shared/contracts/vault';
import type { Anchor, EntityId } from '#shared/model/ids';
import type { Result } from '#shared/model/problem';
import type { Workspace } from './workspace';

/** Everything of a hub would fill the log; these tell whose sheet it was. */
const MOST_ANCHORS = 200;

/** The answer, once its look is written. Problems: those of the answer and of writing. */
async function noted<T>(
  { access }: Workspace,
  what: 'entity' | 'record' | 'connection',
  answer: Result<T>,
  aboutOf: (value: T) => AccessAbout,
): Promise<Result<T>> {
  if (!answer.ok) return answer;
  const written = await access.note({ what, about: aboutOf(answer.value), count: 1 });
  return written.ok ? answer : written;
}

export function notedSheet(workspace: Workspace, answer: Result<EntitySheet>): Promise<Result<EntitySheet>> {
  return noted(workspace, 'entity', answer, ({ profile }) => ({
    ...aboutNothing,
    id: profile.id,
    anchors: profile.anchors.slice(0, MOST_ANCHORS),
  }));
}

export function notedRecord(workspace: Workspace, answer: Result<RecordView>): Promise<Result<RecordView>> {
  return noted(workspace, 'record', answer, ({ source, record }) => ({
    ...aboutNothing,
    rows: [{ source, row: record.row }],
  }));
}

export function notedConnection(
  workspace: Workspace,
  answer: Result<Connection>,
): Promise<Result<Connection>> {
  return noted(workspace, 'connection', answer, aboutConnection);
}

function aboutConnection({ near, far, pivot, nearAnchors, farAnchors }: Connection): AccessAbout {
  const things = [near, far, ...(pivot === null ? [] : [pivot]), ...nearAnchors, ...farAnchors];
  return { ...aboutNothing, anchors: distinct(things) };
}

/** What a page reports. Problems: those of writing. */
export function look(workspace: Workspace, said: VaultContract['look']['input']): Promise<Result<null>> {
  const about = { ...said.about, anchors: distinct(said.about.anchors) };
  return workspace.access.note({ ...said, about });
}

function distinct(things: readonly (Anchor | EntityId)[]): readonly (Anchor | EntityId)[] {
  return [...new Set(things)].slice(0, MOST_ANCHORS);
}
