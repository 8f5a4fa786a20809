// A scene as typed arrays for a layout.
import { describe, expect, it } from 'vitest';
import { layoutGraphOf, orderedByPlace } from '#shared/graph/layout-graph';
import { link, node, scene } from './scene-factory';

describe('the arrays of a layout', () => {
  it('name nodes by their place and leave out links that lead nowhere', () => {
    const graph = layoutGraphOf(
      scene(
        [node('a', { x: 1, y: 2 }), node('b', { x: 3, y: 4, pinned: true })],
        [link('b', 'a'), link('a', 'gone')],
      ),
    );
    expect([...graph.positions]).toEqual([1, 2, 3, 4]);
    expect([...graph.pinned]).toEqual([0, 1]);
    expect([...graph.ends]).toEqual([1, 0]);
  });

  it('are the same whatever ids the things were given', () => {
    const named = (a: string, b: string, c: string): unknown => {
      const nodes = [node(a, { x: 0, y: 0 }), node(b, { x: 9, y: 0 }), node(c, { x: 9, y: 5 })];
      const links = [
        link(...([a, b].sort() as [string, string]), { directed: false }),
        link(c, a, { directed: true }),
      ];
      const byId = [...nodes].sort((one, other) => (one.id < other.id ? -1 : 1));
      return layoutGraphOf(orderedByPlace(scene(byId, a < c ? links : links.reverse())));
    };
    expect(named('p', 'q', 'r')).toEqual(named('z', 'm', 'a'));
  });
});
