import { describe, expect, it } from 'vitest';
import { columnsOf, keptSpec } from '#shared/import/kept-spec';
import type { Proposal, Spec } from '#shared/import/types';
import type { SpecDocument } from '#shared/model/documents';
import { asId, type DocumentId, type SpecId } from '#shared/model/ids';
import { unknownContext } from '#shared/values/unknown-context';

const spec = (property: 'name' | 'alias', encoding = 'utf-8'): Spec => ({
  version: 1,
  format: 'delimited',
  title: 'people',
  reader: { reader: 'delimited', encoding, delimiter: ',', quote: '"', skipRows: 0, header: true },
  context: { ...unknownContext, region: 'US' },
  mentions: [
    {
      slot: 'person',
      schema: 'person',
      recordId: null,
      when: null,
      statements: [{ property, field: { from: 'column', column: 'WHO' }, context: {} }],
    },
  ],
  links: [],
  ignored: [],
});

const proposal = (names: readonly string[], own: Spec): Proposal => ({
  spec: own,
  columns: names.map((column) => ({
    column,
    property: null,
    slot: null,
    confidence: 0,
    because: { code: 'none', facts: {} },
    examples: [],
  })),
  dates: [],
  sourceRole: 'case',
  statedTotal: null,
});

const kept = (names: readonly string[]): SpecDocument => ({
  kind: 'spec',
  id: asId<SpecId & DocumentId>('s1'),
  spec: spec('alias'),
  columns: [...names].sort(),
});

describe('a mapping that was kept', () => {
  it('is used for a file with the same columns in any order, read in its own way', () => {
    const next = proposal(['WHO', 'DOB'], spec('name', 'windows-1252'));
    const found = keptSpec([kept(['DOB', 'WHO'])], next);
    expect(found?.mentions).toEqual(spec('alias').mentions);
    expect(found?.reader).toEqual(next.spec.reader);
    expect(columnsOf(next)).toEqual(['DOB', 'WHO']);
  });

  it('is not used for other columns', () => {
    expect(keptSpec([kept(['DOB', 'WHO'])], proposal(['WHO'], spec('name')))).toBeNull();
    expect(keptSpec([kept([])], proposal([], spec('name')))).toBeNull();
  });
});
