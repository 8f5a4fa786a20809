// Asks which case somebody works on and what for: before the workbench where the workspace wants to know, and again
// whenever it changes.
import { Button, Select, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { asId, type CaseId } from '#shared/model/ids';
import { givePurpose, usePurpose } from '../../session/purpose';
import { useDocuments } from '../../session/vault-queries';
import { useWords } from '../../session/words';

export function PurposeForm({ onDone }: { readonly onDone?: () => void }): ReactNode {
  const { t } = useWords();
  const before = usePurpose();
  const cases = useDocuments('case');
  const [caseId, setCaseId] = useState<string>(before?.caseId ?? '');
  const [words, setWords] = useState(before?.words ?? '');

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    await givePurpose({ caseId: caseId === '' ? null : asId<CaseId>(caseId), words: words.trim() });
    onDone?.();
  };

  return (
    <form className="d-form" onSubmit={(event) => void submit(event)} data-form="purpose">
      <p className="d-dim">{t('purpose.text')}</p>
      <Select
        label={t('workbench.case')}
        data={[
          { value: '', label: t('purpose.noCase') },
          ...cases.map((one) => ({
            value: one.id,
            label: [one.number, one.title].filter(Boolean).join(' · '),
          })),
        ]}
        value={caseId}
        onChange={(value) => setCaseId(value ?? '')}
      />
      <TextInput
        label={t('purpose.words')}
        placeholder={t('purpose.words.hint')}
        maxLength={200}
        autoFocus
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <Button type="submit" size="sm" disabled={words.trim() === ''}>
        {t('purpose.go')}
      </Button>
    </form>
  );
}
