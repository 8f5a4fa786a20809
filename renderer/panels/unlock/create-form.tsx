// Makes a workspace for one named person: the name signs every change.
import { Button, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { Problem } from '#shared/model/problem';
import { isChosen, NewPassphraseFields, noPassphrase } from '../../parts/new-passphrase-fields';
import { createWorkspace } from '../../session/open-workspace';
import { problemSentence } from '../../session/problem-words';
import { useWords } from '../../session/words';
import { Callout } from '../../ui/callout';

export function CreateForm(): ReactNode {
  const words = useWords();
  const { t } = words;
  const [name, setName] = useState('');
  const [agency, setAgency] = useState('');
  const [chosen, setChosen] = useState(noPassphrase);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    const made = await createWorkspace(name.trim(), agency.trim(), chosen.passphrase);
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
      <NewPassphraseFields label={t('create.passphrase')} value={chosen} onChange={setChosen} />
      {problem !== null && <Callout tone="bad">{problemSentence(problem, words)}</Callout>}
      <Button type="submit" size="sm" loading={busy} disabled={name.trim() === '' || !isChosen(chosen)}>
        {t('create.make')}
      </Button>
    </form>
  );
}
