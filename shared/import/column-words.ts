// A column that has no name is stored as `column 9`; a person reads which it is, and whether the header names it at all.
import type { Translate } from '../i18n/translate';
import type { RowProblem } from '../model/record';

const unnamed = /^column (\d+)$/;

/** The name as the file has it, or words for one that has none; `problems` are those of the row that it stands in. */
export function columnWords(t: Translate, column: string, problems: readonly RowProblem[] = []): string {
  const number = numberOfUnnamed(column);
  if (number === null) return column;
  const columns = problems.find(({ code }) => code === 'row-wider')?.facts.expected;
  return typeof columns === 'number' && number > columns
    ? t('column.beyond', { number })
    : t('column.unnamed', { number });
}

/** 1-based place of a column without a name; null: it has one. */
export function numberOfUnnamed(column: string): number | null {
  const place = unnamed.exec(column)?.[1];
  return place === undefined ? null : Number(place);
}
