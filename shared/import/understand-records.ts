// What becomes of records: exactly one outcome each, the things and links they tell of, and everything to say against them.
import type { RowProblem, SourceRecord } from '../model/record';
import type { UnderstoodSegment } from '../model/understood-segment';
import { formatById } from './formats/registry';
import { RepeatedRows } from './repeated-rows';
import { rowProblem } from './row-problem';
import { SegmentDraft } from './segment-draft';
import { totalIn } from './total-row';
import type { Spec, UnderstandRecords } from './types';

/** What is remembered of a file's rows before the ones at hand. */
export interface RowsBefore {
  readonly seen: RepeatedRows;
  previous: SourceRecord | null;
}

export function noRowsBefore(): RowsBefore {
  return { seen: new RepeatedRows(), previous: null };
}

/**
 * A function for one file: it remembers the rows `before`, so that a row that repeats another word for word adds nothing. It takes
 * the file's records in turn, some hundred at a time, numbered without gaps.
 * `accepted`: nothing to remark. `flagged`: used, with remarks (a total is kept, and nothing made of it). `rejected`: nothing of it is used, the first problem says
 * why. `repeated`: says what an earlier row said. A row that a fault of ours keeps from being understood is rejected
 * with `row-fault`: it stays in the ledger and in the source, and the rows after it are read.
 */
export function recordsUnderstander(
  spec: Spec,
  before = noRowsBefore(),
): (records: readonly SourceRecord[]) => UnderstoodSegment {
  const understand = formatById(spec.format).understand(spec);
  return (records) => {
    const draft = new SegmentDraft(records);
    const left: number[] = [];
    for (let place = 0; place < records.length; place++)
      if (!isSetAside(records[place] as SourceRecord, place, before, draft)) left.push(place);
    if (left.length > 0) understandSafely(understand, records, left, draft);
    return draft.finish();
  };
}

/** Remembers records that are understood elsewhere as if they had been understood here. */
export function passRecords(records: readonly SourceRecord[], before: RowsBefore): void {
  const draft = new SegmentDraft(records);
  for (let place = 0; place < records.length; place++)
    isSetAside(records[place] as SourceRecord, place, before, draft);
}

/** Whether it is settled what becomes of a record before anything is understood in it. */
function isSetAside(record: SourceRecord, place: number, before: RowsBefore, draft: SegmentDraft): boolean {
  const { problems } = record;
  const { previous } = before;
  before.previous = record;
  if (problems.length > 0) {
    const broken = problems.find(({ code }) => code === 'row-quote-open' || code === 'row-malformed');
    if (broken !== undefined) {
      draft.setAside(place, 'rejected', [broken, ...problems.filter((one) => one !== broken)]);
      return true;
    }
  }
  if (repeatsHeader(record)) {
    draft.setAside(place, 'rejected', [rowProblem('row-header')]);
    return true;
  }
  const sum = totalIn(record, previous);
  if (sum !== null) {
    const value = record.cells.find((cell) => cell !== null && cell.trim() !== '') ?? null;
    const code = sum === 'total' ? 'row-total' : 'row-perhaps-total';
    const remark: RowProblem = { ...rowProblem(code), value };
    if (sum === 'total') {
      draft.setAside(place, 'flagged', [remark, ...problems]);
      return true;
    }
    draft.remark(place, remark);
  }
  const first = before.seen.firstOf(record);
  if (first === null) return false;
  draft.setAside(place, 'repeated', [rowProblem('row-duplicate', { first })]);
  return true;
}

/** A fault costs the row in which it lies, and no other. */
function understandSafely(
  understand: UnderstandRecords,
  records: readonly SourceRecord[],
  places: readonly number[],
  draft: SegmentDraft,
): void {
  try {
    understand(records, places, draft);
  } catch (error) {
    const [only] = places;
    if (places.length === 1 && only !== undefined)
      draft.rejected(only, rowProblem('row-fault', { message: String(error) }), []);
    else for (const place of places) understandSafely(understand, records, [place], draft);
  }
}

/** Reports in pages and files put together have their header again in the middle: it tells of nobody. */
function repeatsHeader({ columns, cells }: SourceRecord): boolean {
  if (columns.length < 2 || cells[0]?.trim() !== columns[0]) return false;
  // A column of a name that was taken got a number behind it.
  return columns.every((column, at) => {
    const cell = (cells[at] ?? '').trim();
    return cell === '' ? column.startsWith('column ') : column === cell || column.startsWith(`${cell} `);
  });
}
