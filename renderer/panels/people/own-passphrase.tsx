// Everybody changes their own passphrase, and nobody another's.
import { Button, PasswordInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { LongStep } from '#shared/contracts/vault-answers';
import type { Problem } from '#shared/model/problem';
import { LongStepRow } from '../../parts/long-step-row';
import { isChosen, NewPassphraseFields, noPassphrase } from '../../parts/new-passphrase-fields';
import { changePassphrase } from '../../session/people';
import { problemSentence } from '../../session/problem-words';
import { useWindow } from '../../session/window-store';
import { useWords } from '../../session/words';
import { Callout } from '../../ui/callout';

export function OwnPassphrase(): ReactNode {
  const words = useWords();
  const { t } = words;
  const keyFile = useWindow((state) => state.situation?.workspace?.keyFile ?? false);
  const [current, setCurrent] = useState('');
  const [chosen, setChosen] = useState(noPassphrase);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const [step, setStep] = useState<LongStep | null>(null);
  const isWrong = problem?.code === 'passphrase-wrong';

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    const failed = await changePassphrase(keyFile ? null : current, chosen.passphrase, setStep);
    setBusy(false);
    setProblem(failed);
    if (failed !== null) return;
    setCurrent('');
    setChosen(noPassphrase);
  };

  return (
    <section>
      <h2>{t('people.passphrase')}</h2>
      <form className="d-form" data-form="own-passphrase" onSubmit={(event) => void submit(event)}>
        {keyFile ? (
          <Callout tone="warn">{t('people.passphrase.keyFile')}</Callout>
        ) : (
          <PasswordInput
            label={t('people.passphrase.current')}
            value={current}
            error={isWrong ? problemSentence(problem, words) : null}
            autoComplete="off"
            visibilityToggleButtonProps={{ 'aria-label': t('unlock.show') }}
            onChange={(event) => setCurrent(event.currentTarget.value)}
          />
        )}
        <NewPassphraseFields label={t('people.passphrase.next')} value={chosen} onChange={setChosen} />
        <p className="d-dim">{t('people.passphrase.text')}</p>
        {problem !== null && !isWrong && <Callout tone="bad">{problemSentence(problem, words)}</Callout>}
        {busy && <LongStepRow step={step} />}
        <div className="d-buttons">
          <Button type="submit" loading={busy} disabled={(!keyFile && current === '') || !isChosen(chosen)}>
            {t('people.passphrase.do')}
          </Button>
        </div>
      </form>
    </section>
  );
}
