// Says in batch mode how far something long is: each step when it begins, at each further tenth and when it ends.
import type { LongStep } from '#shared/contracts/vault-answers';
import { codeWords, type Translate } from '#shared/i18n/translate';
import { say } from './run';

export function stepSayer(t: Translate): (step: LongStep) => void {
  let last = '';
  return ({ step, done, of }) => {
    const tenth = `${step} ${of === 0 ? 0 : Math.floor((10 * done) / of)}`;
    if (tenth === last) return;
    last = tenth;
    void say(codeWords(t, 'step.', step, { done, of }));
  };
}
