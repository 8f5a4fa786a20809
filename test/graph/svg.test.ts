// The chart as SVG: vector, escaped, with the legend in the reader's direction.
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { toDisplayList } from '#shared/graph/display';
import { chartDrawing, pictureDrawing } from '#shared/graph/drawing';
import { estimateWidth } from '#shared/graph/measure';
import { renderSvg } from '#shared/graph/svg';
import { link, node, scene } from './scene-factory';

const hostile = '<script>alert(1)</script> & "O\'Neil" \u0000\u202e';
const chart = toDisplayList(
  scene(
    [
      node('a', { label: hostile }),
      node('b', {
        label: 'كريم حداد',
        x: 300,
        notice: { colour: 'red', opinions: [] },
        pinned: true,
        hiddenNeighbours: 12,
      }),
      node('c', { label: '张伟', y: 200, schema: 'phone', side: 'pivot' }),
    ],
    [link('a', 'b', { directed: true, count: 3 }), link('b', 'a', { kind: null, style: 'proposed' })],
  ),
  estimateWidth,
  'print',
);

function textsOf(svg: string): { texts: string[]; elements: string[] } {
  const texts: string[] = [];
  const elements: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => elements.push(name));
  parser.on('text', (text) => texts.push(text));
  parser.write(svg).close();
  return { texts, elements };
}

describe('the SVG of a chart', () => {
  it('is well-formed and takes a name as text, never as markup', () => {
    const { texts, elements } = textsOf(renderSvg(chartDrawing(chart), { title: hostile }));
    expect(elements).not.toContain('script');
    expect(texts.join(' ')).toContain('<script>');
    expect(texts.join(' ')).toContain("O'Neil");
  });

  it('is vector only and carries no style that a policy would refuse', () => {
    const svg = renderSvg(pictureDrawing(chart, ({ code }) => code, null));
    expect(textsOf(svg).elements).not.toContain('image');
    expect(svg).not.toMatch(/ style=|<style|url\(|href=/);
  });

  it('keeps names whole for who copies them', () => {
    expect(textsOf(renderSvg(chartDrawing(chart))).texts).toContain('كريم حداد');
    expect(textsOf(renderSvg(chartDrawing(chart))).texts).toContain('张伟');
  });

  it('draws a legend only with words, each entry once', () => {
    const { texts } = textsOf(renderSvg(pictureDrawing(chart, ({ kind, code }) => `${kind} ${code}`, null)));
    for (const { kind, code } of chart.legend) {
      expect(texts.filter((text) => text === `${kind} ${code}`)).toHaveLength(1);
    }
    expect(textsOf(renderSvg(chartDrawing(chart))).texts.join()).not.toContain('schema person');
  });

  it('lays the legend out from the right in Arabic', () => {
    const svg = renderSvg(pictureDrawing(chart, () => 'شخص', null));
    const at = [...svg.matchAll(/<text x="([-\d.]+)"[^>]*text-anchor="start" direction="rtl"/g)];
    expect(at.length).toBe(chart.legend.length);
    const box = svg.match(/viewBox="([-\d.]+) [-\d.]+ ([-\d.]+)/);
    const middle = Number(box?.[1]) + Number(box?.[2]) / 2;
    expect(Number(at[0]?.[1])).toBeGreaterThan(middle);
  });

  it('says nothing but a background for an empty chart', () => {
    const { elements } = textsOf(renderSvg(chartDrawing(toDisplayList(scene([]), estimateWidth, 'light'))));
    expect(elements).toEqual(['svg', 'rect']);
  });

  it('is equal for equal charts', () => {
    expect(renderSvg(chartDrawing(chart))).toBe(renderSvg(chartDrawing(structuredClone(chart))));
  });
});
