// What every layout promises: pinned nodes stay, equal charts come out equal, nothing is lost.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialValues, layoutForms } from '#shared/graph/layouts/layout-list';
import type { LayoutGraph } from '#shared/graph/types';
import { layouts, runLayout } from '../../../renderer/workers/layouts/layouts';
import { tries } from '../../property-tries';

const graphs = fc
  .integer({ min: 0, max: 24 })
  .chain((count) =>
    fc.record({
      count: fc.constant(count),
      places: fc.array(fc.integer({ min: -2000, max: 2000 }), { minLength: count * 2, maxLength: count * 2 }),
      pinned: fc.array(fc.boolean(), { minLength: count, maxLength: count }),
      ends: fc.array(
        fc.tuple(fc.nat({ max: Math.max(0, count - 1) }), fc.nat({ max: Math.max(0, count - 1) })),
        {
          maxLength: count === 0 ? 0 : 40,
        },
      ),
    }),
  )
  .map(
    ({ count, places, pinned, ends }): LayoutGraph => ({
      count,
      positions: Float64Array.from(places),
      pinned: Uint8Array.from(pinned, Number),
      ends: Uint32Array.from(ends.flat()),
    }),
  );

async function run(id: string, graph: LayoutGraph): Promise<Float64Array> {
  const form = layoutForms.find((one) => one.id === id);
  if (form === undefined) throw new Error(id);
  const result = await runLayout(id, graph, initialValues(form));
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

describe('the list of layouts', () => {
  it('offers exactly what the worker can run', () => {
    expect(layouts.map(({ id, parameters }) => ({ id, parameters }))).toEqual(layoutForms);
  });

  it('refuses a layout nobody wrote', async () => {
    const none = {
      count: 0,
      positions: new Float64Array(),
      pinned: new Uint8Array(),
      ends: new Uint32Array(),
    };
    expect((await runLayout('spiral', none, {})).ok).toBe(false);
  });

  it('begins within the range of each parameter', () => {
    for (const { parameters } of layoutForms) {
      for (const parameter of parameters) {
        if (parameter.kind !== 'number') continue;
        expect(parameter.initial).toBeGreaterThanOrEqual(parameter.min);
        expect(parameter.initial).toBeLessThanOrEqual(parameter.max);
      }
    }
  });
});

describe.each(layoutForms.map(({ id }) => id))('the layout %s', (id) => {
  const runs = { numRuns: tries(id === 'fcose' ? 15 : 60) };

  it('never moves a pinned node and never loses one', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, async (graph) => {
        const after = await run(id, graph);
        expect(after).toHaveLength(graph.count * 2);
        for (let node = 0; node < graph.count; node++) {
          expect(Number.isFinite(after[node * 2])).toBe(true);
          expect(Number.isFinite(after[node * 2 + 1])).toBe(true);
          if (graph.pinned[node] !== 1) continue;
          expect(after[node * 2]).toBe(graph.positions[node * 2]);
          expect(after[node * 2 + 1]).toBe(graph.positions[node * 2 + 1]);
        }
      }),
      runs,
    );
  });

  it('gives the same places for the same chart, and leaves the chart alone', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, async (graph) => {
        const before = graph.positions.slice();
        const first = await run(id, graph);
        expect(await run(id, graph)).toEqual(first);
        expect(graph.positions).toEqual(before);
      }),
      runs,
    );
  });

  it('parts nodes that lie on one heap', async () => {
    const graph: LayoutGraph = {
      count: 6,
      positions: new Float64Array(12),
      pinned: new Uint8Array(6),
      ends: Uint32Array.from([0, 1, 1, 2, 2, 3, 3, 4]),
    };
    const after = await run(id, graph);
    const places = new Set(
      Array.from({ length: 6 }, (_, node) => `${after[node * 2]} ${after[node * 2 + 1]}`),
    );
    expect(places.size).toBe(6);
  });
});
