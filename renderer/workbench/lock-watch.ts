// Locks the workspace when nobody is there: after a while without input, and when the machine sleeps or locks its screen.
import { useEffect } from 'react';
import { usualIdleTime } from '#shared/model/idle-time';
import { desk } from '../desk/desk';
import { watchIdle } from '../session/idle-watch';
import { lockWorkspace } from '../session/lock';
import { useDocuments } from '../session/vault-queries';

const minute = 60_000;

export function useLockWatch(): void {
  const minutes = useDocuments('settings')[0]?.idleMinutes ?? usualIdleTime;
  useEffect(() => watchIdle(minutes * minute, () => lockWorkspace('finish')), [minutes]);
  useEffect(
    () =>
      desk.onEvent((event) => {
        // Asleep the machine finishes nothing, and its memory is what a thief gets.
        if (event.kind === 'lock') lockWorkspace(event.because === 'suspend' ? 'cancel' : 'finish');
      }),
    [],
  );
}
