// What the rows of a segment were understood to say, as columns. A million rows are understood, indexed and stored without
// an object for each statement, which would be taken apart into columns a moment later.
import type { Link, Mention, RowOutcome, RowProblem, Statement, UnderstoodRow } from './record';

/** One statement of many rows. What stands for the row at `place` of the segment is at `place - first`. */
export interface StatementColumn extends Pick<Statement, 'property' | 'field' | 'language'> {
  readonly first: number;
  readonly values: readonly (string | null)[];
  readonly written: readonly (string | null)[];
}

export interface MentionColumns extends Pick<Mention, 'slot' | 'schema'> {
  readonly first: number;
  readonly recordIds: readonly (string | null)[];
  readonly statements: readonly StatementColumn[];
}

export interface LinkColumns extends Omit<Link, 'statements'> {
  readonly statements: readonly StatementColumn[];
}

/** Where the values of a row lie. Rows that say the same kinds of things share one, and only their places differ. */
export interface RowColumns {
  readonly mentions: readonly MentionColumns[];
  readonly links: readonly LinkColumns[];
}

/** Lists of equal length: one entry a row, rows following each other without gaps. */
export interface UnderstoodSegment {
  readonly firstRow: number;
  readonly outcomes: readonly RowOutcome[];
  readonly problems: readonly (readonly RowProblem[])[];
  readonly columns: readonly RowColumns[];
}

const none: readonly never[] = [];

export const nothingSaid: RowColumns = { mentions: none, links: none };

/** A single row, at `place`. */
export function columnsOf(
  { mentions, links }: Pick<UnderstoodRow, 'mentions' | 'links'>,
  place: number,
): RowColumns {
  if (mentions.length === 0 && links.length === 0) return nothingSaid;
  return {
    mentions: mentions.map((mention) => mentionColumns(mention, place)),
    links: links.map(({ kind, from, to, strength, statements }) => ({
      kind,
      from,
      to,
      strength,
      statements: statementColumns(statements, place),
    })),
  };
}

export function mentionColumns(
  { slot, schema, recordId, statements }: Mention,
  place: number,
): MentionColumns {
  return {
    slot,
    schema,
    first: place,
    recordIds: [recordId],
    statements: statementColumns(statements, place),
  };
}

function statementColumns(statements: readonly Statement[], place: number): readonly StatementColumn[] {
  return statements.length === 0 ? none : statements.map((statement) => statementColumn(statement, place));
}

/** Of a single row. */
export function statementColumn(
  { property, field, language, value, written }: Statement,
  place: number,
): StatementColumn {
  return { property, field, language, first: place, values: [value], written: [written] };
}

/** Rows as columns of their own. */
export function segmentOf(rows: readonly UnderstoodRow[]): UnderstoodSegment {
  return {
    firstRow: rows[0]?.row ?? 0,
    outcomes: rows.map(({ outcome }) => outcome),
    problems: rows.map(({ problems }) => problems),
    columns: rows.map(columnsOf),
  };
}

/** The rows as objects, for whoever looks at single ones. */
export function rowsOf({
  firstRow,
  outcomes,
  problems,
  columns,
}: UnderstoodSegment): readonly UnderstoodRow[] {
  return columns.map((row, place) => ({
    row: firstRow + place,
    outcome: outcomes[place] ?? 'rejected',
    problems: problems[place] ?? none,
    ...saidAt(row, place),
  }));
}

/** What the row at `place` says, as objects. */
export function saidAt(
  { mentions, links }: RowColumns,
  place: number,
): Pick<UnderstoodRow, 'mentions' | 'links'> {
  return {
    mentions: mentions.map(({ slot, schema, first, recordIds, statements }) => ({
      slot,
      schema,
      recordId: recordIds[place - first] ?? null,
      statements: statementsAt(statements, place),
    })),
    links: links.map(({ kind, from, to, strength, statements }) => ({
      kind,
      from,
      to,
      strength,
      statements: statementsAt(statements, place),
    })),
  };
}

function statementsAt(columns: readonly StatementColumn[], place: number): readonly Statement[] {
  return columns.map(({ property, field, language, first, values, written }) => ({
    property,
    value: values[place - first] ?? '',
    written: written[place - first] ?? '',
    field,
    language,
  }));
}
