// The paper that says a purge was done: what kind, how many, when, under which authority, by whom; never what.
import type { PurgeFacts } from '../audit/types';
import { localeOf, type Translate } from '../i18n/translate';
import type { Block, Inline, PaperContent } from './types';
import { text, value } from './writing';

export interface PurgeDone {
  readonly facts: PurgeFacts;
  readonly workspace: string;
  readonly entry: number;
  readonly by: string;
  readonly agency: string;
  /** ISO instant */
  readonly at: string;
  /** Backups that are known and were not reached. */
  readonly copies: readonly { readonly where: string; readonly at: string }[];
  readonly marking: string;
}

/** Lines for names and signatures of those who see to the copies elsewhere. */
const SIGNATURES = 3;

export function purgeCertificate(
  done: PurgeDone,
  language: PaperContent['language'],
  t: Translate,
): PaperContent {
  const { facts } = done;
  const locale = localeOf[language];
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'long', timeZone: 'UTC' });
  const ordered = new Date(facts.authority.date);
  const row = (label: string, content: Inline): (readonly Inline[])[] => [[text(label)], [content]];
  const paragraph = (said: string): Block => ({ kind: 'paragraph', content: [text(said)] });
  return {
    title: t('purge.certificate.title'),
    language,
    direction: language === 'ar' ? 'rtl' : 'ltr',
    marking: done.marking,
    foot: [done.workspace, day.format(new Date(done.at))],
    blocks: [
      {
        kind: 'table',
        caption: [],
        widths: [30, 70],
        together: true,
        head: [],
        rows: [
          row(t('purge.certificate.workspace'), value(done.workspace)),
          row(t('purge.certificate.authority'), value(facts.authority.by)),
          row(t('purge.certificate.number'), value(facts.authority.number)),
          row(
            t('purge.certificate.date'),
            Number.isNaN(ordered.getTime()) ? value(facts.authority.date) : text(day.format(ordered)),
          ),
          row(t('purge.certificate.kind'), text(t(`purge.kind.${facts.kind}`))),
          row(t('purge.certificate.at'), text(time.format(new Date(done.at)))),
          row(t('purge.certificate.by'), value(done.by)),
          row(t('purge.certificate.agency'), value(done.agency)),
          row(t('purge.certificate.entry'), text(String(done.entry))),
        ],
      },
      paragraph(
        t('purge.certificate.counts', {
          rows: facts.rows,
          sources: facts.sources,
          documents: facts.documents,
          entries: facts.entries,
          looks: facts.looks ?? 0,
        }),
      ),
      paragraph(t('purge.certificate.done')),
      paragraph(t('purge.certificate.again')),
      { kind: 'notice', content: [text(t('purge.certificate.elsewhere'))] },
      ...(done.copies.length === 0 ? [] : [paragraph(t('backup.certificate.copies'))]),
      ...done.copies.map(({ where, at }) =>
        paragraph(t('backup.certificate.copy', { where, at: day.format(new Date(at)) })),
      ),
      {
        kind: 'table',
        caption: [],
        widths: [30, 70],
        together: true,
        head: [],
        rows: Array.from({ length: SIGNATURES }, () => [[text(t('purge.certificate.signed'))], []]),
      },
    ],
  };
}
