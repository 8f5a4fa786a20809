// Where a person says same, different or unsure, with a reason; and what was said before.
import { Button, Textarea } from '@mantine/core';
import IconEqual from '@tabler/icons-react/dist/esm/icons/IconEqual.mjs';
import IconEqualNot from '@tabler/icons-react/dist/esm/icons/IconEqualNot.mjs';
import IconQuestionMark from '@tabler/icons-react/dist/esm/icons/IconQuestionMark.mjs';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { Connection } from '#shared/connections/types';
import type { Opinion } from '#shared/model/documents';
import { execute, undoNewestAbout } from '../../session/execute';
import { useDocuments } from '../../session/vault-queries';
import { useWords } from '../../session/words';
import { KeyCaps } from '../../ui/key-caps';
import { ValueText } from '../../ui/value-text';

const icons = { same: IconEqual, different: IconEqualNot, unsure: IconQuestionMark } as const;
const keys = { same: 'S', different: 'D', unsure: 'U' } as const;
const opinions: readonly Opinion[] = ['same', 'different', 'unsure'];

interface DecisionBarProps {
  readonly connection: Connection;
  readonly epoch: number;
  /** The opinion whose reason is being asked for; null: none. */
  readonly proposed: Opinion | null;
  readonly onPropose: (opinion: Opinion | null) => void;
  readonly onDecided: () => void;
}

export function DecisionBar({
  connection,
  epoch,
  proposed,
  onPropose,
  onDecided,
}: DecisionBarProps): ReactNode {
  const { t } = useWords();
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (proposed === null) return;
    setBusy(true);
    const done = await decide(connection, epoch, proposed, reason.trim());
    setBusy(false);
    if (!done) return;
    setReason('');
    onDecided();
  };

  return (
    <div className="d-decision">
      <StandingDecision connection={connection} />
      <div className="d-buttons">
        {opinions.map((opinion) => {
          const Icon = icons[opinion];
          return (
            <Button
              key={opinion}
              size="compact-sm"
              variant={proposed === opinion || connection.state === opinion ? 'filled' : 'default'}
              aria-pressed={proposed === opinion || connection.state === opinion}
              leftSection={<Icon size={15} stroke={1.8} />}
              rightSection={<KeyCaps keys={[keys[opinion]]} />}
              data-action={`connection.${opinion}`}
              onClick={() => onPropose(opinion)}
            >
              {t(`connections.panel.state.${opinion}`)}
            </Button>
          );
        })}
      </div>
      {proposed !== null && (
        <form className="d-form d-form-boxed" onSubmit={(event) => void submit(event)}>
          <Textarea
            key={proposed}
            label={t(`connections.panel.reason.${proposed}`)}
            description={t('connections.panel.reason.text')}
            autoFocus
            autosize
            minRows={2}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
                event.currentTarget.form?.requestSubmit();
              if (event.key === 'Escape') onPropose(null);
            }}
          />
          <div className="d-buttons">
            <Button
              type="submit"
              loading={busy}
              disabled={reason.trim() === ''}
              data-action="connection.decide"
            >
              {t(`connections.panel.decide.${proposed}`)}
            </Button>
            <Button variant="default" onClick={() => onPropose(null)}>
              {t('common.cancel')}
            </Button>
          </div>
        </form>
      )}
    </div>
  );
}

function StandingDecision({
  connection: { decision, state },
}: {
  readonly connection: Connection;
}): ReactNode {
  const { t, dayAndTime } = useWords();
  const found = useDocuments('decision').find(({ id }) => id === decision);
  const by = useDocuments('user').find(({ id }) => id === found?.by)?.name ?? '';
  if (found === undefined || state === 'proposed') {
    return <p className="d-decision-state">{t('connections.panel.undecided')}</p>;
  }
  return (
    <div className="d-decision-state" data-state={state}>
      <p>
        <strong>{t(`connections.panel.state.${state}`)}</strong> ·{' '}
        {t('connections.panel.by', { name: by, date: dayAndTime(found.at) })}{' '}
        <button type="button" className="d-link" onClick={() => void undoNewestAbout(found.id)}>
          {t('common.undo')}
        </button>
      </p>
      <p className="d-dim">
        <ValueText>{found.reason}</ValueText>
      </p>
    </div>
  );
}

/** True when it was written. The evidence is frozen as it stands on the screen. */
async function decide(
  connection: Connection,
  epoch: number,
  opinion: Opinion,
  reason: string,
): Promise<boolean> {
  const { nearAnchors, farAnchors, evidence, alerts, bits } = connection;
  const done = await execute('decision.make', {
    opinion,
    left: nearAnchors,
    right: farAnchors,
    reason,
    evidence: { epoch, evidence, alerts, bits },
  });
  return done.ok;
}
