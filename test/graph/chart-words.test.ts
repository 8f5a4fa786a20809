// The legend and the links of a chart have words in every language.
import { describe, expect, it } from 'vitest';
import { noticeColours } from '#shared/connections/notice-gravity';
import { legendWords, linkWords } from '#shared/graph/chart-words';
import { layoutForms } from '#shared/graph/layouts/layout-list';
import { linkDashes, ringPatterns } from '#shared/graph/palette';
import type { LegendEntry } from '#shared/graph/types';
import { languages } from '#shared/i18n/catalogue';
import { messageKey, translator } from '#shared/i18n/translate';
import { link } from './scene-factory';

describe.each(languages)('in %s', (language) => {
  const t = translator(language);

  it('every sign of the legend says what it means and how often it is there', () => {
    const entries: LegendEntry[] = [
      ...Object.keys(linkDashes).map((code) => ({ kind: 'style' as const, code, count: 7 })),
      ...Object.keys(ringPatterns).map((code) => ({ kind: 'side' as const, code, count: 7 })),
      ...noticeColours.map((code) => ({ kind: 'notice' as const, code, count: 7 })),
      ...['pinned', 'more'].map((code) => ({ kind: 'mark' as const, code, count: 7 })),
    ];
    for (const entry of entries) {
      const words = legendWords(t)(entry);
      expect(words).toContain('7');
      expect(words.startsWith(entry.code)).toBe(false);
    }
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
