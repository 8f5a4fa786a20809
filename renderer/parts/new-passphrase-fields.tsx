// A passphrase is chosen: typed twice, with a hint on how long it would hold.
import { PasswordInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../session/words';
import { passphraseStrength } from './passphrase-strength';

export interface ChosenPassphrase {
  readonly passphrase: string;
  readonly again: string;
}

export const noPassphrase: ChosenPassphrase = { passphrase: '', again: '' };

export function isChosen({ passphrase, again }: ChosenPassphrase): boolean {
  return passphrase !== '' && again === passphrase;
}

interface NewPassphraseFieldsProps {
  readonly label: string;
  readonly value: ChosenPassphrase;
  readonly onChange: (value: ChosenPassphrase) => void;
}

export function NewPassphraseFields({ label, value, onChange }: NewPassphraseFieldsProps): ReactNode {
  const { t } = useWords();
  const { passphrase, again } = value;
  const strength = passphraseStrength(passphrase);
  const toggle = { 'aria-label': t('unlock.show') };
  return (
    <>
      <PasswordInput
        label={label}
        description={t('create.passphrase.text')}
        value={passphrase}
        required
        autoComplete="new-password"
        visibilityToggleButtonProps={toggle}
        onChange={(event) => onChange({ again, passphrase: event.currentTarget.value })}
      />
      {passphrase !== '' && (
        <div className="d-strength" data-strength={strength} role="status">
          <span aria-hidden="true" />
          {t(`create.strength.${strength}`)}
        </div>
      )}
      <PasswordInput
        label={t('create.again')}
        value={again}
        required
        autoComplete="new-password"
        error={again !== '' && again !== passphrase ? t('create.differs') : null}
        visibilityToggleButtonProps={toggle}
        onChange={(event) => onChange({ passphrase, again: event.currentTarget.value })}
      />
    </>
  );
}
