// Composes the briefing of one case for one recipient: a pure function, so that what is withheld never enters it.
import { askingMore } from '../handling/markings';
import { maskNumbers } from '../handling/protected-text';
import { directionOf } from '../i18n/catalogue';
import { translator } from '../i18n/translate';
import { chartSection } from './chart-section';
import { connectionSection } from './connection-section';
import { entitySection } from './entity-section';
import { headSection } from './head-section';
import { readingOrder } from './reading-order';
import { sourceSection } from './source-section';
import type { BriefingContent, BriefingRequest, BriefingState, Recipient } from './types';
import { countProtected, namesProtected, withholdProtected } from './withhold-protected';
import { writing } from './writing';

/** The language is that of the request. `recipient` has one value until the rules of the others exist. */
export function composeBriefing(given: BriefingState, _recipient: Recipient): BriefingContent {
  const asked = { ...given, request: typedMasked(given.request) };
  const language = asked.request.language;
  const t = translator(language);
  const state = namesProtected(asked) ? asked : withholdProtected(asked, t);
  const pen = writing(state, t);
  const order = readingOrder(state.connections);
  const caseName = `${state.case.number} ${state.case.title}`.trim();
  return {
    title: state.request.title.trim() === '' ? t('briefing.title', { case: caseName }) : state.request.title,
    language,
    direction: directionOf(language),
    marking: state.request.marking,
    foot: [caseName, pen.day(state.request.madeAt)].filter((part) => part !== ''),
    lowered: loweredBy(state),
    protected: namedProtected(state),
    blocks: [
      ...headSection(pen, order),
      ...connectionSection(pen, order),
      ...chartSection(pen),
      ...entitySection(pen, order),
      ...sourceSection(pen),
    ],
  };
}

/** What a person typed for the paper, like what a source says: with the last four of a number to pass for somebody. */
function typedMasked(request: BriefingRequest): BriefingRequest {
  return {
    ...request,
    title: maskNumbers(request.title),
    bottomLine: maskNumbers(request.bottomLine),
    markingReason: maskNumbers(request.markingReason),
    protectedReason: maskNumbers(request.protectedReason),
  };
}

function namedProtected(state: BriefingState): BriefingContent['protected'] {
  const people = countProtected(state);
  if (people === 0 || !namesProtected(state)) return null;
  return { reason: state.request.protectedReason.trim(), people };
}

function loweredBy({ request, sources }: BriefingState): BriefingContent['lowered'] {
  const asking = askingMore(request.marking, sources);
  if (asking.length === 0) return null;
  return {
    reason: request.markingReason.trim(),
    sources: asking.map(({ id, head }) => ({ id, marking: head.marking })),
  };
}
