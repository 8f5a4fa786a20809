// Which pairs share enough: held against a slow reading of the rule, for blocks of all sizes.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Blockable, type BlockLimits, pairsInBlocks } from '#shared/connections/pair-blocks';
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

/** Two of one case too, whichever sources say them; nothing of a list. */
const withinCase = (side: number, other: number): boolean => side > 0 && other > 0;

function blockable(things: readonly Thing[], may = mayPair): Blockable {
  const entries = things.flatMap(({ keys }, thing) => keys.map((key) => [key, thing] as const));
  return {
    count: things.length,
    high: new Uint32Array(entries.length),
    low: Uint32Array.from(entries, ([key]) => key),
    thing: Uint32Array.from(entries, ([, thing]) => thing),
    sideOf: Uint32Array.from(things, ({ side }) => side),
    entityOf: Uint32Array.from(things, ({ entity }) => entity),
    rowOf: Uint32Array.from(things, (_, thing) => Math.floor(thing / 2)),
    sides: SIDES,
    mayPair: may,
  };
}

type Pair = readonly [number, number];

function validPairs(things: readonly Thing[], may = mayPair): readonly Pair[] {
  return things.flatMap((a, first) =>
    things.flatMap((b, second): readonly Pair[] =>
      first < second && a.entity !== b.entity && may(a.side, b.side) ? [[first, second]] : [],
    ),
  );
}

function subsets([key, ...others]: readonly number[]): readonly (readonly number[])[] {
  if (key === undefined) return [[]];
  const without = subsets(others);
  return [...without, ...without.map((one) => [key, ...one])];
}

/** A pair is compared when it shares up to four keys, not a half one alone, that few enough pairs share. */
function slowly(things: readonly Thing[], most: number, may = mayPair): readonly Pair[] {
  const pairs = validPairs(things, may);
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

const limitsOf = (pairsOfBlock: number): BlockLimits => ({ pairsOfBlock, pairs: 1_000, withFirst: false });

describe('pairs that share enough', () => {
  it('are those of a block that is small, or becomes so by further keys', () => {
    fc.assert(
      fc.property(world, fc.integer({ min: 1, max: 12 }), (things, most) => {
        for (const may of [mayPair, withinCase]) {
          const { first, second } = pairsInBlocks(blockable(things, may), limitsOf(most));
          const found = [...first].map((a, at) => [a, second[at]]);
          expect(found).toEqual(slowly(things, most, may));
        }
      }),
      { numRuns: tries(400) },
    );
  });

  it('are besides those of the first row where things share all they have, and nothing is lost by it', () => {
    fc.assert(
      fc.property(world, fc.integer({ min: 1, max: 6 }), (things, most) => {
        const { first, second } = pairsInBlocks(blockable(things, withinCase), {
          ...limitsOf(most),
          withFirst: true,
        });
        const found = new Set([...first].map((a, at) => `${a} ${second[at]}`));
        for (const [a, b] of slowly(things, most, withinCase)) expect(found).toContain(`${a} ${b}`);
        const valid = new Set(validPairs(things, withinCase).map(([a, b]) => `${a} ${b}`));
        for (const pair of found) expect(valid).toContain(pair);
      }),
      { numRuns: tries(300) },
    );
  });

  it('bring each of a thousand records that say the same together with the first, whatever they are numbered', () => {
    const alike = Array.from({ length: 1_000 }, (_, entity) => ({ side: 1, entity, keys: [2, 4, 6, 8, 10] }));
    const limits = { pairsOfBlock: 10, pairs: 1_000_000 };
    const { first, second, leftOut } = pairsInBlocks(blockable(alike, withinCase), {
      ...limits,
      withFirst: true,
    });
    expect(first.length).toBeLessThan(2_000);
    expect(new Set([...first, ...second]).size).toBe(1_000);
    expect(leftOut[0]?.pairsLeftOut).toBe((1_000 * 999) / 2 - first.length);
    const without = pairsInBlocks(blockable(alike, withinCase), { ...limits, withFirst: false });
    expect(without.first.length).toBe(0);
  });

  it('are counted, key by key, where they were left out', () => {
    fc.assert(
      fc.property(world, fc.integer({ min: 1, max: 6 }), (things, most) => {
        const { first, second, leftOut } = pairsInBlocks(blockable(things), limitsOf(most));
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
    const all = pairsInBlocks(blockable(things), limitsOf(16));
    expect(all.first.length).toBe(160);
    const fewer = pairsInBlocks(blockable(things), { ...limitsOf(16), pairs: 100 });
    expect(fewer.first.length).toBe(0);
    expect(fewer.leftOut.reduce((sum, { pairsLeftOut }) => sum + pairsLeftOut, 0)).toBe(160);
  });
});
