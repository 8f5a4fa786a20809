// What the history calls a document.
import type { WorkspaceDocument } from '#shared/model/documents';

export function titleOf(document: WorkspaceDocument): string {
  switch (document.kind) {
    case 'case':
      return [document.number, document.title].filter((part) => part.trim() !== '').join(' ');
    case 'series':
    case 'chart':
    case 'briefing':
      return document.title;
    case 'source':
      return document.fileName;
    case 'spec':
      return document.spec.title;
    case 'user':
      return document.name;
    case 'decision':
      return document.reason;
    case 'settings':
      return document.agency;
    case 'hold':
      return `${document.authority.by} ${document.authority.number}`;
    case 'tombstone':
    case 'caseSource':
    case 'role':
    case 'chartItem':
      return '';
  }
}
