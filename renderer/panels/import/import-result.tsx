// After an import: what came in, and the way to the rows with something to say.
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ImportReport } from '#shared/contracts/vault-answers';
import { openPanel } from '../../actions/lent-controls';
import { undoEntry } from '../../session/execute';
import { useWords } from '../../session/words';
import { Callout } from '../../ui/callout';
import { CountsBar } from './counts-bar';
import { LedgerRows } from './ledger-rows';

interface ImportResultProps {
  readonly report: ImportReport;
  readonly onUndone: () => void;
}

export function ImportResult({ report, onUndone }: ImportResultProps): ReactNode {
  const { t } = useWords();
  const undo = async (of: number): Promise<void> => {
    if (await undoEntry(of)) onUndone();
  };
  const { counts, notData, mentions, links, seconds, alreadyHere, source, entry, file } = report;
  return (
    <div className="d-file">
      <Callout tone="good">
        {alreadyHere
          ? t('import.panel.alreadyHere', { file })
          : t('import.panel.done', { file, rows: counts.rows, seconds: Math.round(seconds * 10) / 10 })}
      </Callout>
      <CountsBar counts={counts} notData={notData} mentions={mentions} links={links} />
      <div className="d-buttons">
        <Button onClick={() => openPanel('connections')}>{t('import.panel.seeConnections')}</Button>
        {entry !== null && (
          <Button variant="default" onClick={() => void undo(entry)}>
            {t('import.panel.undo')}
          </Button>
        )}
      </div>
      <LedgerRows source={source} counts={counts} />
    </div>
  );
}
