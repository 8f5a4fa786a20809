// What a mention is found by through a property of its schema: looked up once, for it is asked for every statement of every
// import.
import { definitionOf, type PropertyId, type SchemaId, schemaOf } from '../ontology/schemas';
import { valueTypeById, valueTypes } from '../values/registry';
import type { ValueType } from '../values/value-type';

/** Texts whose words people search for as they do for names. */
const searched: ReadonlySet<PropertyId> = new Set([
  'address',
  'place',
  'birthPlace',
  'title',
  'charge',
  'make',
  'model',
  'method',
  'contents',
]);

export interface PropertyPlan {
  readonly isName: boolean;
  /** Names by which things of the schema are compared, and how. */
  readonly blocks: 'person' | 'title' | null;
  readonly isBirth: boolean;
  readonly isSearched: boolean;
  /** Countries are no identifiers, but how common one is weighs in every comparison. */
  readonly isKey: boolean;
  readonly isNoticeId: boolean;
  /** Whether its last four digits are a key of their own. */
  readonly isAskedByEnd: boolean;
  /** Place in the order of captions; `NO_CAPTION` when it names nothing. */
  readonly captionRank: number;
  /** 0: leads to no pivot that needs a look. 1: to some pivot. 2, 3: to the one the mention itself is, 3 by the schema's own property. */
  readonly pivotRank: 0 | 1 | 2 | 3;
  readonly type: ValueType<unknown>;
  /** Says what somebody is in a case: a victim, an informant. */
  readonly isRole: boolean;
}

export const NO_CAPTION = 1000;
const ownNames: ReadonlySet<PropertyId> = new Set(['name', 'alias', 'nameAtBirth', 'formerName']);
const known = new Map<SchemaId, (property: PropertyId) => PropertyPlan>();

/** The plans of a schema's properties. */
export function plansOf(schema: SchemaId): (property: PropertyId) => PropertyPlan {
  let ofSchema = known.get(schema);
  if (ofSchema === undefined) {
    const plans = new Map<PropertyId, PropertyPlan>();
    ofSchema = (property) => {
      let plan = plans.get(property);
      if (plan === undefined) {
        plan = makePlan(schema, property);
        plans.set(property, plan);
      }
      return plan;
    };
    known.set(schema, ofSchema);
  }
  return ofSchema;
}

function makePlan(schema: SchemaId, property: PropertyId): PropertyPlan {
  const { type, identifies, pivot } = definitionOf(property);
  const { caption, pivotBy } = schemaOf(schema);
  const captionRank = caption.indexOf(property);
  const isOwn = pivotBy !== null && pivot === schema;
  const titled = schema === 'organization' || schema === 'vessel';
  return {
    isName: type === 'name',
    blocks: !ownNames.has(property) ? null : schema === 'person' ? 'person' : titled ? 'title' : null,
    isBirth: schema === 'person' && property === 'birthDate',
    isSearched: searched.has(property),
    isKey: identifies || pivot !== null || type === 'country',
    isNoticeId: property === 'noticeId',
    isAskedByEnd: valueTypeById(type).lastFour !== undefined,
    captionRank: captionRank < 0 ? NO_CAPTION : captionRank,
    pivotRank: isOwn ? (property === pivotBy ? 3 : 2) : pivot === null || pivot in valueTypes ? 0 : 1,
    type: valueTypeById(type),
    isRole: property === 'role',
  };
}
