// Legend entries and links in the reader's language, for every drawing of a chart.
import { codeWords, type Translate } from '../i18n/translate';
import type { LegendWords } from './legend-layout';
import type { LegendEntry, NoticeBehind, SceneLink } from './types';

/** With how many of it are on the chart; links of a style count as lines drawn. */
export function legendWords(t: Translate): LegendWords {
  return (entry) => t('legend.entry', { words: entryWords(t, entry), count: entry.count });
}

function entryWords(t: Translate, { kind, code }: LegendEntry): string {
  switch (kind) {
    case 'schema':
      return codeWords(t, 'schema.', code);
    case 'style':
      return codeWords(t, 'linkStyle.', code);
    case 'side':
    case 'notice':
    case 'mark':
      return codeWords(t, `legend.${kind}.`, code);
  }
}

/** A link's kind, and what else it states of itself. */
export function linkWords(t: Translate): (link: SceneLink) => string {
  return ({ kind, label }) => {
    const words = kind === null ? t('linkStyle.proposed.short') : codeWords(t, 'link.', kind);
    return [words, label].filter((part) => part !== '').join(' ');
  };
}

/** What stands behind a badge: a notice, or one by the opinion of people, with their names and days. */
export function noticeWords(
  t: Translate,
  { colour, opinions }: NoticeBehind,
  {
    day,
    list,
  }: { readonly day: (iso: string) => string; readonly list: (items: readonly string[]) => string },
): string {
  const notice = codeWords(t, 'legend.notice.', colour);
  if (opinions.length === 0) return notice;
  const people = opinions.map(({ by, at }) => t('notice.opinionOf', { name: by, date: day(at) }));
  return t('notice.byOpinion', { notice, people: list(people) });
}
