// The history as people read it: newest first, with what each entry was about and whether it still stands.
import type { HistoryLine } from '#shared/audit/types';
import { isUndoable, reversals } from '#shared/change/undo-order';
import type { VaultContract } from '#shared/contracts/vault';
import { ok, type Result } from '#shared/model/problem';
import { titleOf } from './titles';
import type { Workspace } from './workspace';

export async function history(
  workspace: Workspace,
  { about, limit }: VaultContract['history']['input'],
): Promise<Result<readonly HistoryLine[]>> {
  const lines = await workspace.audit.lines();
  if (!lines.ok) return lines;
  const reversedBy = reversals(lines.value);
  const documents = workspace.documents.all;
  const names = new Map(workspace.documents.of('user').map((user) => [user.id as string, user.name]));
  const chosen = lines.value
    .filter((line) => about === null || line.about.includes(about) || line.touches.includes(about))
    .slice(-limit)
    .reverse();
  return ok(
    chosen.map((line) => ({
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
      stack: line.stack,
      reverses: line.reverses,
      reversedBy: reversedBy.get(line.number) ?? null,
      undoable: isUndoable(line, reversedBy),
    })),
  );
}
