// A machine for tests of the vault: its keyring and backups lie in memory, its database in a fake of IndexedDB, and its
// files are lists of rows made by hand.
import { IDBFactory } from 'fake-indexeddb';
import type { Client } from '#shared/contracts/rpc';
import type { VaultHostContract } from '#shared/contracts/vault-host';
import { fail, ok, type Problem, type Result } from '#shared/model/problem';
import type { UnderstoodRow } from '#shared/model/record';

export interface FakeFile {
  readonly name: string;
  readonly rows: readonly UnderstoodRow[];
  /** What the reader says of the whole file at its end. */
  readonly problem?: Problem;
}

export interface Machine {
  keyring: string | null;
  backup: Uint8Array<ArrayBuffer>;
  /** The folder chosen for a second backup; null: none. `there` false: the stick was pulled out. */
  stick: { where: string; there: boolean; backup: Uint8Array<ArrayBuffer> } | null;
  /** Which folder a person chooses when asked for one. */
  chooses: Machine['stick'];
  /** The backup a person pointed at; null: none. */
  pointed: Uint8Array<ArrayBuffer> | null;
  /** Backups written anew and not kept yet. */
  readonly drafts: { beside: Uint8Array<ArrayBuffer>; elsewhere: Uint8Array<ArrayBuffer> };
  /** bytes */
  free: number;
  failedOpenings: readonly string[];
  /** Whether the folder cannot be written. */
  readOnly: boolean;
  /** Milliseconds that opening waited, one after the other. */
  readonly pauses: number[];
  readonly indexedDB: IDBFactory;
  readonly files: Map<string, FakeFile>;
  /** Called before each answer of the compute worker; a problem is answered instead. */
  onBatch: (batch: number) => Problem | null;
  /** Called before and after each call to the machine and the compute worker. */
  onStep: () => Promise<void>;
  /** Called before bytes go to a backup: a slow stick takes its time here. */
  beforeAppend: (place: 'beside' | 'elsewhere') => Promise<void>;
  /** Rows a batch holds and records a segment holds. */
  segmentRows: number;
}

export function machine(): Machine {
  return {
    keyring: null,
    backup: new Uint8Array(),
    stick: null,
    chooses: null,
    pointed: null,
    drafts: { beside: new Uint8Array(), elsewhere: new Uint8Array() },
    free: 1e12,
    failedOpenings: [],
    readOnly: false,
    pauses: [],
    indexedDB: new IDBFactory(),
    files: new Map(),
    onBatch: () => null,
    onStep: async () => undefined,
    beforeAppend: async () => undefined,
    segmentRows: 3,
  };
}

function backupAt(
  state: Machine,
  place: 'beside' | 'elsewhere' | 'pointed',
): Result<Uint8Array<ArrayBuffer>> {
  if (place === 'beside') return ok(state.backup);
  const away = fail('backup-away', { where: state.stick?.where ?? '' });
  if (place === 'pointed') return state.pointed === null ? away : ok(state.pointed);
  return state.stick?.there === true ? ok(state.stick.backup) : away;
}

function keepBackup(state: Machine, place: 'beside' | 'elsewhere', bytes: Uint8Array<ArrayBuffer>): void {
  if (place === 'beside') state.backup = bytes;
  else if (state.stick !== null) state.stick.backup = bytes;
}

export function hostOf(state: Machine): Client<VaultHostContract> {
  return {
    readKeyring: async () => ok(state.keyring),
    writeKeyring: async ({ text }) => {
      if (state.readOnly) return fail('folder-unwritable', {});
      state.keyring = text;
      return ok(null);
    },
    appendBackup: async ({ place, file, offset, bytes }) => {
      if (state.readOnly) return fail('folder-unwritable', {});
      await state.beforeAppend(place);
      const there = file === 'kept' ? backupAt(state, place) : ok(state.drafts[place]);
      if (!there.ok) return there;
      const joined = new Uint8Array(offset + bytes.length);
      joined.set(there.value.subarray(0, offset));
      joined.set(bytes, offset);
      if (file === 'draft') state.drafts[place] = joined;
      else keepBackup(state, place, joined);
      return ok({ size: joined.length });
    },
    keepDraftBackup: async ({ place }) => {
      const there = backupAt(state, place);
      if (!there.ok) return there;
      keepBackup(state, place, state.drafts[place]);
      return ok(null);
    },
    readBackup: async ({ place, file, offset, length }) => {
      const there =
        file === 'draft' && place !== 'pointed' ? ok(state.drafts[place]) : backupAt(state, place);
      return there.ok ? ok(there.value.slice(offset, offset + length)) : there;
    },
    backupSize: async ({ place }) => {
      const there = backupAt(state, place);
      return there.ok
        ? ok({ size: there.value.length, at: there.value.length > 0 ? '2025-12-08T12:00:00.000Z' : null })
        : there;
    },
    chooseBackupFolder: async () => {
      if (state.chooses !== null) state.stick = state.chooses;
      return ok(state.chooses === null ? null : { where: state.chooses.where, syncedBy: null });
    },
    backupFolder: async () => ok(state.stick === null ? null : { where: state.stick.where, syncedBy: null }),
    forgetBackupFolder: async () => {
      state.stick = null;
      return ok(null);
    },
    keyringWrittenAt: async () => ok({ at: state.keyring === null ? null : '2025-12-08T12:00:00.000Z' }),
    freeSpace: async () => ok({ bytes: state.free }),
    mayWrite: async () => ok({ may: !state.readOnly }),
    failedOpenings: async () => ok({ times: state.failedOpenings }),
    noteFailedOpening: async ({ at }) => {
      state.failedOpenings = [...state.failedOpenings, at];
      return ok(null);
    },
    forgetFailedOpenings: async () => {
      state.failedOpenings = [];
      return ok(null);
    },
    lendWorker: async () => ok({ lent: false }),
    returnWorker: async () => ok(null),
  };
}
