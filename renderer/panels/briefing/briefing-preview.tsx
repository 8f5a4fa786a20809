// The briefing on screen, drawn from its content as React: nothing of it is ever taken as HTML.
import { createContext, type ReactNode, useContext } from 'react';
import { citation } from '#shared/briefing/citation';
import type { Block, BriefingContent, Inline } from '#shared/briefing/types';
import { baseDirection } from '#shared/graph/label-lines';
import { useWords, type Words, wordsOf } from '../../session/words';

/** The words of the briefing's language: on paper the window's is nowhere. */
const PaperWords = createContext<Words>(wordsOf('en'));

export function BriefingPreview({ content }: { readonly content: BriefingContent }): ReactNode {
  const { t } = useWords();
  const { title, language, direction, marking, blocks } = content;
  return (
    <article
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, and must do so by keyboard too
      tabIndex={0}
      className="d-paper"
      lang={language}
      dir={direction}
      aria-label={t('briefing.panel.previewOf', { title })}
    >
      <p className="d-paper-marking">
        <bdi dir="ltr">{marking}</bdi>
      </p>
      <PaperWords value={wordsOf(language)}>
        {blocks.map((block, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a composed briefing is drawn whole and never reordered
          <BlockView key={index} block={block} />
        ))}
      </PaperWords>
    </article>
  );
}

function BlockView({ block }: { readonly block: Block }): ReactNode {
  const { t } = useContext(PaperWords);
  switch (block.kind) {
    case 'heading': {
      const Heading = (['h2', 'h3', 'h4'] as const)[block.level - 1] ?? 'h4';
      return <Heading>{inlines(block.content)}</Heading>;
    }
    case 'paragraph':
      return <p>{inlines(block.content)}</p>;
    case 'notice':
      return <p className="d-paper-notice">{inlines(block.content)}</p>;
    case 'list':
      return (
        <ul>{block.items.map((item, index) => keyed(index, (key) => <li key={key}>{inlines(item)}</li>))}</ul>
      );
    case 'table':
      return <TableView block={block} />;
    case 'chart':
      return (
        <p className="d-paper-chart">
          {t('briefing.panel.chartHere', {
            nodes: block.list.nodes.length,
            links: block.list.links.length,
          })}
        </p>
      );
    case 'sheet':
      return (
        <>
          <hr />
          {block.blocks.map((inner, index) => keyed(index, (key) => <BlockView key={key} block={inner} />))}
          <hr />
        </>
      );
  }
}

function TableView({ block }: { readonly block: Extract<Block, { readonly kind: 'table' }> }): ReactNode {
  return (
    <table>
      {block.caption.length === 0 ? null : <caption>{inlines(block.caption)}</caption>}
      <thead>
        <tr>
          {block.head.map((cell, index) =>
            keyed(index, (key) => (
              <th key={key} scope="col">
                {inlines(cell)}
              </th>
            )),
          )}
        </tr>
      </thead>
      <tbody>
        {block.rows.map((row, index) =>
          keyed(index, (key) => (
            <tr key={key}>
              {row.map((cell, at) =>
                keyed(at, (cellKey) => (
                  <td key={cellKey} colSpan={at === row.length - 1 ? block.widths.length - at : 1}>
                    {inlines(cell)}
                  </td>
                )),
              )}
            </tr>
          )),
        )}
      </tbody>
    </table>
  );
}

function inlines(content: readonly Inline[]): ReactNode {
  return content.map((part, index) => keyed(index, (key) => <InlineView key={key} part={part} />));
}

function InlineView({ part }: { readonly part: Inline }): ReactNode {
  const { t } = useContext(PaperWords);
  if (part.kind === 'text') return part.text;
  if (part.kind === 'value') return <bdi dir={baseDirection(part.text)}>{part.text}</bdi>;
  if (part.kind === 'fine')
    return (
      <span className="d-paper-fine" dir="ltr">
        {part.text}
      </span>
    );
  if (part.kind === 'strong') return <strong>{part.text}</strong>;
  return <span className="d-paper-cite">{citation(t, part.number, part.rows)}</span>;
}

/** A briefing's parts have no ids and never move: their place is their key. */
function keyed(index: number, draw: (key: number) => ReactNode): ReactNode {
  return draw(index);
}
