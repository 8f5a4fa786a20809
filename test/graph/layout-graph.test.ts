// A scene as typed arrays for a layout.
import { describe, expect, it } from 'vitest';
import { layoutGraphOf } from '#shared/graph/layout-graph';
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
});
