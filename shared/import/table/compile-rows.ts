// Turns a spec into a function over a table's records, once a file: column names become positions, each column gets its
// own memo of ready statements, and nothing is looked up by name while rows stream through.
import type { Mention, SourceRecord, Statement } from '../../model/record';
import { columnsOfField } from '../field-columns';
import { textScanner } from '../scan-mentions';
import { stateValue } from '../state-value';
import type { LinkRule, MentionRule, Spec, StatementRule, UnderstandRecords } from '../types';
import { type ColumnReader, columnReader } from './read-column';
import { understandTable } from './understand-table';

/** Whether a row has what a rule asks for; null: every row has. */
export type RowTest = ((record: SourceRecord) => boolean) | null;

/** Readers are named by their place in `CompiledTable.readers`. */
export interface CompiledMention {
  readonly rule: MentionRule;
  readonly recordIdAt: number;
  readonly when: RowTest;
  readonly readers: readonly number[];
  /** Statements that every such mention has, whatever the row says. */
  readonly constant: readonly Statement[];
  readonly scanAt: readonly number[];
}

export interface CompiledLink {
  readonly rule: LinkRule;
  readonly when: RowTest;
  readonly readers: readonly number[];
}

export interface CompiledTable {
  readonly readers: readonly ColumnReader[];
  readonly mentions: readonly CompiledMention[];
  readonly links: readonly CompiledLink[];
  /** Columns of no rule, kept with the first mention of a row. */
  readonly rest: readonly number[];
  readonly scan: ReturnType<typeof textScanner>;
}

export function compileRows(spec: Spec): UnderstandRecords {
  const compiled = new Map<readonly string[], CompiledTable>();
  return (records, places, draft) => {
    for (const [columns, own] of byColumns(records, places)) {
      let table = compiled.get(columns);
      if (table === undefined) {
        table = compile(spec, columns);
        compiled.set(columns, table);
      }
      understandTable(table, records, own, draft);
    }
  };
}

/** Rows with cells beyond the header have columns of their own; hardly a table has any. */
function byColumns(
  records: readonly SourceRecord[],
  places: readonly number[],
): ReadonlyMap<readonly string[], readonly number[]> {
  const groups = new Map<readonly string[], number[]>();
  let last: readonly string[] | null = null;
  let group: number[] = [];
  for (const place of places) {
    const columns = records[place]?.columns ?? [];
    if (columns !== last) {
      last = columns;
      group = groups.get(columns) ?? [];
      groups.set(columns, group);
    }
    group.push(place);
  }
  return groups;
}

function compile(spec: Spec, columns: readonly string[]): CompiledTable {
  const at = new Map(columns.map((column, place) => [column, place] as const));
  const used = new Set<string>(spec.ignored);
  const readers: ColumnReader[] = [];
  const readerOf = (rule: StatementRule): number => readers.push(columnReader(rule, spec, at)) - 1;
  const readersOf = (rules: readonly StatementRule[]): readonly number[] =>
    rules.flatMap((rule) => {
      for (const column of columnsOfField(rule.field)) used.add(column);
      return rule.field.from === 'constant' ? [] : readerOf(rule);
    });
  const mentions = spec.mentions.map((rule): CompiledMention => {
    const { recordId, when } = rule;
    if (recordId !== null) used.add(recordId);
    if (when !== null) used.add(when.column);
    const own = readersOf(rule.statements);
    const idRule: StatementRule | null =
      recordId === null
        ? null
        : { property: 'recordId', field: { from: 'column', column: recordId }, context: {} };
    return {
      rule,
      recordIdAt: recordId === null ? -1 : (at.get(recordId) ?? -1),
      when: when === null ? null : rowTest(at, when.column, when.equals, true),
      readers: idRule === null ? own : [...own, readerOf(idRule)],
      constant: rule.statements.flatMap((statement) =>
        statement.field.from === 'constant' ? constantOf(statement, statement.field.value, spec) : [],
      ),
      scanAt: (rule.scan ?? []).flatMap((column) => at.get(column) ?? []),
    };
  });
  const links = spec.links.map(
    (rule): CompiledLink => ({
      rule,
      when:
        rule.when === undefined
          ? null
          : rowTest(at, rule.when.column, rule.when.equals, rule.when.not !== true),
      readers: readersOf(rule.statements),
    }),
  );
  const rest = columns
    .filter((column) => !used.has(column))
    .map((column) => readerOf({ property: 'other', field: { from: 'column', column }, context: {} }));
  return { readers, mentions, links, rest, scan: textScanner(spec.context) };
}

function rowTest(
  at: ReadonlyMap<string, number>,
  column: string,
  equals: readonly string[],
  wanted: boolean,
): RowTest {
  const place = at.get(column) ?? -1;
  const values = new Set(equals);
  return ({ cells }) => values.has(cells[place]?.trim() ?? '') === wanted;
}

function constantOf(rule: StatementRule, value: string, spec: Spec): Mention['statements'] {
  const stated = stateValue(rule.property, value, null, { ...spec.context, ...rule.context });
  return stated.statement === null ? [] : [stated.statement];
}
