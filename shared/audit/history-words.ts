// What an entry of the history says beyond its command, in one line of text: for batch and for tables.
import { codeWords, type Translate } from '../i18n/translate';
import type { HistoryLine } from './types';

/** The opinion with both things, or why a marking was set below what a source asks; null for all other entries. */
export function detailOf(t: Translate, { decision, lowered }: HistoryLine): string | null {
  if (decision !== null) {
    const name = (caption: string): string => (caption === '' ? t('history.gone') : caption);
    return `${name(decision.left)} ${t(`history.opinion.${decision.opinion}`)} ${name(decision.right)}`;
  }
  return lowered === null ? null : t('history.lowered', { ...lowered, asked: lowered.asked.join(', ') });
}

/** letters of a title that are told in passing */
const longest = 60;

/** What was done and to what, for who has just done it: the command, then the things by name. */
export function saidOf(t: Translate, line: HistoryLine): string {
  const done = codeWords(t, 'command.', line.command);
  const names = line.decision === null ? line.about : [detailOf(t, line) ?? ''];
  return [done, ...names.map(inPassing)].join(' · ');
}

/** The same of a command that was just undone or, where it stands again, done once more. */
export function undoneOf(t: Translate, line: HistoryLine): string {
  const what = saidOf(t, line);
  if (line.reversedBy === null) return t('history.doneAgain', { what });
  // The paper lies outside the workspace, where nothing is taken back.
  const beyond = line.command === 'briefing.save' ? ` ${t('history.pdfStays')}` : '';
  return t('history.undone', { what }) + beyond;
}

/** In an isolate: a name in another script does not turn what stands around it. */
function inPassing(name: string): string {
  const letters = [...name];
  return `\u2068${letters.length > longest ? `${letters.slice(0, longest).join('')}…` : name}\u2069`;
}
