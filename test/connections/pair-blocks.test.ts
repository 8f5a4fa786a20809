// Which pairs share enough: held against a slow reading of the rule, for blocks of all sizes.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Blockable, pairsInBlocks } from '#shared/connections/pair-blocks';
import { tries } from '../property-tries';

interface Thing {
  readonly side: number;
  readonly entity: number;
  /** Odd ones are half keys. */
  readonly keys: readonly number[];
}

const SIDES = 3;
/** Lists (0) with cases (1, 2), and the cases with each other; never a side with itself. */
const mayPair = (side: number, other: number): boolean => side !== other;

function blockable(things: readonly Thing[]): Blockable {
  const entries = things.flatMap(({ keys }, thing) => keys.map((key) => [key, thing] as const));
  return {
    count: things.length,
    high: new Uint32Array(entries.length),
    low: Uint32Array.from(entries, ([key]) => key),
    thing: Uint32Array.from(entries, ([, thing]) => thing),
    sideOf: Uint32Array.from(things, ({ side }) => side),
    entityOf: Uint32Array.from(things, ({ entity }) => entity),
    sides: SIDES,
    mayPair,
  };
}

type Pair = readonly [number, number];

function validPairs(things: readonly Thing[]): readonly Pair[] {
  return things.flatMap((a, first) =>
    things.flatMap((b, second): readonly Pair[] =>
      first < second && a.entity !== b.entity && mayPair(a.side, b.side) ? [[first, second]] : [],
    ),
  );
}

function subsets([key, ...others]: readonly number[]): readonly (readonly number[])[] {
  if (key === undefined) return [[]];
  const without = subsets(others);
  return [...without, ...without.map((one) => [key, ...one])];
}

/** A pair is compared when it shares up to four keys, not a half one alone, that few enough pairs share. */
function slowly(things: readonly Thing[], most: number): readonly Pair[] {
  const pairs = validPairs(things);
  const shared = ([a, b]: Pair): readonly number[] =>
    [...new Set(things[a]?.keys)].filter((key) => things[b]?.keys.includes(key));
  const sizes = new Map<string, number>();
  const sizeOf = (keys: readonly number[]): number => {
    const name = keys.join(' ');
    const size =
      sizes.get(name) ?? pairs.filter((pair) => keys.every((key) => shared(pair).includes(key))).length;
    sizes.set(name, size);
    return size;
  };
  return pairs.filter((pair) =>
    subsets([...shared(pair)].sort((a, b) => a - b)).some(
      (keys) =>
        keys.length > 0 &&
        keys.length <= 4 &&
        !(keys.length === 1 && (keys[0] ?? 0) % 2 === 1) &&
        sizeOf(keys) <= most,
    ),
  );
}

const world: fc.Arbitrary<readonly Thing[]> = fc.array(
  fc.record({
    side: fc.nat({ max: SIDES - 1 }),
    entity: fc.nat({ max: 12 }),
    keys: fc.array(fc.nat({ max: 9 }), { maxLength: 6 }),
  }),
  { maxLength: 16 },
);

describe('pairs that share enough', () => {
  it('are those of a block that is small, or becomes so by further keys', () => {
    fc.assert(
      fc.property(world, fc.integer({ min: 1, max: 12 }), (things, most) => {
        const { first, second } = pairsInBlocks(blockable(things), { pairsOfBlock: most, pairs: 1_000 });
        const found = [...first].map((a, at) => [a, second[at]]);
        expect(found).toEqual(slowly(things, most));
      }),
      { numRuns: tries(400) },
    );
  });

  it('are counted, key by key, where they were left out', () => {
    fc.assert(
      fc.property(world, fc.integer({ min: 1, max: 6 }), (things, most) => {
        const { first, second, leftOut } = pairsInBlocks(blockable(things), {
          pairsOfBlock: most,
          pairs: 1_000,
        });
        const taken = new Set([...first].map((a, at) => `${a} ${second[at]}`));
        for (const { low, pairsLeftOut, example, bySide } of leftOut) {
          const has = (thing: number): boolean => things[thing]?.keys.includes(low) ?? false;
          const left = validPairs(things).filter(([a, b]) => has(a) && has(b) && !taken.has(`${a} ${b}`));
          expect(pairsLeftOut).toBe(left.length);
          expect(has(example)).toBe(true);
          expect([...bySide]).toEqual(
            [0, 1, 2].map((side) => things.filter((one, at) => one.side === side && has(at)).length),
          );
        }
        const told = new Set(leftOut.map(({ low }) => low));
        for (const [a, b] of validPairs(things))
          for (const key of new Set(things[a]?.keys))
            if (key % 2 === 0 && things[b]?.keys.includes(key) && !taken.has(`${a} ${b}`))
              expect(told).toContain(key);
      }),
      { numRuns: tries(300) },
    );
  });

  it('are fewer a block where all blocks together would be too many', () => {
    const things = [1, 2].flatMap((side) =>
      Array.from({ length: 40 }, (_, at) => ({
        side,
        entity: side * 100 + at,
        keys: [2 * Math.floor(at / 4)],
      })),
    );
    const all = pairsInBlocks(blockable(things), { pairsOfBlock: 16, pairs: 1_000 });
    expect(all.first.length).toBe(160);
    const fewer = pairsInBlocks(blockable(things), { pairsOfBlock: 16, pairs: 100 });
    expect(fewer.first.length).toBe(0);
    expect(fewer.leftOut.reduce((sum, { pairsLeftOut }) => sum + pairsLeftOut, 0)).toBe(160);
  });
});
