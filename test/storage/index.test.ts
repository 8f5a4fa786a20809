import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mention, Statement } from '#shared/model/record';
import { captionIn } from '#shared/storage/caption-blocks';
import { IndexPartBuilder } from '#shared/storage/index-build';
import { decodeIndex, encodeIndex } from '#shared/storage/index-codec';
import type { IndexData } from '#shared/storage/index-data';
import { headOf, mentionsOfRow } from '#shared/storage/index-lookup';
import { mergeAll } from '#shared/storage/index-merge';
import { matching, type WordMatch, wordMatches } from '#shared/storage/index-search';
import { keyHash } from '#shared/storage/key-hash';
import { carrierCount, carriersOf } from '#shared/storage/key-table';
import { isPairKey, mentionKeys } from '#shared/storage/mention-keys';
import { type MentionSet, nextIn } from '#shared/storage/mention-set';
import { idKey } from '#shared/storage/query-words';
import { buildSlipTable, oneSlip, SHORTEST_SLIP, type SlipTable } from '#shared/storage/token-slips';
import { statement } from '../factory';
import { tries } from '../property-tries';

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

interface Hit {
  readonly mention: number;
  readonly how: WordMatch;
  readonly word: string;
}

function members(set: MentionSet): number[] {
  const found: number[] = [];
  for (let mention = nextIn(set, 0); mention !== null; mention = nextIn(set, mention + 1))
    found.push(mention);
  return found;
}

/** Every hit, best kind first, slips only where there is nothing else. */
function search(index: IndexData, query: readonly string[]): Hit[] {
  const hits: Hit[] = [];
  for (const how of wordMatches) {
    if (how === 'name-slip' && hits.length > 0) break;
    const slips = (): SlipTable => buildSlipTable(index.tokens);
    const { mentions, wordsOf } = matching(
      index,
      slips,
      query.map((word) => [word]),
      how,
    );
    const fresh = members(mentions).filter((mention) => !hits.some((hit) => hit.mention === mention));
    const told = wordsOf(fresh);
    for (const [at, mention] of fresh.entries()) hits.push({ mention, how, word: told[at] ?? '' });
  }
  return hits;
}

/** What `search` promises, by reading every name. */
function searchPlainly(mentions: readonly Mention[], query: readonly string[]): Hit[] {
  const known = [...new Set(mentions.flatMap((mention) => mentionKeys(mention).tokens))].sort();
  const last = query.length - 1;
  const fits = (word: string, asked: string, at: number, how: WordMatch): boolean =>
    word === asked ||
    (how !== 'name' && at === last && word.startsWith(asked)) ||
    (how === 'name-slip' &&
      asked.length >= SHORTEST_SLIP &&
      word.length >= SHORTEST_SLIP &&
      oneSlip(asked, word));
  const hits: Hit[] = [];
  for (const how of wordMatches) {
    if (how === 'name-slip' && hits.length > 0) break;
    for (const [mention, each] of mentions.entries()) {
      const own = mentionKeys(each).tokens;
      if (hits.some((hit) => hit.mention === mention)) continue;
      if (!query.every((asked, at) => own.some((word) => fits(word, asked, at, how)))) continue;
      const asked = query[last] ?? '';
      // Exact and begun words come before slips, then the alphabet decides.
      const alike = known.filter((word) => fits(word, asked, last, how));
      const begun = alike.filter((word) => word.startsWith(asked));
      const [word = ''] = [...begun, ...alike].filter((each) => own.includes(each));
      hits.push({ mention, how, word });
    }
  }
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
          const table = isPairKey(key) ? merged?.pairKeys : merged?.keys;
          expect(table && [...carriersOf(table, keyHash(key))]).toEqual(expected);
          expect(table && carrierCount(table, keyHash(key))).toBe(expected.length);
        }
      }),
    );
  });

  it('finds the same people in the same order as reading every name would', () => {
    const asked = fc.oneof(words, fc.constantFrom('ma', 's', 'smith', 'smit', 'petrof', 'oak', 'marie', 'x'));
    fc.assert(
      fc.property(mentionsArbitrary, fc.array(asked, { minLength: 1, maxLength: 3 }), (mentions, query) => {
        expect(search(indexOf(mentions), query)).toEqual(searchPlainly(mentions, query));
      }),
      { numRuns: tries(300) },
    );
  });

  it('finds them among thousands, where sets are kept as bits', () => {
    const names = ['maria oakes', 'mario li', 'jose smith', 'ivan petrov', 'maria smyth'];
    const many = Array.from({ length: 3000 }, (_, at) => person(names[(at * at + 3 * at) % 5] ?? ''));
    const index = decodeIndex(encodeIndex(indexOf(many)));
    for (const query of [
      ['li'],
      ['mari'],
      ['maria'],
      ['oakes', 'mari'],
      ['smit'],
      ['mari', 'smyth'],
      ['petrow'],
    ])
      expect(search(index, query)).toEqual(searchPlainly(many, query));
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
      recordId: 'R1',
      pivot: null,
    });
    expect(merged?.captions.map((block) => captionIn(block, 1))).toEqual(['Li']);
    expect(merged && mentionsOfRow(merged, 'source-2', 1)).toEqual([1, 2]);
    expect(merged && mentionsOfRow(merged, 'source-2', 2)).toEqual([2, 2]);
    expect(merged && [...carriersOf(merged.keys, keyHash(idKey('R1')))]).toEqual([1]);
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
