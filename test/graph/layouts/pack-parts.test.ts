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

  it('stands a small part in the hollow of a large one', () => {
    // Three sides of a frame, and one person far away.
    const hollow = graph(
      [
        [0, 0],
        [0, 900],
        [1200, 900],
        [1200, 0],
        [9000, 9000],
      ],
      [0, 1, 1, 2, 2, 3],
    );
    const after = packParts(hollow, hollow.positions.slice());
    const x = (after[8] ?? 0) - (after[0] ?? 0);
    const y = (after[9] ?? 0) - (after[1] ?? 0);
    expect(x > 0 && x < 1200 && y > -56 && y < 900).toBe(true);
  });

  it('stands nobody on a link of another part', () => {
    const place = fc.tuple(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 2000 }));
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place), { minLength: 2, maxLength: 12 }), (links) => {
        const pairs = graph(
          links.flat(),
          links.flatMap((_, at) => [at * 2, at * 2 + 1]),
        );
        const after = packParts(pairs, pairs.positions.slice());
        const at = (node: number) => ({ x: after[node * 2] ?? 0, y: after[node * 2 + 1] ?? 0 });
        const trodden = links.flatMap((_, link) => {
          const from = at(link * 2);
          const to = at(link * 2 + 1);
          return links
            .flatMap((_one, other) => (other === link ? [] : [at(other * 2), at(other * 2 + 1)]))
            .filter((node) =>
              Array.from({ length: 51 }, (_step, step) => ({
                x: from.x + ((to.x - from.x) * step) / 50,
                y: from.y + ((to.y - from.y) * step) / 50,
              })).some(({ x, y }) => Math.abs(x - node.x) < 74 && Math.abs(y - node.y) < 54),
            );
        });
        expect(trodden).toEqual([]);
      }),
    );
  });

  it('holds together what reaches further than any page', () => {
    const wide = graph(
      [
        [0, 0],
        [9e7, 0],
        [5, 5],
        [5, 8e7],
        [3, 3],
      ],
      [0, 1, 2, 3],
    );
    expect(packParts(wide, wide.positions.slice()).every(Number.isFinite)).toBe(true);
  });

  it('sets what is more than a page can be searched for in lines', () => {
    const many = graph(
      Array.from({ length: 1000 }, (_, at) => [at * 7, at * 3] as const),
      [],
    );
    const after = packParts(many, many.positions.slice());
    const places = Array.from(
      { length: 1000 },
      (_, node) => `${Math.round(after[node * 2] ?? 0)},${Math.round(after[node * 2 + 1] ?? 0)}`,
    );
    expect(new Set(places).size).toBe(1000);
  });
});
