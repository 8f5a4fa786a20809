// Reads the rows that mentions lie in, each once, as assembling entities takes them.
import { type AssemblyRow, assemblySource } from '#shared/identity/mention-nodes';
import type { SourceDocument } from '#shared/model/documents';
import { ok, type Result } from '#shared/model/problem';
import type { Workspace } from '../workspace';
import type { MentionPlace } from './mention-place';

/** Problems: row-missing, row-damaged. */
export async function rowsOf(
  workspace: Workspace,
  places: readonly MentionPlace[],
): Promise<Result<AssemblyRow[]>> {
  const wanted = new Map<string, { readonly source: SourceDocument; readonly row: number }>();
  for (const { source, head } of places) wanted.set(`${source.id}/${head.row}`, { source, row: head.row });
  // Rows of one segment one after the other, so that it is decoded once even when many are asked.
  const ordered = [...wanted.values()].sort((a, b) =>
    a.source.id === b.source.id ? a.row - b.row : a.source.id < b.source.id ? -1 : 1,
  );
  const rows: AssemblyRow[] = [];
  for (const { source, row } of ordered) {
    const found = await workspace.segments.at(source, row);
    if (!found.ok) return found;
    rows.push({ source: assemblySource(source), row: found.value.row });
  }
  return ok(rows);
}
