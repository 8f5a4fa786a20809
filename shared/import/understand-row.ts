// What becomes of a record: exactly one outcome, the things and links it tells of, and everything to say against it.
import type { RowProblem, SourceRecord, UnderstoodRow } from '../model/record';
import { formatById } from './formats/registry';
import { RepeatedRows } from './repeated-rows';
import { looksLikeTotal } from './total-row';
import type { Spec, Understanding } from './types';

const none: readonly never[] = [];

/**
 * A function for one file: it remembers rows seen, so that a row that repeats another word for word adds nothing.
 * `accepted`: nothing to remark. `flagged`: used, with remarks (a total is kept, and nothing made of it). `rejected`: nothing of it is used, the first problem says
 * why. `repeated`: says what an earlier row said. A row that a fault of ours keeps from being understood is rejected
 * with `row-fault`: it stays in the ledger and in the source, and the rows after it are read.
 */
export function rowUnderstander(spec: Spec): (record: SourceRecord) => UnderstoodRow {
  const understand = formatById(spec.format).understand(spec);
  const seen = new RepeatedRows();
  return (record) => {
    const { row } = record;
    const broken = record.problems.find(({ code }) => code === 'row-quote-open');
    if (broken !== undefined)
      return rejected(row, [broken, ...record.problems.filter((one) => one !== broken)]);
    if (repeatsHeader(record)) return rejected(row, [rowProblem('row-header')]);
    if (looksLikeTotal(record)) {
      const value = record.cells.find((cell) => cell !== null && cell.trim() !== '') ?? null;
      const total: RowProblem = { ...rowProblem('row-total'), value };
      return { row, outcome: 'flagged', problems: [total, ...record.problems], mentions: none, links: none };
    }
    const first = seen.firstOf(record);
    if (first !== null) {
      return {
        row,
        outcome: 'repeated',
        problems: [rowProblem('row-duplicate', { first })],
        mentions: none,
        links: none,
      };
    }
    const { mentions, links, problems: found, rejected: reason } = understandSafely(understand, record);
    const problems = record.problems.length === 0 ? found : [...record.problems, ...found];
    if (reason !== null) return rejected(row, [reason, ...problems]);
    if (mentions.length === 0) return rejected(row, [rowProblem('row-nothing-understood'), ...problems]);
    return { row, outcome: problems.length === 0 ? 'accepted' : 'flagged', problems, mentions, links };
  };
}

function understandSafely(
  understand: (record: SourceRecord) => Understanding,
  record: SourceRecord,
): Understanding {
  try {
    return understand(record);
  } catch (error) {
    const fault = rowProblem('row-fault', { message: String(error) });
    return { mentions: none, links: none, problems: none, rejected: fault };
  }
}

function rejected(row: number, problems: readonly RowProblem[]): UnderstoodRow {
  return { row, outcome: 'rejected', problems, mentions: none, links: none };
}

function rowProblem(code: RowProblem['code'], facts: RowProblem['facts'] = {}): RowProblem {
  return { code, column: null, value: null, facts };
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
