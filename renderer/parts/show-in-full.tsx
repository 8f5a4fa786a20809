// Beside a masked number: the person says why they need it, and sees it for a minute. The vault writes the reason down before
// it tells the number.
import { Button, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { SourceId } from '#shared/model/ids';
import type { Problem } from '#shared/model/problem';
import { mayDo } from '#shared/model/roles';
import { useOwnRole } from '../session/own-role';
import { problemSentence } from '../session/problem-words';
import { protectedMark } from '../session/protected-copies';
import { windowStore } from '../session/window-store';
import { useWords } from '../session/words';
import { ValueText } from '../ui/value-text';

interface ShowInFullProps {
  readonly source: SourceId;
  readonly row: number;
  /** A column, or several as a statement's field names them. */
  readonly column: string;
}

const shownMs = 60_000;

/** Null for a role that may not. */
export function ShowInFull(place: ShowInFullProps): ReactNode {
  const { t } = useWords();
  const role = useOwnRole();
  const [isAsking, setAsking] = useState(false);
  const [written, setWritten] = useState<string | null>(null);
  useEffect(() => {
    if (written === null) return;
    const timer = setTimeout(() => setWritten(null), shownMs);
    return () => clearTimeout(timer);
  }, [written]);
  if (role === null || !mayDo(role, 'reveal')) return null;
  if (written !== null) return <InFull written={written} onHide={() => setWritten(null)} />;
  if (!isAsking)
    return (
      <button
        type="button"
        className="d-link d-reveal-open"
        data-action="reveal.open"
        onClick={() => setAsking(true)}
      >
        {t('reveal.open')}
      </button>
    );
  return (
    <ReasonForm
      place={place}
      onTold={(told) => {
        setWritten(told);
        setAsking(false);
      }}
      onLeave={() => setAsking(false)}
    />
  );
}

interface ReasonFormProps {
  readonly place: ShowInFullProps;
  readonly onTold: (written: string) => void;
  readonly onLeave: () => void;
}

function ReasonForm({ place, onTold, onLeave }: ReasonFormProps): ReactNode {
  const words = useWords();
  const { t } = words;
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const { vault } = windowStore.getState();
    if (vault === null || reason.trim() === '') return;
    const told = await vault.reveal({ ...place, reason });
    if (told.ok) onTold(told.value.written);
    else setProblem(told.problem);
  };

  return (
    <form
      className="d-reveal"
      data-form="reveal"
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onLeave();
      }}
    >
      <TextInput
        size="xs"
        label={t('reveal.reason')}
        description={t('reveal.note')}
        error={problem === null ? undefined : problemSentence(problem, words)}
        maxLength={300}
        autoFocus
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <span className="d-reveal-tools">
        <Button type="submit" size="compact-xs" disabled={reason.trim() === ''}>
          {t('reveal.show')}
        </Button>
        <Button size="compact-xs" variant="default" onClick={onLeave}>
          {t('common.cancel')}
        </Button>
      </span>
    </form>
  );
}

function InFull({ written, onHide }: { readonly written: string; readonly onHide: () => void }): ReactNode {
  const { t } = useWords();
  const shown = useRef<HTMLElement>(null);
  // Copied as a selection is: what is protected is taken off the clipboard after a minute, and the copy is a look.
  const copy = (): void => {
    if (shown.current === null) return;
    document.getSelection()?.selectAllChildren(shown.current);
    document.execCommand('copy');
  };
  return (
    <span className="d-reveal" role="status">
      <strong ref={shown} className="d-reveal-written" {...{ [protectedMark]: '' }}>
        <ValueText>{written}</ValueText>
      </strong>
      <span className="d-reveal-tools">
        <Button size="compact-xs" variant="default" data-action="reveal.copy" onClick={copy}>
          {t('reveal.copy')}
        </Button>
        <Button size="compact-xs" variant="default" data-action="reveal.hide" onClick={onHide}>
          {t('reveal.hide')}
        </Button>
        <span className="d-dim">{t('reveal.shown')}</span>
      </span>
    </span>
  );
}

/** Whether a text from the vault is masked somewhere. */
export function isMasked(text: string): boolean {
  return text.includes('•');
}
