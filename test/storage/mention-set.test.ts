import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ListWriter, listOf } from '#shared/storage/mention-lists';
import {
  countIn,
  intersect,
  isIn,
  type MentionSet,
  nextIn,
  setOf,
  unionOf,
} from '#shared/storage/mention-set';

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

function union(lists: readonly Uint32Array[]): MentionSet {
  const writer = new ListWriter(COUNT);
  for (const list of lists) writer.add(list, 0, list.length);
  return unionOf(
    writer.finish(),
    lists.map((_, place) => place),
  );
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
          const writer = new ListWriter(count);
          for (const each of lists) writer.add(each, 0, each.length);
          const written = writer.finish();
          expect(lists.map((_, place) => [...listOf(written, place)])).toEqual(
            lists.map((each) => [...each]),
          );
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
