// The list of value types, and the door by which the rest of the product uses them: by property, on strings.

import type { EntityId } from '../model/ids';
import { pivotId } from '../model/ids';
import type { Statement } from '../model/record';
import { definitionOf } from '../ontology/schemas';
import type { PropertyId, ValueTypeId } from '../ontology/types';
import { account } from './account';
import { address } from './address';
import type { AddressValue } from './address-value';
import { type AmountValue, amount } from './amount';
import { type CardValue, card } from './card';
import { code } from './code';
import type { Keyed } from './concealed-number';
import { container } from './container';
import { country } from './country';
import { date } from './date';
import { type DocumentValue, document } from './document';
import { email } from './email';
import { height } from './height';
import { iban } from './iban';
import { imei } from './imei';
import { imo } from './imo';
import { imsi } from './imsi';
import { type IpValue, ip } from './ip';
import { language } from './language';
import { mmsi } from './mmsi';
import { name } from './name';
import type { NameValue } from './name-value';
import { type NationalNumberValue, nationalNumber } from './national-number';
import { type NumberValue, number } from './number';
import { type OnlineAccountValue, onlineAccount } from './online-account';
import type { PartialDate, PartialTime } from './partial-date';
import { type PhoneValue, phone } from './phone';
import { type PlateValue, plate } from './plate';
import { registration } from './registration';
import { serial } from './serial';
import { type Sex, sex } from './sex';
import { text } from './text';
import { time } from './time';
import { tracking } from './tracking';
import { url } from './url';
import type { Flag, ParseContext, Parsed, ValueType } from './value-type';
import { vin } from './vin';
import { type WalletValue, wallet } from './wallet';
import { weight } from './weight';
import { flag } from './written-text';

/** What each type's values are. */
export interface ValueOf {
  readonly name: NameValue;
  readonly date: PartialDate;
  readonly time: PartialTime;
  readonly sex: Sex;
  readonly country: string;
  readonly language: string;
  readonly phone: PhoneValue;
  readonly email: string;
  readonly url: string;
  readonly onlineAccount: OnlineAccountValue;
  readonly address: AddressValue;
  readonly document: DocumentValue;
  readonly nationalNumber: NationalNumberValue;
  readonly registration: string;
  readonly vin: string;
  readonly plate: PlateValue;
  readonly imo: string;
  readonly mmsi: string;
  readonly container: string;
  readonly tracking: string;
  readonly imei: string;
  readonly imsi: string;
  readonly serial: string;
  readonly ip: IpValue;
  readonly iban: string;
  readonly account: string;
  readonly card: CardValue;
  readonly wallet: WalletValue;
  readonly amount: AmountValue;
  readonly number: NumberValue;
  readonly height: number;
  readonly weight: number;
  readonly code: string;
  readonly text: string;
}

/** To add a type: its id in `ontology/types`, its file, its line here. */
export const valueTypes: { readonly [Id in ValueTypeId]: ValueType<ValueOf[Id]> } = {
  name,
  date,
  time,
  sex,
  country,
  language,
  phone,
  email,
  url,
  onlineAccount,
  address,
  document,
  nationalNumber,
  registration,
  vin,
  plate,
  imo,
  mmsi,
  container,
  tracking,
  imei,
  imsi,
  serial,
  ip,
  iban,
  account,
  card,
  wallet,
  amount,
  number,
  height,
  weight,
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

/** The type's own value, not yet encoded. */
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

/**
 * `parseStatementValue`, with the value in the encoded form that statements hold. Never throws: a value whose reading
 * fails by a fault of ours is kept as written and flagged `value-fault`, so that it costs nobody the rest of the file.
 */
export function understand(property: PropertyId, written: string, context: ParseContext): Understood {
  const type = valueTypeOf(property);
  try {
    const parsed = type.parse(written, context);
    if (parsed.kind !== 'understood') return parsed;
    return { kind: 'understood', encoded: type.encode(parsed.value), flags: parsed.flags };
  } catch (error) {
    return { kind: 'not-understood', flags: [flag('value-fault', written, { message: String(error) })] };
  }
}

/** Keys `TYPE:key` under which equal or nearly equal values of any property of that type meet; the first is the strictest. */
export function keysOf(property: PropertyId, encoded: string): readonly string[] {
  const type = valueTypeOf(property);
  return type.keys(type.decode(encoded)).map((key) => `${type.id}:${key}`);
}

/**
 * A statement's value for a reader; `locale` is BCP 47, `written` may be empty. Codes (sex, roles, colours) come out as
 * codes: their words are in the catalogue.
 */
export function formatValue(
  { property, value, written }: Pick<Statement, 'property' | 'value' | 'written'>,
  locale: string,
): string {
  return formatBy(valueTypeOf(property), value, written, locale);
}

/** The same for who has the type at hand. */
export function formatBy(type: ValueType<unknown>, value: string, written: string, locale: string): string {
  return type.formatWritten?.(written) || type.format(type.decode(value), locale);
}

/** Whether values of the property are concealed where they are kept. */
export function isConcealedProperty(property: PropertyId): boolean {
  return valueTypeOf(property).conceal !== undefined;
}

/** An encoded value as it is kept: of a number to pass for somebody, a keyed hash and the last four; any other as it is. */
export function concealed(property: PropertyId, encoded: string, keyed: Keyed): string {
  const type = valueTypeOf(property);
  return type.conceal === undefined || encoded === ''
    ? encoded
    : type.encode(type.conceal(type.decode(encoded), keyed));
}

/** An IBAN is an account number too, and many systems head its column so: equal characters are one account. */
const oneNumbering: ReadonlySet<string> = new Set(['bankAccount']);

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
  const value = type.decode(encoded);
  const [first] = type.keys(value);
  if (first === undefined || type.isPivot?.(value) === false) return null;
  return { schema: pivot, key: typeId === pivot || oneNumbering.has(pivot) ? first : `${typeId}.${first}` };
}

/** `pivotsOf` as the id of the virtual node. */
export function pivotIdOf(property: PropertyId, encoded: string): EntityId | null {
  const pivot = pivotsOf(property, encoded);
  return pivot === null ? null : pivotId(pivot.schema, pivot.key);
}
