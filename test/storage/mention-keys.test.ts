import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodesOfRow } from '#shared/identity/mention-nodes';
import { pivotOfStatement } from '#shared/identity/pivots';
import type { EntityId } from '#shared/model/ids';
import type { Mention } from '#shared/model/record';
import { propertyIds, type SchemaId, schemaIds, schemaOf } from '#shared/ontology/schemas';
import { IndexPartBuilder } from '#shared/storage/index-build';
import type { IndexData } from '#shared/storage/index-data';
import { headOf } from '#shared/storage/index-lookup';
import { keyHash } from '#shared/storage/key-hash';
import { carrierCount } from '#shared/storage/key-table';
import { pivotKey } from '#shared/storage/mention-keys';
import { queryWords } from '#shared/storage/query-words';
import { keysOf } from '#shared/values/registry';
import { mention, row, source } from '../factory';

/** One value of each kind that leads somewhere. */
const values = {
  phone: '207-555-0101',
  email: 'ada@example.org',
  onlineName: 'telegram: ada_birch',
  address: '12 Union Street, Calais, ME',
  identityDocument: 'P1234567',
  accountNumber: '0012345678',
  iban: 'GB82 WEST 1234 5698 7654 32',
  card: '4111 1111 1111 1111',
  wallet: '1BoatSLRHtKNngkdXEeobR76b53LETtpyT',
  ip: '203.0.113.7',
  imei: '490154203237518',
  imsi: '310150123456789',
} as const;

function indexed(one: Mention): IndexData {
  const builder = new IndexPartBuilder('s', null);
  builder.add(1, one);
  return builder.build();
}

const isFoundBy = (index: IndexData, key: string): boolean => carrierCount(index.keys, keyHash(key)) === 1;

describe('the keys of a mention', () => {
  it('hold one for every pivot that its values lead to', () => {
    for (const [property, written] of Object.entries(values)) {
      const person = mention('person', { [property]: written });
      const [said] = person.statements;
      if (said === undefined) throw new Error('no statement');
      const pivot = pivotOfStatement(said.property, said.value);
      if (pivot === null) throw new Error(`${property} leads to no pivot`);
      expect([property, isFoundBy(indexed(person), pivotKey(pivot))]).toEqual([property, true]);
    }
  });

  it('name the same pivot that assembling makes of the mention', () => {
    for (const schema of schemaIds.filter((each) => schemaOf(each).pivotBy !== null))
      for (const [property, written] of Object.entries(values)) {
        const own = mention(schema as SchemaId, { [property]: written });
        const [node] = nodesOfRow({
          source: { id: source('s').id, series: null, importedAt: '2025-12-08T12:00:00Z' },
          row: row(1, [own]),
        });
        expect(headOf(indexed(own), 0).pivot).toBe(node?.pivot ?? null);
      }
  });

  it('hold those that identifiers are looked up by', () => {
    const person = mention('person', { phone: values.phone, nationality: 'US' });
    const keys = person.statements.flatMap(({ property, value }) => keysOf(property, value));
    const index = indexed(person);
    expect(keys.filter((key) => !isFoundBy(index, key))).toEqual([]);
  });

  it('do not depend on whether a value says something', () => {
    for (const property of propertyIds) {
      const said = { property, value: '', written: '?', field: null, language: null } as const;
      const { keys, tokens } = indexed({ slot: 'a', schema: 'person', recordId: null, statements: [said] });
      expect([keys.lows.length, tokens.length]).toEqual([0, 0]);
    }
  });

  it('have the words of an address as a query has them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 30 }), (written) => {
        const said = { property: 'address', value: 'x|y||z', written, field: null, language: null } as const;
        const { tokens } = indexed({ slot: 'a', schema: 'person', recordId: null, statements: [said] });
        for (const [word] of queryWords(written)) expect(tokens).toContain(word);
      }),
    );
  });
});

describe('the key of a pivot', () => {
  it('is a function of the pivot alone', () => {
    const id = '~phone:+12075550101' as EntityId;
    expect(pivotKey(id)).toBe('phone:+12075550101');
    expect(pivotKey('~device:ip.203.0.113.7')).toBe('ip:203.0.113.7');
  });
});
