// The recovery sheet as a page to print: numbered words that are read from left to right in every language, what they are
// for, and a place for the signature of whoever locks it away.
import { escapeHtml } from '../briefing/html';
import type { Language } from '../i18n/catalogue';
import { directionOf } from '../i18n/catalogue';
import type { Translate } from '../i18n/translate';

export interface SheetFacts {
  readonly words: string;
  /** The same as a square code: rows of dots, true where one is dark. */
  readonly square: readonly (readonly boolean[])[];
  readonly workspace: string;
  /** As it is read in the sheet's language. */
  readonly date: string;
  readonly madeBy: string;
}

const style = `
@page { size: Letter; margin: 22mm 18mm 20mm 18mm; }
:root { color-scheme: light; }
body { font: 11pt/1.45 "Noto Sans", "Vazirmatn", "Noto Sans SC", sans-serif; color: #111; margin: 0; }
html[lang="ar"] body { font-family: "Vazirmatn", "Noto Sans", "Noto Sans SC", sans-serif; }
h1 { font-size: 20pt; margin: 0 0 6mm; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 1mm 6mm; margin: 0 0 8mm; }
dt { color: #444; }
dd { margin: 0; font-weight: 600; }
ol { columns: 3; column-gap: 8mm; margin: 0 0 8mm; padding: 5mm 5mm 5mm 12mm; border: 1pt solid #111; }
ol { font: 13pt/2 "DejaVu Sans Mono", "Noto Sans", monospace; }
li { break-inside: avoid; }
.square { display: flex; align-items: center; gap: 6mm; margin: 0 0 8mm; }
.square svg { flex: none; inline-size: 40mm; block-size: 40mm; }
.signature { margin-block-start: 14mm; border-block-start: .8pt solid #111; inline-size: 90mm; padding-block-start: 1mm; }
`;

/** Dots of light around the square, without which a scanner does not find it. */
const RIM = 4;

function squareSvg(square: SheetFacts['square']): string {
  const size = square.length + 2 * RIM;
  const dots = square.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x + RIM} ${y + RIM}h1v1h-1z`] : [])),
  );
  return `<svg viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges" aria-hidden="true"><path d="${dots.join('')}"/></svg>`;
}

/** A whole HTML page. `__CSP_NONCE__` is replaced by whoever serves it. `fontsUrl`: the style sheet of the bundled fonts. */
export function recoverySheetPage(
  { words, square, workspace, date, madeBy }: SheetFacts,
  t: Translate,
  language: Language,
  fontsUrl: string,
): string {
  const facts = [
    [t('sheet.workspace'), workspace],
    [t('sheet.made'), date],
    [t('sheet.by'), madeBy],
  ];
  const lines = facts.map(
    ([name = '', value = '']) => `<dt>${escapeHtml(name)}</dt><dd><bdi>${escapeHtml(value)}</bdi></dd>`,
  );
  const numbered = words.split(' ').map((word) => `<li>${escapeHtml(word)}</li>`);
  const title = escapeHtml(t('sheet.title'));
  return `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<title>${title}</title>
<link rel="stylesheet" href="${escapeHtml(fontsUrl)}">
<style nonce="__CSP_NONCE__">${style}</style>
</head>
<body>
<h1>${title}</h1>
<dl>${lines.join('')}</dl>
<p>${escapeHtml(t('sheet.how'))}</p>
<ol dir="ltr" lang="en">${numbered.join('')}</ol>
<div class="square">${squareSvg(square)}<p>${escapeHtml(t('sheet.square'))}</p></div>
<p>${escapeHtml(t('sheet.guard'))}</p>
<p class="signature">${escapeHtml(t('sheet.signature'))}</p>
</body>
</html>`;
}
