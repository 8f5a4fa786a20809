// Offered when the database is not what the keyring remembers: puts the backup's rows back, then opens.
import { Button, PasswordInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { Problem } from '#shared/model/problem';
import { restoreBackup } from '../../session/open-workspace';
import { problemSentence } from '../../session/problem-words';
import { useWords } from '../../session/words';
import { ProgressRow } from '../../ui/progress-row';

/** A wrong passphrase is said at the field; any other problem goes to `onProblem`. */
export function RestoreForm({
  onProblem,
}: {
  readonly onProblem: (problem: Problem | null) => void;
}): ReactNode {
  const words = useWords();
  const { t } = words;
  const [passphrase, setPassphrase] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const [done, setDone] = useState<number | null>(null);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setDone(0);
    setWrong(null);
    const restored = await restoreBackup(passphrase, setDone);
    setDone(null);
    if (restored.ok) return;
    if (restored.problem.code === 'passphrase-wrong') setWrong(problemSentence(restored.problem, words));
    else onProblem(restored.problem);
  };

  return (
    <form className="d-form d-form-boxed" onSubmit={(event) => void submit(event)}>
      <p>{t('unlock.restore.text')}</p>
      <PasswordInput
        label={t('unlock.passphrase')}
        value={passphrase}
        error={wrong}
        autoFocus
        autoComplete="off"
        visibilityToggleButtonProps={{ 'aria-label': t('unlock.show') }}
        onChange={(event) => setPassphrase(event.currentTarget.value)}
      />
      {done === null ? (
        <Button type="submit" size="sm" disabled={passphrase === ''}>
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
