// The legend and the links of a chart have words in every language.
import { describe, expect, it } from 'vitest';
import { noticeColours } from '#shared/connections/notice-gravity';
import { legendWords, linkWords, noticeWords } from '#shared/graph/chart-words';
import { toDisplayList } from '#shared/graph/display';
import { bare } from '#shared/graph/label-lines';
import { layoutForms } from '#shared/graph/layouts/layout-list';
import { placeLegend } from '#shared/graph/legend-layout';
import { estimateWidth } from '#shared/graph/measure';
import { linkDashes, ringPatterns } from '#shared/graph/palette';
import type { LegendEntry } from '#shared/graph/types';
import { languages } from '#shared/i18n/catalogue';
import { messageKey, translator } from '#shared/i18n/translate';
import { link, node, scene } from './scene-factory';

const byOpinion = {
  colour: 'red',
  opinions: [{ by: 'R. Alderway', at: '2025-12-01T09:00:00Z' }],
} as const;

describe.each(languages)('in %s', (language) => {
  const t = translator(language);

  it('every sign of the legend says what it means and how often it is there', () => {
    const entries: LegendEntry[] = [
      ...Object.keys(linkDashes).map((code) => ({ kind: 'style' as const, code, count: 7 })),
      ...Object.keys(ringPatterns).map((code) => ({ kind: 'side' as const, code, count: 7 })),
      ...noticeColours.map((code) => ({ kind: 'notice' as const, code, count: 7 })),
      ...['opinion', 'pinned', 'protected', 'more'].map((code) => ({
        kind: 'mark' as const,
        code,
        count: 7,
      })),
    ];
    for (const entry of entries) {
      const words = legendWords(t)(entry);
      expect(words).toContain('7');
      expect(words.startsWith(entry.code)).toBe(false);
    }
  });

  it('the legend tells of a badge by opinion in full', () => {
    const list = toDisplayList(scene([node('a', { notice: byOpinion })]), estimateWidth, 'print');
    const area = { left: 0, top: 0, width: 800 };
    const { places } = placeLegend(list, legendWords(t), area, estimateWidth);
    const told = places
      .find(({ entry }) => entry.code === 'opinion')
      ?.lines.map(bare)
      .join(' ');
    expect(told).toBe(legendWords(t)({ kind: 'mark', code: 'opinion', count: 1 }));
  });

  it('a notice by opinion names who and when, and one that is stated does not', () => {
    const day = (iso: string): string => iso.slice(0, 10);
    const said = noticeWords(t, byOpinion, { day, list: (items) => items.join() });
    expect(said).toContain('R. Alderway (2025-12-01)');
    expect(said).toContain(t('legend.notice.red'));
    const stated = noticeWords(t, { colour: 'red', opinions: [] }, { day, list: (items) => items.join() });
    expect(stated).toBe(t('legend.notice.red'));
  });

  it('a proposed match never reads as a stated link', () => {
    const words = linkWords(t);
    expect(words(link('a', 'b', { kind: null, style: 'proposed' }))).toBe(t('linkStyle.proposed.short'));
  });

  it('every layout and each of its settings has a name', () => {
    for (const { id, parameters } of layoutForms) {
      expect(messageKey(`layout.${id}`)).not.toBeNull();
      expect(messageKey(`layout.${id}.text`)).not.toBeNull();
      for (const parameter of parameters) expect(messageKey(`layout.${parameter.id}`)).not.toBeNull();
    }
  });
});

it.each([
  ['en', /source/, /program/],
  ['fr', /source/, /programme/],
  ['es', /fuente/, /programa/],
  ['ar', /مصدره/, /البرنامج/],
] as const)('the legend says who confirms a link and who proposes one (%s)', (language, source, program) => {
  const said = (code: string): string => legendWords(translator(language))({ kind: 'style', code, count: 1 });
  for (const code of ['confirmed', 'unconfirmed', 'tentative']) expect(said(code), code).toMatch(source);
  expect(said('proposed')).toMatch(program);
  expect(said('proposed')).not.toMatch(source);
});
