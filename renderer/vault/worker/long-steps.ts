// How far what takes long is, for whoever waits: the same words in the window and in batch.
import type { LongStep } from '#shared/contracts/vault-answers';

export type TellStep = (step: LongStep) => void;

export const untold: TellStep = () => undefined;

/** Tells of one step, `of` so many, each time more of it is done. */
export function counting(
  tell: TellStep,
  step: LongStep['step'],
  of: number,
  before = 0,
): (more: number) => void {
  let done = before;
  tell({ step, done, of });
  return (more) => {
    done += more;
    tell({ step, done, of });
  };
}
