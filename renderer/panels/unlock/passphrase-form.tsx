// Asks for the passphrase of a workspace.
import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Problem } from '#shared/model/problem';
import { unlock } from '../../session/open-workspace';
import { useWords } from '../../session/words';
import { PassphraseEntry } from './passphrase-entry';

interface PassphraseFormProps {
  /** Null when a new try begins. */
  readonly onProblem: (problem: Problem | null) => void;
}

export function PassphraseForm({ onProblem }: PassphraseFormProps): ReactNode {
  const { t } = useWords();
  const [seconds, setSeconds] = useState(0);
  return (
    <PassphraseEntry
      className="d-form"
      onProblem={onProblem}
      perform={async (passphrase) => {
        onProblem(null);
        const opened = await unlock(passphrase, setSeconds);
        setSeconds(0);
        return opened;
      }}
    >
      {({ isEmpty, isBusy }) => (
        <>
          {isBusy && seconds > 0 && (
            <p className="d-dim" role="status">
              {t('unlock.wait', { seconds })}
            </p>
          )}
          <Button type="submit" size="sm" loading={isBusy} disabled={isEmpty}>
            {t('unlock.open')}
          </Button>
        </>
      )}
    </PassphraseEntry>
  );
}
