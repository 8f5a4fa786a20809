// Turns a spec into a function over rows, once a file: column names become positions, each column gets its own memo of
// ready statements, and nothing is looked up by name while rows stream through.
import type { Link, Mention, RowProblem, SourceRecord, Statement } from '../../model/record';
import { isFirm } from '../agent-schema';
import { memo } from '../memo';
import { addFound, textScanner } from '../scan-mentions';
import { quickValue, type StatedValue, stateValue } from '../state-value';
import type { Found } from '../text-scan';
import type { FieldRule, LinkRule, MentionRule, Spec, StatementRule, Understanding } from '../types';

type Cells = readonly (string | null)[];
type ReadCells = (cells: Cells, statements: Statement[], problems: RowProblem[]) => boolean;

interface CompiledMention {
  readonly rule: MentionRule;
  readonly recordIdAt: number;
  readonly whenAt: number;
  readonly when: ReadonlySet<string> | null;
  readonly read: readonly ReadCells[];
  /** Statements that every such mention has, whatever the row says. */
  readonly constant: readonly Statement[];
  readonly scanAt: readonly number[];
}

interface CompiledLink {
  readonly rule: LinkRule;
  readonly whenAt: number;
  readonly when: ReadonlySet<string> | null;
  /** What `when` must say of the row's value. */
  readonly wanted: boolean;
  readonly read: readonly ReadCells[];
}

interface Compiled {
  readonly mentions: readonly CompiledMention[];
  readonly links: readonly CompiledLink[];
  readonly rest: readonly ReadCells[];
  readonly scan: (text: string) => readonly Found[];
}

const none: readonly never[] = [];

export function compileRows(spec: Spec): (record: SourceRecord) => Understanding {
  const compiled = new Map<readonly string[], Compiled>();
  let lastColumns: readonly string[] | null = null;
  let last: Compiled | null = null;
  return (record) => {
    if (record.columns !== lastColumns || last === null) {
      lastColumns = record.columns;
      last = compiled.get(record.columns) ?? compile(spec, record.columns);
      compiled.set(record.columns, last);
    }
    return understand(last, record);
  };
}

function understand(
  { mentions: rules, links: linkRules, rest, scan }: Compiled,
  record: SourceRecord,
): Understanding {
  const { cells } = record;
  const problems: RowProblem[] = [];
  const mentions: Mention[] = [];
  for (const compiled of rules) {
    const mention = mentionOf(compiled, cells, problems);
    if (mention !== null) mentions.push(mention);
  }
  const first = mentions[0];
  if (first !== undefined && rest.length > 0) {
    const statements = [...first.statements];
    for (const read of rest) read(cells, statements, problems);
    if (statements.length > first.statements.length) mentions[0] = { ...first, statements };
  }
  if (mentions.length === 0) {
    return { mentions: none, links: none, problems: problems.length === 0 ? none : problems, rejected: null };
  }
  const links: Link[] = [];
  for (const compiled of linkRules) {
    const link = linkOf(compiled, cells, mentions, problems);
    if (link !== null) links.push(link);
  }
  for (const { rule, scanAt } of rules) {
    if (scanAt.length === 0 || !mentions.some(({ slot }) => slot === rule.slot)) continue;
    for (const at of scanAt)
      addFound(scan(cells[at] ?? ''), record.columns[at] ?? '', rule.slot, mentions, links);
  }
  return { mentions, links, problems: problems.length === 0 ? none : problems, rejected: null };
}

function mentionOf(compiled: CompiledMention, cells: Cells, problems: RowProblem[]): Mention | null {
  const { rule, when, whenAt, recordIdAt, read, constant } = compiled;
  if (when !== null && !when.has(cells[whenAt]?.trim() ?? '')) return null;
  const statements: Statement[] = [];
  let understood = false;
  for (const one of read) if (one(cells, statements, problems)) understood = true;
  const recordId = recordIdAt < 0 ? null : (cells[recordIdAt]?.trim() ?? '') || null;
  // A thing of which only unreadable values are told is a thing all the same when it is the first of its row.
  if (!understood && recordId === null && statements.length === 0) return null;
  for (const statement of constant) statements.push(statement);
  const name = rule.agent === true ? statements.find(({ property }) => property === 'name') : undefined;
  const schema = name !== undefined && isFirm(name.value, name.written) ? 'organization' : rule.schema;
  return { slot: rule.slot, schema, recordId, statements };
}

function linkOf(
  { rule, when, whenAt, wanted, read }: CompiledLink,
  cells: Cells,
  mentions: readonly Mention[],
  problems: RowProblem[],
): Link | null {
  if (when !== null && when.has(cells[whenAt]?.trim() ?? '') !== wanted) return null;
  let ends = 0;
  for (const { slot } of mentions) if (slot === rule.from || slot === rule.to) ends += 1;
  if (ends < 2) return null;
  if (read.length === 0)
    return { kind: rule.kind, from: rule.from, to: rule.to, strength: rule.strength, statements: none };
  const statements: Statement[] = [];
  for (const one of read) one(cells, statements, problems);
  return { kind: rule.kind, from: rule.from, to: rule.to, strength: rule.strength, statements };
}

function compile(spec: Spec, columns: readonly string[]): Compiled {
  const places = new Map(columns.map((column, at) => [column, at] as const));
  const used = new Set<string>(spec.ignored);
  const compileAll = (rules: readonly StatementRule[]): readonly ReadCells[] =>
    rules.flatMap((rule) => {
      for (const column of columnsOf(rule.field)) used.add(column);
      return rule.field.from === 'constant' ? [] : [compileStatement(rule, spec, places)];
    });
  const placeOf = (column: string | undefined | null): number =>
    column === undefined || column === null ? -1 : (places.get(column) ?? -1);
  const mentions = spec.mentions.map((rule): CompiledMention => {
    if (rule.recordId !== null) used.add(rule.recordId);
    if (rule.when !== null) used.add(rule.when.column);
    return {
      rule,
      recordIdAt: placeOf(rule.recordId),
      whenAt: placeOf(rule.when?.column),
      when: rule.when === null ? null : new Set(rule.when.equals),
      read: [...compileAll(rule.statements), ...recordIdStatement(rule, spec, places)],
      constant: rule.statements.flatMap((statement) =>
        statement.field.from === 'constant' ? constantOf(statement, statement.field.value, spec) : [],
      ),
      scanAt: (rule.scan ?? []).flatMap((column) => places.get(column) ?? []),
    };
  });
  const links = spec.links.map(
    (rule): CompiledLink => ({
      rule,
      whenAt: placeOf(rule.when?.column),
      when: rule.when === undefined ? null : new Set(rule.when.equals),
      wanted: rule.when?.not !== true,
      read: compileAll(rule.statements),
    }),
  );
  const rest = columns
    .filter((column) => !used.has(column))
    .map((column) =>
      compileStatement({ property: 'other', field: { from: 'column', column }, context: {} }, spec, places),
    );
  return { mentions, links, rest, scan: textScanner(spec.context) };
}

function recordIdStatement(
  rule: MentionRule,
  spec: Spec,
  places: ReadonlyMap<string, number>,
): readonly ReadCells[] {
  if (rule.recordId === null) return [];
  const field: FieldRule = { from: 'column', column: rule.recordId };
  return [compileStatement({ property: 'recordId', field, context: {} }, spec, places)];
}

function constantOf(rule: StatementRule, value: string, spec: Spec): readonly Statement[] {
  const stated = stateValue(rule.property, value, null, { ...spec.context, ...rule.context });
  return stated.statement === null ? [] : [stated.statement];
}

function columnsOf(field: FieldRule): readonly string[] {
  if (field.from === 'constant') return [];
  return field.from === 'columns' ? field.columns : [field.column];
}

function compileStatement(rule: StatementRule, spec: Spec, places: ReadonlyMap<string, number>): ReadCells {
  const { property, field } = rule;
  const context = { ...spec.context, ...rule.context };
  const name = columnsOf(field).join(' + ');
  const quick = quickValue(property, context);
  const stated = memo((written: string) => stateValue(property, written, name, context));
  const add = (written: string, statements: Statement[], problems: RowProblem[]): boolean => {
    const value = quick === null ? null : quick(written);
    if (value !== null) {
      statements.push({ property, value, written, field: name, language: null });
      return true;
    }
    const { statement, problems: found, understood }: StatedValue = stated(written);
    if (statement !== null) statements.push(statement);
    for (const problem of found) problems.push(problem);
    return understood;
  };
  if (field.from === 'column') {
    const at = places.get(field.column) ?? -1;
    return (cells, statements, problems) => {
      const cell = cells[at];
      return cell !== undefined && cell !== null && cell !== '' && add(cell, statements, problems);
    };
  }
  if (field.from === 'split') {
    const at = places.get(field.column) ?? -1;
    return (cells, statements, problems) => {
      let understood = false;
      for (const part of (cells[at] ?? '').split(field.separator)) {
        if (part.trim() !== '' && add(part.trim(), statements, problems)) understood = true;
      }
      return understood;
    };
  }
  if (field.from === 'constant') return () => false;
  const ats = field.columns.map((column) => places.get(column) ?? -1);
  const joins = field.joins ?? [];
  const prefix = field.prefix ?? '';
  const suffix = field.suffix ?? '';
  // The last column is the one that counts: a state without its plate, a type without its number state nothing.
  const needed =
    property === 'plate' || property === 'identityDocument' || property === 'amount'
      ? keyPlace(property, ats)
      : -1;
  return (cells, statements, problems) => {
    if (needed >= 0 && (cells[needed]?.trim() ?? '') === '') return false;
    let text = '';
    for (let part = 0; part < ats.length; part += 1) {
      const cell = cells[ats[part] ?? -1]?.trim() ?? '';
      if (cell !== '') text = text === '' ? cell : text + (joins[part - 1] ?? ' ') + cell;
    }
    return text !== '' && add(prefix + text + suffix, statements, problems);
  };
}

/** Where the number itself stands: last, but an amount stands before its currency. */
function keyPlace(property: string, ats: readonly number[]): number {
  return (property === 'amount' ? ats[0] : ats.at(-1)) ?? -1;
}
