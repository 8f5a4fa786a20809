// Which virtual node a property's value falls into, and how a thing stands to it.
import type { EntityId } from '../model/ids';
import type { LinkKindId } from '../ontology/link-kinds';
import { definitionOf, type PropertyId, type SchemaId, schemas } from '../ontology/schemas';
import { pivotIdOf } from '../values/registry';

/** Null when the property has no pivot, nothing was understood, or the value is not fit to be one. */
export function pivotOfStatement(property: PropertyId, value: string): EntityId | null {
  return value === '' || definitionOf(property).pivot === null ? null : pivotIdOf(property, value);
}

/** The schema of a property's pivots; null when it has none. */
export function pivotSchemaOf(property: PropertyId): SchemaId | null {
  const { pivot } = definitionOf(property);
  return pivot !== null && isSchema(pivot) ? pivot : null;
}

function isSchema(text: string): text is SchemaId {
  return text in schemas;
}

const held: ReadonlySet<PropertyId> = new Set([
  'identityDocument',
  'accountNumber',
  'iban',
  'card',
  'wallet',
]);
const agents: ReadonlySet<SchemaId> = new Set(['person', 'organization']);

/** A person lives at an address and holds a passport; a phone has a handset; what is neither is identified by its number. */
export function pivotLinkKind(schema: SchemaId, property: PropertyId): LinkKindId {
  if (property === 'address') return schema === 'person' ? 'livesAt' : 'locatedAt';
  if (!agents.has(schema)) return 'identifiedBy';
  return held.has(property) ? 'holds' : 'uses';
}
