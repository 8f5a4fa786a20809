// How a reference to rows of a source reads, on paper and in the preview alike.
import type { Translate } from '../i18n/translate';
import { rowRanges } from './row-ranges';

/** `[3] row 12`, `[3] rows 12, 14–16`. */
export function citation(t: Translate, number: number, rows: readonly number[]): string {
  return t('briefing.source.rows', {
    number,
    count: rows.length,
    rows: rowRanges(rows, t('briefing.comma')),
  });
}
