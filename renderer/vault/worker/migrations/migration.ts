// What one numbered migration of sealed content is.
import type { Change } from '#shared/change/change';
import type { AuditedCommandName } from '#shared/commands/commands';
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
  readonly batch: (workspace: Workspace) => Promise<Result<MigrationStep>>;
}

export interface MigrationStep {
  readonly more: boolean;
  /** What it changes of documents, which are changed through the one door alone; absent: nothing. */
  readonly leaves?: { readonly command: AuditedCommandName; readonly change: Change };
}
