import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mention, Statement } from '#shared/model/record';
import { IndexPartBuilder } from '#shared/storage/index-build';
import { decodeIndex, encodeIndex } from '#shared/storage/index-codec';
import type { IndexData } from '#shared/storage/index-data';
import { headOf, mentionsOfKey, mentionsOfRow } from '#shared/storage/index-lookup';
import { mergeAll } from '#shared/storage/index-merge';
import { searchWords, type WordHit } from '#shared/storage/index-search';
import { keyHash } from '#shared/storage/key-hash';
import { mentionKeys } from '#shared/storage/mention-keys';
import { idKey } from '#shared/storage/query-words';
import { buildSlipTable, oneSlip } from '#shared/storage/token-slips';
import { statement } from '../factory';

function person(name: string, extra: readonly Statement[] = [], recordId: string | null = null): Mention {
  return { slot: 'person', schema: 'person', recordId, statements: [statement('name', name), ...extra] };
}

function indexOf(mentions: readonly Mention[], source = 'source-1'): IndexData {
  const builder = new IndexPartBuilder(source, null);
  mentions.forEach((mention, at) => {
    builder.add(at + 1, mention);
  });
  return builder.build();
}

function search(index: IndexData, query: readonly string[]): WordHit[] {
  const hits: WordHit[] = [];
  searchWords(
    index,
    () => buildSlipTable(index.tokens),
    query.map((word) => [word]),
    (hit) => {
      hits.push(hit);
      return true;
    },
  );
  return hits;
}

const words = fc.constantFrom('maria', 'mario', 'jose', 'smith', 'smyth', 'ivan', 'petrov', 'oakes', 'li');
const mentionArbitrary = fc
  .tuple(
    fc.array(words, { minLength: 1, maxLength: 3 }),
    fc.option(fc.constantFrom('+12075550101', '+12075550102'), { nil: null }),
    fc.option(fc.constantFrom('A-1', 'A-2', 'Ж'), { nil: null }),
  )
  .map(([name, number, recordId]) =>
    person(name.join(' '), number === null ? [] : [statement('phone', number)], recordId),
  );
const mentionsArbitrary = fc.array(mentionArbitrary, { maxLength: 30 });

describe('the index', () => {
  it('is the same read back as built', () => {
    fc.assert(
      fc.property(mentionsArbitrary, (mentions) => {
        const index = indexOf(mentions);
        expect(decodeIndex(encodeIndex(index))).toEqual(index);
      }),
    );
  });

  it('is the same in batches as built at once', () => {
    fc.assert(
      fc.property(mentionsArbitrary, fc.integer({ min: 1, max: 7 }), (mentions, size) => {
        const parts: IndexData[] = [];
        for (let from = 0; from < mentions.length; from += size) {
          const builder = new IndexPartBuilder('source-1', null);
          mentions.slice(from, from + size).forEach((mention, at) => {
            builder.add(from + at + 1, mention);
          });
          parts.push(builder.build());
        }
        if (mentions.length > 0) expect(mergeAll(parts)).toEqual(indexOf(mentions));
      }),
    );
  });

  it('finds for every key exactly the mentions that carry it', () => {
    fc.assert(
      fc.property(mentionsArbitrary, mentionsArbitrary, (first, second) => {
        const merged = mergeAll([indexOf(first, 'source-1'), indexOf(second, 'source-2')]);
        const keysOf = [...first, ...second].map((mention) => new Set(mentionKeys(mention).keys));
        for (const key of new Set(keysOf.flatMap((keys) => [...keys]))) {
          const expected = keysOf.flatMap((keys, at) => (keys.has(key) ? [at] : []));
          expect(merged && [...mentionsOfKey(merged, keyHash(key))]).toEqual(expected);
        }
      }),
    );
  });

  it('finds the same people as reading every name would', () => {
    fc.assert(
      fc.property(mentionsArbitrary, fc.array(words, { minLength: 1, maxLength: 2 }), (mentions, query) => {
        const exactly = mentions.flatMap((mention, at) => {
          const own = mention.statements[0]?.written.split(' ') ?? [];
          return query.every((word) => own.includes(word)) ? [at] : [];
        });
        const hits = search(indexOf(mentions), query);
        expect(hits.filter(({ how }) => how === 'name').map(({ mention }) => mention)).toEqual(exactly);
      }),
    );
  });

  it('finds a name by its beginning, and by one slip when nothing is written so', () => {
    const index = indexOf([person('Maria Gonzalez'), person('Mariano Perez')]);
    expect(search(index, ['mari']).map(({ how, word }) => [how, word])).toEqual([
      ['name-prefix', 'maria'],
      ['name-prefix', 'mariano'],
    ]);
    expect(search(index, ['gonzales', 'maria'])).toEqual([{ mention: 0, how: 'name-slip', word: 'maria' }]);
    expect(search(index, ['gonzales', 'perez'])).toEqual([]);
  });

  it('knows source, row, slot and record id of a mention without its segment', () => {
    const merged = mergeAll([
      indexOf([person('Ana')], 'source-1'),
      indexOf([person('Li', [], 'R1')], 'source-2'),
    ]);
    expect(merged && headOf(merged, 1)).toEqual({
      source: 'source-2',
      series: null,
      row: 1,
      slot: 'person',
      schema: 'person',
      caption: 'Li',
      recordId: 'R1',
      pivot: null,
    });
    expect(merged && mentionsOfRow(merged, 'source-2', 1)).toEqual([1, 2]);
    expect(merged && mentionsOfRow(merged, 'source-2', 2)).toEqual([2, 2]);
    expect(merged && [...mentionsOfKey(merged, keyHash(idKey('R1')))]).toEqual([1]);
  });
});

describe('one slip', () => {
  it('is a letter too many, too few, wrong, or two swapped', () => {
    for (const slip of ['smiths', 'smit', 'smyth', 'simth']) expect(oneSlip('smith', slip)).toBe(true);
    for (const far of ['smythe', 'schmit', 'htims']) expect(oneSlip('smith', far)).toBe(false);
  });
});

describe('an index that is cut short', () => {
  it('is a fault, not a shorter index', () => {
    const whole = encodeIndex(indexOf([person('Maria Gonzalez', [], 'R1'), person('Ivan Petrov', [], 'R2')]));
    for (let length = 1; length < whole.length; length++)
      expect(() => decodeIndex(whole.subarray(0, length))).toThrow();
  });
});
