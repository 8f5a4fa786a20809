// The recovery sheet: made, printed once, and tried at once from the paper. Its words are in this dialog's memory until
// they are on the page, and nowhere afterwards.
import { Button, Modal, Textarea } from '@mantine/core';
import IconPrinter from '@tabler/icons-react/dist/esm/icons/IconPrinter.mjs';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { PersonLine } from '#shared/contracts/vault-answers';
import type { Problem } from '#shared/model/problem';
import { makeRecoverySheet, tryRecoverySheet } from '../../session/people';
import { problemSentence } from '../../session/problem-words';
import { useDocuments, useVaultQuery } from '../../session/vault-queries';
import { useWindow } from '../../session/window-store';
import { useWords } from '../../session/words';
import { Callout } from '../../ui/callout';
import { printRecoverySheet } from '../../workflows/print-recovery-sheet';

interface RecoverySheetProps {
  readonly mayMake: boolean;
  readonly people: readonly PersonLine[];
  readonly making: boolean;
  readonly setMaking: (making: boolean) => void;
}

export function RecoverySheet({ mayMake, people, making, setMaking }: RecoverySheetProps): ReactNode {
  const { t, direction } = useWords();
  return (
    <section>
      <h2>{t('people.sheet')}</h2>
      <p>{t('people.sheet.text')}</p>
      <SheetNow people={people} />
      <p className="d-dim">{t('people.sheet.replaces')}</p>
      <div className="d-buttons">
        <Button
          variant="default"
          disabled={!mayMake}
          data-action="people.sheet"
          onClick={() => setMaking(true)}
        >
          {t('people.sheet.make')}
        </Button>
      </div>
      <Modal
        opened={making}
        onClose={() => setMaking(false)}
        title={t('people.sheet')}
        size="lg"
        closeOnClickOutside={false}
        attributes={{ content: { dir: direction } }}
      >
        {making && <Steps people={people} onDone={() => setMaking(false)} />}
      </Modal>
    </section>
  );
}

/** Whether a sheet holds, and who has left since it was made. */
function SheetNow({ people }: Pick<RecoverySheetProps, 'people'>): ReactNode {
  const { t, day, list } = useWords();
  const { data } = useVaultQuery('recoverySheet', null);
  if (data === undefined) return null;
  const { madeAt } = data;
  if (madeAt === null) return <Callout tone="warn">{t('people.sheet.none')}</Callout>;
  const left = people.filter(({ leftAt }) => leftAt !== null && leftAt > madeAt);
  const date = day(madeAt);
  if (left.length === 0) return <p>{t('people.sheet.madeAt', { date })}</p>;
  const names = list(left.map(({ name }) => name));
  return <Callout tone="warn">{t('people.sheet.leftSince', { date, names })}</Callout>;
}

interface StepsProps extends Pick<RecoverySheetProps, 'people'> {
  readonly onDone: () => void;
}

function Steps({ people, onDone }: StepsProps): ReactNode {
  const [isPrinted, setPrinted] = useState(false);
  if (isPrinted) return <TryStep onDone={onDone} />;
  return <PrintStep people={people} onPrinted={() => setPrinted(true)} />;
}

interface PrintStepProps extends Pick<RecoverySheetProps, 'people'> {
  readonly onPrinted: () => void;
}

function PrintStep({ people, onPrinted }: PrintStepProps): ReactNode {
  const words = useWords();
  const { t, dayAndTime, language } = words;
  const workspace = useWindow((state) => state.situation?.workspace?.name ?? '');
  const madeBy = useWindow((state) => state.opened?.user.name ?? '');
  const marking = useDocuments('settings')[0]?.defaultMarking ?? '';
  // A dialog that was closed before saving may be opened again: the sheet is made once.
  const [made, setMade] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);

  const print = async (): Promise<void> => {
    setBusy(true);
    setProblem(await printOnce());
    setBusy(false);
  };
  const printOnce = async (): Promise<Problem | null> => {
    const sheet = made === null ? await makeRecoverySheet() : null;
    if (sheet !== null && !sheet.ok) return sheet.problem;
    const secret = sheet?.value.words ?? made ?? '';
    setMade(secret);
    const date = dayAndTime(new Date().toISOString());
    const facts = { words: secret, workspace, madeBy, date };
    const printed = await printRecoverySheet(facts, marking, language);
    if (!printed.ok) return printed.problem;
    if (printed.value !== null) onPrinted();
    return null;
  };

  return (
    <div className="d-form" data-form="print-sheet">
      <SheetNow people={people} />
      <p>{t('people.sheet.print.text')}</p>
      <p className="d-dim">{t('people.sheet.replaces')}</p>
      {problem !== null && <Callout tone="bad">{problemSentence(problem, words)}</Callout>}
      <div className="d-buttons">
        <Button
          loading={busy}
          data-autofocus
          leftSection={<IconPrinter size={16} stroke={1.7} />}
          data-action="people.sheet.print"
          onClick={() => void print()}
        >
          {t('people.sheet.print')}
        </Button>
      </div>
    </div>
  );
}

function TryStep({ onDone }: { readonly onDone: () => void }): ReactNode {
  const words = useWords();
  const { t } = words;
  const [typed, setTyped] = useState('');
  const [outcome, setOutcome] = useState<'untried' | 'wrong' | 'holds'>('untried');
  const [problem, setProblem] = useState<Problem | null>(null);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const tried = await tryRecoverySheet(typed);
    setProblem(tried.ok ? null : tried.problem);
    if (!tried.ok) return;
    setOutcome(tried.value.holds ? 'holds' : 'wrong');
    if (tried.value.holds) setTyped('');
  };

  if (outcome === 'holds')
    return (
      <div className="d-form">
        <Callout tone="good">{t('people.sheet.holds')}</Callout>
        <div className="d-buttons">
          <Button data-autofocus onClick={onDone}>
            {t('common.close')}
          </Button>
        </div>
      </div>
    );
  return (
    <form className="d-form" data-form="try-sheet" onSubmit={(event) => void submit(event)}>
      <Textarea
        label={t('people.sheet.try')}
        description={t('people.sheet.try.text')}
        dir="ltr"
        autosize
        minRows={3}
        data-autofocus
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {outcome === 'wrong' && <Callout tone="bad">{t('people.sheet.wrong')}</Callout>}
      {problem !== null && <Callout tone="bad">{problemSentence(problem, words)}</Callout>}
      <p className="d-dim">{t('people.sheet.untried')}</p>
      <div className="d-buttons">
        <Button type="submit" disabled={typed.trim() === ''} data-action="people.sheet.try">
          {t('people.sheet.try.do')}
        </Button>
      </div>
    </form>
  );
}
