// A chart in a hand must look as the vault will give it back.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDisplayList } from '#shared/graph/display';
import { estimateWidth } from '#shared/graph/measure';
import { withMoved } from '#shared/graph/moved';
import { id, link, node, scene } from './scene-factory';

const names = ['a', 'b', 'c', 'd'];
const place = fc.record({ x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -900, max: 900 }) });

describe('things moved by hand', () => {
  it('are drawn with their links as a new drawing of the chart would', () => {
    fc.assert(
      fc.property(
        fc.array(place, { minLength: 4, maxLength: 4 }),
        fc.array(fc.tuple(fc.constantFrom(...names), place)),
        fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)), { maxLength: 8 }),
        (places, moves, ends) => {
          const nodes = names.map((name, at) => node(name, places[at] ?? {}));
          const links = ends
            .filter(([from, to]) => from !== to)
            .map(([from, to], at) => link(from, to, { id: `${at}`, directed: true }));
          const to = new Map(moves.map(([name, where]) => [id(name), where]));
          const moved = nodes.map((one) => ({ ...one, ...to.get(one.id) }));
          const before = toDisplayList(scene(nodes, links), estimateWidth, 'light');
          const after = toDisplayList(scene(moved, links), estimateWidth, 'light');
          expect(withMoved(before, to)).toEqual({ ...after, bounds: before.bounds });
        },
      ),
    );
  });
});
