// Before anything is replaced a person sees what is newer where: the database, the backup beside it, the one elsewhere, a
// file they point at. Then they choose, and say so where something newer would be lost.
import { Button, Checkbox } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import type { FoundBackup, Restorable } from '#shared/contracts/backup-answers';
import type { BackupPlace } from '#shared/contracts/desk';
import type { Problem } from '#shared/model/problem';
import { desk } from '../../desk/desk';
import { findBackups, restoreBackup } from '../../session/open-workspace';
import { useWords } from '../../session/words';
import { Callout } from '../../ui/callout';
import { ProgressRow } from '../../ui/progress-row';
import { BackupChoices } from './backup-choices';
import { PassphraseEntry } from './passphrase-entry';

interface RestoreFormProps {
  readonly onProblem: (problem: Problem) => void;
}

/** Changes that are only in the database or in another backup of this workspace. */
function lost({ database, backups }: Restorable, chosen: FoundBackup): number {
  const others = backups.filter(({ belongs }) => belongs !== false).map(({ entries }) => entries);
  return Math.max(database.entries, ...others) - chosen.entries;
}

/** The newest that can be restored; the nearest of several. */
function newest({ backups }: Restorable): FoundBackup | null {
  const good = backups.filter(canRestore);
  const most = Math.max(0, ...good.map(({ entries }) => entries));
  return good.find(({ entries }) => entries === most) ?? null;
}

function canRestore({ entries, belongs }: FoundBackup): boolean {
  return entries > 0 && belongs !== false;
}

/** What is wrong stays told while it is tried: it is why the form is there. */
export function RestoreForm({ onProblem }: RestoreFormProps): ReactNode {
  const { t } = useWords();
  const [found, setFound] = useState<Restorable | null>(null);
  const [place, setPlace] = useState<BackupPlace | null>(null);
  const [older, setOlder] = useState(false);
  const [done, setDone] = useState(0);
  const [ofKeyFile, setOfKeyFile] = useState('');

  const look = async (prefer: BackupPlace | null): Promise<void> => {
    const looked = await findBackups();
    if (!looked.ok) return onProblem(looked.problem);
    setFound(looked.value);
    setOlder(false);
    const preferred = looked.value.backups.find((each) => each.place === prefer && canRestore(each));
    setPlace((preferred ?? newest(looked.value))?.place ?? null);
  };
  const point = async (): Promise<void> => {
    const pointed = await desk.call('pointAtBackup', null);
    if (!pointed.ok) return onProblem(pointed.problem);
    if (pointed.value !== null) await look('pointed');
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked once by itself, then when a person asks.
  useEffect(() => {
    void look(null);
    void desk.call('readKeyFile', null).then((read) => {
      if (read.ok && read.value !== null) setOfKeyFile(read.value);
    });
  }, []);

  const chosen = found?.backups.find((each) => each.place === place) ?? null;
  const loses = found === null || chosen === null ? 0 : lost(found, chosen);
  return (
    <section className="d-form d-form-boxed" data-form="restore" aria-label={t('backup.restore.title')}>
      <h2>{t('backup.restore.title')}</h2>
      <p className="d-dim">{t('backup.restore.text')}</p>
      {found === null ? (
        <p role="status">{t('backup.restore.looking')}</p>
      ) : (
        <BackupChoices found={found} chosen={place} canRestore={canRestore} onChoose={setPlace} />
      )}
      {found?.away != null && (
        <Callout tone="info">{t('backup.restore.away', { where: `\u2066${found.away}\u2069` })}</Callout>
      )}
      <div className="d-buttons">
        <Button variant="default" size="xs" data-action="restore.point" onClick={() => void point()}>
          {t('backup.restore.point')}
        </Button>
        <Button
          variant="subtle"
          color="gray"
          size="xs"
          data-action="restore.again"
          onClick={() => void look(place)}
        >
          {t('backup.restore.again')}
        </Button>
      </div>
      {chosen !== null && loses > 0 && (
        <Callout tone="warn">
          <p>{t('backup.restore.older', { count: loses })}</p>
          <Checkbox
            label={t('backup.restore.olderSure')}
            checked={older}
            onChange={(event) => setOlder(event.currentTarget.checked)}
          />
        </Callout>
      )}
      {chosen !== null && (
        <PassphraseEntry
          key={ofKeyFile}
          initial={ofKeyFile}
          className="d-form"
          onProblem={onProblem}
          perform={(passphrase) => {
            setDone(0);
            return restoreBackup({ passphrase, from: chosen.place, older }, setDone);
          }}
        >
          {({ isEmpty, isBusy }) =>
            isBusy ? (
              <ProgressRow
                label={t('unlock.restoring')}
                done={done}
                cancelLabel={t('common.cancel')}
                onCancel={null}
              />
            ) : (
              <Button
                type="submit"
                size="sm"
                data-action="restore.run"
                disabled={isEmpty || (loses > 0 && !older)}
              >
                {t('backup.restore.run')}
              </Button>
            )
          }
        </PassphraseEntry>
      )}
    </section>
  );
}
