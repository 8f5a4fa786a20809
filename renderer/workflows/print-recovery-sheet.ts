// The recovery sheet becomes a page to print, by the way that briefings go; its words leave the program on it alone.
import { directionOf, type Language } from '#shared/i18n/catalogue';
import { translator } from '#shared/i18n/translate';
import { ok, type Result } from '#shared/model/problem';
import { recoverySheetPage, type SheetFacts } from '#shared/recovery/sheet-page';
import { desk } from '../desk/desk';
import fontsUrl from './print-fonts.css?url';
import { squareCode } from './square-code';

/** Where it was written; null: the person closed the dialog. Problems: those of printing and saving. */
export async function printRecoverySheet(
  facts: Omit<SheetFacts, 'square'>,
  marking: string,
  language: Language,
): Promise<Result<{ readonly path: string } | null>> {
  const t = translator(language);
  const html = recoverySheetPage({ ...facts, square: squareCode(facts.words) }, t, language, fontsUrl);
  const title = t('sheet.title');
  const printed = await desk.call('printPdf', {
    html,
    title,
    marking,
    foot: {
      parts: [facts.workspace, facts.date],
      numbers: t('briefing.pageOf', { page: '{page}', pages: '{pages}' }),
      direction: directionOf(language),
    },
  });
  if (!printed.ok) return printed;
  const saved = await desk.call('saveFile', {
    suggestedName: `${title}.pdf`,
    bytes: printed.value.bytes,
    path: null,
  });
  return saved.ok ? ok(saved.value) : saved;
}
