// Static HTML to a tagged PDF with an outline, in a hidden window that runs no script and leaves nothing on the disk.
import { BrowserWindow } from 'electron';
import type { PageFoot } from '#shared/contracts/desk';
import { fail, ok, type Result } from '#shared/model/problem';
import { memorySession } from './page-session';
import { pageFooter, pageHeader } from './pdf-margins';
import { forgetPage, keepPage } from './printed-pages';
import { origin } from './protocol';

export interface PrintedDocument {
  readonly html: string;
  readonly title: string;
  /** Stands in the margin of every page. */
  readonly marking: string;
  readonly foot: PageFoot;
}

/** ms */
const longest = 120_000;

/** Problems: timed-out. */
export async function printPdf(document: PrintedDocument): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const { session } = await memorySession('print');
  const token = keepPage(withTitle(document));
  const window = new BrowserWindow({
    show: false,
    webPreferences: { session, sandbox: true, javascript: false, spellcheck: false, webgl: false },
  });
  try {
    return await Promise.race([print(window, token, document), tooLong()]);
  } finally {
    forgetPage(token);
    window.destroy();
  }
}

async function print(
  window: BrowserWindow,
  token: string,
  { marking, foot }: PrintedDocument,
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  await window.loadURL(`${origin}/print/${token}`);
  const pdf = await window.webContents.printToPDF({
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    preferCSSPageSize: true,
    printBackground: true,
    displayHeaderFooter: true,
    headerTemplate: pageHeader(marking),
    footerTemplate: pageFooter(marking, foot),
  });
  return ok(new Uint8Array(pdf));
}

function tooLong(): Promise<Result<never>> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(fail('timed-out', { milliseconds: longest })), longest).unref();
  });
}

/** The PDF takes its title from the document; one without would show its address. */
function withTitle({ html, title }: PrintedDocument): string {
  if (/<title[\s>]/i.test(html)) return html;
  const escaped = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return html.replace(/<head[^>]*>/i, (head) => `${head}<title>${escaped}</title>`);
}
