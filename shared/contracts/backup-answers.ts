// What the vault tells of backups: how far they are, what a check finds in them, what could be restored from where.
import type { Problem } from '../model/problem';
import type { BackupPlace } from './desk';

/** A copy that is known and was not reached when it should have changed. */
export interface KnownCopy {
  readonly where: string;
  /** When it was last written (ISO instant). */
  readonly at: string;
}

/** How far the backups are. */
export interface BackupState {
  /** Newest audit entry of the workspace. */
  readonly entries: number;
  readonly beside: {
    readonly entries: number;
    /** Since the workspace was opened it was found damaged, and was written anew. */
    readonly mended: boolean;
  };
  /** Null: no folder was chosen on this machine. */
  readonly elsewhere: {
    readonly where: string;
    readonly syncedBy: string | null;
    /** Newest audit entry in it; 0: nothing was written there yet. */
    readonly entries: number;
    readonly at: string | null;
    /** Why it could not be written when that was last tried; null: it could. */
    readonly trouble: Problem | null;
    /** It was not reached since keys were turned or something was purged. */
    readonly outdated: boolean;
    readonly mended: boolean;
  } | null;
  /** Copies made in other folders, or not reached: they may open with keys of before and hold what was purged since. */
  readonly copies: readonly KnownCopy[];
}

export interface CheckedBackup {
  /** Newest audit entry in it, and how many the workspace is ahead. */
  readonly entries: number;
  readonly behind: number;
  /** It holds entries that the history here does not have. */
  readonly ahead: boolean;
  readonly rows: number;
  /** Of the file; `cut` bytes behind its last whole commit do not count. */
  readonly bytes: number;
  readonly cut: number;
  /** Rows that do not open. */
  readonly faults: number;
  /** Behind how many bytes the frames end that once were written; null: they are all there. */
  readonly damagedAfter: number | null;
  /** What is wrong is mended now: it is written anew. */
  readonly mends: boolean;
}

/** What a backup file holds, as far as can be told without a passphrase. */
export interface FoundBackup {
  readonly place: BackupPlace;
  /** ISO instant of the file; null: unknown. */
  readonly at: string | null;
  /** bytes; `cut` of them lie behind the last whole commit and do not count. */
  readonly bytes: number;
  readonly cut: number;
  /** Newest audit entry in it; 0: no whole commit, so that nothing can be restored from it. */
  readonly entries: number;
  readonly rows: number;
  /** Null: the folder has no keyring that could tell. */
  readonly belongs: boolean | null;
}

export interface Restorable {
  /** Audit entries in the database, and how many the keyring file knows of; `at`: when that was last written. */
  readonly database: { readonly entries: number; readonly known: number; readonly at: string | null };
  readonly backups: readonly FoundBackup[];
  /** The folder chosen for a backup, when it is not there now. */
  readonly away: string | null;
}
