// One passphrase and what is done with it: opening a workspace and restoring one ask in the same way.
import { PasswordInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { Problem, Result } from '#shared/model/problem';
import { problemSentence } from '../../session/problem-words';
import { useWords } from '../../session/words';

interface PassphraseEntryProps {
  readonly className: string;
  /** In the field from the beginning: what a key file holds, which nobody has ever typed. */
  readonly initial?: string;
  /** Stands above the field. */
  readonly lead?: ReactNode;
  readonly perform: (passphrase: string) => Promise<Result<unknown>>;
  /** A wrong passphrase is said at the field; any other problem goes here. */
  readonly onProblem: (problem: Problem) => void;
  /** What stands below the field: the button, or how far it is. */
  readonly children: (state: { readonly isEmpty: boolean; readonly isBusy: boolean }) => ReactNode;
}

export function PassphraseEntry(props: PassphraseEntryProps): ReactNode {
  const { className, initial = '', lead, perform, onProblem, children } = props;
  const words = useWords();
  const { t } = words;
  const [passphrase, setPassphrase] = useState(initial);
  const [wrong, setWrong] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setWrong(null);
    const done = await perform(passphrase);
    setBusy(false);
    if (done.ok) return;
    if (done.problem.code === 'passphrase-wrong') setWrong(problemSentence(done.problem, words));
    else onProblem(done.problem);
  };

  return (
    <form className={className} onSubmit={(event) => void submit(event)}>
      {lead}
      <PasswordInput
        label={t('unlock.passphrase')}
        value={passphrase}
        error={wrong}
        autoFocus
        autoComplete="off"
        visibilityToggleButtonProps={{ 'aria-label': t('unlock.show') }}
        onChange={(event) => setPassphrase(event.currentTarget.value)}
      />
      {children({ isEmpty: passphrase === '', isBusy })}
    </form>
  );
}
