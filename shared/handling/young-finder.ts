// Which people of a row were under age on a day that the row gives for what it tells of. Rows of one shape share it.
import type { RowColumns, StatementColumn } from '../model/understood-segment';
import type { PropertyId } from '../ontology/types';
import { valueTypes } from '../values/registry';
import { isUnderAge } from './protection';

const happened: ReadonlySet<PropertyId> = new Set(['date', 'start', 'end']);

export class YoungFinder {
  /** Of each mention that is a person. */
  readonly #births: readonly (readonly StatementColumn[])[];
  readonly #days: readonly StatementColumn[];

  constructor({ mentions, links }: RowColumns) {
    this.#days = [...mentions, ...links].flatMap(({ statements }) =>
      statements.filter(({ property }) => happened.has(property)),
    );
    this.#births = mentions.map(({ schema, statements }) =>
      schema === 'person' && this.#days.length > 0
        ? statements.filter(({ property }) => property === 'birthDate')
        : [],
    );
  }

  /** Of the mention at `at` in the row at `place` of the segment. */
  isYoung(at: number, place: number): boolean {
    for (const column of this.#births[at] ?? []) {
      const birth = valueAt(column, place);
      if (birth !== '' && this.#days.some((day) => isYoungOn(birth, day, place))) return true;
    }
    return false;
  }
}

function valueAt({ first, values }: StatementColumn, place: number): string {
  return values[place - first] ?? '';
}

function isYoungOn(birth: string, column: StatementColumn, place: number): boolean {
  const value = valueAt(column, place);
  if (value === '') return false;
  const day = column.property === 'date' ? valueTypes.date.decode(value).earliest : value.slice(0, 10);
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && isUnderAge(birth, day);
}
