// Words on a chart that the window draws can be read: what they stand on lies over every link and beneath every thing.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { toDisplayList } from '#shared/graph/display';
import { estimateWidth } from '#shared/graph/measure';
import { palettes } from '#shared/graph/palette';
import { fullDrawing, type View, withRoom } from '../../../renderer/panels/chart/full-drawing';
import { linkData, linkWordsData, styleOf } from '../../../renderer/panels/chart/graph-style';
import { link, node, scene } from '../../graph/scene-factory';

vi.mock('../../../renderer/panels/chart/node-picture', () => ({ nodeBitmaps: () => [{}], pictureSize: 66 }));

const list = toDisplayList(
  scene([node('Ada Birch'), node('Bo Cedar', { x: 300 })], [link('Ada Birch', 'Bo Cedar', { count: 3 })]),
  estimateWidth,
  'light',
);

beforeEach(() => {
  vi.stubGlobal(
    'Path2D',
    class {
      moveTo(): void {}
      lineTo(): void {}
      quadraticCurveTo(): void {}
      closePath(): void {}
    },
  );
});

/** What was painted, in order; `ground` is a filled box in the colour of the canvas. */
function painted(zoom: number): readonly string[] {
  const said: string[] = [];
  const context = {
    fillStyle: '',
    setTransform: () => undefined,
    setLineDash: () => undefined,
    stroke: () => said.push('line'),
    fill: () => undefined,
    fillRect: () => said.push(context.fillStyle === palettes.light.background ? 'ground' : 'box'),
    drawImage: () => said.push('thing'),
    strokeText: () => undefined,
    fillText: (words: string) => said.push(words),
  };
  const view = { width: 800, height: 600, scale: 1, viewport: { zoom, pan: { x: 200, y: 200 } } };
  const steps = fullDrawing(context as unknown as CanvasRenderingContext2D, list, view, new Set());
  while (!steps.next().done);
  return said;
}

describe('a large chart', () => {
  it('has words on ground of their own, above links and beneath things', () => {
    expect(painted(1)).toEqual([
      'line',
      'ground',
      'ground',
      'ground',
      'thing',
      'thing',
      '×3',
      'Ada Birch',
      'Bo Cedar',
    ]);
  });

  it('has no ground where words are too small to be read', () => {
    expect(painted(0.2)).toEqual(['line', 'thing', 'thing']);
  });

  it('is drawn a quarter beyond the panel on each side, where the panel looks at the same part', () => {
    const view: View = { width: 800, height: 600, scale: 2, viewport: { zoom: 0.5, pan: { x: 10, y: -20 } } };
    const around = withRoom(view);
    expect([around.width, around.height, around.scale]).toEqual([1200, 900, 2]);
    // What stands at the panel's corner stands as far inside.
    expect(around.viewport).toEqual({ zoom: 0.5, pan: { x: 210, y: 130 } });
  });
});

describe('a small chart', () => {
  it('has the words of links over all lines, as something that no pointer meets', () => {
    const [one] = list.links;
    if (one === undefined) throw new Error('no link');
    expect(linkData(one)).not.toHaveProperty('label');
    expect(linkWordsData(one)).toMatchObject({ label: one.label, source: one.from, target: one.to });
    const style = styleOf('light').find(({ selector }) => selector === 'edge[label]');
    expect(style).toMatchObject({
      style: { 'z-index': 1, events: 'no', 'line-opacity': 0, 'text-background-opacity': 1 },
    });
  });

  it('says nothing of a link without words', () => {
    const silent = toDisplayList(scene([node('a'), node('b')], [link('a', 'b')]), estimateWidth, 'light')
      .links[0];
    expect(silent?.label).toBe('');
    expect(silent && linkWordsData(silent)).toBeNull();
  });
});
