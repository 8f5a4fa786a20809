// Removing somebody cannot be undone, so the one step asks for their name; then it shows how far the sealing is.
import { Button, Modal, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { LongStep, PersonLine } from '#shared/contracts/vault-answers';
import type { Problem } from '#shared/model/problem';
import { LongStepRow } from '../../parts/long-step-row';
import { removePerson } from '../../session/people';
import { problemSentence } from '../../session/problem-words';
import { useWords } from '../../session/words';
import { Callout } from '../../ui/callout';

interface RemovePersonProps {
  /** Null: nobody is to be removed. */
  readonly person: PersonLine | null;
  readonly onDone: (isRemoved: boolean) => void;
}

export function RemovePerson({ person, onDone }: RemovePersonProps): ReactNode {
  const { t, direction } = useWords();
  const [busy, setBusy] = useState(false);
  return (
    <Modal
      opened={person !== null}
      onClose={() => !busy && onDone(false)}
      withCloseButton={!busy}
      title={person === null ? '' : t('people.remove.title', { name: person.name })}
      attributes={{ content: { dir: direction } }}
    >
      {person !== null && <RemoveForm person={person} busy={busy} setBusy={setBusy} onDone={onDone} />}
    </Modal>
  );
}

interface RemoveFormProps {
  readonly person: PersonLine;
  readonly busy: boolean;
  readonly setBusy: (busy: boolean) => void;
  readonly onDone: (isRemoved: boolean) => void;
}

function RemoveForm({ person, busy, setBusy, onDone }: RemoveFormProps): ReactNode {
  const words = useWords();
  const { t } = words;
  const [typed, setTyped] = useState('');
  const [step, setStep] = useState<LongStep | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const { name, role, user } = person;

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (typed.trim() !== name) return;
    setBusy(true);
    const failed = await removePerson(name, { user }, setStep);
    setBusy(false);
    setProblem(failed);
    if (failed === null) onDone(true);
  };

  return (
    <form className="d-form" data-form="remove-person" onSubmit={(event) => void submit(event)}>
      <p>{t('people.remove.text', { name })}</p>
      {role === 'administrator' && <Callout tone="warn">{t('people.remove.sheet', { name })}</Callout>}
      <TextInput
        label={t('people.remove.type', { name })}
        value={typed}
        data-autofocus
        disabled={busy}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {problem !== null && <Callout tone="bad">{problemSentence(problem, words)}</Callout>}
      {busy ? (
        <LongStepRow step={step} />
      ) : (
        <div className="d-buttons">
          <Button type="submit" color="red" disabled={typed.trim() !== name}>
            {t('people.remove.do')}
          </Button>
          <Button variant="default" onClick={() => onDone(false)}>
            {t('common.cancel')}
          </Button>
        </div>
      )}
    </form>
  );
}
