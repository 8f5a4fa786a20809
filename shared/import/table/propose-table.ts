// A proposal for any table, wherever its rows come from: delimited text or a spreadsheet.
import type { SourceRecord } from '../../model/record';
import type { DateOrder, ParseContext } from '../../values/value-type';
import { columnsOfField } from '../field-columns';
import type { ColumnDoubt, FormatId, MentionRule, Proposal, ReaderOptions, StatementRule } from '../types';
import { assembleTable } from './assemble-table';
import { columnsOf } from './column-names';
import type { ColumnReading } from './column-reading';
import { type DateVote, doubtOf, voteOnDateOrder } from './date-order';
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
  const votes = voteOnDates(readings, columns, records);
  const order = fileOrder([...votes.values()]);
  const decimal = guessDecimal(
    readings.filter(({ meaning }) => meaning === 'amount').flatMap(({ values }) => values),
  );
  const context: ParseContext = { ...base, dateOrder: order, decimal: decimal ?? base.decimal };
  const assembled = assembleTable(readings);
  const doubts: ColumnDoubt[] = [];
  const overrides = new Map<string, DateOrder | null>();
  for (const [column, vote] of votes) {
    const doubt = doubtOf(column, vote);
    if (doubt !== null) doubts.push(doubt);
    const own = vote.order ?? majority(vote);
    if (own !== null && own !== order) overrides.set(column, own);
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
    doubts,
    sourceRole: isList ? 'list' : 'case',
    statedTotal: null,
  };
}

function voteOnDates(
  readings: readonly ColumnReading[],
  columns: readonly string[],
  records: readonly SourceRecord[],
): ReadonlyMap<string, DateVote> {
  const votes = new Map<string, DateVote>();
  for (const { column, meaning } of readings) {
    if (meaning === null || !datedMeanings.has(meaning)) continue;
    const vote = voteOnDateOrder(columnValues(records, columns.indexOf(column)));
    if (vote.undecided > 0 || vote.votes.dmy + vote.votes.mdy + vote.votes.ymd > 0) votes.set(column, vote);
  }
  return votes;
}

/** One file has one habit: columns that decide speak for those that cannot, which stay in doubt all the same. */
function fileOrder(votes: readonly DateVote[]): DateOrder | null {
  const decided = new Set(votes.flatMap(({ order }) => (order === null || order === 'ymd' ? [] : [order])));
  const [only] = decided;
  if (decided.size === 1 && only !== undefined) return only;
  return votes.length > 0 && votes.every(({ order }) => order === 'ymd') ? 'ymd' : null;
}

/** A column whose rows contradict each other is read by its majority, and the doubt is shown. */
function majority({ votes }: DateVote): DateOrder | null {
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
