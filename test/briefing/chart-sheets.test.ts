// A chart on paper: every word can be read, nothing is left out, and no sheet is too small for what stands on it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChartSheet, chartSheets, leastText } from '#shared/briefing/chart-sheets';
import { points, printable } from '#shared/briefing/paper';
import { legendWords } from '#shared/graph/chart-words';
import { toDisplayList } from '#shared/graph/display';
import { chartDrawing, legendDrawing } from '#shared/graph/drawing';
import { bare } from '#shared/graph/label-lines';
import { estimateWidth } from '#shared/graph/measure';
import type { DisplayList } from '#shared/graph/types';
import { languages } from '#shared/i18n/catalogue';
import { translator } from '#shared/i18n/translate';
import { link, node, scene } from '../graph/scene-factory';
import { tries } from '../property-tries';

const words = legendWords(translator('en'));

const opinion = { by: 'R. Alderway', at: '2025-12-01T09:00:00Z' };

function chart(
  places: readonly (readonly [number, number])[],
  ends: readonly (readonly [number, number])[],
): DisplayList {
  const nodes = places.map(([x, y], at) =>
    node(`Pemaquid Frozen Exports ${at}`, {
      x,
      y,
      notice: at % 3 === 0 ? { colour: 'un', opinions: at % 2 === 0 ? [] : [opinion] } : null,
      hiddenNeighbours: at % 2 === 0 ? 12 : 0,
      pinned: at % 5 === 0,
    }),
  );
  const name = (at: number): string => nodes[at]?.id ?? 'nobody';
  const links = ends.map(([a, b], at) =>
    link(name(a), name(b), { id: `l${at}`, label: '2025-12-05', directed: at % 2 === 0 }),
  );
  return toDisplayList(scene(nodes, links), estimateWidth, 'print');
}

/** Points. */
function textSizes(sheet: ChartSheet): readonly number[] {
  const { shapes } = chartDrawing(sheet.list, sheet.marks);
  return shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.size * sheet.scale * points] : []));
}

const charts = fc
  .record({
    places: fc.array(fc.tuple(fc.integer({ min: 0, max: 6000 }), fc.integer({ min: 0, max: 6000 })), {
      minLength: 1,
      maxLength: 60,
    }),
    ends: fc.array(fc.tuple(fc.nat(59), fc.nat(59)), { maxLength: 90 }),
  })
  .map(({ places, ends }) => chart(places, ends));

describe('a chart on paper', () => {
  it('has no word smaller than 7 points, and fits the sheet, however large it is', () => {
    fc.assert(
      fc.property(charts, (list) => {
        for (const sheet of chartSheets(list, words)) {
          for (const size of textSizes(sheet)) expect(size).toBeGreaterThanOrEqual(leastText - 0.001);
          const { width, height } = chartDrawing(sheet.list, sheet.marks);
          const room = printable(sheet.across);
          expect(width * sheet.scale).toBeLessThanOrEqual(room.width + 0.001);
          expect(height * sheet.scale).toBeLessThanOrEqual(room.height);
        }
      }),
      { numRuns: tries(60) },
    );
  });

  it('shows each thing on one part, and each link whole on one or continued on two', () => {
    fc.assert(
      fc.property(charts, (list) => {
        const sheets = chartSheets(list, words);
        const parts = sheets.filter(({ part }) => part !== null);
        const told = parts.length === 0 ? sheets : parts;
        expect(told.flatMap((sheet) => sheet.list.nodes.map(({ id }) => id)).sort()).toEqual(
          list.nodes.map(({ id }) => id).sort(),
        );
        for (const { id } of list.links) {
          const on = told.filter((sheet) => sheet.list.links.some((other) => other.id === id));
          const continued = told.flatMap((sheet) => sheet.continued.filter(({ link: of }) => of.id === id));
          expect(on.length).toBe(continued.length === 0 ? 1 : 2);
          if (on.length === 2) {
            expect(continued.map(({ part }) => part).sort()).toEqual(on.map(({ part }) => part).sort());
          }
        }
        // Where a link goes on, its line ends at a number that says in which part.
        for (const { list: of, marks } of parts) {
          const there = new Set([
            ...of.nodes.map(({ id }) => id),
            ...marks.elsewhere.flatMap(({ ids }) => ids),
          ]);
          for (const { from, to } of of.links) expect(there.has(from) && there.has(to)).toBe(true);
        }
      }),
      { numRuns: tries(60) },
    );
  });

  it('stays on one sheet, upright and as large as in the window, when it is small', () => {
    const sheets = chartSheets(
      chart(
        [
          [0, 0],
          [200, 0],
          [100, 150],
        ],
        [[0, 1]],
      ),
      words,
    );
    expect(sheets).toMatchObject([{ part: null, across: false, scale: 1, continued: [] }]);
  });

  it('lies across when it is wide, and is none when it is empty', () => {
    expect(
      chartSheets(
        chart(
          [
            [0, 0],
            [900, 100],
          ],
          [[0, 1]],
        ),
        words,
      ),
    ).toMatchObject([{ across: true }]);
    expect(chartSheets(chart([], []), words)).toEqual([]);
  });

  it('has a legend of which no language is cut short', () => {
    const { legend } = chart([[0, 0]], []);
    const all = { ...chart([[0, 0]], []), legend: [...legend, ...everyEntry] };
    for (const language of languages) {
      const drawing = legendDrawing(all, legendWords(translator(language)), printable(false).width);
      const texts = drawing.shapes.flatMap((shape) => (shape.kind === 'text' ? [bare(shape.text)] : []));
      expect(
        texts.filter((text) => text.endsWith('…')),
        language,
      ).toEqual([]);
    }
  });
});

const everyEntry = [
  ...['case', 'otherCase', 'list', 'pivot'].map((code) => ({ kind: 'side' as const, code, count: 999 })),
  ...['red', 'orange', 'un', 'yellow', 'black', 'blue', 'green', 'silver', 'purple'].map((code) => ({
    kind: 'notice' as const,
    code,
    count: 999,
  })),
  ...['confirmed', 'unconfirmed', 'tentative', 'proposed'].map((code) => ({
    kind: 'style' as const,
    code,
    count: 999,
  })),
  ...['pinned', 'more'].map((code) => ({ kind: 'mark' as const, code, count: 999 })),
];
