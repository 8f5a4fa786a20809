// One icon a kind of thing.
import { describe, expect, it } from 'vitest';
import { iconNames, iconPath } from '#shared/graph/schema-icons';
import { schemaIds, schemaOf } from '#shared/ontology/schemas';

describe('icons', () => {
  it('are there for every schema, and no two schemas look alike', () => {
    const icons = schemaIds.map((id) => schemaOf(id).icon);
    for (const icon of icons) expect(iconNames).toContain(icon);
    expect(new Set(icons.map(iconPath)).size).toBe(icons.length);
  });
});
