// Asks for the passphrase of a workspace.
import { Button, PasswordInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { Problem } from '#shared/model/problem';
import { unlock } from '../../session/open-workspace';
import { problemSentence } from '../../session/problem-words';
import { useWords } from '../../session/words';

/** A wrong passphrase is said at the field; any other problem goes to `onProblem`. */
export function PassphraseForm({
  onProblem,
}: {
  readonly onProblem: (problem: Problem | null) => void;
}): ReactNode {
  const words = useWords();
  const { t } = words;
  const [passphrase, setPassphrase] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setWrong(null);
    onProblem(null);
    const opened = await unlock(passphrase);
    setBusy(false);
    if (opened.ok) return;
    if (opened.problem.code === 'passphrase-wrong') setWrong(problemSentence(opened.problem, words));
    else onProblem(opened.problem);
  };

  return (
    <form className="d-form" onSubmit={(event) => void submit(event)}>
      <PasswordInput
        label={t('unlock.passphrase')}
        value={passphrase}
        error={wrong}
        autoFocus
        autoComplete="off"
        visibilityToggleButtonProps={{ 'aria-label': t('unlock.show') }}
        onChange={(event) => setPassphrase(event.currentTarget.value)}
      />
      <Button type="submit" size="sm" loading={busy} disabled={passphrase === ''}>
        {t('unlock.open')}
      </Button>
    </form>
  );
}
