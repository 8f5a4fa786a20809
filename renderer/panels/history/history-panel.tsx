// Who changed what, and when; anything can be undone from here, and the chain of entries checked.
import { Button, Switch } from '@mantine/core';
import IconHistory from '@tabler/icons-react/dist/esm/icons/IconHistory.mjs';
import IconShieldCheck from '@tabler/icons-react/dist/esm/icons/IconShieldCheck.mjs';
import { Fragment, type ReactNode, useState } from 'react';
import type { HistoryLine } from '#shared/audit/types';
import type { VaultContract } from '#shared/contracts/vault';
import type { PanelParams } from '../../actions/types';
import { undoEntry } from '../../session/execute';
import { startJob } from '../../session/jobs';
import { tellProblem } from '../../session/notify';
import { problemSentence } from '../../session/problem-words';
import { useVaultQuery } from '../../session/vault-queries';
import { windowStore } from '../../session/window-store';
import { useWords } from '../../session/words';
import { Callout } from '../../ui/callout';
import { EmptyState } from '../../ui/empty-state';
import { PanelBody } from '../../ui/panel-body';
import { ValueText } from '../../ui/value-text';

const step = 200;
type Check = VaultContract['verify']['output'];

export function HistoryPanel(_: { readonly params: PanelParams }): ReactNode {
  const words = useWords();
  const { t, direction } = words;
  const [limit, setLimit] = useState(step);
  const [onlyStanding, setOnlyStanding] = useState(false);
  const [check, setCheck] = useState<Check | null>(null);
  const [busy, setBusy] = useState(false);
  const { data, error } = useVaultQuery('history', { about: null, limit }, { keepPrevious: true });
  const lines = [...(data ?? [])].sort((a, b) => b.number - a.number);
  const shown = onlyStanding
    ? lines.filter((line) => line.reversedBy === null && line.reverses === null)
    : lines;

  const verify = async (): Promise<void> => {
    setBusy(true);
    setCheck(await verifyAll(t('history.verifying')));
    setBusy(false);
  };
  const tools = (
    <>
      <Switch
        label={t('history.standing')}
        checked={onlyStanding}
        onChange={(event) => setOnlyStanding(event.currentTarget.checked)}
      />
      <span className="d-tools-space" />
      <Button
        size="compact-sm"
        variant="default"
        loading={busy}
        leftSection={<IconShieldCheck size={15} stroke={1.7} />}
        data-action="history.verify"
        onClick={() => void verify()}
      >
        {t('history.verify')}
      </Button>
    </>
  );

  return (
    <PanelBody name="history" label={t('panel.history')} direction={direction} tools={tools}>
      {error !== null && <Callout tone="bad">{problemSentence(error.problem, words)}</Callout>}
      {check !== null && <CheckResult check={check} />}
      {data !== undefined && shown.length === 0 && (
        <EmptyState icon={IconHistory} title={t('history.none')} />
      )}
      <ol className="d-history">
        {shown.map((line) => (
          <Line key={line.number} line={line} />
        ))}
      </ol>
      {lines.length >= limit && (
        <Button variant="default" onClick={() => setLimit(limit + step)}>
          {t('common.more')}
        </Button>
      )}
    </PanelBody>
  );
}

function Line({ line }: { readonly line: HistoryLine }): ReactNode {
  const { t, word, dayAndTime } = useWords();
  const { number, at, userName, command, about, decision, reverses, reversedBy, undoable } = line;
  return (
    <li className="d-history-line" data-reversed={reversedBy !== null}>
      <span className="d-mono d-dim">{number}</span>
      <span className="d-history-what">
        <span>
          {word('command', command)}
          {reverses !== null && <> ({t('history.reverses', { number: reverses })})</>}
        </span>{' '}
        {decision !== null && (
          <span className="d-history-about">
            <ValueText>{decision.left === '' ? t('history.gone') : decision.left}</ValueText>{' '}
            {t(`history.opinion.${decision.opinion}`)}{' '}
            <ValueText>{decision.right === '' ? t('history.gone') : decision.right}</ValueText>
            {about.length > 0 && ' · '}
          </span>
        )}
        {about.map((title, place) => (
          <Fragment key={title}>
            {place > 0 && ' · '}
            <bdi className="d-history-about">{title}</bdi>
          </Fragment>
        ))}
        <span className="d-dim d-history-who">
          <bdi>{userName}</bdi> · {dayAndTime(at)}
          {reversedBy !== null && <> · {t('history.reversedBy', { number: reversedBy })}</>}
        </span>
      </span>
      {undoable && (
        <Button size="compact-xs" variant="default" onClick={() => void undoEntry(number)}>
          {reverses === null ? t('common.undo') : t('common.redo')}
        </Button>
      )}
    </li>
  );
}

async function verifyAll(label: string): Promise<Check | null> {
  const { vault } = windowStore.getState();
  if (vault === null) return null;
  const job = startJob(label);
  const answer = await vault.verify(null, {
    signal: job.signal,
    onProgress: ({ done, of }) => job.report(of === 0 ? null : done / of),
  });
  job.end();
  if (answer.ok) return answer.value;
  tellProblem(answer.problem);
  return null;
}

function CheckResult({ check: { audit, segments, faults } }: { readonly check: Check }): ReactNode {
  const { t, word, list } = useWords();
  const wrong = audit.faults.length + faults.length;
  if (wrong === 0) {
    return <Callout tone="good">{t('history.verified', { entries: audit.entries, segments })}</Callout>;
  }
  return (
    <Callout tone="bad">
      <p>{t('history.faults', { count: wrong })}</p>
      <ul>
        {audit.faults.map((fault) => (
          <li key={`${fault.number}${fault.code}`}>
            {t('history.fault', { number: fault.number, what: word('history.fault', fault.code) })}
          </li>
        ))}
        {faults.length > 0 && (
          <li>{list([...new Set(faults.map((fault) => `${fault.table} (${fault.code})`))])}</li>
        )}
      </ul>
    </Callout>
  );
}
