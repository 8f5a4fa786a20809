// The display list: what is drawn, and what its legend says.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDisplayList } from '#shared/graph/display';
import { chartDrawing } from '#shared/graph/drawing';
import { estimateWidth } from '#shared/graph/measure';
import { nodeLayers } from '#shared/graph/node-shapes';
import type { SceneNode } from '#shared/graph/types';
import { asId, type EntityId } from '#shared/model/ids';
import { link, node, scene } from './scene-factory';

const display = (...args: Parameters<typeof scene>) => toDisplayList(scene(...args), estimateWidth, 'light');

describe('the display list', () => {
  it('draws confirmed, unconfirmed, tentative and proposed in four different ways', () => {
    const styles = ['confirmed', 'unconfirmed', 'tentative', 'proposed'] as const;
    const { links } = display(
      [node('a'), node('b', { x: 300 })],
      styles.map((style) => link('a', 'b', { id: style, style })),
    );
    expect(links[0]?.dash).toEqual([]);
    expect(new Set(links.map(({ dash }) => dash.join())).size).toBe(4);
  });

  it('puts an arrow where the relation has a direction and nowhere else', () => {
    const { links } = display(
      [node('a'), node('b', { x: 300 })],
      [link('a', 'b', { id: '1', directed: true, kind: 'owns' }), link('a', 'b', { id: '2' })],
    );
    expect(links.map(({ id, arrow }) => [id, arrow]).sort()).toEqual([
      ['1', true],
      ['2', false],
    ]);
  });

  it('keeps parallel links apart, also when they run opposite ways', () => {
    const { links } = display(
      [node('a'), node('b', { x: 300 })],
      [link('a', 'b', { id: '1' }), link('b', 'a', { id: '2' }), link('a', 'b', { id: '3' })],
    );
    // Sideways is measured along each link, so the way back counts the other way round.
    const aside = links.map(({ bend, from }) => (from === 'a' ? bend : -bend));
    expect(new Set(aside).size).toBe(3);
    expect(display([node('a'), node('b', { x: 300 })], [link('a', 'b')]).links[0]?.bend).toBe(0);
  });

  it('ends links at the rings, not under the nodes', () => {
    const { links } = display([node('a'), node('b', { x: 300 })], [link('a', 'b')]);
    expect(links[0]?.x1).toBeGreaterThanOrEqual(22);
    expect(links[0]?.x2).toBeLessThanOrEqual(278);
  });

  it('says how many stated links one line stands for', () => {
    const { links } = display([node('a'), node('b')], [link('a', 'b', { count: 37 })]);
    expect(links[0]?.label).toContain('×37');
  });

  it('tells sides apart by more than colour, and a notice by a letter', () => {
    const sides = ['case', 'otherCase', 'list', 'pivot'] as const;
    const { nodes } = display(
      sides.map((side) =>
        node(side, { side, notice: side === 'list' ? { colour: 'red', opinions: [] } : null }),
      ),
    );
    expect(new Set(nodes.map(({ ringPattern }) => ringPattern)).size).toBe(4);
    const badges = new Map(nodes.map(({ id, badge }) => [id as string, badge]));
    expect(sides.map((side) => badges.get(side))).toEqual([null, null, 'R', null]);
  });

  it('tells a badge that rests on an opinion by its shape, and says so in the legend', () => {
    const opinions = [{ by: 'R. Alderway', at: '2025-12-01T09:00:00Z' }];
    const list = display([
      node('a', { notice: { colour: 'red', opinions } }),
      node('b', { notice: { colour: 'red', opinions: [] }, x: 300 }),
    ]);
    const marks = list.legend.filter(({ kind }) => kind === 'mark');
    expect(marks).toEqual([{ kind: 'mark', code: 'opinion', count: 1 }]);
    const badges = list.nodes.map((one) => nodeLayers({ ...one, x: 0, y: 0 }, list)[1]);
    const grey = JSON.stringify(badges, (key, value: unknown) => (key === 'fill' ? null : value));
    const [opinion, fact] = JSON.parse(grey) as readonly unknown[];
    expect(opinion).not.toEqual(fact);
    expect(JSON.stringify(opinion)).toContain('R?');
    expect(JSON.stringify(fact)).not.toContain('?');
  });

  it('has a legend of what is on the chart and of nothing else', () => {
    const { legend } = display(
      [node('a'), node('b', { schema: 'phone', side: 'pivot', pinned: true }), node('c')],
      [link('a', 'b', { style: 'tentative' })],
    );
    expect(legend).toEqual([
      { kind: 'side', code: 'case', count: 2 },
      { kind: 'side', code: 'pivot', count: 1 },
      { kind: 'style', code: 'tentative', count: 1 },
      { kind: 'mark', code: 'pinned', count: 1 },
      { kind: 'schema', code: 'person', count: 2 },
      { kind: 'schema', code: 'phone', count: 1 },
    ]);
    expect(display([]).legend).toEqual([]);
  });

  it('encloses every node and its label', () => {
    const place = fc.record({
      x: fc.integer({ min: -999, max: 999 }),
      y: fc.integer({ min: -999, max: 999 }),
    });
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 20 }), (places) => {
        const nodes: SceneNode[] = places.map((at, number) => node(`n${number}`, at));
        const { bounds } = display(nodes);
        for (const { x, y } of nodes) {
          expect(x).toBeGreaterThan(bounds.x);
          expect(y + 38).toBeLessThanOrEqual(bounds.y + bounds.height + 20);
          expect(x).toBeLessThan(bounds.x + bounds.width);
        }
      }),
    );
  });

  it('draws no link whose end is not on the chart', () => {
    expect(display([node('a')], [link('a', 'b')]).links).toEqual([]);
  });
});

describe('the drawing of a chart', () => {
  it('is the same whatever ids chance has drawn', () => {
    const things = [
      node('a', { label: 'A' }),
      node('b', { label: 'B', x: 300 }),
      node('c', { label: 'C', y: 200 }),
    ];
    const ties = [
      link('a', 'b', { id: 'proposed', kind: null, style: 'proposed' }),
      link('a', 'b', { kind: 'owns', directed: true }),
      link('b', 'a', { kind: 'calls', directed: true }),
      link('c', 'b', { kind: 'associateOf', style: 'unconfirmed' }),
    ];
    const drawnWith = (names: Readonly<Record<string, string>>): unknown => {
      const name = (id: string): EntityId => asId(names[id] ?? id);
      const nodes = things.map((one) => ({ ...one, id: name(one.id), targets: [name(one.id)] }));
      const links = ties.map((one) => {
        const [from, to] = [name(one.from), name(one.to)];
        // As the scene has it: what has no direction runs from the lesser id.
        const ends = one.directed || from < to ? { from, to } : { from: to, to: from };
        return { ...one, ...ends, id: `${ends.from}>${one.kind ?? '?'}>${ends.to}` };
      });
      const byId = (x: { readonly id: string }, y: { readonly id: string }): number => (x.id < y.id ? -1 : 1);
      return chartDrawing(toDisplayList(scene(nodes.sort(byId), links.sort(byId)), estimateWidth, 'light'));
    };
    const first = drawnWith({});
    for (const names of [{ a: 'z' }, { b: '0' }, { a: 'z', b: '1', c: '0' }, { c: 'A', a: 'y' }])
      expect(drawnWith(names)).toEqual(first);
  });
});
