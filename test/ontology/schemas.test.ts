import { describe, expect, test } from 'vitest';
import { linkKindIds, linkKinds } from '#shared/ontology/link-kinds';
import {
  definitionOf,
  properties,
  propertyIds,
  schemaIds,
  schemaOf,
  schemas,
} from '#shared/ontology/schemas';

describe('the ontology', () => {
  test('a schema has the properties by which it is captioned and pivoted', () => {
    for (const id of schemaIds) {
      const schema = schemaOf(id);
      for (const property of schema.caption)
        expect(schema.properties, `${id}.${property}`).toContain(property);
      if (schema.pivotBy !== null) expect(schema.properties, id).toContain(schema.pivotBy);
      expect(new Set(schema.properties).size, `${id} lists a property twice`).toBe(schema.properties.length);
      for (const property of schema.properties) expect(Object.keys(properties), id).toContain(property);
    }
  });

  test('a pivot is a schema that is pivoted by a property of its own', () => {
    for (const id of propertyIds) {
      const { pivot } = definitionOf(id);
      if (pivot === null) continue;
      expect(Object.keys(schemas), id).toContain(pivot);
      expect(schemaOf(pivot as (typeof schemaIds)[number]).pivotBy, id).not.toBeNull();
    }
  });

  test('every property belongs to a schema or to links', () => {
    const ofLinks = ['count', 'duration', 'amount', 'start', 'end', 'role'];
    const used = new Set<string>([...schemaIds.flatMap((id) => schemaOf(id).properties), ...ofLinks]);
    expect(propertyIds.filter((id) => !used.has(id))).toEqual([]);
  });

  test('links stand between schemas that exist', () => {
    const known = new Set<string>([...schemaIds, '*']);
    for (const id of linkKindIds) {
      const { from, to } = linkKinds[id];
      for (const end of [...from, ...to]) expect([...known], id).toContain(end);
    }
  });
});
