// Why the dates of a column are read in the order they are: the row that decides, or that none does.
import type { DateReading } from '#shared/import/types';
import type { DateOrder } from '#shared/values/value-type';
import type { Words } from '../../session/words';

export interface DateWords {
  readonly sentence: string;
  /** A person should look: rows contradict, none decides, or they say otherwise than what was chosen. */
  readonly isFlagged: boolean;
}

/** `inForce`: the order that the spec now has for the column. */
export function dateWords(
  { column, order, votes, undecided, deciding, isDoubtful }: DateReading,
  inForce: DateOrder | null,
  { t, list }: Pick<Words, 't' | 'list'>,
): DateWords {
  const rows = list(deciding.map(({ row }) => String(row)));
  const [first] = deciding;
  if (order !== null && first !== undefined) {
    const decided = t('import.panel.dateDecided', { count: deciding.length, rows, example: first.written });
    if (inForce === order) return { sentence: decided, isFlagged: isDoubtful };
    const otherwise = t('import.panel.dateOtherwise', { order });
    return { sentence: `${otherwise} ${decided}`, isFlagged: true };
  }
  const contradict = votes.mdy > 0 && votes.dmy > 0;
  const why = contradict
    ? `${t('import.panel.dateDoubt', { column, mdy: votes.mdy, dmy: votes.dmy })} ${t('import.panel.decidingRows', { rows })}`
    : t('import.panel.dateOpen', { count: undecided });
  const left = inForce === null ? ` ${t('import.panel.dateLeft')}` : '';
  return { sentence: `${why}${left}`, isFlagged: true };
}
