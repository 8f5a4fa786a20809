// The promises that hold whatever a layout does.
import { describe, expect, it } from 'vitest';
import { runOne } from '#shared/graph/layouts/run-layout';
import type { Layout, LayoutGraph } from '#shared/graph/types';

const careless: Layout = {
  id: 'careless',
  parameters: [],
  run: ({ count }) => Float64Array.from({ length: count * 2 }, (_, at) => (at < 2 ? Number.NaN : at * 100)),
};

const graph: LayoutGraph = {
  count: 3,
  positions: Float64Array.from([1, 2, 3, 4, 5, 6]),
  pinned: Uint8Array.from([0, 1, 0]),
  ends: new Uint32Array(),
};

describe('a layout that keeps no promise', () => {
  it('moves no pinned node and loses none', async () => {
    const after = await runOne([careless], 'careless', graph, {});
    expect(after.ok && [...after.value]).toEqual([1, 2, 3, 4, 400, 500]);
  });
});
