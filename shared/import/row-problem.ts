// Remarks on a row as a whole, not on one of its values.
import type { RowProblem } from '../model/record';

/** How much of a value a problem tells. */
const TOLD = 200;

/** A row with another number of cells than its header. What stands beyond the header's last column is told with it. */
export function raggedRow(expected: number, cells: readonly (string | null)[], entries: number): RowProblem {
  const beyond = cells.slice(expected).filter((cell) => cell !== null && cell !== '');
  if (entries <= expected) return rowProblem('row-ragged', { expected, entries });
  const value = beyond.join(' | ').slice(0, TOLD);
  return { code: 'row-wider', column: null, value, facts: { expected, entries } };
}

export function rowProblem(code: RowProblem['code'], facts: RowProblem['facts'] = {}): RowProblem {
  return { code, column: null, value: null, facts };
}
