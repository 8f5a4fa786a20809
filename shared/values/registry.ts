// The list of value types, and the door by which the rest of the product uses them: by property, on strings.

import type { EntityId } from '../model/ids';
import { pivotId } from '../model/ids';
import { definitionOf } from '../ontology/schemas';
import type { PropertyId, ValueTypeId } from '../ontology/types';
import { code } from './code';
import { country } from './country';
import { date } from './date';
import { name } from './name';
import type { NameValue } from './name-value';
import type { PartialDate } from './partial-date';
import { type PhoneValue, phone } from './phone';
import { plainIdentifier } from './plain-identifier';
import { type Sex, sex } from './sex';
import { text } from './text';
import type { Flag, ParseContext, Parsed, ValueType } from './value-type';

/** What each type's values are. */
export interface ValueOf {
  readonly name: NameValue;
  readonly date: PartialDate;
  readonly time: string;
  readonly sex: Sex;
  readonly country: string;
  readonly language: string;
  readonly phone: PhoneValue;
  readonly email: string;
  readonly url: string;
  readonly onlineAccount: string;
  readonly address: string;
  readonly document: string;
  readonly nationalNumber: string;
  readonly registration: string;
  readonly vin: string;
  readonly plate: string;
  readonly imo: string;
  readonly mmsi: string;
  readonly container: string;
  readonly tracking: string;
  readonly imei: string;
  readonly imsi: string;
  readonly serial: string;
  readonly ip: string;
  readonly iban: string;
  readonly account: string;
  readonly card: string;
  readonly wallet: string;
  readonly amount: string;
  readonly number: string;
  readonly height: string;
  readonly weight: string;
  readonly code: string;
  readonly text: string;
}

/** To add a type: its id in `ontology/types`, its file, its line here. */
export const valueTypes: { readonly [Id in ValueTypeId]: ValueType<ValueOf[Id]> } = {
  name,
  date,
  time: { ...text, id: 'time' },
  sex,
  country,
  language: { ...text, id: 'language' },
  phone,
  email: { ...text, id: 'email' },
  url: { ...text, id: 'url' },
  onlineAccount: { ...text, id: 'onlineAccount' },
  address: { ...text, id: 'address' },
  document: plainIdentifier('document', 3, 40),
  nationalNumber: plainIdentifier('nationalNumber', 3, 40),
  registration: plainIdentifier('registration', 2, 40),
  vin: plainIdentifier('vin', 3, 40),
  plate: plainIdentifier('plate', 1, 20),
  imo: plainIdentifier('imo', 3, 40),
  mmsi: plainIdentifier('mmsi', 3, 40),
  container: plainIdentifier('container', 3, 40),
  tracking: plainIdentifier('tracking', 3, 60),
  imei: plainIdentifier('imei', 3, 40),
  imsi: plainIdentifier('imsi', 3, 40),
  serial: plainIdentifier('serial', 1, 60),
  ip: { ...text, id: 'ip' },
  iban: plainIdentifier('iban', 3, 40),
  account: plainIdentifier('account', 2, 60),
  card: plainIdentifier('card', 3, 40),
  wallet: { ...text, id: 'wallet' },
  amount: { ...text, id: 'amount' },
  number: { ...text, id: 'number' },
  height: { ...text, id: 'height' },
  weight: { ...text, id: 'weight' },
  code,
  text,
};

export const valueTypeIds = Object.keys(valueTypes) as readonly ValueTypeId[];

/** A type for callers that know it only by id: what its values are is its own affair, and only it takes them apart. */
export function valueTypeById(id: ValueTypeId): ValueType<unknown> {
  return valueTypes[id] as ValueType<unknown>;
}

export function valueTypeOf(property: PropertyId): ValueType<unknown> {
  return valueTypeById(definitionOf(property).type);
}

/** The type's own value, not yet encoded. Never throws. */
export function parseStatementValue(
  property: PropertyId,
  written: string,
  context: ParseContext,
): Parsed<unknown> {
  return valueTypeOf(property).parse(written, context);
}

/** What becomes of a written value: an encoded value for a statement, nothing known, or kept as written with a flag. */
export type Understood =
  | { readonly kind: 'understood'; readonly encoded: string; readonly flags: readonly Flag[] }
  | { readonly kind: 'placeholder' }
  | { readonly kind: 'not-understood'; readonly flags: readonly Flag[] };

/** `parseStatementValue`, with the value in the encoded form that statements hold. Never throws. */
export function understand(property: PropertyId, written: string, context: ParseContext): Understood {
  const type = valueTypeOf(property);
  const parsed = type.parse(written, context);
  if (parsed.kind !== 'understood') return parsed;
  return { kind: 'understood', encoded: type.encode(parsed.value), flags: parsed.flags };
}

/** Keys `TYPE:key` under which equal or nearly equal values of any property of that type meet; the first is the strictest. */
export function keysOf(property: PropertyId, encoded: string): readonly string[] {
  const type = valueTypeOf(property);
  return type.keys(type.decode(encoded)).map((key) => `${type.id}:${key}`);
}

/** For a reader; `locale` is BCP 47. Codes (sex, roles, colours) come out as codes: their words are in the catalogue. */
export function formatValue(property: PropertyId, encoded: string, locale: string): string {
  const type = valueTypeOf(property);
  return type.format(type.decode(encoded), locale);
}

/**
 * The pivot that a value falls into; null when the property has none or the value is not fit to be one. The key names
 * the value type where a schema has several (an IMEI and an IMSI of equal digits are two devices).
 */
export function pivotsOf(
  property: PropertyId,
  encoded: string,
): { readonly schema: string; readonly key: string } | null {
  const { pivot, type: typeId } = definitionOf(property);
  if (pivot === null) return null;
  const type = valueTypeById(typeId);
  const [first] = type.keys(type.decode(encoded));
  if (first === undefined) return null;
  return { schema: pivot, key: typeId === pivot ? first : `${typeId}.${first}` };
}

/** `pivotsOf` as the id of the virtual node. */
export function pivotIdOf(property: PropertyId, encoded: string): EntityId | null {
  const pivot = pivotsOf(property, encoded);
  return pivot === null ? null : pivotId(pivot.schema, pivot.key);
}
