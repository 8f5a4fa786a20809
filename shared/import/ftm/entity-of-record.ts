// A record of FollowTheMoney as the entity it is: its schema and properties, with the entities that stand within.
import type { SourceRecord } from '../../model/record';
import type { FieldValue } from '../element-fields';

export interface FtmEntity {
  readonly id: FieldValue | null;
  readonly schema: FieldValue | null;
  /** `caption`, `datasets`, ...: beside the properties. */
  readonly beside: readonly FieldValue[];
  /** Texts, or the ids of other entities. */
  readonly values: ReadonlyMap<string, readonly FieldValue[]>;
  /** Other entities in full. */
  readonly within: ReadonlyMap<string, readonly FtmEntity[]>;
}

interface Draft {
  id: FieldValue | null;
  schema: FieldValue | null;
  readonly beside: FieldValue[];
  readonly values: Map<string, FieldValue[]>;
  readonly within: Map<string, Map<string, Draft>>;
}

/** Entities within entities are read to this depth; what lies deeper is left in the record. */
const DEEPEST = 4;

/** `ignored`: fields beside the properties that are left in the record. */
export function entityOfRecord({ columns, cells }: SourceRecord, ignored: readonly string[]): FtmEntity {
  const root = draft();
  columns.forEach((path, at) => {
    const text = cells[at] ?? '';
    if (text.trim() !== '' && !ignored.includes(path)) put(root, path.split('.'), { path, text }, 0);
  });
  return finished(root);
}

function put(entity: Draft, [key = '', ...rest]: readonly string[], value: FieldValue, depth: number): void {
  if (key === 'id' && rest.length === 0) entity.id = value;
  else if (key === 'schema' && rest.length === 0) entity.schema = value;
  else if (key !== 'properties') entity.beside.push(value);
  else {
    const [property = '', place = '', ...inner] = rest;
    if (inner.length === 0) entity.values.set(property, [...(entity.values.get(property) ?? []), value]);
    else if (depth < DEEPEST) {
      const list = entity.within.get(property) ?? new Map<string, Draft>();
      entity.within.set(property, list);
      const item = list.get(place) ?? draft();
      list.set(place, item);
      put(item, inner, value, depth + 1);
    }
  }
}

function draft(): Draft {
  return { id: null, schema: null, beside: [], values: new Map(), within: new Map() };
}

function finished({ id, schema, beside, values, within }: Draft): FtmEntity {
  return {
    id,
    schema,
    beside,
    values,
    within: new Map([...within].map(([property, list]) => [property, [...list.values()].map(finished)])),
  };
}
