// A person is added by name, with a role and a passphrase to begin with.
import { Button, Select, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { Problem } from '#shared/model/problem';
import { type PersonRole, personRoles } from '#shared/model/roles';
import { isChosen, NewPassphraseFields, noPassphrase } from '../../parts/new-passphrase-fields';
import { addPerson } from '../../session/people';
import { problemSentence } from '../../session/problem-words';
import { useDocuments } from '../../session/vault-queries';
import { useWords } from '../../session/words';
import { Callout } from '../../ui/callout';

export function AddPersonForm({ onDone }: { readonly onDone: () => void }): ReactNode {
  const words = useWords();
  const { t } = words;
  const usualAgency = useDocuments('settings')[0]?.agency ?? '';
  const [name, setName] = useState('');
  const [agency, setAgency] = useState(usualAgency);
  const [role, setRole] = useState<PersonRole>('analyst');
  const [chosen, setChosen] = useState(noPassphrase);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    const failed = await addPerson({ name, agency, role, passphrase: chosen.passphrase });
    setBusy(false);
    setProblem(failed);
    if (failed === null) onDone();
  };

  return (
    <form
      className="d-form d-form-boxed"
      aria-label={t('people.add')}
      data-form="add-person"
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => {
        // An open list of choices is what it closes first.
        const isInList = event.target instanceof Element && event.target.hasAttribute('aria-controls');
        if (event.key === 'Escape' && !isInList && !busy) onDone();
      }}
    >
      <h2>{t('people.add')}</h2>
      <div className="d-form-pair">
        <TextInput
          label={t('people.name')}
          value={name}
          autoFocus
          required
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <TextInput
          label={t('people.agency')}
          value={agency}
          onChange={(event) => setAgency(event.currentTarget.value)}
        />
      </div>
      <Select
        label={t('people.role')}
        description={t(`people.role.${role}`)}
        data={personRoles.map((value) => ({ value, label: t(`personRole.${value}`) }))}
        value={role}
        onChange={(value) => setRole((value ?? 'analyst') as PersonRole)}
      />
      <NewPassphraseFields label={t('people.add.passphrase')} value={chosen} onChange={setChosen} />
      <p className="d-dim">{t('people.add.text')}</p>
      {problem !== null && <Callout tone="bad">{problemSentence(problem, words)}</Callout>}
      <div className="d-buttons">
        <Button type="submit" loading={busy} disabled={name.trim() === '' || !isChosen(chosen)}>
          {t('people.add.do')}
        </Button>
        <Button variant="default" disabled={busy} onClick={onDone}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
