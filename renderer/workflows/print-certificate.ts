// A purge's certificate as PDF: window and batch print the same paper.
import { renderBriefing } from '#shared/briefing/html';
import { type PurgeDone, purgeCertificate } from '#shared/briefing/purge-certificate';
import type { Language } from '#shared/contracts/desk';
import { legendWords } from '#shared/graph/chart-words';
import { translator } from '#shared/i18n/translate';
import { ok, type Result } from '#shared/model/problem';
import { desk } from '../desk/desk';
import fontsUrl from './print-fonts.css?url';

/** Problems: those of printing. */
export async function printCertificate(
  done: PurgeDone,
  language: Language,
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const t = translator(language);
  const content = purgeCertificate(done, language, t);
  const html = renderBriefing(content, { fontsUrl, legendWords: legendWords(t), cite: () => '' });
  const printed = await desk.call('printPdf', { html, title: content.title, marking: content.marking });
  return printed.ok ? ok(printed.value.bytes) : printed;
}
