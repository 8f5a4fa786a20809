// The second-person rule: one person's "same" is a proposal until somebody else says so too.
import type { DecisionDocument } from '../model/documents';

/** True while the opinion joins nothing and is shown as what one person said. */
export function awaitsSecond({ opinion, second }: Pick<DecisionDocument, 'opinion' | 'second'>): boolean {
  return opinion === 'same' && second === null;
}
