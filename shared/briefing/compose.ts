// Composes the briefing of one case for one recipient: a pure function, so that what is withheld never enters it.
import { directionOf } from '../i18n/catalogue';
import { translator } from '../i18n/translate';
import { connectionSection } from './connection-section';
import { entitySection } from './entity-section';
import { headSection } from './head-section';
import { readingOrder } from './reading-order';
import { sourceSection } from './source-section';
import type { Block, BriefingContent, BriefingState, Recipient } from './types';
import { text, writing } from './writing';

/** The language is that of the request. `recipient` has one value until the rules of the others exist. */
export function composeBriefing(state: BriefingState, _recipient: Recipient): BriefingContent {
  const language = state.request.language;
  const t = translator(language);
  const pen = writing(state, t);
  const order = readingOrder(state.connections);
  const caseName = `${state.case.number} ${state.case.title}`.trim();
  return {
    title: state.request.title.trim() === '' ? t('briefing.title', { case: caseName }) : state.request.title,
    language,
    direction: directionOf(language),
    marking: state.request.marking,
    blocks: [
      ...headSection(pen, order),
      ...connectionSection(pen, order),
      ...chartSection(state, t('briefing.chart'), t('briefing.chart.caption')),
      ...entitySection(pen, order),
      ...sourceSection(pen),
    ],
  };
}

function chartSection({ chart }: BriefingState, title: string, caption: string): Block[] {
  if (chart === null || chart.nodes.length === 0) return [];
  return [
    { kind: 'heading', level: 1, content: [text(title)] },
    { kind: 'chart', list: chart, caption: [text(caption)] },
  ];
}
