// The database and each backup in reach, with how much is in each and when it was written.
import { Radio } from '@mantine/core';
import type { ReactNode } from 'react';
import type { FoundBackup, Restorable } from '#shared/contracts/backup-answers';
import type { BackupPlace } from '#shared/contracts/desk';
import { useWords } from '../../session/words';

interface BackupChoicesProps {
  readonly found: Restorable;
  readonly chosen: BackupPlace | null;
  readonly canRestore: (backup: FoundBackup) => boolean;
  readonly onChoose: (place: BackupPlace) => void;
}

/** Facts beside each other, no sentence: no language joins them with an “and”. */
function beside(facts: readonly string[]): string {
  return facts.join(' · ');
}

export function BackupChoices({ found, chosen, canRestore, onChoose }: BackupChoicesProps): ReactNode {
  const { t, dayAndTime, bytes } = useWords();
  const { database, backups } = found;
  const most = Math.max(database.entries, ...backups.filter(canRestore).map(({ entries }) => entries));
  const mark = (entries: number): readonly string[] =>
    entries === most && most > 0 ? [t('backup.restore.newest')] : [];
  const about = (backup: FoundBackup): string =>
    backup.entries === 0
      ? t('backup.restore.broken')
      : beside([
          t('backup.restore.changes', { count: backup.entries }),
          t('backup.restore.rows', { count: backup.rows }),
          ...(backup.at === null ? [] : [t('backup.restore.written', { at: dayAndTime(backup.at) })]),
          ...(backup.belongs === false ? [t('backup.restore.foreign')] : mark(backup.entries)),
          ...(backup.cut === 0 ? [] : [t('backup.restore.cut', { bytes: bytes(backup.cut) })]),
        ]);
  return (
    <>
      <dl className="d-restore-database">
        <dt>{t('backup.restore.database')}</dt>
        <dd style={{ marginInlineStart: 0 }}>
          {database.entries === 0
            ? t('backup.restore.database.empty')
            : beside([
                t('backup.restore.changes', { count: database.entries }),
                ...(database.at === null
                  ? []
                  : [t('backup.restore.written', { at: dayAndTime(database.at) })]),
                ...mark(database.entries),
              ])}
          {database.known > database.entries && (
            <p>{t('backup.restore.database.known', { count: database.known })}</p>
          )}
        </dd>
      </dl>
      {backups.length === 0 && <p>{t('backup.restore.nothing')}</p>}
      <Radio.Group
        aria-label={t('backup.restore.title')}
        value={chosen}
        onChange={(value) => onChoose(value as BackupPlace)}
      >
        {backups.map((backup) => (
          <Radio
            key={backup.place}
            mb={8}
            value={backup.place}
            disabled={!canRestore(backup)}
            label={t(`backup.place.${backup.place}`)}
            description={about(backup)}
            data-backup={backup.place}
          />
        ))}
      </Radio.Group>
    </>
  );
}
