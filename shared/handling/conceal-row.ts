// What was understood in a row, as it is kept: numbers to pass for somebody as keyed hashes, texts with such numbers masked.
// Only the row as written holds them in full.
import { columnsOfField } from '../import/field-columns';
import type { Spec } from '../import/types';
import type { RowProblem, SourceRecord, Statement, UnderstoodRow } from '../model/record';
import type {
  MentionColumns,
  RowColumns,
  StatementColumn,
  UnderstoodSegment,
} from '../model/understood-segment';
import { definitionOf } from '../ontology/schemas';
import type { PropertyId, ValueTypeId } from '../ontology/types';
import type { Keyed } from '../values/concealed-number';
import { concealed } from '../values/registry';
import { isProtectedProperty, maskNumbers, maskWhole } from './protected-text';
import { concealRecordId, recordIdColumns } from './record-id';

/** Types of which a number may be a part; of a phone or an account it is the whole, and something else. */
const texts: ReadonlySet<ValueTypeId> = new Set<ValueTypeId>(['text', 'code', 'name', 'address']);

/** Columns that a spec takes for such numbers: also what cannot be read there may be one. */
export function protectedColumns({ mentions, links }: Pick<Spec, 'mentions' | 'links'>): ReadonlySet<string> {
  const rules = [...mentions, ...links].flatMap(({ statements }) => statements);
  return new Set([
    ...rules.flatMap(({ property, field }) => (isProtectedProperty(property) ? columnsOfField(field) : [])),
    ...recordIdColumns({ mentions }),
  ]);
}

/** `columns`: `protectedColumns` of the row's spec. What is concealed already stays as it is. */
export function concealRow(row: UnderstoodRow, columns: ReadonlySet<string>, keyed: Keyed): UnderstoodRow {
  const spoken = withStatements(row, (statement: Statement) => concealStatement(statement, columns, keyed));
  const mentions = each(spoken.mentions, (mention) => {
    const { recordId, statements } = mention;
    if (recordId === null) return mention;
    const kept = concealRecordId(recordId, statesIn(columns, statements), keyed);
    return kept === recordId ? mention : { ...mention, recordId: kept };
  });
  const said = mentions === spoken.mentions ? spoken : { ...spoken, mentions };
  const problems = maskProblems(row.problems, columns);
  return said === row && problems === row.problems ? row : { ...said, problems };
}

/** Whether the record id comes from one of the columns. */
function statesIn(
  columns: ReadonlySet<string>,
  statements: readonly Pick<Statement, 'property' | 'field'>[],
): boolean {
  return statements.some(
    ({ property, field }) => property === 'recordId' && field !== null && columns.has(field),
  );
}

interface Saying<S> {
  readonly statements: readonly S[];
}

/** With what `change` makes of each statement; the very same row when nothing changes. */
function withStatements<
  S,
  R extends { readonly mentions: readonly Saying<S>[]; readonly links: readonly Saying<S>[] },
>(row: R, change: (statement: S) => S): R {
  const changeAll = <T extends Saying<S>>(saying: T): T => {
    const statements = each(saying.statements, change);
    return statements === saying.statements ? saying : { ...saying, statements };
  };
  const mentions = each(row.mentions, changeAll);
  const links = each(row.links, changeAll);
  return mentions === row.mentions && links === row.links ? row : { ...row, mentions, links };
}

export function concealStatement(said: Statement, columns: ReadonlySet<string>, keyed: Keyed): Statement {
  const { property, field, value, written } = said;
  const kept = concealing(property, field, columns, keyed)?.(value, written) ?? null;
  return kept === null ? said : { ...said, ...kept };
}

/** The value and the writing as they are kept; null: as they are. */
type Concealing = (value: string, written: string) => Pick<Statement, 'value' | 'written'> | null;

/** What is done with statements of a property from a field; null: nothing. */
function concealing(
  property: PropertyId,
  field: string | null,
  columns: ReadonlySet<string>,
  keyed: Keyed,
): Concealing | null {
  if (isProtectedProperty(property))
    return (value, written) => {
      const kept = concealed(property, value, keyed);
      // The last four of a card are all that some sources know.
      return kept === value ? null : { value: kept, written: maskWhole(written) };
    };
  const isColumn = field !== null && columns.has(field);
  if (property === 'recordId')
    return (value, written) => {
      const kept = concealRecordId(value, isColumn, keyed);
      return kept === value ? null : { value: kept, written: maskWhole(written) };
    };
  if (!texts.has(definitionOf(property).type)) return null;
  const mask = isColumn ? maskWhole : maskNumbers;
  return (value, written) => {
    const shown = mask(written);
    if (shown === written) return null;
    const meant = value === written ? shown : mask(value);
    // A value that no longer looks like a number still is one.
    return { value: meant === value ? '' : meant, written: shown };
  };
}

/** As `concealRow` for every row. */
export function segmentConcealer(
  columns: ReadonlySet<string>,
  keyed: Keyed,
): (segment: UnderstoodSegment) => UnderstoodSegment {
  return (segment) => {
    // Rows share columns: each is gone through once.
    const known = new Map<StatementColumn, StatementColumn>();
    const conceal = (column: StatementColumn): StatementColumn => {
      const kept = known.get(column) ?? concealColumn(column, columns, keyed);
      known.set(column, kept);
      return kept;
    };
    const rows = new Map<RowColumns, RowColumns>();
    const lists = new Map<readonly (string | null)[], readonly (string | null)[]>();
    const concealIds = (mention: MentionColumns): MentionColumns => {
      const { recordIds, statements } = mention;
      const isNumber = statesIn(columns, statements);
      const kept =
        lists.get(recordIds) ??
        each(recordIds, (id) => (id === null ? null : concealRecordId(id, isNumber, keyed)));
      lists.set(recordIds, kept);
      return kept === recordIds ? mention : { ...mention, recordIds: kept };
    };
    const concealAll = (row: RowColumns): RowColumns => {
      const kept = rows.get(row) ?? withIds(withStatements(row, conceal), concealIds);
      rows.set(row, kept);
      return kept;
    };
    const kept = each(segment.columns, concealAll);
    const problems = each(segment.problems, (list) =>
      list.length === 0 ? list : maskProblems(list, columns),
    );
    return kept === segment.columns && problems === segment.problems
      ? segment
      : { ...segment, columns: kept, problems };
  };
}

function withIds(row: RowColumns, change: (mention: MentionColumns) => MentionColumns): RowColumns {
  const mentions = each(row.mentions, change);
  return mentions === row.mentions ? row : { ...row, mentions };
}

function concealColumn(column: StatementColumn, columns: ReadonlySet<string>, keyed: Keyed): StatementColumn {
  const conceal = concealing(column.property, column.field, columns, keyed);
  if (conceal === null) return column;
  let values: (string | null)[] | null = null;
  let written: (string | null)[] = [];
  for (let at = 0; at < column.values.length; at++) {
    const value = column.values[at] ?? null;
    const kept = value === null ? null : conceal(value, column.written[at] ?? '');
    if (kept === null) continue;
    if (values === null) {
      values = [...column.values];
      written = [...column.written];
    }
    values[at] = kept.value;
    written[at] = kept.written;
  }
  return values === null ? column : { ...column, values, written };
}

function maskProblems(problems: readonly RowProblem[], columns: ReadonlySet<string>): readonly RowProblem[] {
  return each(problems, (problem): RowProblem => {
    const mask = problem.column !== null && columns.has(problem.column) ? maskWhole : maskNumbers;
    const value = problem.value === null ? null : mask(problem.value);
    const facts = Object.entries(problem.facts).map(
      ([name, fact]) => [name, typeof fact === 'string' ? mask(fact) : fact] as const,
    );
    const isSame = value === problem.value && facts.every(([name, fact]) => fact === problem.facts[name]);
    return isSame ? problem : { ...problem, value, facts: Object.fromEntries(facts) };
  });
}

/** A row as written, for the eye: `row` is what was understood in it, `columns` those of its spec. */
export function maskRecord(
  record: SourceRecord,
  row: Pick<UnderstoodRow, 'mentions' | 'links'>,
  columns: ReadonlySet<string>,
): SourceRecord {
  const said = [...row.mentions, ...row.links].flatMap(({ statements }) => statements);
  const own = new Set(columns);
  for (const { property, field } of said) if (field !== null && isProtectedProperty(property)) own.add(field);
  const cells = each(record.cells, (cell, at) => {
    if (cell === null) return null;
    return own.has(record.columns[at] ?? '') ? maskWhole(cell) : maskNumbers(cell);
  });
  const problems = maskProblems(record.problems, own);
  return cells === record.cells && problems === record.problems ? record : { ...record, cells, problems };
}

/** The very same list when nothing in it changes. */
function each<T>(items: readonly T[], change: (item: T, at: number) => T): readonly T[] {
  let changed: T[] | null = null;
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as T;
    const next = change(item, at);
    if (next !== item) {
      changed ??= [...items];
      changed[at] = next;
    }
  }
  return changed ?? items;
}
