// What lies beneath a point of a chart, and within a box.
import { describe, expect, it } from 'vitest';
import { toDisplayList } from '#shared/graph/display';
import { curveOf, middle } from '#shared/graph/link-shape';
import { estimateWidth } from '#shared/graph/measure';
import { linkAt, nodeAt, within } from '#shared/graph/pick';
import { link, node, scene } from './scene-factory';

const list = toDisplayList(
  scene(
    [node('a'), node('b', { x: 300 }), node('over a', { x: 10 })],
    [link('a', 'b', { id: 'straight' }), link('over a', 'b', { id: '1' }), link('b', 'over a', { id: '2' })],
  ),
  estimateWidth,
  'light',
);

describe('a point of a chart', () => {
  it('is on the thing that was drawn last, out to its ring and a little more', () => {
    expect(nodeAt(list, { x: 5, y: 0 }, 0)?.id).toBe('over a');
    expect(nodeAt(list, { x: -21, y: 0 }, 0)?.id).toBe('a');
    expect(nodeAt(list, { x: 326, y: 0 }, 0)).toBeNull();
    expect(nodeAt(list, { x: 326, y: 0 }, 5)?.id).toBe('b');
  });

  it('is on a straight line, not beside it nor beyond its ends', () => {
    expect(linkAt(list, { x: 150, y: 3 }, 5)?.id).toBe('straight');
    expect(linkAt(list, { x: 150, y: 60 }, 5)).toBeNull();
    expect(linkAt(list, { x: 420, y: 0 }, 5)).toBeNull();
  });

  it('is on a bent line where it is drawn, and on the nearer of two', () => {
    for (const bent of list.links.filter(({ bend }) => bend !== 0)) {
      const [from, to] = [bent.from, bent.to].map((id) => list.nodes.find((one) => one.id === id));
      if (from === undefined || to === undefined) throw new Error('no ends');
      const top = middle(...curveOf(bent, from, to));
      expect(linkAt(list, top, 2)?.id).toBe(bent.id);
    }
  });
});

describe('a box', () => {
  it('takes what lies whole in it, and lines both ends of which do', () => {
    const taken = within(list, { left: -30, top: -30, right: 340, bottom: 30 });
    expect(taken.nodes).toEqual(['a', 'b', 'over a']);
    expect(taken.links).toEqual(['straight', '1', '2']);
    const left = within(list, { left: -30, top: -30, right: 310, bottom: 30 });
    expect(left.nodes).toEqual(['a', 'over a']);
    expect(within(list, { left: -30, top: -30, right: 100, bottom: 30 }).links).toEqual([]);
  });
});
