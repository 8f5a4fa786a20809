// A day, typed as the calendar of every language writes it: the system's own date field follows the system's language,
// not the one chosen in the window.
import { TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useWords } from '../../session/words';
import { readDay } from './read-day';

interface DayFieldProps {
  readonly label: string;
  /** YYYY-MM-DD; null: none. */
  readonly value: string | null;
  /** Hears null as long as what is typed is no day. */
  readonly onChange: (day: string | null) => void;
}

export function DayField({ label, value, onChange }: DayFieldProps): ReactNode {
  const { t } = useWords();
  const [typed, setTyped] = useState(value ?? '');
  const [isLeft, setLeft] = useState(true);
  const isWrong = isLeft && typed.trim() !== '' && readDay(typed) === null;
  return (
    <TextInput
      label={label}
      placeholder={t('common.day.form')}
      error={isWrong ? t('common.day.wrong', { form: t('common.day.form') }) : null}
      inputMode="numeric"
      autoComplete="off"
      value={typed}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setTyped(text);
        setLeft(false);
        onChange(readDay(text));
      }}
      onBlur={() => {
        setLeft(true);
        setTyped(readDay(typed) ?? typed);
      }}
    />
  );
}
