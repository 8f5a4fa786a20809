// A remark on a row as a whole, not on one of its values.
import type { RowProblem } from '../model/record';

export function rowProblem(code: RowProblem['code'], facts: RowProblem['facts'] = {}): RowProblem {
  return { code, column: null, value: null, facts };
}
