// What stands on the screen between the workbench and the passphrase: nothing of any case.
import { Button } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { desk } from '../desk/desk';
import { useJobs } from '../session/jobs';
import { lockWorkspace } from '../session/lock';
import { useWords } from '../session/words';
import { BrandMark } from '../ui/brand-mark';

export function LockingPage(): ReactNode {
  const { t, direction } = useWords();
  const jobs = useJobs();
  useEffect(
    () =>
      desk.onEvent((event) => {
        if (event.kind === 'lock' && event.because === 'suspend') lockWorkspace('cancel');
      }),
    [],
  );
  return (
    <main className="d-gate" dir={direction} data-panel="locking">
      <div className="d-gate-card">
        <header>
          <BrandMark size={30} />
          <h1>{t('lock.locking')}</h1>
        </header>
        {jobs.length > 0 && (
          <>
            <p role="status">{t('lock.waiting', { count: jobs.length })}</p>
            <Button variant="default" data-action="lock.now" onClick={() => lockWorkspace('cancel')}>
              {t('lock.now')}
            </Button>
          </>
        )}
      </div>
    </main>
  );
}
