// What the vault itself sees people look at: a sheet, a record, a connection, and lists that name many at once. The look is on disk before the answer is
// given.
import { type AccessAbout, aboutNothing, type ShownList } from '#shared/access/types';
import type { HistoryLine } from '#shared/audit/types';
import type { Connection } from '#shared/connections/types';
import type { VaultContract } from '#shared/contracts/vault';
import type { EntityLink, EntitySheet, RecordView } from '#shared/contracts/vault-answers';
import type { Scene } from '#shared/graph/types';
import type { PreviewRow } from '#shared/import/types';
import { type Anchor, asId, type DocumentId, type EntityId } from '#shared/model/ids';
import { fail, ok, type Result } from '#shared/model/problem';
import type { Workspace } from './workspace';

/** Everything of a hub would fill the log; these tell whose sheet it was. */
const MOST_ANCHORS = 200;

/** The answer, once its look is written. Problems: those of the answer and of writing. */
async function noted<T>(
  workspace: Workspace,
  what: 'entity' | 'record' | 'connection',
  answer: Result<T>,
  aboutOf: (value: T) => AccessAbout,
): Promise<Result<T>> {
  if (!answer.ok) return answer;
  const asked = purposeOf(workspace);
  if (!asked.ok) return asked;
  const written = await workspace.access.note({ what, about: aboutOf(answer.value), count: 1 });
  return written.ok ? answer : written;
}

/** Where the workspace asks what for, nothing of a case is shown until it was said. Problems: purpose-required. */
function purposeOf({ access, documents }: Workspace): Result<null> {
  const asks = documents.of('settings')[0]?.askPurpose === true;
  return asks && access.purpose.words.trim() === '' ? fail('purpose-required', {}) : ok(null);
}

/**
 * What answers a question, once it was said what for where that is asked. The question itself is noted when it is sent, not at
 * each letter of it. Problems: purpose-required, those of the answer.
 */
export async function forPurpose<T>(
  workspace: Workspace,
  answer: () => Promise<Result<T>>,
): Promise<Result<T>> {
  const asked = purposeOf(workspace);
  return asked.ok ? answer() : asked;
}

/** The same for what names many at once. */
async function notedList<T>(
  workspace: Workspace,
  answer: Result<T>,
  listOf: (value: T) => ShownList,
): Promise<Result<T>> {
  if (!answer.ok) return answer;
  const asked = purposeOf(workspace);
  if (!asked.ok) return asked;
  const written = await workspace.access.noteList(listOf(answer.value));
  return written.ok ? answer : written;
}

export function notedChart(
  workspace: Workspace,
  { chartId }: VaultContract['scene']['input'],
  answer: Result<Scene>,
): Promise<Result<Scene>> {
  return notedList(workspace, answer, ({ nodes }) => ({
    what: 'chart',
    document: asId<DocumentId>(chartId),
    things: nodes.map(({ id }) => id),
    rows: [],
  }));
}

export function notedNeighbours(
  workspace: Workspace,
  answer: Result<readonly EntityLink[]>,
): Promise<Result<readonly EntityLink[]>> {
  return notedList(workspace, answer, (links) => ({
    what: 'neighbours',
    document: null,
    things: links.map(({ other }) => other),
    rows: [],
  }));
}

export function notedConnections(
  workspace: Workspace,
  { caseId }: VaultContract['connections']['input'],
  answer: Result<VaultContract['connections']['output']>,
): Promise<Result<VaultContract['connections']['output']>> {
  return notedList(workspace, answer, ({ connections }) => ({
    what: 'connections',
    document: caseId === null ? null : asId<DocumentId>(caseId),
    things: connections.flatMap(thingsOf),
    rows: [],
  }));
}

export function notedLedger(
  workspace: Workspace,
  { source }: VaultContract['ledger']['input'],
  answer: Result<readonly PreviewRow[]>,
): Promise<Result<readonly PreviewRow[]>> {
  return notedList(workspace, answer, (rows) => ({
    what: 'ledger',
    document: asId<DocumentId>(source),
    things: [],
    rows: rows.map(({ row }) => ({ source, row })),
  }));
}

type Briefed = VaultContract['briefingState']['output'];

export function notedPreview(workspace: Workspace, answer: Result<Briefed>): Promise<Result<Briefed>> {
  return notedList(workspace, answer, ({ case: own, profiles, connections }) => ({
    what: 'preview',
    document: asId<DocumentId>(own.id),
    things: [...profiles.map(({ id }) => id), ...connections.flatMap(thingsOf)],
    rows: [],
  }));
}

function thingsOf({ near, far, pivot, steps }: Connection): readonly EntityId[] {
  return [near, far, ...(pivot === null ? [] : [pivot]), ...steps.flatMap(({ from, to }) => [from, to])];
}

export function notedSheet(workspace: Workspace, answer: Result<EntitySheet>): Promise<Result<EntitySheet>> {
  return noted(workspace, 'entity', answer, ({ profile }) => ({
    ...aboutNothing,
    id: profile.id,
    anchors: profile.anchors.slice(0, MOST_ANCHORS),
  }));
}

/** Captions of whom decisions were about; whoever reads none of these has looked at nobody. */
export async function notedHistory(
  workspace: Workspace,
  answer: Result<readonly HistoryLine[]>,
): Promise<Result<readonly HistoryLine[]>> {
  if (!answer.ok || answer.value.every(({ decision }) => decision === null)) return answer;
  const known = await workspace.audit.lines();
  if (!known.ok) return known;
  const shown = new Set(answer.value.map(({ number }) => number));
  const things = known.value.flatMap(({ number, decision }) =>
    decision === null || !shown.has(number) ? [] : [...decision.left, ...decision.right],
  );
  return notedList(workspace, answer, () => ({ what: 'history', document: null, things, rows: [] }));
}

type Undone = VaultContract['undo']['output'];

/** Whom an undone opinion of somebody else names: one's own names whom one named. It is undone, whatever becomes of the look. */
export async function notedUndo(workspace: Workspace, answer: Result<Undone>): Promise<Result<Undone>> {
  if (!answer.ok || answer.value.line === null) return answer;
  const { line } = answer.value;
  if (line.user === workspace.keyring.person.user) return answer;
  const seen = await notedHistory(workspace, ok([line]));
  return seen.ok ? answer : ok({ ...answer.value, line: null });
}

type PurgePreview = VaultContract['purgePreview']['output'];

/** Whose rows would go, and everybody who is shown beside them. */
export function notedPurge(
  workspace: Workspace,
  { target }: VaultContract['purgePreview']['input'],
  answer: Result<PurgePreview>,
): Promise<Result<PurgePreview>> {
  const whole = target.kind === 'source' ? target.source : target.kind === 'case' ? target.caseId : null;
  return notedList(workspace, answer, ({ rows }) => ({
    what: 'purge',
    document: whole === null ? null : asId<DocumentId>(whole),
    things: target.kind === 'person' ? [target.id] : [],
    rows: rows.map(({ source, row }) => ({ source, row })),
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

/** What a page reports. Problems: purpose-required, those of writing. */
export function look(workspace: Workspace, said: VaultContract['look']['input']): Promise<Result<null>> {
  const about = { ...said.about, anchors: distinct(said.about.anchors) };
  return forPurpose(workspace, () => workspace.access.note({ ...said, about }));
}

function distinct(things: readonly (Anchor | EntityId)[]): readonly (Anchor | EntityId)[] {
  return [...new Set(things)].slice(0, MOST_ANCHORS);
}
