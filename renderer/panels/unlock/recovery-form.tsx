// A lost passphrase: the words of the recovery sheet, then whose passphrase it is and the new one. Names are shown only
// once the words have opened the keyring.
import { Button, Select, Textarea } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { PersonLine } from '#shared/contracts/vault-answers';
import type { Problem } from '#shared/model/problem';
import { isChosen, NewPassphraseFields, noPassphrase } from '../../parts/new-passphrase-fields';
import { recover, recoverable } from '../../session/open-workspace';
import { problemSentence } from '../../session/problem-words';
import { useWindow } from '../../session/window-store';
import { useWords } from '../../session/words';
import { Callout } from '../../ui/callout';

export function RecoveryForm({ onBack }: { readonly onBack: () => void }): ReactNode {
  const { t } = useWords();
  const isEntering = useWindow((state) => state.isEntering);
  const [words, setWords] = useState('');
  const [people, setPeople] = useState<readonly PersonLine[] | null>(null);
  return (
    <>
      <h2>{t('recover.title')}</h2>
      {people === null ? (
        <WordsStep words={words} onWords={setWords} onPeople={setPeople} />
      ) : (
        <PersonStep words={words} people={people} />
      )}
      <Button variant="subtle" color="gray" data-action="recover.back" disabled={isEntering} onClick={onBack}>
        {t('recover.back')}
      </Button>
    </>
  );
}

interface WordsStepProps {
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly onPeople: (people: readonly PersonLine[]) => void;
}

function WordsStep({ words, onWords, onPeople }: WordsStepProps): ReactNode {
  const language = useWords();
  const { t } = language;
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    const found = await recoverable(words);
    setBusy(false);
    if (found.ok) onPeople(found.value);
    else setProblem(found.problem);
  };

  return (
    <form className="d-form" data-form="recovery-words" onSubmit={(event) => void submit(event)}>
      <Textarea
        label={t('recover.words')}
        description={t('recover.words.text')}
        dir="ltr"
        autosize
        minRows={3}
        autoFocus
        autoComplete="off"
        spellCheck={false}
        value={words}
        onChange={(event) => onWords(event.currentTarget.value)}
      />
      {problem !== null && <Callout tone="bad">{problemSentence(problem, language)}</Callout>}
      <Button type="submit" size="sm" loading={busy} disabled={words.trim() === ''}>
        {t('recover.next')}
      </Button>
    </form>
  );
}

interface PersonStepProps {
  readonly words: string;
  readonly people: readonly PersonLine[];
}

function PersonStep({ words, people }: PersonStepProps): ReactNode {
  const language = useWords();
  const { t, word } = language;
  const [at, setAt] = useState<string | null>(people.length === 1 ? '0' : null);
  const [chosen, setChosen] = useState(noPassphrase);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const person = at === null ? undefined : people[Number(at)];

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (person === undefined) return;
    setBusy(true);
    const opened = await recover(words, person.user, chosen.passphrase);
    setBusy(false);
    if (!opened.ok) setProblem(opened.problem);
  };

  return (
    <form className="d-form" data-form="recovery-person" onSubmit={(event) => void submit(event)}>
      <Select
        size="sm"
        label={t('recover.who')}
        data={people.map(({ name, role }, place) => ({
          value: String(place),
          label: `${name} (${word('personRole.within', role)})`,
        }))}
        value={at}
        onChange={setAt}
      />
      <NewPassphraseFields label={t('people.passphrase.next')} value={chosen} onChange={setChosen} />
      {problem !== null && <Callout tone="bad">{problemSentence(problem, language)}</Callout>}
      <Button type="submit" size="sm" loading={busy} disabled={person === undefined || !isChosen(chosen)}>
        {t('recover.do')}
      </Button>
    </form>
  );
}
