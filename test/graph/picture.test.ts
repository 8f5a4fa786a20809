// A picture of a chart travels alone: at head and foot it says who may see it and whose it is.
import { describe, expect, it } from 'vitest';
import type { PictureBands } from '#shared/graph/bands';
import { toDisplayList } from '#shared/graph/display';
import { chartDrawing, pictureDrawing } from '#shared/graph/drawing';
import { estimateWidth } from '#shared/graph/measure';
import { renderSvg } from '#shared/graph/svg';
import { link, node, scene } from './scene-factory';

const list = toDisplayList(scene([node('a'), node('b', { x: 300, y: 200 })]), estimateWidth, 'light');
const bands: PictureBands = {
  marking: 'TLP:AMBER+STRICT',
  title: 'DTF-25-0417 · Slack Tide · Connections',
  date: 'Drawn December 8, 2025',
  page: 'Page 1 of 1',
  direction: 'ltr',
};

function texts(of = bands) {
  const drawing = pictureDrawing(list, ({ code }) => code, of, estimateWidth);
  return {
    drawing,
    texts: drawing.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape] : [])),
  };
}

describe('a picture of a chart', () => {
  it('bears the marking above and below everything else, of 12 points at least', () => {
    const { drawing, texts: said } = texts();
    const marks = said.filter(({ text }) => text === bands.marking);
    const others = said.filter(({ text }) => text !== bands.marking).map(({ y }) => y);
    expect(marks).toHaveLength(2);
    expect(Math.min(...marks.map(({ y }) => y))).toBeLessThan(Math.min(...others));
    expect(Math.max(...marks.map(({ y }) => y))).toBeGreaterThan(Math.max(...others));
    for (const { size, y } of marks) {
      expect(size * 0.75).toBeGreaterThanOrEqual(12);
      expect(y).toBeGreaterThan(drawing.y);
      expect(y).toBeLessThan(drawing.y + drawing.height);
    }
  });

  it('names case, chart, day and page', () => {
    const said = texts().texts.map(({ text }) => text);
    expect(said).toEqual(expect.arrayContaining([bands.title, bands.date, bands.page]));
  });

  it('begins at the right where the language does', () => {
    const { drawing, texts: said } = texts({ ...bands, date: 'رُسم في 8 ديسمبر 2025', direction: 'rtl' });
    const date = said.find(({ text }) => text.startsWith('رُسم'));
    expect(date).toMatchObject({ direction: 'rtl', anchor: 'start' });
    expect(date?.x).toBeGreaterThan(drawing.x + drawing.width / 2);
  });

  it('cuts no marking of many words: it runs over lines', () => {
    const marking =
      'Law enforcement sensitive, originator controlled, not for release to the press or the parties';
    const said = texts({ ...bands, marking }).texts.filter(({ size }) => size === 16);
    expect(said.map(({ text }) => text).join(' ')).toBe(`${marking} ${marking}`);
  });
});

describe('a chart on paper', () => {
  it('has each name once in the file, and lines that do not run through it', () => {
    const printed = toDisplayList(
      scene([node('Leah Dunnevar'), node('b', { y: 400 })], [link('Leah Dunnevar', 'b')]),
      estimateWidth,
      'print',
    );
    const svg = renderSvg(chartDrawing(printed));
    expect(svg.match(/Leah Dunnevar/g)).toHaveLength(1);
    expect(svg).not.toContain('paint-order');
    // Behind the name, above the line: the line stays off the letters.
    const { shapes } = chartDrawing(printed);
    const isBacking = (shape: (typeof shapes)[number]): boolean =>
      shape.kind === 'path' && shape.fill === '#ffffff' && shape.stroke === '#ffffff';
    const line = shapes.findIndex((shape) => shape.kind === 'path' && shape.fill === null);
    const words = shapes.findIndex((shape) => shape.kind === 'text' && shape.text === 'Leah Dunnevar');
    const backing = shapes.findIndex(isBacking);
    expect(line).toBeLessThan(backing);
    expect(backing).toBeLessThan(words);
  });
});

describe('words on a picture of a chart', () => {
  it('stand on ground of their own, above every line and beneath every thing', () => {
    const list = toDisplayList(
      scene([node('Leah Dunnevar'), node('b', { y: 400 })], [link('Leah Dunnevar', 'b', { count: 2 })]),
      estimateWidth,
      'light',
    );
    const { shapes } = chartDrawing(list);
    const grounds = shapes.flatMap((shape, at) =>
      shape.kind === 'path' && shape.fill === '#ffffff' && shape.stroke === '#ffffff' ? [at] : [],
    );
    const line = shapes.findIndex((shape) => shape.kind === 'path' && shape.fill === null);
    const thing = shapes.findIndex((shape) => shape.kind === 'circle');
    expect(grounds).toHaveLength(3);
    for (const ground of grounds) {
      expect(ground).toBeGreaterThan(line);
      expect(ground).toBeLessThan(thing);
    }
  });
});
