// Naming a victim, a juvenile or an informant is a person's choice, with a reason; otherwise they are numbers.
import { Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../session/words';
import { Callout } from '../ui/callout';

const said = {
  briefing: { numbers: 'briefing.panel.protected', kept: 'briefing.panel.protected.text' },
  picture: { numbers: 'chart.picture.protected', kept: 'chart.picture.protected.text' },
} as const;

interface ProtectedFieldProps {
  readonly paper: keyof typeof said;
  /** How many on it are protected; 0: nothing is shown. */
  readonly people: number;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
}

export function ProtectedField({ paper, people, reason, onReason }: ProtectedFieldProps): ReactNode {
  const { t } = useWords();
  if (people === 0) return null;
  return (
    <>
      <Callout tone="info">{t(said[paper].numbers, { count: people })}</Callout>
      <Textarea
        label={t('briefing.panel.protected.reason')}
        description={t(said[paper].kept)}
        data-field="protected-reason"
        {...(paper === 'picture' ? { 'data-autofocus': true } : {})}
        autosize
        minRows={1}
        value={reason}
        onChange={(event) => onReason(event.currentTarget.value)}
      />
    </>
  );
}
