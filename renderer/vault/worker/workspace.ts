// An open workspace: everything the vault knows while its keys are in memory. Made by opening, gone on closing.

import type { ComputeContract } from '#shared/contracts/compute';
import type { KeptBackupPlace } from '#shared/contracts/desk';
import type { Client } from '#shared/contracts/rpc';
import type { VaultEvent } from '#shared/contracts/vault';
import type { VaultHostContract } from '#shared/contracts/vault-host';
import { ok, type Problem, type Result } from '#shared/model/problem';
import type { AccessLog } from './access-log';
import type { AuditLog } from './audit-log';
import type { Database } from './database';
import type { DocumentStore } from './document-store';
import type { AskFree } from './full-disk';
import type { IndexStore } from './index-store';
import type { Keyring } from './keys/keyring';
import { Queue } from './queue';
import { Quiet } from './quiet';
import { bytesToText } from './row-id';
import { randomBytes } from './sealing';
import type { SegmentStore } from './segment-store';

/** A second compute worker, started for an import that is worth it and ended behind it. */
export interface SecondWorker {
  /** bytes of a file from which on it is worth it */
  readonly worthBytes: number;
  /**
   * Null: the machine has no core to spare for it, or it is lent already. The client comes within an object: by itself a
   * promise would take it for another promise, as it answers to every name.
   */
  readonly lend: () => Promise<{ readonly compute: Client<ComputeContract> } | null>;
  readonly giveBack: () => Promise<void>;
}

export interface Surroundings {
  readonly host: Client<VaultHostContract>;
  readonly compute: Client<ComputeContract>;
  readonly second: SecondWorker;
  readonly tell: (event: VaultEvent) => void;
  /** ISO instant. */
  readonly now: () => string;
}

export interface Workspace extends Surroundings {
  readonly database: Database;
  readonly keyring: Keyring;
  readonly documents: DocumentStore;
  readonly audit: AuditLog;
  readonly access: AccessLog;
  readonly segments: SegmentStore;
  readonly index: IndexStore;
  /** Changes, one after the other. */
  readonly changes: Queue;
  /** Imports, one after the other; only their last step is a change. */
  readonly imports: Queue;
  /** Writes of the keyring file. */
  readonly keyringWrites: Queue;
  /** What happens when nobody waits: backup, merging, sweeping. */
  readonly background: Queue;
  /** Why the backup elsewhere could not be written when that was last tried; null: it could, or there is none. */
  readonly backups: {
    trouble: Problem | null;
    /** Since the workspace was opened: those read as a whole, those found damaged and not mended yet, and those written anew. */
    readonly read: Set<KeptBackupPlace>;
    readonly damaged: Set<KeptBackupPlace>;
    readonly mended: Set<KeptBackupPlace>;
  };
  /** Calls run beside each other; turning the keys runs alone. */
  readonly quiet: Quiet;
  /** False on media that cannot be written: then every call that changes something is refused, and nothing is logged. */
  readonly writable: boolean;
}

/** How the database asks for room when the system breaks a write off. */
export function freeAt(host: Client<VaultHostContract>): AskFree {
  return async () => {
    const free = await host.freeSpace(null);
    return free.ok ? free.value.bytes : null;
  };
}

export function newId<T extends string>(): T {
  return bytesToText(randomBytes(16)) as T;
}

/** Writes the keyring file as it is when its turn comes. */
export function writeKeyring(workspace: Workspace): Promise<Result<null>> {
  // What opening alone changes is forgotten with the copy that was opened.
  if (!workspace.writable) return Promise.resolve(ok(null));
  return workspace.keyringWrites.run(() => workspace.host.writeKeyring({ text: workspace.keyring.text }));
}

export function queues(): Pick<
  Workspace,
  'changes' | 'imports' | 'keyringWrites' | 'background' | 'quiet' | 'backups'
> {
  return {
    changes: new Queue(),
    imports: new Queue(),
    keyringWrites: new Queue(),
    background: new Queue(),
    quiet: new Quiet(),
    backups: { trouble: null, read: new Set(), damaged: new Set(), mended: new Set() },
  };
}
