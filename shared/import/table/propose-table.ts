// A proposal for any table, wherever its rows come from: delimited text or a spreadsheet.
import type { SourceRecord } from '../../model/record';
import type { DateOrder, ParseContext } from '../../values/value-type';
import { columnsOfField } from '../field-columns';
import type { DateReading, FormatId, MentionRule, Proposal, ReaderOptions, StatementRule } from '../types';
import { assembleTable } from './assemble-table';
import { columnsOf } from './column-names';
import type { ColumnReading } from './column-reading';
import { readDateOrder } from './date-order';
import { columnValues, readColumns } from './read-columns';
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
}

export function proposeTable(table: TableToPropose): Proposal {
  const { records, fileName } = table;
  const columns = columnsOf(records);
  const base = defaultContext(guessLanguage(columns));
  const readings = readColumns(columns, records, base, table.header);
  const dates = readDates(readings, columns, records);
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
      mentions: assembled.mentions.map((mention) => withOrders(mention, overrides)),
      links: assembled.links.map((link) => withOrders(link, overrides)),
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
  columns: readonly string[],
  records: readonly SourceRecord[],
): readonly DateReading[] {
  return readings.flatMap(({ column, meaning }) =>
    meaning === null || !datedMeanings.has(meaning)
      ? []
      : (readDateOrder(column, columnValues(records, columns.indexOf(column))) ?? []),
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
