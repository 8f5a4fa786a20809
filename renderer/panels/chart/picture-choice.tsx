// Before a picture with protected people on it is saved: they are numbers, unless somebody says why they are named.
import { Button, Modal } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { ProtectedField } from '../../parts/protected-field';
import { useWords } from '../../session/words';

interface PictureChoiceProps {
  /** How many of the chart are protected. */
  readonly people: number;
  readonly onClose: () => void;
  /** Empty: they stay numbers. */
  readonly onSave: (protectedReason: string) => void;
}

export function PictureChoice({ people, onClose, onSave }: PictureChoiceProps): ReactNode {
  const { t } = useWords();
  const [reason, setReason] = useState('');
  const save = (event: FormEvent): void => {
    event.preventDefault();
    onSave(reason.trim());
  };
  return (
    <Modal opened onClose={onClose} title={t('chart.action.export')} size="md">
      <form className="d-form" data-form="picture" onSubmit={save}>
        <ProtectedField paper="picture" people={people} reason={reason} onReason={setReason} />
        <div className="d-buttons">
          <Button type="submit" data-action="picture.save">
            {t(reason.trim() === '' ? 'chart.picture.save' : 'chart.picture.saveNamed')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('chart.cancel')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
