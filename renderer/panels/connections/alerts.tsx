// What must be seen with a connection before anybody believes it.
import type { ReactNode } from 'react';
import type { Alert } from '#shared/identity/types';
import { useWords } from '../../session/words';
import { Callout } from '../../ui/callout';

export function Alerts({ alerts }: { readonly alerts: readonly Alert[] }): ReactNode {
  const { word } = useWords();
  return alerts.map(({ code, facts }) => (
    <Callout key={code} tone="warn">
      {word('alert', code, facts)}
    </Callout>
  ));
}
