// A proposal for any table, wherever its rows come from: delimited text or a spreadsheet.
import type { SourceRecord } from '../../model/record';
import type { DateOrder, ParseContext } from '../../values/value-type';
import { columnsOfField } from '../field-columns';
import { VALUES_APART } from '../tabulate';
import type { DateReading, FormatId, MentionRule, Proposal, ReaderOptions, StatementRule } from '../types';
import { assembleTable } from './assemble-table';
import { columnsOf } from './column-names';
import type { ColumnReading } from './column-reading';
import { readDateOrder } from './date-order';
import { columnValues, readColumns, type WrittenValue } from './read-columns';
import { defaultContext, guessDecimal, guessLanguage } from './table-context';

const datedMeanings: ReadonlySet<string> = new Set([
  ...['birthDate', 'deathDate', 'start', 'end', 'date', 'endDate', 'lossDate'],
]);
const listNames =
  /lost|stolen|wanted|watch|sanction|notice|most[-_ ]?wanted|perdu|vol[ée]|recherch|robad|perdid|buscad|listed?\b|مفقود|مسروق|مطلوب/iu;

export interface TableToPropose {
  readonly format: FormatId;
  readonly fileName: string;
  /** Title rows above the header, when there are any. */
  readonly title: string;
  readonly reader: ReaderOptions;
  /** False: columns have made-up names. */
  readonly header: boolean;
  readonly records: readonly SourceRecord[];
  /** Columns in which a cell may hold several values, see `VALUES_APART`; absent: none. */
  readonly several?: ReadonlySet<string>;
}

export function proposeTable(table: TableToPropose): Proposal {
  const { records, fileName } = table;
  const columns = columnsOf(records);
  const base = defaultContext(guessLanguage(columns));
  const several = table.several ?? new Set<string>();
  const valuesOf = (column: string): readonly WrittenValue[] => {
    const values = columnValues(records, columns.indexOf(column));
    return several.has(column) ? values.flatMap(partsOf) : values;
  };
  const readings = readColumns(columns, valuesOf, base, table.header);
  const dates = readDates(readings, valuesOf);
  const order = fileOrder(dates);
  const decimal = guessDecimal(
    readings.filter(({ meaning }) => meaning === 'amount').flatMap(({ values }) => values),
  );
  const context: ParseContext = { ...base, dateOrder: order, decimal: decimal ?? base.decimal };
  const assembled = assembleTable(readings);
  const overrides = new Map<string, DateOrder | null>();
  for (const reading of dates) {
    const own = reading.order ?? majority(reading);
    if (own !== null && own !== order) overrides.set(reading.column, own);
  }
  const isList = assembled.isList || listNames.test(fileName) || listNames.test(table.title);
  return {
    spec: {
      version: 1,
      format: table.format,
      title: fileName,
      reader: table.reader,
      context,
      mentions: assembled.mentions.map((mention) => withSeveral(withOrders(mention, overrides), several)),
      links: assembled.links.map((link) => withSeveral(withOrders(link, overrides), several)),
      ignored: [],
    },
    columns: assembled.columns,
    dates: dates.filter(({ votes, undecided }) => undecided + votes.mdy + votes.dmy > 0),
    sourceRole: isList ? 'list' : 'case',
    statedTotal: null,
  };
}

function readDates(
  readings: readonly ColumnReading[],
  valuesOf: (column: string) => readonly WrittenValue[],
): readonly DateReading[] {
  return readings.flatMap(({ column, meaning }) =>
    meaning === null || !datedMeanings.has(meaning) ? [] : (readDateOrder(column, valuesOf(column)) ?? []),
  );
}

/** One file has one habit: columns that decide speak for those that cannot, which stay in doubt all the same. */
function fileOrder(dates: readonly DateReading[]): DateOrder | null {
  const decided = new Set(dates.flatMap(({ order }) => (order === null || order === 'ymd' ? [] : [order])));
  const [only] = decided;
  if (decided.size === 1 && only !== undefined) return only;
  return dates.length > 0 && dates.every(({ order }) => order === 'ymd') ? 'ymd' : null;
}

/** A column whose rows contradict each other is read by its majority, and the doubt is shown. */
function majority({ votes }: DateReading): DateOrder | null {
  if (votes.mdy === 0 || votes.dmy === 0) return null;
  if (votes.mdy >= votes.dmy * 4) return 'mdy';
  return votes.dmy >= votes.mdy * 4 ? 'dmy' : null;
}

function withOrders<Rule extends Pick<MentionRule, 'statements'>>(
  rule: Rule,
  overrides: ReadonlyMap<string, DateOrder | null>,
): Rule {
  if (overrides.size === 0) return rule;
  const statements = rule.statements.map((statement): StatementRule => {
    const order = columnsOfField(statement.field)
      .map((column) => overrides.get(column))
      .find((found) => found !== undefined);
    return order === undefined
      ? statement
      : { ...statement, context: { ...statement.context, dateOrder: order } };
  });
  return { ...rule, statements };
}

function partsOf({ row, written }: WrittenValue): readonly WrittenValue[] {
  return written.split(VALUES_APART).map((part) => ({ row, written: part.trim() }));
}

function withSeveral<Rule extends Pick<MentionRule, 'statements'>>(
  rule: Rule,
  several: ReadonlySet<string>,
): Rule {
  if (several.size === 0) return rule;
  const statements = rule.statements.map((statement): StatementRule => {
    const { field } = statement;
    return field.from === 'column' && several.has(field.column)
      ? { ...statement, field: { from: 'split', column: field.column, separator: VALUES_APART } }
      : statement;
  });
  return { ...rule, statements };
}
