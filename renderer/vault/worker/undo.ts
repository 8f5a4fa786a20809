// Undo is the reversed change as a new entry. It applies only where what the entry left still stands; otherwise it says
// which later entries depend on it.
import { type Change, reverse, touched } from '#shared/change/change';
import { namedBy, obstacles } from '#shared/change/references';
import { isUndoable, newestUndoable, reversals } from '#shared/change/undo-order';
import { rightFor } from '#shared/commands/commands';
import type { VaultContract } from '#shared/contracts/vault';
import { fail, ok, type Result } from '#shared/model/problem';
import type { AuditLine } from './audit-log';
import { allowed, commit } from './execute';
import type { Workspace } from './workspace';

export function undo(
  workspace: Workspace,
  { entry, stack }: VaultContract['undo']['input'],
): Promise<Result<VaultContract['undo']['output']>> {
  return workspace.changes.run(async () => {
    const lines = await workspace.audit.lines();
    if (!lines.ok) return lines;
    const chosen = entry === null ? newestUndoable(lines.value, stack) : (lines.value[entry - 1] ?? null);
    if (chosen === null || !isUndoable(chosen, reversals(lines.value)))
      return fail('nothing-to-undo', { entry, stack });
    const may = allowed(workspace, rightFor(chosen.command));
    if (!may.ok) return may;
    const found = await workspace.audit.entry(chosen.number);
    if (!found.ok) return found;
    const { payload } = found.value;
    if (payload === null) return fail('nothing-to-undo', { entry: chosen.number, stack });

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
    return written.ok ? ok({ entry: written.value, reversed: chosen.number }) : written;
  });
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
