// One column as the proposal sees it: what its header says, what its values look like, and what was made of both.
import type { Meaning, RowRole } from './meanings';

export interface ColumnReading {
  readonly column: string;
  readonly meaning: Meaning | null;
  readonly role: RowRole | null;
  /** 0..1 */
  readonly confidence: number;
  /** Message key `column.CODE` and its facts. */
  readonly because: { readonly code: string; readonly facts: Readonly<Record<string, string | number>> };
  readonly zone: string | null;
  readonly unit: string | null;
  /** Up to five distinct values as written. */
  readonly examples: readonly string[];
  /** Up to two hundred distinct values as written, without blanks. */
  readonly values: readonly string[];
}
