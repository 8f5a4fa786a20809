// Checking the workspace as a whole, and what was found.
import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { VaultContract } from '#shared/contracts/vault';
import { checkWorkspace } from '../../session/backups';
import { useWords } from '../../session/words';
import { Callout } from '../../ui/callout';
import { checkFaults, unboundWords } from '../../workflows/check-faults';

export function CheckSection(): ReactNode {
  const { t } = useWords();
  const [busy, setBusy] = useState(false);
  const [found, setFound] = useState<VaultContract['check']['output'] | null>(null);
  const check = async (): Promise<void> => {
    setBusy(true);
    setFound(await checkWorkspace());
    setBusy(false);
  };
  return (
    <>
      <p className="d-dim">{t('backup.check.text')}</p>
      <div className="d-buttons">
        <Button variant="default" loading={busy} data-action="backup.check" onClick={() => void check()}>
          {t('backup.check')}
        </Button>
      </div>
      {found !== null && <Found found={found} />}
    </>
  );
}

function Found({ found }: { readonly found: VaultContract['check']['output'] }): ReactNode {
  const { t } = useWords();
  const faults = checkFaults(found, t);
  const unbound = unboundWords(found, t);
  const { audit, segments, backup, elsewhere } = found;
  if (faults.length > 0)
    return (
      <Callout tone="bad">
        <p>{t('history.faults', { count: faults.length })}</p>
        <ul>
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
        {unbound !== null && <p>{unbound}</p>}
      </Callout>
    );
  const rows = backup.rows + (elsewhere?.rows ?? 0);
  return (
    <>
      <Callout tone="good">{t('backup.checked.good', { entries: audit.entries, segments, rows })}</Callout>
      {unbound !== null && <p className="d-dim">{unbound}</p>}
      {backup.behind > 0 && (
        <p className="d-dim">
          {t('backup.checked.behind', { count: backup.behind, place: t('backup.which.beside') })}
        </p>
      )}
      {elsewhere !== null && elsewhere.behind > 0 && (
        <p className="d-dim">
          {t('backup.checked.behind', { count: elsewhere.behind, place: t('backup.which.elsewhere') })}
        </p>
      )}
    </>
  );
}
