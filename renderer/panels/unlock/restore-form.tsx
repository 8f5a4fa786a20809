// Offered when the database is not what the keyring remembers: puts the backup's rows back, then opens.
import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Problem } from '#shared/model/problem';
import { restoreBackup } from '../../session/open-workspace';
import { useWords } from '../../session/words';
import { ProgressRow } from '../../ui/progress-row';
import { PassphraseEntry } from './passphrase-entry';

interface RestoreFormProps {
  readonly onProblem: (problem: Problem) => void;
}

/** What is wrong stays told while it is tried: it is why the form is there. */
export function RestoreForm({ onProblem }: RestoreFormProps): ReactNode {
  const { t } = useWords();
  const [done, setDone] = useState(0);
  return (
    <PassphraseEntry
      className="d-form d-form-boxed"
      lead={<p>{t('unlock.restore.text')}</p>}
      onProblem={onProblem}
      perform={(passphrase) => {
        setDone(0);
        return restoreBackup(passphrase, setDone);
      }}
    >
      {({ isEmpty, isBusy }) =>
        isBusy ? (
          <ProgressRow
            label={t('unlock.restoring')}
            done={done}
            cancelLabel={t('common.cancel')}
            onCancel={null}
          />
        ) : (
          <Button type="submit" size="sm" disabled={isEmpty}>
            {t('unlock.restore')}
          </Button>
        )
      }
    </PassphraseEntry>
  );
}
