// What a screen calls a source.
import type { SourceDocument } from '#shared/model/documents';
import type { SourceId } from '#shared/model/ids';
import type { Workspace } from '../workspace';

export function sourceTitle(source: SourceDocument): string {
  return source.fileName;
}

export function sourceTitles(
  workspace: Workspace,
  ids: Iterable<SourceId>,
): Readonly<Record<SourceId, string>> {
  const titles: Record<SourceId, string> = {};
  for (const id of ids) {
    const source = workspace.documents.of('source').find((each) => each.id === id);
    if (source !== undefined) titles[id] = sourceTitle(source);
  }
  return titles;
}
