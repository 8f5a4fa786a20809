// The look of a printed briefing: black on white, dense, nothing that a copier loses. No url, no import.
import { paper } from './paper';

const margins = `${paper.top}mm ${paper.side}mm ${paper.bottom}mm`;

export const briefingStyle = `
@page { size: ${paper.short}mm ${paper.long}mm; margin: ${margins}; }
@page across { size: ${paper.long}mm ${paper.short}mm; margin: ${margins}; }
:root { color-scheme: light; }
body { font: 9.5pt/1.4 "Noto Sans", "Vazirmatn", "Noto Sans SC", sans-serif; color: #111; margin: 0; }
:lang(ar) body, html[lang="ar"] body { font-family: "Vazirmatn", "Noto Sans", "Noto Sans SC", sans-serif; }
.head { border-block-end: 1.5pt solid #111; margin-block-end: 5mm; }
.title { font-size: 17pt; line-height: 1.25; margin: 0 0 3mm; }
h2 { font-size: 13pt; margin: 7mm 0 2mm; border-block-end: .5pt solid #777; padding-block-end: 1mm; break-after: avoid; }
h3 { font-size: 10.5pt; margin: 4mm 0 1mm; break-after: avoid; }
h4 { font-size: 9.5pt; margin: 4mm 0 1mm; break-after: avoid; }
p { margin: 0 0 1.5mm; orphans: 3; widows: 3; }
.notice { border-inline-start: 2.5pt solid #111; padding: 1mm 3mm; background: #f1f1f1; break-inside: avoid; }
table { border-collapse: collapse; inline-size: 100%; margin: 1mm 0 3mm; font-size: 8.5pt; line-height: 1.3; }
caption { text-align: start; font-weight: 600; padding-block-end: 1mm; font-size: 8.5pt; color: #333; }
th, td { text-align: start; vertical-align: top; padding: .5mm 1.6mm; border-block-end: .4pt solid #bbb; overflow-wrap: break-word; }
table { table-layout: fixed; }
.together { break-inside: avoid; }

tbody tr:first-child { break-before: avoid; }
tbody tr:first-child:not(:last-child), tbody tr:nth-last-child(2) { break-after: avoid; }
caption, thead { break-after: avoid; }
th { font-weight: 600; }
thead th { border-block-end: .8pt solid #555; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
.sign td { block-size: 13mm; }
table + .notice { break-before: avoid; }
ol { margin: 0 0 3mm; padding-inline-start: 6mm; }
.code { display: inline-block; max-inline-size: 100%; vertical-align: top; text-wrap: balance; }
.cite { color: #444; font-size: 7.5pt; overflow-wrap: anywhere; }
.fine { display: block; color: #444; font-size: 7pt; overflow-wrap: anywhere; text-align: start; }
.lead { break-after: avoid; }
figure { margin: 2mm 0; break-inside: avoid; }
figure svg { display: block; margin-inline: auto; }
.sheet { break-before: page; }
.across { page: across; }
.sheet h2 { margin-block-start: 0; }
figcaption { font-size: 8pt; color: #333; margin-block-start: 1mm; }
`;
