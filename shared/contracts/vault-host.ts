// What the vault asks of those around it: the machine, for files and folders, and the page that started it.
import type { DeskContract } from './desk';
import type { Call } from './rpc';

/** What the vault asks of the machine. */
export type VaultMachineContract = Pick<
  DeskContract,
  | 'readKeyring'
  | 'writeKeyring'
  | 'appendBackup'
  | 'keepDraftBackup'
  | 'readBackup'
  | 'backupSize'
  | 'chooseBackupFolder'
  | 'backupFolder'
  | 'forgetBackupFolder'
  | 'keyringWrittenAt'
  | 'freeSpace'
  | 'mayWrite'
  | 'failedOpenings'
  | 'noteFailedOpening'
  | 'forgetFailedOpenings'
>;

/** What it asks of the page that started it. */
export interface LendingContract {
  /** Starts a second compute worker, whose port then comes as `second`; false: there is no core for it. */
  lendWorker: Call<null, { readonly lent: boolean }>;
  /** Ends it. */
  returnWorker: Call<null, null>;
}

export type VaultHostContract = VaultMachineContract & LendingContract;
