// What opening waits for or works on, whichever door was taken: wrong passphrases before, records of an older version, keys
// that were being turned when the program ended.
import type { ReactNode } from 'react';
import { LongStepRow } from '../../parts/long-step-row';
import { useWindow } from '../../session/window-store';
import { useWords } from '../../session/words';

export function OpeningStep(): ReactNode {
  const { t } = useWords();
  const opening = useWindow((state) => state.opening);
  if (opening === null) return null;
  if ('step' in opening)
    return (
      <>
        <LongStepRow step={opening} />
        <p className="d-dim">{t('step.goesOn')}</p>
      </>
    );
  return (
    <p className="d-dim" role="status">
      {t('unlock.wait', { seconds: opening.waitSeconds })}
    </p>
  );
}
