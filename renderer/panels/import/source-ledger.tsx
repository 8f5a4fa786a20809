// One source that is in: its head, what became of its rows, and undoing its import.
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { SourceId } from '#shared/model/ids';
import { LegalHold } from '../../parts/legal-hold';
import { PurgeButton } from '../../parts/purge-button';
import { sourceAge } from '../../parts/source-age';
import { undoEntry } from '../../session/execute';
import { useDocuments, useVaultQuery } from '../../session/vault-queries';
import { useWords } from '../../session/words';
import { FactList } from '../../ui/fact-list';
import { CountsBar } from './counts-bar';
import { LedgerRows } from './ledger-rows';

export function SourceLedger({ id }: { readonly id: SourceId }): ReactNode {
  const words = useWords();
  const { t, word, bytes, dayAndTime, number } = words;
  const source = useDocuments('source').find((one) => one.id === id);
  const history = useVaultQuery('history', source === undefined ? null : { about: source.id, limit: 20 });
  if (source === undefined) return null;
  const { head, counts, empty, mentions, links, statedTotal } = source;
  const grade = [head.reliability, head.credibility].filter(Boolean).join('');
  const entry = history.data?.find((line) => line.command === 'source.import' && line.undoable);
  const facts = [
    [t('import.panel.format'), word('format', source.spec.format)],
    [t('import.panel.imported'), dayAndTime(source.importedAt)],
    [t('import.panel.age'), sourceAge(source, words)],
    [t('import.panel.obtained'), head.obtained],
    [t('import.panel.marking'), head.marking],
    [t('import.panel.class'), word('class', head.materialClass)],
    [
      t('import.panel.grading'),
      head.gradingScheme === null ? t('import.panel.ungraded') : `${grade} (${head.gradingScheme})`,
    ],
    [t('import.panel.size'), bytes(source.size)],
    [t('import.panel.stated'), statedTotal === null ? '' : number(statedTotal)],
    ['SHA-256', source.sha256],
  ] as const;
  return (
    <section className="d-file">
      <h2>
        <bdi>{source.fileName}</bdi>
      </h2>
      <CountsBar counts={counts} notData={empty ?? 0} mentions={mentions} links={links} />
      <FactList facts={facts.filter(([, value]) => value !== '')} />
      {source.purgedRows > 0 && (
        <p className="d-dim">{t('purge.rowsPurged', { count: source.purgedRows })}</p>
      )}
      <div className="d-buttons">
        {entry !== undefined && (
          <Button variant="default" size="compact-sm" onClick={() => void undoEntry(entry.number)}>
            {t('import.panel.undo')}
          </Button>
        )}
        <PurgeButton of={{ source: id }} />
      </div>
      <LegalHold target={id} />
      <LedgerRows key={id} source={id} counts={counts} />
    </section>
  );
}
