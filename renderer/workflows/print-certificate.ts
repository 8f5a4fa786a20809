// A purge's certificate as PDF: window and batch print the same paper.
import { type PurgeDone, purgeCertificate } from '#shared/briefing/purge-certificate';
import type { Language } from '#shared/contracts/desk';
import { translator } from '#shared/i18n/translate';
import type { Result } from '#shared/model/problem';
import { printPaper } from './print-paper';

/** Problems: those of printing. */
export function printCertificate(
  done: PurgeDone,
  language: Language,
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  return printPaper(purgeCertificate(done, language, translator(language)));
}
