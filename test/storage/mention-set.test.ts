import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ListRange,
  ListWriter,
  listOf,
  type MentionLists,
  withBits,
} from '#shared/storage/mention-lists';
import {
  countIn,
  intersect,
  isIn,
  type MentionSet,
  nextIn,
  setOf,
  unionOf,
} from '#shared/storage/mention-set';
import { SetRooms } from '#shared/storage/set-room';

const COUNT = 2000;

const sparse = fc
  .uniqueArray(fc.nat(COUNT - 1), { maxLength: 900 })
  .map((mentions) => Uint32Array.from(mentions).sort());

/** So many that they are kept as bits. */
const dense = sparse.map((without) => {
  const left = new Set(without);
  return Uint32Array.from({ length: COUNT }, (_, at) => at).filter((at) => !left.has(at));
});

const rising = fc.oneof(sparse, dense);

function written(lists: readonly Uint32Array[], count = COUNT): MentionLists {
  const writer = new ListWriter(count);
  for (const list of lists) writer.add(list, 0, list.length);
  return writer.finish();
}

function union(lists: readonly Uint32Array[]): MentionSet {
  return unionOf(written(lists), lists.length === 0 ? [] : [[0, lists.length]]);
}

function members(set: MentionSet): number[] {
  const found: number[] = [];
  for (let mention = nextIn(set, 0); mention !== null; mention = nextIn(set, mention + 1))
    found.push(mention);
  return found;
}

const sorted = (mentions: Iterable<number>): number[] => [...mentions].sort((a, b) => a - b);

describe('a list of mentions', () => {
  const far = fc
    .uniqueArray(fc.nat(2 ** 31 - 1), { minLength: 1, maxLength: 20 })
    .map((mentions) => Uint32Array.from(mentions).sort());

  it('is the same read back as written, whatever its steps, as numbers or as bits', () => {
    for (const [count, list] of [
      [2 ** 31, far],
      [COUNT, rising],
    ] as const)
      fc.assert(
        fc.property(fc.array(list, { maxLength: 4 }), (lists) => {
          const read = written(lists, count);
          expect(lists.map((_, place) => [...listOf(read, place)])).toEqual(lists.map((each) => [...each]));
        }),
      );
  });
});

describe('a set of mentions', () => {
  it('holds what one of its lists holds, few or many', () => {
    fc.assert(
      fc.property(fc.array(rising, { maxLength: 4 }), (lists) => {
        expect(members(union(lists))).toEqual(sorted(new Set(lists.flatMap((list) => [...list]))));
      }),
    );
  });

  it('has in common with another what lies in both, however each is kept', () => {
    const any = fc.oneof(rising.map(setOf), fc.array(rising, { maxLength: 3 }).map(union));
    fc.assert(
      fc.property(any, any, (first, second) => {
        const inSecond = new Set(members(second));
        const both = members(first).filter((mention) => inSecond.has(mention));
        expect(members(intersect(first, second))).toEqual(both);
        expect(members(intersect(second, first))).toEqual(both);
      }),
    );
  });

  it('counts and knows its members between any two places', () => {
    const any = fc.oneof(rising.map(setOf), fc.array(rising, { maxLength: 3 }).map(union));
    fc.assert(
      fc.property(any, fc.nat(COUNT), fc.nat(COUNT), (set, one, other) => {
        const [from, to] = one < other ? [one, other] : [other, one];
        const between = members(set).filter((mention) => mention >= from && mention < to);
        expect(countIn(set, from, to)).toBe(between.length);
        expect(Array.from({ length: to - from }, (_, at) => from + at).filter((at) => isIn(set, at))).toEqual(
          between,
        );
      }),
    );
  });
});

describe('lists that were made into bits besides', () => {
  // One in 64 is too few to be stored as bits, and enough to be made into them; half as many are enough together.
  const MANY = 131_072;
  const rising = (least: number, most: number) =>
    fc
      .tuple(fc.nat(7), fc.integer({ min: least, max: most }))
      .map(([from, length]) => Uint32Array.from({ length }, (_, at) => from + at * 8));
  const long = rising(2048, 2500);
  const middling = rising(1024, 1600);
  const short = fc
    .uniqueArray(fc.nat(MANY - 1), { maxLength: 300 })
    .map((mentions) => Uint32Array.from(mentions).sort());
  const lists = fc.array(fc.oneof(long, middling, short), { minLength: 1, maxLength: 6 });

  it('hold the same, one by one and together, with room that is used again', () => {
    const rooms = new SetRooms();
    fc.assert(
      fc.property(lists, fc.nat(5), fc.nat(5), (some, one, other) => {
        const range: ListRange = [Math.min(one, other, some.length - 1), some.length];
        const plain = written(some, MANY);
        const quick = withBits(plain, [[0, some.length], range]);
        const room = rooms.lend();
        const asked: readonly (readonly ListRange[])[] = [
          [range],
          [[0, some.length]],
          ...some.map((_, place): readonly ListRange[] => [[place, place + 1]]),
        ];
        const sets = asked.map((ranges) => [unionOf(plain, ranges), unionOf(quick, ranges, room)] as const);
        for (const [expected, found] of sets) {
          expect(members(found)).toEqual(members(expected));
          for (const [beside, again] of sets)
            expect(members(intersect(found, again, room))).toEqual(members(intersect(expected, beside)));
        }
        room.giveBack();
      }),
      { numRuns: 30 },
    );
  });

  it('are made of long lists, and of ranges that are long together', () => {
    const every = (step: number): Uint32Array =>
      Uint32Array.from({ length: MANY / step }, (_, at) => at * step);
    const made = withBits(written([every(64), every(32), every(128), every(128)], MANY), [
      [2, 4],
      [0, 4],
    ]).asBits;
    expect([...(made ?? [])].map(([from, sets]) => [from, sets.map(({ to }) => to)])).toEqual([
      [1, [2]],
      [0, [1, 4]],
      [2, [4]],
    ]);
  });
});
