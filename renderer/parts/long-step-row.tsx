// How far one step of opening, turning keys or purging is, with how many of how many.
import type { ReactNode } from 'react';
import type { LongStep } from '#shared/contracts/vault-answers';
import { useWords } from '../session/words';
import { ProgressRow } from '../ui/progress-row';

/** `step` null: it has begun, and nothing can be told yet. */
export function LongStepRow({ step }: { readonly step: LongStep | null }): ReactNode {
  const { t, word } = useWords();
  const label = step === null ? t('step.begins') : word('step', step.step, { done: step.done, of: step.of });
  const done = step === null || step.of === 0 ? null : step.done / step.of;
  return <ProgressRow label={label} done={done} cancelLabel={t('common.cancel')} onCancel={null} />;
}
