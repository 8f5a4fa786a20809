// Makes a workspace for one named person: the name signs every change.
import { Button, PasswordInput, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { Problem } from '#shared/model/problem';
import { createWorkspace } from '../../session/open-workspace';
import { problemSentence } from '../../session/problem-words';
import { useWords } from '../../session/words';
import { Callout } from '../../ui/callout';
import { passphraseStrength } from './passphrase-strength';

export function CreateForm(): ReactNode {
  const words = useWords();
  const { t } = words;
  const [name, setName] = useState('');
  const [agency, setAgency] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const differs = again !== '' && again !== passphrase;
  const strength = passphraseStrength(passphrase);
  const toggle = { 'aria-label': t('unlock.show') };

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    const made = await createWorkspace(name.trim(), agency.trim(), passphrase);
    setBusy(false);
    if (!made.ok) setProblem(made.problem);
  };

  return (
    <form className="d-form" onSubmit={(event) => void submit(event)}>
      <h2>{t('create.title')}</h2>
      <p className="d-dim">{t('create.text')}</p>
      <TextInput
        label={t('create.name')}
        description={t('create.name.text')}
        size="sm"
        value={name}
        autoFocus
        required
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput
        label={t('create.agency')}
        size="sm"
        value={agency}
        onChange={(event) => setAgency(event.currentTarget.value)}
      />
      <PasswordInput
        label={t('create.passphrase')}
        description={t('create.passphrase.text')}
        value={passphrase}
        required
        autoComplete="new-password"
        visibilityToggleButtonProps={toggle}
        onChange={(event) => setPassphrase(event.currentTarget.value)}
      />
      {passphrase !== '' && (
        <div className="d-strength" data-strength={strength} role="status">
          <span aria-hidden="true" />
          {t(`create.strength.${strength}`)}
        </div>
      )}
      <PasswordInput
        label={t('create.again')}
        value={again}
        required
        autoComplete="new-password"
        error={differs ? t('create.differs') : null}
        visibilityToggleButtonProps={toggle}
        onChange={(event) => setAgain(event.currentTarget.value)}
      />
      {problem !== null && <Callout tone="bad">{problemSentence(problem, words)}</Callout>}
      <Button
        type="submit"
        size="sm"
        loading={busy}
        disabled={name.trim() === '' || passphrase === '' || again !== passphrase}
      >
        {t('create.make')}
      </Button>
    </form>
  );
}
