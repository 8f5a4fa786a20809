// Whether a row that does not open was damaged or moved.
import type { Problem, ProblemCode } from '#shared/model/problem';
import type { StoredRow } from './pieces';
import { itemOf, labelOf, type RowKey, type TableName } from './row-keys';
import { unseal } from './sealing';

/** A row that does not open is tried in this many other places at most. */
const MOST_TRIED = 2_000;

/** A row that opens under the label of another place was moved: swapped, not damaged. */
export async function judge(
  key: CryptoKey,
  table: TableName,
  own: readonly StoredRow[],
  others: readonly StoredRow[],
  problem: Problem,
): Promise<ProblemCode> {
  if (problem.code !== 'row-damaged') return problem.code;
  for (const { key: place, value } of own) {
    if ((await unseal(key, labelOf(table, place), value)) !== null) continue;
    for (const other of others.slice(0, MOST_TRIED))
      if (!same(other.key, place) && (await unseal(key, labelOf(table, other.key), value)) !== null)
        return 'row-swapped';
  }
  return problem.code;
}

function same(a: RowKey, b: RowKey): boolean {
  return a[0] === b[0] && itemOf(a) === itemOf(b) && a[1] === b[1];
}
