// Understands a segment of a table column by column: each rule is read over all rows, then rows that say the same kinds of
// things are put together at once. A row of which anything else is to be said is put together by itself.
import type { RowProblem, SourceRecord, Statement } from '../../model/record';
import {
  columnsOf,
  type LinkColumns,
  type MentionColumns,
  type RowColumns,
  type StatementColumn,
  saidAt,
  statementColumn,
} from '../../model/understood-segment';
import { isFirm } from '../agent-schema';
import { addFound } from '../scan-mentions';
import type { SegmentDraft } from '../segment-draft';
import type { Found } from '../text-scan';
import { Alike } from './alike';
import type { CompiledLink, CompiledMention, CompiledTable } from './compile-rows';
import type { ReadColumn } from './read-column';

const none: readonly never[] = [];

/** `records` at `places` are all of the columns that `table` was compiled for. */
export function understandTable(
  table: CompiledTable,
  records: readonly SourceRecord[],
  places: readonly number[],
  draft: SegmentDraft,
): void {
  const read = new TableSegment(table, records, places);
  const known: RowColumns[] = [];
  for (const place of places) {
    if (read.isOdd(place)) {
      const problems: RowProblem[] = [];
      const columns = read.withFound(read.row(place, problems), place);
      draft.understood(place, columns, problems.length === 0 ? none : problems);
    } else {
      const number = read.classOf(place);
      let columns = known[number];
      if (columns === undefined) {
        columns = read.row(place, []);
        known[number] = columns;
      }
      draft.understood(place, columns, none);
    }
  }
}

/** What is read of one mention rule, besides its statements. */
interface ReadMention {
  readonly compiled: CompiledMention;
  readonly columns: readonly ReadColumn[];
  readonly recordIds: readonly (string | null)[];
  readonly constant: readonly StatementColumn[];
}

interface ReadLink {
  readonly compiled: CompiledLink;
  readonly columns: readonly ReadColumn[];
}

class TableSegment {
  readonly #table: CompiledTable;
  readonly #records: readonly SourceRecord[];
  readonly #columns: readonly ReadColumn[];
  readonly #mentions: readonly ReadMention[];
  readonly #links: readonly ReadLink[];
  readonly #rest: readonly ReadColumn[];
  readonly #alike: Alike;
  readonly #odd: Uint8Array;

  constructor(table: CompiledTable, records: readonly SourceRecord[], places: readonly number[]) {
    this.#table = table;
    this.#records = records;
    const columns = table.readers.map((reader) => reader(records, places));
    const of = (readers: readonly number[]): readonly ReadColumn[] =>
      readers.flatMap((reader) => columns[reader] ?? []);
    this.#columns = columns;
    this.#mentions = table.mentions.map((compiled) => ({
      compiled,
      columns: of(compiled.readers),
      recordIds: recordIdsOf(compiled, records, places),
      constant: compiled.constant.map((statement) => repeated(statement, records.length)),
    }));
    this.#links = table.links.map((compiled) => ({ compiled, columns: of(compiled.readers) }));
    this.#rest = of(table.rest);
    this.#alike = this.#parted(places);
    this.#odd = this.#marked(places);
  }

  /** Whether something is to be said of a row that is not of the rows alike. */
  isOdd(place: number): boolean {
    return this.#odd[place] === 1;
  }

  classOf(place: number): number {
    return this.#alike.classes[place] as number;
  }

  /** The columns of a row; what there is to say against it is added to `problems`. */
  row(place: number, problems: RowProblem[]): RowColumns {
    const mentions: MentionColumns[] = [];
    for (const read of this.#mentions) {
      const mention = this.#mention(read, place, problems);
      if (mention !== null) mentions.push(mention);
    }
    const [first] = mentions;
    if (first !== undefined && this.#rest.length > 0) {
      const statements = [...first.statements];
      for (const column of this.#rest) addStatements(column, place, statements, problems);
      mentions[0] = { ...first, statements };
    }
    if (mentions.length === 0) return { mentions: none, links: none };
    const links: LinkColumns[] = [];
    for (const read of this.#links) {
      const link = this.#link(read, place, mentions, problems);
      if (link !== null) links.push(link);
    }
    return { mentions, links };
  }

  /** With the mentions of what the row's texts speak of. */
  withFound(row: RowColumns, place: number): RowColumns {
    const found: (readonly [owner: string, column: string, found: readonly Found[]])[] = [];
    for (const { compiled } of this.#mentions) {
      const { slot } = compiled.rule;
      if (compiled.scanAt.length === 0 || !row.mentions.some((mention) => mention.slot === slot)) continue;
      const record = this.#records[place];
      for (const at of compiled.scanAt) {
        const inText = this.#table.scan(record?.cells[at] ?? '');
        if (inText.length > 0) found.push([slot, record?.columns[at] ?? '', inText]);
      }
    }
    if (found.length === 0) return row;
    const said = saidAt(row, place);
    const mentions = [...said.mentions];
    const links = [...said.links];
    for (const [owner, column, inText] of found) addFound(inText, column, owner, mentions, links);
    return columnsOf({ mentions, links }, place);
  }

  #mention(
    { compiled, columns, recordIds, constant }: ReadMention,
    place: number,
    problems: RowProblem[],
  ): MentionColumns | null {
    const { rule, when } = compiled;
    if (when !== null && !when(this.#records[place] as SourceRecord)) return null;
    const statements: StatementColumn[] = [];
    for (const column of columns) addStatements(column, place, statements, problems);
    // A thing of which only unreadable values are told is a thing all the same when it is the first of its row.
    if (statements.length === 0 && (recordIds[place] ?? null) === null) return null;
    statements.push(...constant);
    const schema = rule.agent === true && saysFirm(statements, place) ? 'organization' : rule.schema;
    return { slot: rule.slot, schema, first: 0, recordIds, statements };
  }

  #link(
    { compiled: { rule, when }, columns }: ReadLink,
    place: number,
    mentions: readonly MentionColumns[],
    problems: RowProblem[],
  ): LinkColumns | null {
    if (when !== null && !when(this.#records[place] as SourceRecord)) return null;
    const { kind, from, to, strength } = rule;
    let ends = 0;
    for (const { slot } of mentions) if (slot === from || slot === to) ends += 1;
    if (ends < 2) return null;
    const statements: StatementColumn[] = [];
    for (const column of columns) addStatements(column, place, statements, problems);
    return { kind, from, to, strength, statements };
  }

  #parted(places: readonly number[]): Alike {
    const alike = new Alike(this.#records.length);
    for (const { plain, values } of this.#columns)
      if (plain > 0 && plain < places.length) alike.part(places, (place) => values[place] !== null);
    for (const { compiled, columns, recordIds } of this.#mentions) {
      if (compiled.recordIdAt >= 0) alike.part(places, (place) => recordIds[place] !== null);
      this.#partByTest(alike, places, compiled.when);
      if (compiled.rule.agent === true) alike.part(places, (place) => saysFirm(columns, place));
    }
    for (const { compiled } of this.#links) this.#partByTest(alike, places, compiled.when);
    return alike;
  }

  #partByTest(alike: Alike, places: readonly number[], test: CompiledLink['when']): void {
    if (test !== null) alike.part(places, (place) => test(this.#records[place] as SourceRecord));
  }

  #marked(places: readonly number[]): Uint8Array {
    const odd = new Uint8Array(this.#records.length);
    for (const column of this.#columns)
      if (column.odd !== null) for (const place of column.odd.keys()) odd[place] = 1;
    for (const { compiled } of this.#mentions)
      for (const at of compiled.scanAt)
        for (const place of places)
          if (this.#table.scan(this.#records[place]?.cells[at] ?? '').length > 0) odd[place] = 1;
    return odd;
  }
}

function recordIdsOf(
  { recordIdAt }: CompiledMention,
  records: readonly SourceRecord[],
  places: readonly number[],
): readonly (string | null)[] {
  const ids = new Array<string | null>(records.length).fill(null);
  if (recordIdAt >= 0)
    for (const place of places) ids[place] = records[place]?.cells[recordIdAt]?.trim() || null;
  return ids;
}

function addStatements(
  column: ReadColumn,
  place: number,
  statements: StatementColumn[],
  problems: RowProblem[],
): void {
  if (column.values[place] !== null) {
    statements.push(column);
    return;
  }
  for (const { statement, problems: found } of column.odd?.get(place) ?? none) {
    if (statement !== null) statements.push(statementColumn(statement, place));
    problems.push(...found);
  }
}

/** Whether the name that the row gives is a firm's. */
function saysFirm(statements: readonly StatementColumn[], place: number): boolean {
  for (const { property, first, values, written } of statements) {
    const value = values[place - first];
    if (property === 'name' && value !== null && value !== undefined)
      return isFirm(value, written[place - first] ?? '');
  }
  return false;
}

/** A statement that every row has. */
function repeated({ property, field, language, value, written }: Statement, rows: number): StatementColumn {
  return {
    property,
    field,
    language,
    first: 0,
    values: new Array<string>(rows).fill(value),
    written: new Array<string>(rows).fill(written),
  };
}
