// After a layout by forces no label covers another: what belongs together still stands together.
import { describe, expect, it } from 'vitest';
import { nodeRoom } from '#shared/graph/layouts/layout-shape';
import { organic } from '#shared/graph/layouts/organic';
import { separate } from '#shared/graph/layouts/separate';
import type { LayoutGraph } from '#shared/graph/types';
import { seeded } from '../../connections/crowd';

/** A chart as cases are: hubs with many about them, some tied to two, chance ties between. */
function chart(seed: number, count: number): LayoutGraph {
  const chance = seeded(seed);
  const ends: number[] = [];
  for (let node = 1; node < count; node++) {
    ends.push(node, Math.floor(chance() * Math.min(node, 6)));
    if (chance() < 0.4) ends.push(node, Math.floor(chance() * node));
  }
  return {
    count,
    positions: Float64Array.from({ length: count * 2 }, () => chance() * 800),
    pinned: new Uint8Array(count),
    ends: Uint32Array.from(ends),
  };
}

function covering(graph: LayoutGraph, positions: Float64Array): number {
  let pairs = 0;
  for (let a = 0; a < graph.count; a++)
    for (let b = a + 1; b < graph.count; b++) {
      const across = Math.abs((positions[a * 2] ?? 0) - (positions[b * 2] ?? 0));
      const down = Math.abs((positions[a * 2 + 1] ?? 0) - (positions[b * 2 + 1] ?? 0));
      if (across < nodeRoom.across && down < nodeRoom.down) pairs++;
    }
  return pairs;
}

describe('labels of the organic layout', () => {
  it.each([
    [1, 30],
    [2, 60],
    [3, 120],
    [4, 300],
  ])('do not cover each other: chart %i of %i things', async (seed, count) => {
    const graph = chart(seed, count);
    expect(covering(graph, graph.positions)).toBeGreaterThan(10);
    const laid = await organic.run(graph, { spacing: 1, rounds: 300 });
    expect(covering(graph, laid)).toBe(0);
  });

  it('do not at the smallest spacing either', async () => {
    const graph = chart(5, 80);
    expect(covering(graph, await organic.run(graph, { spacing: 0.5, rounds: 300 }))).toBe(0);
  });
});

describe('moving apart', () => {
  it('moves nothing where nothing is too near', () => {
    const graph = { ...chart(6, 3), positions: Float64Array.from([0, 0, 200, 0, 0, 200]) };
    expect([...separate(graph, graph.positions.slice())]).toEqual([0, 0, 200, 0, 0, 200]);
  });

  it('moves only the one that is not pinned, by no more than it takes, and tells things in one place apart', () => {
    const graph = {
      ...chart(7, 2),
      positions: Float64Array.from([0, 0, 100, 10]),
      pinned: Uint8Array.from([1, 0]),
    };
    const moved = separate(graph, graph.positions.slice());
    expect([...moved.subarray(0, 2)]).toEqual([0, 0]);
    expect(moved[2]).toBeCloseTo(nodeRoom.across + 0.5);
    expect(moved[3]).toBe(10);
    const same = { ...chart(8, 2), positions: Float64Array.from([5, 5, 5, 5]) };
    expect(covering(same, separate(same, same.positions.slice()))).toBe(0);
  });
});
