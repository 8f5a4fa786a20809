// What one numbered migration of sealed content is.
import type { Result } from '#shared/model/problem';
import type { Workspace } from '../workspace';

export interface Migration {
  readonly number: number;
  /** What it changes, for the remarks of the opening. */
  readonly name: string;
  /**
   * Does the next batch and answers whether there is more. Running a batch again does no harm: the vault may be killed
   * between any two.
   */
  readonly batch: (workspace: Workspace) => Promise<Result<{ readonly more: boolean }>>;
}
