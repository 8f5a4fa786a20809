// Which documents refer to which: a document that others still lean on cannot be taken away by an undo, or charts and
// links of cases would point at nothing.
import type { WorkspaceDocument } from '../model/documents';
import type { Anchor, DocumentId } from '../model/ids';
import { type Change, conflicts, type Documents, touched } from './change';

/** Ids of documents that this one names. */
export function namedBy(document: WorkspaceDocument): readonly string[] {
  switch (document.kind) {
    case 'case':
    case 'series':
    case 'spec':
    case 'user':
    case 'settings':
    case 'tombstone':
      return [];
    case 'source':
      return document.head.series === null ? [] : [document.head.series];
    case 'caseSource':
      return [document.caseId, document.sourceId];
    case 'hold':
      return [document.target];
    case 'role':
      return [document.caseId, ...sourceOf(document.anchor)];
    case 'decision':
      return [...document.left, ...document.right].flatMap(sourceOf);
    case 'chart':
      return [document.caseId];
    case 'chartItem':
      return [document.chartId, ...sourceOf(document.target)];
    case 'briefing':
      return document.chartId === null ? [document.caseId] : [document.caseId, document.chartId];
  }
}

/** The source of an anchor `SOURCE/ROW#SLOT`. One by record id belongs to a series and outlives any one source. */
function sourceOf(anchor: Anchor | string): readonly string[] {
  if (anchor.startsWith('~')) return [];
  const slash = anchor.indexOf('/');
  const mark = anchor.indexOf('!');
  if (slash < 0 || (mark >= 0 && mark < slash)) return [];
  return [anchor.slice(0, slash)];
}

/**
 * Documents that stand in the way of a change: those that are not what it says they were (see `conflicts`), those that
 * would name something that is gone, and those that come back naming something that is gone. Empty: it applies.
 */
export function obstacles(documents: Documents, change: Change): readonly DocumentId[] {
  const found = new Set<DocumentId>(conflicts(documents, change));
  const gone = new Set<string>(change.removed.map((document) => document.id));
  const back = new Set<string>(change.added.map((document) => document.id));
  const changed = new Set<string>(touched(change));
  if (gone.size > 0) {
    for (const document of documents.values())
      if (!changed.has(document.id) && namedBy(document).some((id) => gone.has(id))) found.add(document.id);
  }
  const after = [...change.added, ...change.updated.map((each) => each.after)];
  for (const document of after)
    for (const id of namedBy(document))
      if (gone.has(id) || (!documents.has(id as DocumentId) && !back.has(id))) found.add(document.id);
  return [...found];
}
