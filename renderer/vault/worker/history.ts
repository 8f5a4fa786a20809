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
  { about, limit, filter = everything }: VaultContract['history']['input'],
): Promise<Result<readonly HistoryLine[]>> {
  const lines = await workspace.audit.lines();
  if (!lines.ok) return lines;
  const reversedBy = reversals(lines.value);
  const chosen = lines.value
    .filter((line) => about === null || line.about.includes(about) || line.touches.includes(about))
    .filter((line) => fits(workspace, line, filter))
    .slice(-limit)
    .reverse();
  const told: HistoryLine[] = [];
  for (const line of chosen) told.push(await historyLine(workspace, line, reversedBy));
  return ok(told);
}

/** `reversedBy`: of each entry that no longer stands the one that reversed it. */
export async function historyLine(
  workspace: Workspace,
  line: AuditLine,
  reversedBy: ReadonlyMap<number, number>,
): Promise<HistoryLine> {
  const documents = workspace.documents.all;
  const { number, at, user, command, decision, lowered, stack, reverses } = line;
  return {
    number,
    at,
    user,
    userName: workspace.documents.of('user').find(({ id }) => id === user)?.name ?? '',
    command,
    about: line.about
      .map((id) => {
        const document = documents.get(id);
        return document === undefined ? (line.titles[id] ?? '') : titleOf(document);
      })
      .filter((title) => title !== ''),
    decision: decision && {
      opinion: decision.opinion,
      left: await captionAmong(workspace, decision.left),
      right: await captionAmong(workspace, decision.right),
    },
    lowered,
    stack,
    reverses,
    reversedBy: reversedBy.get(number) ?? null,
    undoable: isUndoable(line, reversedBy),
  };
}

/** The command that an entry carried out, undid or brought back. Null: there is no entry of that number. */
export function commandBehind(lines: readonly AuditLine[], entry: number): AuditLine | null {
  const line = lines[entry - 1];
  if (line === undefined) return null;
  return line.reverses === null ? line : commandBehind(lines, line.reverses);
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
