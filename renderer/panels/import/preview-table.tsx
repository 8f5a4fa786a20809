// Rows as written, with what was understood in them and what is wrong with them.
import type { ReactNode } from 'react';
import { columnWords } from '#shared/import/column-words';
import type { PreviewRow } from '#shared/import/types';
import { MentionLines } from '../../parts/mention-lines';
import { rowProblemSentence } from '../../session/problem-words';
import { useWords } from '../../session/words';
import { ValueText } from '../../ui/value-text';

interface PreviewTableProps {
  readonly rows: readonly PreviewRow[];
  readonly columns: readonly string[];
}

export function PreviewTable({ rows, columns }: PreviewTableProps): ReactNode {
  const words = useWords();
  const { t } = words;
  return (
    <div className="d-preview">
      {rows.map((row) => (
        <article key={row.row} className="d-preview-row" data-outcome={row.outcome}>
          <header>
            <span className="d-mono">{t('record.row', { row: String(row.row) })}</span>
            <span className="d-status" data-status={row.outcome}>
              {t(`outcome.${row.outcome}`)}
            </span>
          </header>
          {row.problems.length > 0 && (
            <ul className="d-problems">
              {row.problems.map((problem) => (
                <li key={`${problem.code}${problem.column}`}>
                  {rowProblemSentence(problem, row.row, words)}
                </li>
              ))}
            </ul>
          )}
          <div className="d-beside">
            <dl className="d-cells">
              {columns.map((column, index) => {
                const cell = row.cells[index] ?? null;
                if (cell === null || cell === '') return null;
                return (
                  <div key={column}>
                    <dt>
                      <bdi>{columnWords(t, column, row.problems)}</bdi>
                    </dt>
                    <dd>
                      <ValueText>{cell}</ValueText>
                    </dd>
                  </div>
                );
              })}
            </dl>
            <MentionLines mentions={row.mentions} links={row.links} />
          </div>
        </article>
      ))}
    </div>
  );
}
