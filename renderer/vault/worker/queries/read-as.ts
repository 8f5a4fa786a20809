// What a typed text may be: an identifier of every kind that reads it, or a number that a source gave a record.
import { numberHash } from '#shared/handling/number-hash';
import { maskAsked } from '#shared/handling/protected-text';
import { concealRecordId } from '#shared/handling/record-id';
import { pivotOfStatement, pivotSchemaOf } from '#shared/identity/pivots';
import type { EntityId } from '#shared/model/ids';
import { definitionOf, propertyIds, type SchemaId } from '#shared/ontology/schemas';
import { askedLastFour, lastFourKey } from '#shared/storage/last-four';
import { idKey } from '#shared/storage/query-words';
import { concealed, formatValue, keysOf, understand } from '#shared/values/registry';
import type { ParseContext } from '#shared/values/value-type';
import type { Workspace } from '../workspace';

/** One property stands for each identifying type. */
const identifiers = propertyIds.filter((property, at) => {
  const { type, identifies, pivot } = definitionOf(property);
  const first = propertyIds.findIndex((other) => definitionOf(other).type === type);
  return (identifies || pivot !== null) && first === at;
});

export interface ReadAs {
  readonly keys: readonly string[];
  readonly value: string;
  /** What the value is a virtual node of, and how that is shown; null when it is none. */
  readonly pivot: AsPivot | null;
}

export interface AsPivot {
  readonly id: EntityId;
  readonly schema: SchemaId;
  readonly caption: string;
}

/** What the text may be: a phone, a plate, a passport, ...; or a number that a source gave a record. */
export function readingsOf(workspace: Workspace, text: string): readonly ReadAs[] {
  if (!/\p{N}|@/u.test(text)) return [];
  const ends = askedLastFour(text);
  const endKey = ends === null ? null : lastFourKey(ends);
  if (endKey !== null) return [{ keys: [endKey], value: `•••• ${ends}`, pivot: null }];
  const context = contextOf(workspace);
  // What was typed is told again as why something was found.
  const shown = maskAsked(text);
  const keyed = numberHash(workspace.keyring.numbers);
  const id = concealRecordId(text, true, keyed);
  const keys = id === text ? [idKey(text)] : [idKey(text), idKey(id)];
  const found: ReadAs[] = [{ keys, value: shown, pivot: null }];
  for (const property of identifiers) {
    const read = understand(property, text, context);
    if (read.kind !== 'understood') continue;
    const value = concealed(property, read.encoded, keyed);
    const id = pivotOfStatement(property, value);
    const schema = pivotSchemaOf(property);
    const caption = formatValue({ property, value, written: text }, 'en') || shown;
    found.push({
      keys: keysOf(property, value),
      value: shown,
      pivot: id === null || schema === null ? null : { id, schema, caption },
    });
  }
  return found;
}

export function contextOf(workspace: Workspace): ParseContext {
  const settings = workspace.documents.of('settings')[0];
  return {
    region: settings?.region ?? null,
    state: settings?.state ?? null,
    dateOrder: null,
    zone: settings?.zone ?? null,
    decimal: '.',
    language: null,
    currency: null,
    pivotYear: new Date(workspace.now()).getUTCFullYear() % 100,
  };
}
