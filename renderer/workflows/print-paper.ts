// A composed document as PDF: rendered to static HTML, then printed by the main process with marking, foot and page numbers
// on every page.
import { citation } from '#shared/briefing/citation';
import { renderBriefing } from '#shared/briefing/html';
import type { PaperContent } from '#shared/briefing/types';
import { legendWords } from '#shared/graph/chart-words';
import { translator } from '#shared/i18n/translate';
import { ok, type Result } from '#shared/model/problem';
import { desk } from '../desk/desk';
import fontsUrl from './print-fonts.css?url';

/** Problems: those of printing. */
export async function printPaper(content: PaperContent): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const { title, marking, foot, direction, language } = content;
  const t = translator(language);
  const html = renderBriefing(content, {
    fontsUrl,
    legendWords: legendWords(t),
    cite: (number, rows) => citation(t, number, rows),
  });
  const numbers = t('briefing.pageOf', { page: '{page}', pages: '{pages}' });
  const printed = await desk.call('printPdf', {
    html,
    title,
    marking,
    foot: { parts: foot, numbers, direction },
  });
  return printed.ok ? ok(printed.value.bytes) : printed;
}
