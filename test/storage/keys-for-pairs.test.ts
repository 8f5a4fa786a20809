import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockingKeysOfMention, isHalfKey } from '#shared/identity/blocking';
import { type Anchor, asId, type SourceId } from '#shared/model/ids';
import type { Mention, Statement } from '#shared/model/record';
import { type PropertyId, type SchemaId, schemaIds, schemaOf } from '#shared/ontology/schemas';
import { captionIn } from '#shared/storage/caption-blocks';
import { IndexPartBuilder } from '#shared/storage/index-build';
import { addToHash, beginHash, endHash, hashLow, keyHash } from '#shared/storage/key-hash';
import type { KeyTable } from '#shared/storage/key-table';
import { isPairKey, mentionKeys } from '#shared/storage/mention-keys';
import { maineContext, mention } from '../factory';
import { normalForm } from '../normal-form';
import { tries } from '../property-tries';

const written = [
  ...[
    'BARANISHIN, Eugene',
    'Евген Баранишин',
    'كريم الحداد',
    'Maria del Carmen',
    'Ace Marine LLC',
    'MV Blue Heron',
    'Li',
  ],
  ...[
    '207-555-0133',
    '207-555-0134 x12',
    'ivy@example.org',
    '12 Main Street, Bangor, ME 04401',
    'Unit 3, 7 Wharf Ln',
  ],
  ...[
    'ME 4471QX',
    '4471QX',
    'passport UA, ZX4419087',
    'driver licence ME, 1234567',
    '@gull_gale',
    '1985-02-03',
    '3/2/1985',
  ],
  ...[
    'c. 1984',
    'UA',
    'US',
    '1HGCM82633A004352',
    '9074729',
    'GB82WEST12345698765432',
    '12345678',
    '356938035643809',
    'R-17',
  ],
  ...[
    'SMITH, ANNA MARIE',
    'Smith, Smith A',
    "O'Hara-Lane, Abd al Rahman",
    'De La Cruz, Mae',
    'Anna Marie de Groot Ng Li Wu',
    'Nguyễn, An',
  ],
  ...['12 Main Street', '3 Pine Road, Apt 4, Bath, ME', '9 Elm St, Bath', '8 High St, 04401', 'Pier 3, Bath'],
  ...['12/11/1985', '11/12/1985', '6/6/1986', '1985-12', 'c. 1985-12-11', '1406-02-03 AH', 'NB ABC123'],
];

/** Every value that some property of a schema understands. */
const understood = new Map<SchemaId, readonly Statement[]>(
  schemaIds.map((schema) => [
    schema,
    (schemaOf(schema).properties as readonly PropertyId[]).flatMap((property) =>
      written.flatMap((text) =>
        [maineContext, { ...maineContext, region: null, state: null }].flatMap((context) => {
          const value = normalForm(property, text, context);
          return value === null
            ? []
            : [{ property, value, written: text, field: 'a column', language: null }];
        }),
      ),
    ),
  ]),
);

const mentions: fc.Arbitrary<Mention> = fc
  .oneof(fc.constantFrom(...schemaIds), fc.constantFrom<SchemaId>('person', 'organization'))
  .chain((schema) =>
    fc.record({
      slot: fc.constant('thing'),
      schema: fc.constant(schema),
      recordId: fc.option(fc.constantFrom('R-17', 'Ж 9', '1900/90001'), { nil: null }),
      statements: fc.array(fc.constantFrom(...(understood.get(schema) ?? [])), { maxLength: 50 }),
    }),
  );

describe('the keys of a mention in the index', () => {
  it('hold every key by which pairs are found, so that nothing is missed among a million rows', () => {
    const blocks = new Set<string>();
    fc.assert(
      fc.property(mentions, (mention) => {
        const keys = new Set(mentionKeys(mention).keys);
        const place = { anchor: asId<Anchor>(''), source: asId<SourceId>(''), row: 1 };
        const said = mention.statements.map((statement) => ({ ...statement, ...place }));
        for (const key of blockingKeysOfMention(mention.schema, said)) {
          // Half a key counts only beside a whole one, by which the pair is found.
          if (isHalfKey(key)) continue;
          const own = key.slice(mention.schema.length + 1);
          expect([...keys]).toContain(own);
          blocks.add(own.slice(0, own.indexOf(':')));
        }
      }),
      { numRuns: tries(1000) },
    );
    for (const kind of ['name', 'title', 'born', 'phone', 'address', 'plate', 'document'])
      expect([...blocks]).toContain(kind);
  });

  it('are hashed as they are told exactly as they would be as texts', () => {
    fc.assert(
      fc.property(mentions, (mention) => {
        const builder = new IndexPartBuilder('source-1', null);
        builder.add(1, mention);
        const { keys, pairKeys, tokens, captions } = builder.build();
        const told = mentionKeys(mention);
        const hashes = (ofPairs: boolean): number[] =>
          told.keys.filter((key) => isPairKey(key) === ofPairs).map(keyHash);
        expect(hashesIn(keys)).toEqual(hashes(false).sort((a, b) => a - b));
        expect(hashesIn(pairKeys)).toEqual(hashes(true).sort((a, b) => a - b));
        expect(tokens).toEqual([...told.tokens].sort());
        expect(captions.map((block) => captionIn(block, 0))).toEqual([told.caption]);
      }),
      { numRuns: tries(500) },
    );
  });

  it.each([
    'Haddad, Karim bin Omar',
    'Haddad, Al Karim',
    'Haddad, Abd Karim',
    'Haddad, Abdul',
    'al Haddad, Ibn',
    "O'Hara-Lane, Abd al Rahman",
    'Smith, Smith A',
    `${'Strop'.repeat(15)}, ${'Anna'.repeat(15)}`,
  ])('and its caption are those of the whole reading: %s', (name) => {
    // The first time its words are new, the second time they are known.
    const builder = new IndexPartBuilder('source-1', null);
    const named = mention('person', { name });
    builder.add(1, named);
    builder.add(2, named);
    const { tokens, captions, pairKeys, count } = builder.build();
    const told = mentionKeys(named);
    expect(tokens).toEqual([...told.tokens].sort());
    expect(hashesIn(pairKeys)).toEqual(
      told.keys
        .filter(isPairKey)
        .map(keyHash)
        .sort((a, b) => a - b),
    );
    expect(captions.map((block) => [captionIn(block, 0), captionIn(block, count - 1)])).toEqual([
      [told.caption, told.caption],
    ]);
  });

  it('hash alike in one part and in several', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (parts) => {
        beginHash();
        for (const part of parts) addToHash(part);
        const high = endHash();
        expect(high * 2 ** 32 + hashLow()).toBe(keyHash(parts.join('')));
      }),
    );
  });
});

function hashesIn({ highs, starts, lows }: KeyTable): number[] {
  return [...lows].map((low, at) => {
    const group = starts.findLastIndex((start) => start <= at);
    return (highs[group] ?? 0) * 2 ** 32 + low;
  });
}
