// The ledger of an import: every row of the file has exactly one outcome, so the counts add up to its rows.
import type { RowOutcome } from '../model/record';
import type { LedgerCounts } from './types';

export const noRows: LedgerCounts = { rows: 0, accepted: 0, flagged: 0, rejected: 0, repeated: 0 };

/** Counts while rows stream through. */
export class Ledger {
  #counts: Record<RowOutcome, number> = { accepted: 0, flagged: 0, rejected: 0, repeated: 0 };
  count(outcome: RowOutcome): void {
    this.#counts[outcome] += 1;
  }
  counts(): LedgerCounts {
    const { accepted, flagged, rejected, repeated } = this.#counts;
    return { rows: accepted + flagged + rejected + repeated, accepted, flagged, rejected, repeated };
  }
}

export function addCounts(a: LedgerCounts, b: LedgerCounts): LedgerCounts {
  return {
    rows: a.rows + b.rows,
    accepted: a.accepted + b.accepted,
    flagged: a.flagged + b.flagged,
    rejected: a.rejected + b.rejected,
    repeated: a.repeated + b.repeated,
  };
}
