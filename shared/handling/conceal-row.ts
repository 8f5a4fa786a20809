// What was understood in a row, as it is kept: numbers to pass for somebody as keyed hashes, texts with such numbers masked.
// Only the row as written holds them in full.
import type { Spec, StatementRule } from '../import/types';
import type { Link, Mention, RowProblem, SourceRecord, Statement, UnderstoodRow } from '../model/record';
import { definitionOf } from '../ontology/schemas';
import type { ValueTypeId } from '../ontology/types';
import type { Keyed } from '../values/concealed-number';
import { concealed } from '../values/registry';
import { isProtectedProperty, maskNumbers, maskWhole } from './protected-text';

/** Types of which a number may be a part; of a phone or an account it is the whole, and something else. */
const texts: ReadonlySet<ValueTypeId> = new Set<ValueTypeId>(['text', 'code', 'name', 'address']);

/** Columns that a spec takes for such numbers: also what cannot be read there may be one. */
export function protectedColumns({ mentions, links }: Pick<Spec, 'mentions' | 'links'>): ReadonlySet<string> {
  const rules = [...mentions, ...links].flatMap(({ statements }) => statements);
  return new Set(rules.filter(({ property }) => isProtectedProperty(property)).flatMap(columnsOf));
}

function columnsOf({ field }: StatementRule): readonly string[] {
  if (field.from === 'constant') return [];
  return field.from === 'columns' ? field.columns : [field.column];
}

/** `columns`: `protectedColumns` of the row's spec. What is concealed already stays as it is. */
export function concealRow(row: UnderstoodRow, columns: ReadonlySet<string>, keyed: Keyed): UnderstoodRow {
  const mentions = each(row.mentions, (mention): Mention => {
    const statements = each(mention.statements, (statement) => concealStatement(statement, columns, keyed));
    return statements === mention.statements ? mention : { ...mention, statements };
  });
  const links = each(row.links, (link): Link => {
    const statements = each(link.statements, (statement) => concealStatement(statement, columns, keyed));
    return statements === link.statements ? link : { ...link, statements };
  });
  const problems = maskProblems(row.problems, columns);
  const isSame = mentions === row.mentions && links === row.links && problems === row.problems;
  return isSame ? row : { ...row, mentions, links, problems };
}

export function concealStatement(said: Statement, columns: ReadonlySet<string>, keyed: Keyed): Statement {
  const { property, value, written, field } = said;
  if (isProtectedProperty(property)) {
    const kept = concealed(property, value, keyed);
    // The last four of a card are all that some sources know.
    return kept === value ? said : { ...said, value: kept, written: maskWhole(written) };
  }
  if (!texts.has(definitionOf(property).type)) return said;
  const mask = field !== null && columns.has(field) ? maskWhole : maskNumbers;
  const shown = mask(written);
  if (shown === written) return said;
  const meant = value === written ? shown : mask(value);
  // A value that no longer looks like a number still is one.
  return { ...said, value: meant === value ? '' : meant, written: shown };
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
