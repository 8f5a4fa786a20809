// What one numbered migration of sealed content is.
import type { Change } from '#shared/change/change';
import type { AuditedCommandName } from '#shared/commands/commands';
import type { Result } from '#shared/model/problem';
import type { Writes } from '../database';
import type { Workspace } from '../workspace';

export interface Migration {
  readonly number: number;
  /** What it changes, for the remarks of the opening. */
  readonly name: string;
  /**
   * The next batch, as it is to be written: where it got to is written with it, so that whoever opens next goes on there,
   * wherever the vault was killed. `from`: where the batch before ended; null: from the beginning.
   */
  readonly batch: (workspace: Workspace, from: string | null) => Promise<Result<MigrationStep>>;
}

export interface MigrationStep {
  /** Where the next batch begins; null: this was the last. */
  readonly next: string | null;
  /** Sealed pieces so far, and of how many. */
  readonly done: number;
  readonly of: number;
  readonly writes?: Writes;
  /** What it changes of documents, which are changed through the one door alone; absent: nothing. */
  readonly leaves?: { readonly command: AuditedCommandName; readonly change: Change };
}

/** Of a migration that only says that a program of before would not understand what is written from here on. */
export const nothingToDo: Migration['batch'] = async () => ({
  ok: true,
  value: { next: null, done: 0, of: 0 },
});
