// Unconnected parts of a chart stand close together and never on each other.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packParts } from '#shared/graph/layouts/pack-parts';
import type { LayoutGraph } from '#shared/graph/types';

function graph(
  places: readonly (readonly [number, number])[],
  ends: readonly number[],
  pinned: readonly number[] = [],
): LayoutGraph {
  return {
    count: places.length,
    positions: Float64Array.from(places.flat()),
    pinned: Uint8Array.from(places, (_, node) => Number(pinned.includes(node))),
    ends: Uint32Array.from(ends),
  };
}

describe('packing', () => {
  it('brings parts that lie far apart close together', () => {
    const far = graph(
      [
        [0, 0],
        [100, 0],
        [9000, 9000],
        [9100, 9000],
      ],
      [0, 1, 2, 3],
    );
    const after = packParts(far, far.positions.slice());
    expect(Math.hypot((after[4] ?? 0) - (after[0] ?? 0), (after[5] ?? 0) - (after[1] ?? 0))).toBeLessThan(
      500,
    );
  });

  it('keeps the shape of a part', () => {
    const far = graph(
      [
        [0, 0],
        [100, 30],
        [9000, 9000],
      ],
      [0, 1],
    );
    const after = packParts(far, far.positions.slice());
    expect([(after[2] ?? 0) - (after[0] ?? 0), (after[3] ?? 0) - (after[1] ?? 0)]).toEqual([100, 30]);
  });

  it('moves no part that holds a pinned node', () => {
    const pinned = graph(
      [
        [0, 0],
        [100, 0],
        [9000, 9000],
      ],
      [0, 1],
      [1],
    );
    const after = packParts(pinned, pinned.positions.slice());
    expect([...after.slice(0, 4)]).toEqual([0, 0, 100, 0]);
    expect(after[5]).toBeLessThan(500);
  });

  it('never lays one part on another', () => {
    const place = fc.tuple(fc.integer({ min: -3000, max: 3000 }), fc.integer({ min: -3000, max: 3000 }));
    fc.assert(
      fc.property(fc.array(place, { minLength: 2, maxLength: 40 }), (places) => {
        const alone = graph(places, []);
        const after = packParts(alone, alone.positions.slice());
        for (let one = 0; one < places.length; one++) {
          for (let other = 0; other < one; other++) {
            const dx = Math.abs((after[one * 2] ?? 0) - (after[other * 2] ?? 0));
            const dy = Math.abs((after[one * 2 + 1] ?? 0) - (after[other * 2 + 1] ?? 0));
            expect(dx > 149 || dy > 109).toBe(true);
          }
        }
      }),
    );
  });

  it('takes a thousand parts in its stride', () => {
    const many = graph(
      Array.from({ length: 1000 }, (_, at) => [at * 7, at * 3] as const),
      [],
    );
    const begun = process.cpuUsage();
    packParts(many, many.positions.slice());
    const { user, system } = process.cpuUsage(begun);
    expect((user + system) / 1000).toBeLessThan(3000);
  });
});
