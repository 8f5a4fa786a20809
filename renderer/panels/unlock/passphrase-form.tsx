// Asks for the passphrase of a workspace.
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
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
  return (
    <PassphraseEntry
      className="d-form"
      onProblem={onProblem}
      perform={(passphrase) => {
        onProblem(null);
        return unlock(passphrase);
      }}
    >
      {({ isEmpty, isBusy }) => (
        <Button type="submit" size="sm" loading={isBusy} disabled={isEmpty}>
          {t('unlock.open')}
        </Button>
      )}
    </PassphraseEntry>
  );
}
