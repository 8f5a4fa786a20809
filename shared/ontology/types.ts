// The shape of the ontology: schemas, properties and link kinds as data.

export type ValueTypeId =
  | 'name'
  | 'date'
  | 'time'
  | 'sex'
  | 'country'
  | 'language'
  | 'phone'
  | 'email'
  | 'url'
  | 'onlineAccount'
  | 'address'
  | 'document'
  | 'nationalNumber'
  | 'registration'
  | 'vin'
  | 'plate'
  | 'imo'
  | 'mmsi'
  | 'container'
  | 'tracking'
  | 'imei'
  | 'imsi'
  | 'serial'
  | 'ip'
  | 'iban'
  | 'account'
  | 'card'
  | 'wallet'
  | 'amount'
  | 'number'
  | 'height'
  | 'weight'
  | 'code'
  | 'text';

/** Schema, property and link ids are literal unions derived from the data in `schemas.ts` and `link-kinds.ts`. */
export type { LinkKindId } from './link-kinds';
export type { PropertyId, SchemaId } from './schemas';

export interface PropertyDefinition {
  readonly type: ValueTypeId;
  /** Equal values say strongly that two things are one (compared by a signal of its type). */
  readonly identifies: boolean;
  /** The value becomes a virtual node (a pivot) that other things with the same value reach too; names the pivot's schema. */
  readonly pivot: string | null;
  /** FollowTheMoney property, null where it has none. */
  readonly ftm: string | null;
}

export interface SchemaDefinition {
  /** Name of the icon in `graph/schema-icons.ts`. */
  readonly icon: string;
  /** Properties in order of preference for the caption. */
  readonly caption: readonly string[];
  /** The property whose value IS the thing: its mentions are the pivot itself, never entities of their own. */
  readonly pivotBy: string | null;
  readonly ftm: string | null;
  readonly stix: string | null;
  readonly properties: readonly string[];
}

export interface LinkKindDefinition {
  readonly directed: boolean;
  /** Schemas that may stand at the ends; `*` for any. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly ftm: string | null;
  readonly stix: string | null;
}
