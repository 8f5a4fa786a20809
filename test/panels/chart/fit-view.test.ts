import { describe, expect, it } from 'vitest';
import type { DisplayList } from '#shared/graph/types';
import { fitReadable, fitWhole, seenIn } from '../../../renderer/panels/chart/fit-view';

const size = { width: 600, height: 500 };
const least = 0.04;

/** Points as a chart that reaches 50 px beyond them. */
function chart(points: readonly (readonly [number, number])[]): DisplayList {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x, y] = [Math.min(...xs) - 50, Math.min(...ys) - 50];
  const bounds = { x, y, width: Math.max(...xs) + 50 - x, height: Math.max(...ys) + 50 - y };
  const nodes = points.map(([left, top], at) => ({ id: `n${at}`, x: left, y: top, badge: null }));
  return { nodes, links: [], bounds } as unknown as DisplayList;
}

function seen(list: DisplayList, { zoom, pan }: ReturnType<typeof fitWhole>): number {
  return list.nodes.filter(({ x, y }) => {
    const [left, top] = [x * zoom + pan.x, y * zoom + pan.y];
    return left >= 0 && left <= size.width && top >= 0 && top <= size.height;
  }).length;
}

const crowd = Array.from(
  { length: 30 },
  (_, n) => [2000 + (n % 6) * 60, 900 + Math.floor(n / 6) * 60] as const,
);
const spread = chart([[0, 0], [4000, 3000], ...crowd]);

describe('a chart that is fitted', () => {
  it('shows all of itself where its words can be read', () => {
    const small = chart([
      [0, 0],
      [200, 100],
    ]);
    expect(fitReadable(small, size, least)).toEqual(fitWhole(small, size, least));
    expect(seen(small, fitReadable(small, size, least))).toBe(2);
  });

  it('keeps words readable, and shows where most things are', () => {
    expect(fitWhole(spread, size, least).zoom * 12).toBeLessThan(3);
    const view = fitReadable(spread, size, least);
    expect(view.zoom * 12).toBeCloseTo(10);
    expect(seen(spread, view)).toBe(30);
    expect(seenIn(spread, view, size)).toBe(30);
    expect(seenIn(spread, fitWhole(spread, size, least), size)).toBe(32);
  });

  it('prefers a few things that are linked to a crowd that is not', () => {
    const hub = Array.from({ length: 10 }, (_, n) => [n * 40, 0] as const);
    const list = chart([...hub, [4000, 3000], ...crowd]);
    const links = hub.slice(1).map((_, n) => ({ from: 'n0', to: `n${n + 1}` }));
    const linked = { ...list, links } as unknown as DisplayList;
    expect(seen(linked, fitReadable(linked, size, least))).toBe(10);
    expect(seen(list, fitReadable(list, size, least))).toBe(30);
  });

  it('does so however many there are', () => {
    const many = chart(Array.from({ length: 80 }, (_, n) => [n * 100, n * 40] as const));
    expect(fitReadable(many, size, least).zoom * 12).toBeCloseTo(10);
  });

  it('wastes no room beyond the edge of the chart', () => {
    const line = chart(Array.from({ length: 20 }, (_, n) => [n * n * 10, 0] as const));
    const { zoom, pan } = fitReadable(line, size, least);
    expect(pan.x + line.bounds.x * zoom).toBeLessThanOrEqual(41);
  });
});
