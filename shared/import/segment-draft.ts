// What becomes of the rows of a segment, filled in by whoever knows: exactly one outcome a row.
import type { RowOutcome, RowProblem, SourceRecord } from '../model/record';
import { nothingSaid, type RowColumns, type UnderstoodSegment } from '../model/understood-segment';
import { rowProblem } from './row-problem';

const none: readonly RowProblem[] = [];

/** What is said last of a row holds. */
export class SegmentDraft {
  readonly records: readonly SourceRecord[];
  readonly #outcomes: RowOutcome[];
  readonly #problems: (readonly RowProblem[])[];
  readonly #columns: RowColumns[];
  /** Before anything is understood. */
  readonly #remarks = new Map<number, RowProblem>();

  constructor(records: readonly SourceRecord[]) {
    this.records = records;
    this.#outcomes = records.map(() => 'accepted');
    this.#problems = records.map(() => none);
    this.#columns = records.map(() => nothingSaid);
  }

  /** To be said of a row whatever is understood in it. */
  remark(place: number, problem: RowProblem): void {
    this.#remarks.set(place, problem);
  }

  /** What was understood; nothing at all is a reason to reject the row. The reader's own remarks come first. */
  understood(place: number, columns: RowColumns, found: readonly RowProblem[]): void {
    const problems = this.#withReaders(place, found);
    if (columns.mentions.length === 0)
      this.#set(place, 'rejected', [rowProblem('row-nothing-understood'), ...problems], nothingSaid);
    else this.#set(place, problems.length === 0 ? 'accepted' : 'flagged', problems, columns);
  }

  rejected(place: number, reason: RowProblem, found: readonly RowProblem[]): void {
    this.#set(place, 'rejected', [reason, ...this.#withReaders(place, found)], nothingSaid);
  }

  /** A row of which nothing is made, with all there is to say of it. */
  setAside(place: number, outcome: RowOutcome, problems: readonly RowProblem[]): void {
    this.#set(place, outcome, problems, nothingSaid);
  }

  finish(): UnderstoodSegment {
    return {
      firstRow: this.records[0]?.row ?? 0,
      outcomes: this.#outcomes,
      problems: this.#problems,
      columns: this.#columns,
    };
  }

  #withReaders(place: number, found: readonly RowProblem[]): readonly RowProblem[] {
    const readers = this.records[place]?.problems ?? none;
    const remark = this.#remarks.get(place);
    if (remark !== undefined) return [remark, ...readers, ...found];
    return readers.length === 0 ? found : [...readers, ...found];
  }

  #set(place: number, outcome: RowOutcome, problems: readonly RowProblem[], columns: RowColumns): void {
    this.#outcomes[place] = outcome;
    this.#problems[place] = problems;
    this.#columns[place] = columns;
  }
}
