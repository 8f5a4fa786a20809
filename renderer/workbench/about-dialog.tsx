// What this program is, and which version.
import { Modal, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWindow } from '../session/window-store';
import { useWords } from '../session/words';

interface DialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

export function AboutDialog({ opened, onClose }: DialogProps): ReactNode {
  const { t } = useWords();
  const version = useWindow((state) => state.situation?.version ?? '');
  return (
    <Modal opened={opened} onClose={onClose} title={t('action.about')}>
      <Text size="sm">{t('about.what')}</Text>
      <Text size="sm" mt="sm">
        {t('about.offline')}
      </Text>
      <Text size="sm" mt="sm" c="dimmed">
        {t('about.version', { version })}
      </Text>
    </Modal>
  );
}
