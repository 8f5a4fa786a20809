// Every source that is in the workspace.
import IconDatabase from '@tabler/icons-react/dist/esm/icons/IconDatabase.mjs';
import type { ReactNode } from 'react';
import type { SourceId } from '#shared/model/ids';
import { openPanel } from '../../actions/lent-controls';
import { sourceAge } from '../../parts/source-age';
import { useDocuments } from '../../session/vault-queries';
import { useWords } from '../../session/words';
import { EmptyState } from '../../ui/empty-state';

export function SourceList({ shown }: { readonly shown: SourceId | null }): ReactNode {
  const words = useWords();
  const { t, number, word } = words;
  const sources = useDocuments('source');
  if (sources.length === 0)
    return (
      <EmptyState
        icon={IconDatabase}
        title={t('import.panel.noSources')}
        text={t('import.panel.noSources.text')}
      />
    );
  return (
    <section className="d-part">
      <h3>{t('import.panel.sources', { count: sources.length })}</h3>
      <div className="d-table-scroll">
        <table className="d-table">
          <thead>
            <tr>
              <th scope="col">{t('import.panel.file')}</th>
              <th scope="col">{t('import.panel.role')}</th>
              <th scope="col" className="d-number">
                {t('import.panel.rows')}
              </th>
              <th scope="col" className="d-number">
                {t('import.panel.outcome.flagged')}
              </th>
              <th scope="col" className="d-number">
                {t('import.panel.outcome.rejected')}
              </th>
              <th scope="col">{t('import.panel.age')}</th>
            </tr>
          </thead>
          <tbody>
            {sources.map((source) => (
              <tr key={source.id} data-shown={source.id === shown}>
                <td>
                  <button
                    type="button"
                    className="d-link"
                    onClick={() => openPanel('import', { source: source.id })}
                  >
                    <bdi>{source.fileName}</bdi>
                  </button>
                </td>
                <td>{word('import.panel.role', source.head.role)}</td>
                <td className="d-number">{number(source.counts.rows)}</td>
                <td className="d-number">{number(source.counts.flagged)}</td>
                <td className="d-number">{number(source.counts.rejected)}</td>
                <td>{sourceAge(source, words)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
