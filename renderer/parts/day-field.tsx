// A day, typed as the calendar of every language writes it: the system's own date field follows the system's language,
// not the one chosen in the window.
import { TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useWords } from '../session/words';
import { readDay } from './read-day';

interface DayFieldProps {
  readonly label: string;
  /** Among other fields in a row: the label is the first word of what stands there until something is typed. */
  readonly isInRow?: boolean;
  /** What is typed already, a day or not. */
  readonly typed: string;
  /** Hears what is typed, and the day that it is; null as long as it is none. */
  readonly onChange: (day: string | null, typed: string) => void;
}

export function DayField({ label, isInRow = false, typed, onChange }: DayFieldProps): ReactNode {
  const { t } = useWords();
  const [isLeft, setLeft] = useState(true);
  const isWrong = isLeft && typed.trim() !== '' && readDay(typed) === null;
  return (
    <TextInput
      {...(isInRow ? { 'aria-label': label, title: label } : { label })}
      placeholder={isInRow ? `${label} ${t('common.day.form')}` : t('common.day.form')}
      error={isWrong ? t('common.day.wrong', { form: t('common.day.form') }) : null}
      inputMode="numeric"
      autoComplete="off"
      value={typed}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setLeft(false);
        onChange(readDay(text), text);
      }}
      onBlur={() => {
        setLeft(true);
        const day = readDay(typed);
        if (day !== null) onChange(day, day);
      }}
    />
  );
}
