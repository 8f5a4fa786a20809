// Renders composed content into static HTML. Every text is escaped here, once; there is no script and no link.

import { chartDrawing, legendDrawing } from '../graph/drawing';
import { baseDirection } from '../graph/label-lines';
import type { LegendWords } from '../graph/legend-layout';
import { renderSvg } from '../graph/svg';
import { withCodeGroups } from '../values/code-groups';
import { briefingStyle } from './style';
import type { Block, Inline, PaperContent } from './types';

export interface RenderOptions {
  /** Address of the style sheet that declares the bundled fonts. */
  readonly fontsUrl: string;
  readonly legendWords: LegendWords;
  /** How a citation reads, e.g. `[3] rows 12, 14–16`. */
  readonly cite: (sourceNumber: number, rows: readonly number[]) => string;
}

/** A whole HTML page. `__CSP_NONCE__` is replaced by whoever serves it. */
export function renderBriefing(content: PaperContent, options: RenderOptions): string {
  const body = content.blocks.map((block) => renderBlock(block, options)).join('\n');
  return `<!doctype html>
<html lang="${content.language}" dir="${content.direction}">
<head>
<meta charset="utf-8">
<title>${escapeHtml(content.title)}</title>
<link rel="stylesheet" href="${escapeHtml(options.fontsUrl)}">
<style nonce="__CSP_NONCE__">${briefingStyle}</style>
</head>
<body>
<header class="head"><h1 class="title">${words(content.title)}</h1></header>
<main>
${body}
</main>
</body>
</html>`;
}

function renderBlock(block: Block, options: RenderOptions): string {
  switch (block.kind) {
    case 'heading': {
      // The page title is the only h1, so a block's level 1 is an h2.
      const tag = `h${block.level + 1}`;
      return `<${tag}>${block.content.map((part) => headingPart(part, options)).join('')}</${tag}>`;
    }
    case 'paragraph':
      return `<p${block.lead === true ? ' class="lead"' : ''}>${inline(block.content, options)}</p>`;
    case 'notice':
      return `<p class="${block.lead === true ? 'notice lead' : 'notice'}">${inline(block.content, options)}</p>`;
    case 'list':
      return `<ol>${block.items.map((item) => `<li>${inline(item, options)}</li>`).join('')}</ol>`;
    case 'table':
      return renderTable(block, options);
    case 'chart':
      return renderChart(block, options);
    case 'sheet': {
      const body = block.blocks.map((inner) => renderBlock(inner, options)).join('\n');
      return `<section class="${block.across ? 'sheet across' : 'sheet'}">${body}</section>`;
    }
  }
}

function renderChart(
  { list, marks, scale, legendWidth, caption }: Extract<Block, { kind: 'chart' }>,
  options: RenderOptions,
): string {
  const chart = renderSvg(chartDrawing(list, marks), { scale });
  const legend = legendWidth === null ? '' : renderSvg(legendDrawing(list, options.legendWords, legendWidth));
  return `<figure>${chart}${legend}<figcaption>${inline(caption, options)}</figcaption></figure>`;
}

function renderTable(block: Extract<Block, { kind: 'table' }>, options: RenderOptions): string {
  const cell = (tag: 'td' | 'th', attributes: string, content: readonly Inline[]): string =>
    `<${tag}${attributes}>${inline(content, options)}</${tag}>`;
  const head =
    block.head.length === 0
      ? ''
      : `<thead><tr>${block.head.map((content) => cell('th', ' scope="col"', content)).join('')}</tr></thead>`;
  const rows = block.rows.map((row) => {
    const cells = row.map((content, index) => {
      if (index === 0 && block.head.length === 0) return cell('th', ' scope="row"', content);
      const left = index === row.length - 1 ? block.widths.length - index : 1;
      return cell('td', left > 1 ? ` colspan="${left}"` : '', content);
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  const columns = block.widths.map((width) => `<col width="${width}%">`).join('');
  const kept = [block.together ? 'together' : '', block.toSign ? 'sign' : ''].filter((name) => name !== '');
  const classes = kept.length === 0 ? '' : ` class="${kept.join(' ')}"`;
  const caption = block.caption.length === 0 ? '' : `<caption>${inline(block.caption, options)}</caption>`;
  return `<table${classes}>${caption}<colgroup>${columns}</colgroup>${head}<tbody>${rows.join('')}</tbody></table>`;
}

function inline(parts: readonly Inline[], options: RenderOptions): string {
  return parts
    .map((part) => {
      if (part.kind === 'text') return escapeHtml(part.text);
      if (part.kind === 'strong') return `<strong>${escapeHtml(part.text)}</strong>`;
      if (part.kind === 'value') return `${isolated(part.text)}${withCodes(part.text)}</bdi>`;
      if (part.kind === 'fine') return `<span class="fine" dir="ltr">${escapeHtml(part.text)}</span>`;
      return `<span class="cite"><bdi>${escapeHtml(options.cite(part.number, part.rows))}</bdi></span>`;
    })
    .join('');
}

/** A value keeps its own direction in any sentence; a number, which has none, is read from the left. */
function isolated(content: string): string {
  return `<bdi dir="${baseDirection(content)}">`;
}

/**
 * A long code stays on one line where it fits on one, and is else broken between its groups. Nothing is added to it: what is
 * copied is what was written.
 */
function withCodes(content: string): string {
  return withCodeGroups(content)
    .map((part) =>
      typeof part === 'string'
        ? escapeHtml(part)
        : `<span class="code">${part.join('<wbr>').replaceAll(' <wbr>', ' ')}</span>`,
    )
    .join('');
}

function headingPart(part: Inline, options: RenderOptions): string {
  if (part.kind === 'source') return inline([part], options);
  return part.kind === 'value' ? `${isolated(part.text)}${words(part.text)}</bdi>` : words(part.text);
}

/** One span a word: Chromium reverses the words of right-to-left headings in the outline otherwise. */
function words(content: string): string {
  return content
    .split(/(\s+)/)
    .map((word) => (word.trim() === '' ? word : `<span>${escapeHtml(word)}</span>`))
    .join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(content: string): string {
  return content.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
