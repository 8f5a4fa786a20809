// Where a person says same, different or unsure, with a reason; and what was said before.
import { Button, Checkbox, Textarea } from '@mantine/core';
import IconEqual from '@tabler/icons-react/dist/esm/icons/IconEqual.mjs';
import IconEqualNot from '@tabler/icons-react/dist/esm/icons/IconEqualNot.mjs';
import IconQuestionMark from '@tabler/icons-react/dist/esm/icons/IconQuestionMark.mjs';
import { type FormEvent, type ReactNode, useState } from 'react';
import { isWithinCase } from '#shared/connections/of-case';
import type { Connection } from '#shared/connections/types';
import { awaitsSecond } from '#shared/identity/awaits-second';
import type { DecisionDocument, Opinion } from '#shared/model/documents';
import type { DecisionId, UserId } from '#shared/model/ids';
import { mayDo } from '#shared/model/roles';
import { execute, undoNewestAbout } from '../../session/execute';
import { useOwnRole } from '../../session/own-role';
import { useDocuments } from '../../session/vault-queries';
import { useWindow } from '../../session/window-store';
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
  readonly onDecided: (decision: DecisionId) => void;
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
  const [alone, setAlone] = useState(false);
  const [danger, setDanger] = useState('');
  const [busy, setBusy] = useState(false);
  const standing = useStanding(connection);
  const waits = standing !== undefined && awaitsSecond(standing);
  const own: string | undefined = useWindow((state) => state.opened?.user.id);
  const role = useOwnRole();
  const takesTwo = useDocuments('settings')[0]?.secondPerson === true;
  const mayDecideAlone = takesTwo && proposed === 'same' && role !== null && mayDo(role, 'hold');
  const isOwn = waits && standing.by === own;
  const isConfirming = waits && !isOwn && takesTwo && proposed === 'same' && !alone;

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (proposed === null) return;
    setBusy(true);
    const done = await decide(connection, epoch, proposed, reason.trim(), alone ? danger.trim() : null);
    setBusy(false);
    if (done === null) return;
    setReason('');
    setDanger('');
    setAlone(false);
    onDecided(done);
  };

  return (
    <div className="d-decision">
      <StandingDecision connection={connection} />
      {isOwn && <p className="d-dim">{t('connections.panel.waitsOwn')}</p>}
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
              {opinion === 'same' && waits && !isOwn
                ? t('connections.panel.confirm')
                : t(`connections.panel.state.${opinion}`)}
            </Button>
          );
        })}
      </div>
      {proposed !== null && (
        <form className="d-form d-form-boxed" onSubmit={(event) => void submit(event)}>
          <Textarea
            key={proposed}
            label={t(
              isConfirming ? 'connections.panel.confirm.reason' : `connections.panel.reason.${proposed}`,
            )}
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
          {mayDecideAlone && (
            <Checkbox
              label={t('connections.panel.override')}
              description={t('connections.panel.override.text')}
              checked={alone}
              data-action="connection.override"
              onChange={(event) => setAlone(event.currentTarget.checked)}
            />
          )}
          {mayDecideAlone && alone && (
            <Textarea
              label={t('connections.panel.override.reason')}
              autosize
              minRows={2}
              value={danger}
              onChange={(event) => setDanger(event.currentTarget.value)}
            />
          )}
          <div className="d-buttons">
            <Button
              type="submit"
              loading={busy}
              disabled={
                reason.trim() === '' ||
                (alone && danger.trim() === '') ||
                (isOwn && takesTwo && proposed === 'same' && !alone)
              }
              data-action="connection.decide"
            >
              {isConfirming ? t('connections.panel.confirm') : t(`connections.panel.decide.${proposed}`)}
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

function useStanding({ decision }: Connection): DecisionDocument | undefined {
  return useDocuments('decision').find(({ id }) => id === decision);
}

function StandingDecision({ connection }: { readonly connection: Connection }): ReactNode {
  const { t, dayAndTime } = useWords();
  const users = useDocuments('user');
  const found = useStanding(connection);
  const { state } = connection;
  if (found === undefined || state === 'proposed') {
    return <p className="d-decision-state">{t('connections.panel.undecided')}</p>;
  }
  const nameOf = (user: UserId): string => users.find(({ id }) => id === user)?.name ?? '';
  const said = { name: nameOf(found.by), date: dayAndTime(found.at) };
  const { second, override } = found;
  return (
    <div className="d-decision-state" data-state={state}>
      <p>
        <strong>{t(`connections.panel.state.${state}`)}</strong> ·{' '}
        {t(state === 'waiting' ? 'connections.panel.waits' : 'connections.panel.by', said)}
        {second != null && (
          <> · {t('connections.panel.seconded', { name: nameOf(second.by), date: dayAndTime(second.at) })}</>
        )}{' '}
        <button type="button" className="d-link" onClick={() => void undoNewestAbout(found.id)}>
          {t('common.undo')}
        </button>
      </p>
      <p className="d-dim">
        <ValueText>{found.reason}</ValueText>
      </p>
      {second != null && (
        <p className="d-dim">
          <ValueText>{second.reason}</ValueText>
        </p>
      )}
      {override !== undefined && (
        <p className="d-dim">{t('connections.panel.overridden', { reason: override })}</p>
      )}
    </div>
  );
}

/** Null: it was not written, which was told. The evidence is frozen as it stands on the screen. `danger`: why no second person; null: by the rule. */
async function decide(
  connection: Connection,
  epoch: number,
  opinion: Opinion,
  reason: string,
  danger: string | null,
): Promise<DecisionId | null> {
  const { nearAnchors, farAnchors, evidence, alerts, bits } = connection;
  const input = {
    left: nearAnchors,
    right: farAnchors,
    ...(isWithinCase(connection) ? { forAll: true as const } : {}),
    reason,
    evidence: { epoch, evidence, alerts, bits },
  };
  const done =
    opinion === 'same' && danger !== null
      ? await execute('decision.override', { ...input, override: danger })
      : await execute('decision.make', { ...input, opinion });
  return done.ok ? done.value.id : null;
}
