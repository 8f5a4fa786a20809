// How old what a source says is: of its edition when that is known, else of its import.
import type { SourceDocument } from '#shared/model/documents';
import type { Words } from '../session/words';

export function sourceAge({ head, importedAt }: SourceDocument, { t, day }: Words): string {
  if (head.editionDate === null) return t('import.panel.importedOn', { date: day(importedAt) });
  return t('import.panel.edition', { date: day(head.editionDate), days: daysSince(head.editionDate) });
}

/** Whole days since an ISO day. */
export function daysSince(isoDay: string, now = Date.now()): number {
  return Math.max(0, Math.floor((now - Date.parse(isoDay.slice(0, 10))) / 86_400_000));
}
