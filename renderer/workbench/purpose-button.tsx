// In the status bar, where the workspace asks for it: what the person said they work on, and the way to change it.
import { Modal, UnstyledButton } from '@mantine/core';
import IconTarget from '@tabler/icons-react/dist/esm/icons/IconTarget.mjs';
import { type ReactNode, useState } from 'react';
import { PurposeForm } from '../panels/purpose/purpose-form';
import { useAsksPurpose, usePurpose } from '../session/purpose';
import { useWords } from '../session/words';

export function PurposeButton(): ReactNode {
  const { t } = useWords();
  const asks = useAsksPurpose();
  const purpose = usePurpose();
  const [opened, setOpened] = useState(false);
  if (asks !== true) return null;
  return (
    <>
      <UnstyledButton
        className="d-statusbar-item d-statusbar-button"
        data-action="purpose.change"
        onClick={() => setOpened(true)}
      >
        <IconTarget size={14} stroke={1.7} />
        <bdi className="d-cut">{t('purpose.change', { purpose: purpose?.words ?? '' })}</bdi>
      </UnstyledButton>
      <Modal opened={opened} onClose={() => setOpened(false)} title={t('purpose.title')} size={420}>
        {opened && <PurposeForm onDone={() => setOpened(false)} />}
      </Modal>
    </>
  );
}
