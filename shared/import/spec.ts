// A mapping that somebody made and kept is proposed again for the next file with the same columns.
import type { SpecDocument } from '../model/documents';
import type { Spec } from './types';

/** The saved spec made for exactly these columns, the newest last; null when there is none. Order does not matter. */
export function savedSpecFor(saved: readonly SpecDocument[], columns: readonly string[]): Spec | null {
  const key = [...columns].sort().join('\n');
  return saved.findLast((document) => document.columns.join('\n') === key)?.spec ?? null;
}
