// Walking over a chart with the keyboard.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstNode, neighboursAround, nextInDirection } from '#shared/graph/next-node';
import { id, link, node } from './scene-factory';

const cross = [
  node('middle'),
  node('above', { y: -100 }),
  node('below', { y: 100 }),
  node('left', { x: -100 }),
  node('right', { x: 100 }),
  node('far-right', { x: 300, y: 10 }),
];

describe('arrow keys', () => {
  it('go to the nearest thing on that side', () => {
    expect(nextInDirection(cross, id('middle'), 'right')).toBe('right');
    expect(nextInDirection(cross, id('middle'), 'left')).toBe('left');
    expect(nextInDirection(cross, id('middle'), 'up')).toBe('above');
    expect(nextInDirection(cross, id('middle'), 'down')).toBe('below');
    expect(nextInDirection(cross, id('right'), 'right')).toBe('far-right');
  });

  it('stay where nothing lies further that way, and begin at the top', () => {
    expect(nextInDirection(cross, id('far-right'), 'right')).toBeNull();
    expect(nextInDirection(cross, null, 'down')).toBe('above');
    expect(firstNode([])).toBeNull();
  });

  it('never lead back to the same thing', () => {
    const places = fc.array(fc.tuple(fc.integer({ max: 500 }), fc.integer({ max: 500 })), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(places, fc.constantFrom('left', 'right', 'up', 'down'), (all, direction) => {
        const nodes = all.map(([x, y], at) => node(`n${at}`, { x, y }));
        expect(nextInDirection(nodes, id('n0'), direction)).not.toBe('n0');
      }),
    );
  });
});

describe('following links', () => {
  it('goes round the neighbours clockwise from above, whichever way the links run', () => {
    const links = [
      link('middle', 'left'),
      link('right', 'middle'),
      link('middle', 'above'),
      link('left', 'below'),
    ];
    expect(neighboursAround(cross, links, id('middle'))).toEqual(['above', 'right', 'left']);
  });
});
