// The backups of a workspace: how far each is, the folder for the second one, and the copies nobody could reach.
import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { BackupState } from '#shared/contracts/backup-answers';
import type { KeptBackupPlace } from '#shared/contracts/desk';
import { doBackup } from '../../session/backups';
import { problemSentence } from '../../session/problem-words';
import { useVaultQuery } from '../../session/vault-queries';
import { useWords } from '../../session/words';
import { Callout } from '../../ui/callout';

export function BackupSection(): ReactNode {
  const { t, dayAndTime } = useWords();
  const { data: state } = useVaultQuery('backupState', null);
  const [busy, setBusy] = useState(false);
  const perform = async (deed: Parameters<typeof doBackup>[0]): Promise<void> => {
    setBusy(true);
    await doBackup(deed);
    setBusy(false);
  };
  if (state === undefined) return null;
  const { elsewhere, copies } = state;
  return (
    <>
      <p>{t('backup.beside', { entries: state.beside.entries, of: state.entries })}</p>
      {state.beside.mended && <Mended place="beside" />}
      {elsewhere === null ? (
        <Callout tone="warn">{t('backup.none')}</Callout>
      ) : (
        <Elsewhere elsewhere={elsewhere} of={state.entries} />
      )}
      <div className="d-buttons">
        <Button
          variant={elsewhere === null ? 'filled' : 'default'}
          loading={busy}
          data-action="backup.choose"
          onClick={() => void perform('chooseBackupFolder')}
        >
          {t(elsewhere === null ? 'backup.choose' : 'backup.change')}
        </Button>
        <Button
          variant="default"
          disabled={busy}
          data-action="backup.now"
          onClick={() => void perform('backUp')}
        >
          {t('backup.now')}
        </Button>
        {elsewhere !== null && (
          <Button
            variant="subtle"
            color="gray"
            disabled={busy}
            data-action="backup.forget"
            onClick={() => void perform('forgetBackupFolder')}
          >
            {t('backup.forget')}
          </Button>
        )}
      </div>
      {copies.length > 0 && (
        <Callout tone="warn">
          <p>{t('backup.copies')}</p>
          <ul>
            {copies.map(({ where, at }) => (
              <li key={where}>
                <bdi>{t('backup.copy', { where, at: dayAndTime(at) })}</bdi>
              </li>
            ))}
          </ul>
        </Callout>
      )}
    </>
  );
}

function Mended({ place }: { readonly place: KeptBackupPlace }): ReactNode {
  const { t } = useWords();
  return <Callout tone="warn">{t('backup.mended', { place: t(`backup.which.${place}`) })}</Callout>;
}

interface ElsewhereProps {
  readonly elsewhere: NonNullable<BackupState['elsewhere']>;
  readonly of: number;
}

function Elsewhere({ elsewhere, of }: ElsewhereProps): ReactNode {
  const words = useWords();
  const { t } = words;
  const { where, at, entries, trouble, outdated, mended, syncedBy } = elsewhere;
  return (
    <>
      <h3>{t('backup.elsewhere')}</h3>
      <p>
        <bdi dir="ltr">{where}</bdi>
      </p>
      <p className="d-dim">
        {at === null ? t('backup.never') : t('backup.at', { entries, of, at: words.dayAndTime(at) })}
      </p>
      {mended && <Mended place="elsewhere" />}
      {trouble !== null && <Callout tone="warn">{problemSentence(trouble, words)}</Callout>}
      {outdated && <Callout tone="warn">{t('backup.outdated')}</Callout>}
      {syncedBy !== null && <Callout tone="warn">{t('backup.synced', { client: syncedBy })}</Callout>}
    </>
  );
}
