// Parting a chart: everything on one part, cut where few links run.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartParts, type Extent } from '#shared/graph/chart-parts';
import { toDisplayList } from '#shared/graph/display';
import { estimateWidth } from '#shared/graph/measure';
import type { DisplayList } from '#shared/graph/types';
import { link, node, scene } from './scene-factory';

const side = 400;
const sheets = ({ width, height }: Extent): number => Math.ceil(width / side) * Math.ceil(height / side);

function chart(
  places: readonly (readonly [number, number])[],
  ends: readonly (readonly [number, number])[],
): DisplayList {
  const nodes = places.map(([x, y], at) => node(`n${at}`, { x, y }));
  const links = ends.map(([a, b]) => link(`n${a}`, `n${b}`));
  return toDisplayList(scene(nodes, links), estimateWidth, 'print');
}

describe('the parts of a chart', () => {
  it('hold each thing once, and none that is more than one thing takes more than one sheet', () => {
    const place = fc.tuple(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 3000 }));
    const ends = fc.tuple(fc.nat(30), fc.nat(30));
    fc.assert(
      fc.property(fc.array(place, { maxLength: 30 }), fc.array(ends, { maxLength: 40 }), (places, pairs) => {
        const list = chart(places, pairs);
        const parts = chartParts(list, sheets, estimateWidth);
        expect(
          parts
            .flat()
            .map(({ id }) => id)
            .sort(),
        ).toEqual(list.nodes.map(({ id }) => id).sort());
        for (const nodes of parts) {
          const xs = nodes.map(({ x }) => x);
          const ys = nodes.map(({ y }) => y);
          expect(nodes.length === 1 || Math.max(...xs) - Math.min(...xs) <= side).toBe(true);
          expect(nodes.length === 1 || Math.max(...ys) - Math.min(...ys) <= side).toBe(true);
        }
      }),
    );
  });

  it('are cut between two groups, not through one, even where that is not the middle', () => {
    const places = [0, 100, 150, 250, 450, 500].map((x): [number, number] => [x, 0]);
    const ends: [number, number][] = [
      ...([
        [0, 1],
        [0, 2],
        [0, 3],
        [1, 2],
        [1, 3],
        [2, 3],
      ] as [number, number][]),
      [3, 4],
      [4, 5],
    ];
    const parts = chartParts(chart(places, ends), sheets, estimateWidth);
    expect(parts.map((nodes) => nodes.map(({ id }) => id))).toEqual([
      ['n0', 'n1', 'n2', 'n3'],
      ['n4', 'n5'],
    ]);
  });

  it('are none for an empty chart and one for what a sheet takes', () => {
    expect(chartParts(chart([], []), sheets, estimateWidth)).toEqual([]);
    expect(
      chartParts(
        chart(
          [
            [0, 0],
            [50, 50],
          ],
          [],
        ),
        sheets,
        estimateWidth,
      ),
    ).toHaveLength(1);
  });
});
