// What a case is about, the sources it uses with what became of their rows, and its charts.
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { CaseDocument, SourceDocument } from '#shared/model/documents';
import { crimeTypeWords } from '#shared/ontology/offence-codes';
import { openPanel } from '../../actions/lent-controls';
import { LegalHold } from '../../parts/legal-hold';
import { PurgeButton } from '../../parts/purge-button';
import { sourceAge } from '../../parts/source-age';
import { useDocuments } from '../../session/vault-queries';
import { useWords } from '../../session/words';
import { FactList } from '../../ui/fact-list';

export function CaseDetail({ of }: { readonly of: CaseDocument }): ReactNode {
  const { t, number } = useWords();
  const uses = useDocuments('caseSource');
  const sources = useDocuments('source');
  const charts = useDocuments('chart').filter((chart) => chart.caseId === of.id);
  const ids = new Set<string>(uses.flatMap((use) => (use.caseId === of.id ? [use.sourceId] : [])));
  const used = sources.filter((source) => ids.has(source.id) || source.head.caseId === of.id);
  const facts = [
    [t('case.crimeTypes'), of.crimeTypes.map(crimeTypeWords).join('; ')],
    [t('case.jurisdiction'), of.jurisdiction],
    [t('case.lead'), of.lead],
  ] as const;

  return (
    <div className="d-case-detail">
      <FactList facts={facts.filter(([, value]) => value !== '')} />
      <h3>{t('cases.sources', { count: used.length })}</h3>
      {used.length === 0 ? (
        <p className="d-dim">{t('cases.sources.none')}</p>
      ) : (
        <ul className="d-lines">
          {used.map((source) => (
            <SourceLine key={source.id} source={source} rows={number(source.counts.rows)} />
          ))}
        </ul>
      )}
      <h3>{t('cases.charts', { count: charts.length })}</h3>
      {charts.length > 0 && (
        <ul className="d-lines">
          {charts.map((chart) => (
            <li key={chart.id}>
              <button type="button" className="d-link" onClick={() => openPanel('chart', { caseId: of.id })}>
                <bdi>{chart.title}</bdi>
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className="d-buttons">
        <Button
          variant="light"
          size="compact-sm"
          onClick={() => openPanel('import', { form: 'choose', caseId: of.id })}
        >
          {t('cases.import')}
        </Button>
        <Button
          variant="default"
          size="compact-sm"
          onClick={() => openPanel('connections', { caseId: of.id })}
        >
          {t('panel.connections')}
        </Button>
        <Button variant="default" size="compact-sm" onClick={() => openPanel('chart', { caseId: of.id })}>
          {t('panel.chart')}
        </Button>
        <Button variant="default" size="compact-sm" onClick={() => openPanel('briefing', { caseId: of.id })}>
          {t('panel.briefing')}
        </Button>
        <PurgeButton of={{ caseId: of.id }} />
      </div>
      <LegalHold target={of.id} />
    </div>
  );
}

function SourceLine({ source, rows }: { readonly source: SourceDocument; readonly rows: string }): ReactNode {
  const words = useWords();
  return (
    <li>
      <button
        type="button"
        className="d-link d-cut"
        onClick={() => openPanel('import', { source: source.id })}
        title={source.fileName}
      >
        <bdi>{source.fileName}</bdi>
      </button>
      <span className="d-dim">
        {words.t('cases.rows', { rows })} · {sourceAge(source, words)}
      </span>
    </li>
  );
}
