// One statement rule over many rows at once. What is plain to see lies in a column; whatever else there is to say of a row
// (a value kept as it was written, a remark, several values in one cell) stands beside it.
import type { RowProblem, SourceRecord, Statement } from '../../model/record';
import type { StatementColumn } from '../../model/understood-segment';
import type { PropertyId } from '../../ontology/types';
import { columnsOfField } from '../field-columns';
import { memo } from '../memo';
import { quickValue, type StatedValue, stateValue } from '../state-value';
import type { FieldRule, Spec, StatementRule } from '../types';

const noProblems: readonly RowProblem[] = [];

type Cells = readonly (string | null)[];

/** A null value: nothing is said, or something that is not plain. */
export interface ReadColumn extends StatementColumn {
  /** In how many rows a value is plain. */
  readonly plain: number;
  /** By place; null where all is plain. */
  readonly odd: ReadonlyMap<number, readonly StatedValue[]> | null;
}

/** Reads the records at `places`, all of the same columns; the answer has an entry for every record. */
export type ColumnReader = (records: readonly SourceRecord[], places: readonly number[]) => ReadColumn;

/** `at`: the place of each column of the table. */
export function columnReader(
  { property, field, context: own }: StatementRule,
  spec: Spec,
  at: ReadonlyMap<string, number>,
): ColumnReader {
  const context = { ...spec.context, ...own };
  const name = columnsOfField(field).join(' + ');
  const quick = quickValue(property, context);
  const stated = memo((written: string) => stateValue(property, written, name, context));
  const readOne = (written: string): StatedValue => {
    const value = quick === null ? null : quick(written);
    if (value === null) return stated(written);
    const statement: Statement = { property, value, written, field: name, language: null };
    return { statement, problems: noProblems, understood: true };
  };
  const textOf = textReader(property, field, at);
  const separator = field.from === 'split' ? field.separator : null;
  return (records, places) => {
    const column = new ColumnDraft(property, name, records.length);
    for (let index = 0; index < places.length; index++) {
      const place = places[index] as number;
      const text = textOf((records[place] as SourceRecord).cells);
      if (text === '') continue;
      if (separator !== null) {
        const parts = text.split(separator).flatMap((part) => part.trim() || []);
        column.sayAll(place, parts.map(readOne));
        continue;
      }
      const value = quick === null ? null : quick(text);
      if (value !== null) column.say(place, text, value);
      else column.sayOne(place, stated(text));
    }
    return column;
  };
}

class ColumnDraft implements ReadColumn {
  readonly property: PropertyId;
  readonly field: string;
  readonly language = null;
  readonly first = 0;
  readonly values: (string | null)[];
  readonly written: (string | null)[];
  plain = 0;
  odd: Map<number, readonly StatedValue[]> | null = null;

  constructor(property: PropertyId, field: string, rows: number) {
    this.property = property;
    this.field = field;
    this.values = new Array<string | null>(rows).fill(null);
    this.written = new Array<string | null>(rows).fill(null);
  }

  say(place: number, written: string, value: string): void {
    this.values[place] = value;
    this.written[place] = written;
    this.plain += 1;
  }

  sayOne(place: number, stated: StatedValue): void {
    const { statement, problems } = stated;
    if (problems.length === 0 && statement?.property === this.property)
      this.say(place, statement.written, statement.value);
    else if (statement !== null || problems.length > 0) this.#sayOddly(place, [stated]);
  }

  sayAll(place: number, stated: readonly StatedValue[]): void {
    const [first] = stated;
    if (stated.length === 1 && first !== undefined) this.sayOne(place, first);
    else if (stated.length > 1) this.#sayOddly(place, stated);
  }

  #sayOddly(place: number, stated: readonly StatedValue[]): void {
    this.odd ??= new Map();
    this.odd.set(place, stated);
  }
}

/** The text of a row that the rule speaks of; empty where the row has none. */
function textReader(
  property: PropertyId,
  field: FieldRule,
  at: ReadonlyMap<string, number>,
): (cells: Cells) => string {
  if (field.from === 'constant') return () => '';
  if (field.from !== 'columns') {
    const place = at.get(field.column) ?? -1;
    return (cells) => cells[place] ?? '';
  }
  const places = field.columns.map((column) => at.get(column) ?? -1);
  const joins = field.joins ?? [];
  const prefix = field.prefix ?? '';
  const suffix = field.suffix ?? '';
  // The last column is the one that counts: a state without its plate, a type without its number state nothing.
  const needed =
    property === 'plate' || property === 'identityDocument' || property === 'amount'
      ? keyPlace(property, places)
      : -1;
  return (cells) => {
    if (needed >= 0 && (cells[needed]?.trim() ?? '') === '') return '';
    let text = '';
    for (let part = 0; part < places.length; part += 1) {
      const cell = cells[places[part] as number]?.trim() ?? '';
      if (cell !== '') text = text === '' ? cell : text + (joins[part - 1] ?? ' ') + cell;
    }
    return text === '' ? '' : prefix + text + suffix;
  };
}

/** Where the number itself stands: last, but an amount stands before its currency. */
function keyPlace(property: string, places: readonly number[]): number {
  return (property === 'amount' ? places[0] : places.at(-1)) ?? -1;
}
