// Undo is the reversed change as a new entry. It applies only where what the entry left still stands; otherwise it says
// which later entries depend on it.
import { type Change, reverse, touched } from '#shared/change/change';
import { namedBy, obstacles } from '#shared/change/references';
import { isUndoable, newestRedoable, newestUndoable, reversals } from '#shared/change/undo-order';
import { rightFor } from '#shared/commands/commands';
import type { VaultContract } from '#shared/contracts/vault';
import { fail, ok, type Result } from '#shared/model/problem';
import type { AuditLine } from './audit-log';
import { allowed, commit } from './execute';
import { commandBehind, historyLine } from './history';
import type { Workspace } from './workspace';

export function undo(
  workspace: Workspace,
  asked: VaultContract['undo']['input'],
): Promise<Result<VaultContract['undo']['output']>> {
  return workspace.changes.run(async () => {
    const lines = await workspace.audit.lines();
    if (!lines.ok) return lines;
    const chosen = chosenLine(lines.value, asked);
    if (chosen === null || !isUndoable(chosen, reversals(lines.value)))
      return fail('nothing-to-undo', { entry: asked.entry, stack: asked.stack });
    const may = allowed(workspace, rightFor(chosen.command));
    if (!may.ok) return may;
    const found = await workspace.audit.entry(chosen.number);
    if (!found.ok) return found;
    const { payload } = found.value;
    if (payload === null) return fail('nothing-to-undo', { entry: chosen.number, stack: asked.stack });

    const change = reverse(payload.change);
    const dependents = dependentEntries(workspace, change, chosen, lines.value);
    if (dependents !== null)
      return fail('undo-conflict', { entry: chosen.number, entries: dependents.map(String) });
    const written = await commit(
      workspace,
      'undo',
      { change, stack: payload.stack, about: payload.about },
      chosen.number,
    );
    if (!written.ok) return written;
    const { number } = written.value.header;
    const since = await workspace.audit.lines();
    const behind = since.ok ? commandBehind(since.value, number) : null;
    const line =
      since.ok && behind !== null ? await historyLine(workspace, behind, reversals(since.value)) : null;
    return ok({ entry: number, reversed: chosen.number, line });
  });
}

function chosenLine(
  lines: readonly AuditLine[],
  { entry, stack, which, about }: VaultContract['undo']['input'],
): AuditLine | null {
  if (entry !== null) return lines[entry - 1] ?? null;
  if (about !== undefined) {
    const reversedBy = reversals(lines);
    const isAbout = (line: AuditLine): boolean => line.about.includes(about) || line.touches.includes(about);
    return lines.findLast((line) => isAbout(line) && isUndoable(line, reversedBy)) ?? null;
  }
  return which === 'undo' ? newestRedoable(lines, stack) : newestUndoable(lines, stack);
}

/** Later entries that still stand and touch what is in the way; null when nothing is. */
function dependentEntries(
  workspace: Workspace,
  change: Change,
  chosen: AuditLine,
  lines: readonly AuditLine[],
): readonly number[] | null {
  const documents = workspace.documents.all;
  const standing = obstacles(documents, change);
  if (standing.length === 0) return null;
  const own = new Set<string>(touched(change));
  const inTheWay = new Set<string>(standing);
  // What would come back naming something that is gone waits for the entry that took that away.
  for (const document of [...change.added, ...change.updated.map(({ after }) => after)])
    if (inTheWay.has(document.id)) for (const id of namedBy(document)) if (!own.has(id)) inTheWay.add(id);
  const reversedBy = reversals(lines);
  return lines
    .slice(chosen.number)
    .filter((line) => !reversedBy.has(line.number) && line.touches.some((id) => inTheWay.has(id)))
    .map((line) => line.number);
}
