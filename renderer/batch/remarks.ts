// The remarks of an import row by row: which row of which file, which column, why. Values stay out of them: what a batch run
// prints ends up in logs, and row and column say where the value is.
import type { ImportReport } from '#shared/contracts/vault-answers';
import { problemSentence } from '#shared/i18n/problem-sentence';
import type { PreviewRow } from '#shared/import/types';
import { ok, type Problem, type Result } from '#shared/model/problem';
import type { BatchRun } from './run';

export interface Remark {
  readonly file: string;
  readonly row: number;
  /** Null: of the row as a whole. */
  readonly column: string | null;
  readonly outcome: 'flagged' | 'rejected';
  readonly code: Problem['code'];
  readonly sentence: string;
}

export interface Remarks {
  /** Rejected rows first, then flagged ones, each in their order. */
  readonly remarks: readonly Remark[];
  /** Flagged and rejected rows that are not among them. */
  readonly rowsNotTold: number;
}

const outcomes = ['rejected', 'flagged'] as const;
/** Rows asked for at a time. */
const PAGE = 2_000;

/** `most`: rows that are told. Problems: row-missing, row-damaged. */
export async function remarksOf(
  { vault, t }: BatchRun,
  { source, file, counts }: Pick<ImportReport, 'source' | 'file' | 'counts'>,
  most: number,
): Promise<Result<Remarks>> {
  const remarks: Remark[] = [];
  let told = 0;
  for (const outcome of outcomes) {
    let after = 0;
    let left = Math.min(counts[outcome], most - told);
    while (left > 0) {
      const page = await vault.ledger({ source, outcome, after, from: 0, limit: Math.min(PAGE, left) });
      if (!page.ok) return page;
      const last = page.value.at(-1);
      if (last === undefined) break;
      for (const row of page.value) remarks.push(...ofRow(t, file, outcome, row));
      after = last.row;
      left -= page.value.length;
      told += page.value.length;
    }
  }
  return ok({ remarks, rowsNotTold: counts.rejected + counts.flagged - told });
}

function ofRow(
  t: BatchRun['t'],
  file: string,
  outcome: Remark['outcome'],
  { row, problems }: PreviewRow,
): Remark[] {
  return problems.map(({ code, column, facts }) => ({
    file,
    row,
    column,
    outcome,
    code,
    sentence: problemSentence(t, { code, facts: { ...facts, file, row, column, value: '\u2026' } }, (items) =>
      items.join(', '),
    ),
  }));
}
