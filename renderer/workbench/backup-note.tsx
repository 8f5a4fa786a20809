// In the status bar, and only when the backup elsewhere waits for its folder: calm, because nothing is lost meanwhile.
import IconUsb from '@tabler/icons-react/dist/esm/icons/IconUsb.mjs';
import type { ReactNode } from 'react';
import { problemSentence } from '../session/problem-words';
import { useVaultQuery } from '../session/vault-queries';
import { useWords } from '../session/words';

export function BackupNote(): ReactNode {
  const words = useWords();
  const { t } = words;
  const { data: state } = useVaultQuery('backupState', null);
  const elsewhere = state?.elsewhere ?? null;
  if (state === undefined || elsewhere === null || elsewhere.trouble === null) return null;
  const { trouble, entries } = elsewhere;
  return (
    <span
      className="d-statusbar-item"
      title={problemSentence(trouble, words)}
      data-status="backup"
      role="status"
    >
      <IconUsb size={14} stroke={1.7} />
      {trouble.code === 'backup-away'
        ? t('backup.waiting', { count: state.entries - entries })
        : t('backup.trouble')}
    </span>
  );
}
