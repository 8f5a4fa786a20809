import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mention, Statement } from '#shared/model/record';
import { captionIn } from '#shared/storage/caption-blocks';
import { IndexPartBuilder } from '#shared/storage/index-build';
import { decodeIndex, encodeIndex } from '#shared/storage/index-codec';
import type { IndexData, SearchIndex } from '#shared/storage/index-data';
import { headOf, mentionsOfRow, shortBeginnings } from '#shared/storage/index-lookup';
import { mergeAll } from '#shared/storage/index-merge';
import { type Matching, matching, type WordMatch, wordMatches } from '#shared/storage/index-search';
import { keyHash } from '#shared/storage/key-hash';
import { carrierCount, carriersOf } from '#shared/storage/key-table';
import { isPairKey, mentionKeys } from '#shared/storage/mention-keys';
import { withBits } from '#shared/storage/mention-lists';
import { type MentionSet, nextIn } from '#shared/storage/mention-set';
import { idKey } from '#shared/storage/query-words';
import { SetRooms } from '#shared/storage/set-room';
import { buildSlipTable, oneSlip, SHORTEST_SLIP } from '#shared/storage/token-slips';
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

const rooms = new SetRooms();

/** The spellings of each word of a query. */
type Query = readonly (readonly string[])[];

function typed(text: string): Query {
  return text.split(' ').map((word) => [word]);
}

/** Every hit, best kind first, slips only where there is nothing else. */
function search(index: SearchIndex, query: Query): Hit[] {
  const room = rooms.lend();
  const hits: Hit[] = [];
  let before: Matching | undefined;
  for (const how of wordMatches) {
    if (how === 'name-slip' && hits.length > 0) break;
    before = matching(index, () => buildSlipTable(index.tokens), query, how, before, room);
    const known = new Set(hits.map(({ mention }) => mention));
    const fresh = members(before.mentions).filter((mention) => !known.has(mention));
    const told = before.wordsOf(fresh);
    for (const [at, mention] of fresh.entries()) hits.push({ mention, how, word: told[at] ?? '' });
  }
  room.giveBack();
  return hits;
}

function quickened(index: SearchIndex): SearchIndex {
  return { ...index, tokenLists: withBits(index.tokenLists, shortBeginnings(index.tokens)) };
}

function wordsOf(mentions: readonly Mention[]): readonly ReadonlySet<string>[] {
  return mentions.map((mention) => new Set(mentionKeys(mention).tokens));
}

/** What `search` promises, by reading every name. `owned`: the words of each mention. */
function searchPlainly(owned: readonly ReadonlySet<string>[], query: Query): Hit[] {
  const known = [...new Set(owned.flatMap((own) => [...own]))].sort();
  const last = query.length - 1;
  const hits: Hit[] = [];
  const found = new Set<number>();
  for (const how of wordMatches) {
    if (how === 'name-slip' && hits.length > 0) break;
    const isCertain = (word: string, asked: string, at: number): boolean =>
      word === asked || (how !== 'name' && at === last && word.startsWith(asked));
    const isNear = (word: string, asked: string): boolean =>
      how === 'name-slip' &&
      asked.length >= SHORTEST_SLIP &&
      word.length >= SHORTEST_SLIP &&
      oneSlip(asked, word);
    // Exact and begun words come before slips, then the likelier spelling, then the alphabet.
    const alike = query.map((spellings, at) => [
      ...spellings.flatMap((asked) => known.filter((word) => isCertain(word, asked, at))),
      ...spellings.flatMap((asked) => known.filter((word) => isNear(word, asked))),
    ]);
    for (const [mention, own] of owned.entries()) {
      if (found.has(mention)) continue;
      if (!alike.every((fitting) => fitting.some((word) => own.has(word)))) continue;
      found.add(mention);
      hits.push({ mention, how, word: alike[last]?.find((word) => own.has(word)) ?? '' });
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
          expect(table && members(carriersOf(table, keyHash(key)))).toEqual(expected);
          expect(table && carrierCount(table, keyHash(key))).toBe(expected.length);
        }
      }),
    );
  });

  it('finds the same people in the same order as reading every name would, however a word is spelt', () => {
    const asked = fc.oneof(
      words,
      fc.constantFrom('m', 'ma', 'mar', 's', 'smith', 'smit', 'petrof', 'oak', 'marie', 'x'),
    );
    const query = fc.array(fc.array(asked, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(mentionsArbitrary, query, (mentions, spelt) => {
        const expected = searchPlainly(wordsOf(mentions), spelt);
        const index = indexOf(mentions);
        expect(search(index, spelt)).toEqual(expected);
        expect(search(quickened(index), spelt)).toEqual(expected);
      }),
      { numRuns: tries(300) },
    );
  });

  it('finds them among thousands, where sets are kept as bits or made into them', () => {
    const names = ['maria oakes', 'mario li', 'jose smith', 'ivan petrov', 'maria smyth', 'ada oakes'];
    const others = ['bea mills', 'mae reid', 'otis mabry', 'kit muir', 'lena mason'];
    const all = [...names, ...others];
    const many = Array.from({ length: 13_200 }, (_, at) =>
      person(all[(at * 7 + Math.floor(at / 11)) % 11] ?? ''),
    );
    const index = decodeIndex(encodeIndex(indexOf(many)));
    const quick = quickened(index);
    const owned = wordsOf(many);
    expect(quick.tokenLists.asBits?.size).toBeGreaterThan(3);
    for (const text of [
      'li',
      'm',
      'ma',
      'mari',
      'maria',
      'mu',
      'oakes mari',
      'oakes m',
      'smit',
      'mari smyth',
      'petrow',
      'mils',
    ]) {
      const expected = searchPlainly(owned, typed(text));
      expect(expected.length).toBeGreaterThan(0);
      expect([text, search(index, typed(text))]).toEqual([text, expected]);
      expect([text, search(quick, typed(text))]).toEqual([text, expected]);
    }
  });

  it('knows where words of one or two same letters lie', () => {
    expect(shortBeginnings(['a', 'ab', 'ac', 'acd', 'b', 'b1'])).toEqual([
      [0, 4],
      [4, 6],
      [1, 2],
      [2, 4],
      [5, 6],
    ]);
  });

  it('finds a name by its beginning, and by one slip when nothing is written so', () => {
    const index = indexOf([person('Maria Gonzalez'), person('Mariano Perez')]);
    expect(search(index, typed('mari')).map(({ how, word }) => [how, word])).toEqual([
      ['name-prefix', 'maria'],
      ['name-prefix', 'mariano'],
    ]);
    expect(search(index, typed('gonzales maria'))).toEqual([{ mention: 0, how: 'name-slip', word: 'maria' }]);
    expect(search(index, typed('gonzales perez'))).toEqual([]);
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
    expect(merged && members(carriersOf(merged.keys, keyHash(idKey('R1'))))).toEqual([1]);
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
