// The history as people read it: newest first, with what each entry was about and whether it still stands.
import { everything, type HistoryLine, type LogFilter } from '#shared/audit/types';
import { isUndoable, reversals } from '#shared/change/undo-order';
import type { VaultContract } from '#shared/contracts/vault';
import { type Anchor, asId, type CaseId, type DocumentId } from '#shared/model/ids';
import { ok, type Result } from '#shared/model/problem';
import type { AuditLine } from './audit-log';
import { mentionsOf } from './queries/mention-place';
import { titleOf } from './titles';
import type { Workspace } from './workspace';

export async function history(
  workspace: Workspace,
  { about, limit, filter = everything, entry }: VaultContract['history']['input'],
): Promise<Result<readonly HistoryLine[]>> {
  const lines = await workspace.audit.lines();
  if (!lines.ok) return lines;
  const reversedBy = reversals(lines.value);
  const documents = workspace.documents.all;
  const names = new Map(workspace.documents.of('user').map((user) => [user.id as string, user.name]));
  const wanted = entry === undefined ? null : commandBehind(lines.value, entry);
  const chosen = lines.value
    .filter((line) => entry === undefined || line.number === wanted)
    .filter((line) => about === null || line.about.includes(about) || line.touches.includes(about))
    .filter((line) => fits(workspace, line, filter))
    .slice(-limit)
    .reverse();
  const told: HistoryLine[] = [];
  for (const line of chosen)
    told.push({
      number: line.number,
      at: line.at,
      user: line.user,
      userName: names.get(line.user) ?? '',
      command: line.command,
      about: line.about
        .map((id) => {
          const document = documents.get(id);
          return document === undefined ? (line.titles[id] ?? '') : titleOf(document);
        })
        .filter((title) => title !== ''),
      decision: line.decision && {
        opinion: line.decision.opinion,
        left: await captionAmong(workspace, line.decision.left),
        right: await captionAmong(workspace, line.decision.right),
      },
      lowered: line.lowered,
      stack: line.stack,
      reverses: line.reverses,
      reversedBy: reversedBy.get(line.number) ?? null,
      undoable: isUndoable(line, reversedBy),
    });
  return ok(told);
}

/** The entry of its own that an undo, or the undo of an undo, is about. Null: there is none of that number. */
function commandBehind(lines: readonly AuditLine[], entry: number): number | null {
  const line = lines[entry - 1];
  if (line === undefined) return null;
  return line.reverses === null ? line.number : commandBehind(lines, line.reverses);
}

/** Numbers of the entries that fit. Problems: those of reading the audit. */
export async function fittingNumbers(
  workspace: Workspace,
  filter: LogFilter,
): Promise<Result<ReadonlySet<number>>> {
  const lines = await workspace.audit.lines();
  if (!lines.ok) return lines;
  return ok(new Set(lines.value.filter((line) => fits(workspace, line, filter)).map(({ number }) => number)));
}

/** Of the first that is still there; read when it is asked, so that no name stands outside what is sealed. */
async function captionAmong(workspace: Workspace, anchors: readonly Anchor[]): Promise<string> {
  for (const anchor of anchors) {
    const [place] = mentionsOf(workspace, anchor);
    if (place !== undefined) return (await place.ref.generation.caption(place.ref.mention)) ?? '';
  }
  return '';
}

function fits(workspace: Workspace, line: AuditLine, { user, what, caseId, from, to }: LogFilter): boolean {
  return (
    (user === null || line.user === user) &&
    (what === null || line.command === what) &&
    (from === null || line.at >= from) &&
    (to === null || line.at < to) &&
    (caseId === null || concerns(workspace, line, caseId))
  );
}

/** Whether it is about the case, or about what lies in it as things stand today. */
function concerns({ documents }: Workspace, { about, touches }: AuditLine, caseId: CaseId): boolean {
  const used = documents.of('caseSource').filter((link) => link.caseId === caseId);
  const sources = new Set<string>(used.map(({ sourceId }) => sourceId));
  const isIn = (id: DocumentId): boolean => {
    const document = documents.all.get(id);
    switch (document?.kind) {
      case 'case':
        return document.id === caseId;
      case 'source':
        return sources.has(document.id);
      case 'chart':
      case 'briefing':
      case 'role':
      case 'caseSource':
        return document.caseId === caseId;
      case 'chartItem':
        return isIn(asId<DocumentId>(document.chartId));
      default:
        return false;
    }
  };
  return about.some(isIn) || touches.some(isIn);
}
