// Offered when the database is not what the keyring remembers: puts the backup's rows back, then opens.
import { Button, PasswordInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { Problem } from '#shared/model/problem';
import { restoreBackup } from '../../session/open-workspace';
import { useWords } from '../../session/words';
import { ProgressRow } from '../../ui/progress-row';

export function RestoreForm({
  onProblem,
}: {
  readonly onProblem: (problem: Problem | null) => void;
}): ReactNode {
  const { t } = useWords();
  const [passphrase, setPassphrase] = useState('');
  const [done, setDone] = useState<number | null>(null);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setDone(0);
    const restored = await restoreBackup(passphrase, setDone);
    setDone(null);
    if (!restored.ok) onProblem(restored.problem);
  };

  return (
    <form className="d-form d-form-boxed" onSubmit={(event) => void submit(event)}>
      <p>{t('unlock.restore.text')}</p>
      <PasswordInput
        label={t('unlock.passphrase')}
        value={passphrase}
        autoComplete="off"
        visibilityToggleButtonProps={{ 'aria-label': t('unlock.show') }}
        onChange={(event) => setPassphrase(event.currentTarget.value)}
      />
      {done === null ? (
        <Button type="submit" size="sm" variant="default" disabled={passphrase === ''}>
          {t('unlock.restore')}
        </Button>
      ) : (
        <ProgressRow
          label={t('unlock.restoring')}
          done={done}
          cancelLabel={t('common.cancel')}
          onCancel={null}
        />
      )}
    </form>
  );
}
