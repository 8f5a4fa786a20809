// Naming a victim, a juvenile or an informant is a person's choice, with a reason; otherwise they are numbers.
import { Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../../session/words';
import { Callout } from '../../ui/callout';

interface ProtectedFieldProps {
  /** How many of the briefing are protected; 0: nothing is shown. */
  readonly people: number;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
}

export function ProtectedField({ people, reason, onReason }: ProtectedFieldProps): ReactNode {
  const { t } = useWords();
  if (people === 0) return null;
  return (
    <>
      <Callout tone="info">{t('briefing.panel.protected', { count: people })}</Callout>
      <Textarea
        label={t('briefing.panel.protected.reason')}
        description={t('briefing.panel.protected.text')}
        data-field="protected-reason"
        autosize
        minRows={1}
        value={reason}
        onChange={(event) => onReason(event.currentTarget.value)}
      />
    </>
  );
}
