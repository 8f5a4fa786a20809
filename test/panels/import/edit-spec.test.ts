// A person's corrections of a mapping change what they are about, and nothing else.
import { describe, expect, it } from 'vitest';
import type { Spec } from '#shared/import/types';
import {
  dateOrderOf,
  isJoined,
  isRecordId,
  issuerOf,
  meaningsOf,
  withDateOrder,
  withIssuer,
  withMeaning,
  withThing,
} from '../../../renderer/panels/import/edit-spec';

const spec: Spec = {
  version: 1,
  format: 'delimited',
  title: 'people',
  reader: { reader: 'delimited', encoding: 'utf-8', delimiter: ',', quote: '"', skipRows: 0, header: true },
  context: {
    region: 'US',
    state: 'ME',
    dateOrder: null,
    zone: null,
    decimal: '.',
    language: null,
    currency: null,
    pivotYear: 30,
  },
  mentions: [
    {
      slot: 'person',
      schema: 'person',
      recordId: 'ID',
      when: null,
      statements: [
        { property: 'name', field: { from: 'columns', columns: ['LAST', 'FIRST'] }, context: {} },
        { property: 'birthDate', field: { from: 'column', column: 'DOB' }, context: { dateOrder: 'mdy' } },
      ],
    },
    { slot: 'vehicle', schema: 'vehicle', recordId: null, when: null, statements: [] },
  ],
  links: [],
  ignored: ['RAC'],
};

describe('the mapping of a column', () => {
  it('knows what a column means, alone or joined with others', () => {
    expect(meaningsOf(spec, 'DOB')).toEqual([{ slot: 'person', property: 'birthDate' }]);
    expect(meaningsOf(spec, 'FIRST')).toEqual([{ slot: 'person', property: 'name' }]);
    expect(isJoined(spec, 'FIRST')).toBe(true);
    expect(isJoined(spec, 'DOB')).toBe(false);
    expect(isRecordId(spec, 'ID')).toBe(true);
  });

  it('gives a column one meaning and takes the old one away', () => {
    const changed = withMeaning(spec, 'DOB', { slot: 'vehicle', property: 'year' });
    expect(meaningsOf(changed, 'DOB')).toEqual([{ slot: 'vehicle', property: 'year' }]);
    expect(meaningsOf(changed, 'FIRST')).toEqual(meaningsOf(spec, 'FIRST'));
  });

  it('keeps the settled order of dates when the meaning changes', () => {
    const changed = withMeaning(spec, 'DOB', { slot: 'person', property: 'deathDate' });
    expect(dateOrderOf(changed, 'DOB')).toBe('mdy');
  });

  it('leaves a column out on purpose, and takes it back in', () => {
    const without = withMeaning(spec, 'DOB', null);
    expect(meaningsOf(without, 'DOB')).toEqual([]);
    expect(without.ignored).toContain('DOB');
    const again = withMeaning(without, 'RAC', { slot: 'person', property: 'note' });
    expect(again.ignored).not.toContain('RAC');
  });

  it('can give a column to a thing that nothing was proposed for', () => {
    const { spec: more, slot } = withThing(spec, 'organization');
    const changed = withMeaning(more, 'EMPLOYER', { slot, property: 'name' });
    expect(meaningsOf(changed, 'EMPLOYER')).toEqual([{ slot: 'organization', property: 'name' }]);
    expect(withThing(spec, 'vehicle').slot).toBe('vehicle2');
  });

  it('settles the order of dates of one column only', () => {
    const changed = withDateOrder(spec, 'DOB', 'dmy');
    expect(dateOrderOf(changed, 'DOB')).toBe('dmy');
    expect(dateOrderOf(changed, 'OTHER')).toBeNull();
    expect(spec.mentions[0]?.statements[1]?.context.dateOrder).toBe('mdy');
  });

  it('settles whose national numbers a column holds, for that column alone', () => {
    expect(issuerOf(spec, 'DOB')).toBeUndefined();
    const mapped = withMeaning(spec, 'SOC', { slot: 'person', property: 'nationalNumber' });
    expect(issuerOf(mapped, 'SOC')).toBeNull();
    expect(issuerOf({ ...mapped, context: { ...mapped.context, nationalIssuer: 'US' } }, 'SOC')).toBe('US');
    const canadian = withIssuer(mapped, 'SOC', 'CA');
    expect(issuerOf(canadian, 'SOC')).toBe('CA');
    expect(canadian.context).toEqual(mapped.context);
    const unknown = { ...canadian, context: { ...mapped.context, nationalIssuer: 'US' } };
    expect(issuerOf(withIssuer(unknown, 'SOC', null), 'SOC')).toBeNull();
  });
});
