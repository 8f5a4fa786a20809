// The list of what would go, the authority it goes under, and the one step that cannot be taken back.
import { Button, Checkbox, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { PurgeRow, PurgeTarget } from '#shared/contracts/purge-answers';
import type { VaultContract } from '#shared/contracts/vault';
import type { LongStep } from '#shared/contracts/vault-answers';
import type { DocumentId } from '#shared/model/ids';
import type { Problem } from '#shared/model/problem';
import { DayField } from '../../parts/day-field';
import { LongStepRow } from '../../parts/long-step-row';
import { RowLink } from '../../parts/row-link';
import { startJob } from '../../session/jobs';
import { windowStore } from '../../session/window-store';
import { useWords } from '../../session/words';
import { Callout } from '../../ui/callout';
import { BlackedList } from './blacked-list';
import type { Done } from './purge-panel';

interface PurgeFormProps {
  readonly target: PurgeTarget;
  readonly preview: VaultContract['purgePreview']['output'];
  readonly onDone: (done: Done) => void;
  readonly onProblem: (problem: Problem | null) => void;
}

const nameOf = ({ source, row }: PurgeRow): string => `${source}/${row}`;

/** ms without a further tick until it is looked anew what would go. */
const REST_MS = 300;

/** What would go with these rows; as it was until it is known. */
function useReviewed(
  { target, preview }: Pick<PurgeFormProps, 'target' | 'preview'>,
  chosen: ReadonlySet<string>,
): PurgeFormProps['preview'] {
  const [now, setNow] = useState(preview);
  const first = useRef(chosen);
  useEffect(() => {
    const { vault } = windowStore.getState();
    if (vault === null || chosen === first.current) return;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      const rows = preview.rows.filter((row) => chosen.has(nameOf(row)));
      void vault.purgePreview({ target, rows }, { signal: stop.signal }).then((answer) => {
        if (!stop.signal.aborted && answer.ok) setNow(answer.value);
      });
    }, REST_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [target, preview, chosen]);
  return now;
}

export function PurgeForm({ target, preview, onDone, onProblem }: PurgeFormProps): ReactNode {
  const { t, word } = useWords();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(preview.rows.filter(({ why }) => why === 'own').map(nameOf)),
  );
  const [by, setBy] = useState('');
  const [number, setNumber] = useState('');
  const [date, setDate] = useState('');
  const [reviewed, setReviewed] = useState(false);
  const [busy, setBusy] = useState(false);
  const [step, setStep] = useState<LongStep | null>(null);
  const [keep, setKeep] = useState<ReadonlySet<DocumentId>>(new Set());
  const { facts, texts, textsOf } = useReviewed({ target, preview }, chosen);
  const byRows = preview.rows.length > 0;
  const ready = by.trim() !== '' && reviewed && (!byRows || chosen.size > 0);

  const toggle = (row: PurgeRow): void =>
    setChosen((now) => {
      const next = new Set(now);
      if (!next.delete(nameOf(row))) next.add(nameOf(row));
      return next;
    });
  const toggleText = (id: DocumentId): void =>
    setKeep((now) => {
      const next = new Set(now);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const { vault } = windowStore.getState();
    if (vault === null || !ready) return;
    setBusy(true);
    onProblem(null);
    const rows = preview.rows.filter((row) => chosen.has(nameOf(row)));
    const job = startJob(t('purge.running'));
    const answer = await vault.purge(
      {
        target,
        rows: rows.map(({ source, row }) => ({ source, row })),
        keep: [...keep],
        authority: { by: by.trim(), number: number.trim(), date },
      },
      {
        onProgress: (told) => {
          setStep(told);
          job.report(told.of === 0 ? null : told.done / told.of);
        },
      },
    );
    job.end();
    setBusy(false);
    if (answer.ok) onDone(answer.value);
    else onProblem(answer.problem);
  };

  return (
    <form className="d-purge" onSubmit={(event) => void submit(event)}>
      <h2>{word('purge.head', facts.kind)}</h2>
      <p>
        {t('purge.would', {
          rows: byRows ? chosen.size : facts.rows,
          sources: facts.sources,
          documents: facts.documents,
          entries: facts.entries,
          looks: facts.looks ?? 0,
          texts: textsOf - keep.size,
        })}
      </p>
      {byRows && (
        <fieldset className="d-purge-rows">
          <legend>{t('purge.rows')}</legend>
          <ul>
            {preview.rows.map((row) => (
              <li key={nameOf(row)} data-why={row.why}>
                <Checkbox
                  checked={chosen.has(nameOf(row))}
                  onChange={() => toggle(row)}
                  label={<bdi>{row.captions.join(', ')}</bdi>}
                  description={word('purge.why', row.why)}
                />
                <RowLink source={row.source} row={row.row} />
              </li>
            ))}
          </ul>
        </fieldset>
      )}
      {texts.length > 0 && <BlackedList texts={texts} of={textsOf} keep={keep} onToggle={toggleText} />}
      <div className="d-form-grid">
        <TextInput
          label={t('purge.authority')}
          description={t('purge.authority.text')}
          required
          value={by}
          onChange={(event) => setBy(event.currentTarget.value)}
        />
        <TextInput
          label={t('purge.number')}
          value={number}
          onChange={(event) => setNumber(event.currentTarget.value)}
        />
        <DayField label={t('purge.date')} typed={date} onChange={(day, typed) => setDate(day ?? typed)} />
      </div>
      <Callout tone="warn">{t('purge.final')}</Callout>
      <Checkbox
        checked={reviewed}
        onChange={(event) => setReviewed(event.currentTarget.checked)}
        label={t('purge.reviewed')}
      />
      {busy && <LongStepRow step={step} />}
      <div className="d-buttons">
        <Button type="submit" color="red" disabled={!ready} loading={busy} data-action="purge.run">
          {t('purge.run')}
        </Button>
      </div>
    </form>
  );
}
