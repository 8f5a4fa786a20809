// What an entry of the history says beyond its command, in one line of text: for batch and for tables.
import type { Translate } from '../i18n/translate';
import type { HistoryLine } from './types';

/** The opinion with both things, or why a marking was set below what a source asks; null for all other entries. */
export function detailOf(t: Translate, { decision, lowered }: HistoryLine): string | null {
  if (decision !== null) {
    const name = (caption: string): string => (caption === '' ? t('history.gone') : caption);
    return `${name(decision.left)} ${t(`history.opinion.${decision.opinion}`)} ${name(decision.right)}`;
  }
  return lowered === null ? null : t('history.lowered', { ...lowered, asked: lowered.asked.join(', ') });
}
