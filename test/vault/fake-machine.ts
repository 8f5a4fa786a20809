// A machine and a compute worker for tests of the vault: the keyring and the backup lie in memory, and files are lists
// of rows made by hand, read through the same encodings as real ones.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { usualLimits } from '#shared/connections/limits';
import type { ComputeContract } from '#shared/contracts/compute';
import type { Client, Handlers, Serving } from '#shared/contracts/rpc';
import type { VaultContract, VaultEvent, VaultHostContract } from '#shared/contracts/vault';
import type { SourceHead } from '#shared/import/types';
import type { CaseId, SeriesId } from '#shared/model/ids';
import { fail, ok, type Problem, type Result } from '#shared/model/problem';
import type { SourceRecord, UnderstoodRow } from '#shared/model/record';
import { IndexPartBuilder } from '#shared/storage/index-build';
import { encodeSegment } from '#shared/storage/segment';
import type { UnderstoodBatch } from '#shared/storage/types';
import { createVault } from '../../renderer/vault/worker/vault';
import type { SecondWorker } from '../../renderer/vault/worker/workspace';
import { ConnectingJobs } from '../../renderer/workers/connecting';
import { source as sourceDocument } from '../factory';

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

function hostOf(state: Machine): Client<VaultHostContract> {
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
    readBackup: async ({ place, offset, length }) => {
      const there = backupAt(state, place);
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

/** The record a row would have been understood from: one column for each statement's field. */
export function recordOf(row: UnderstoodRow): SourceRecord {
  const cells = new Map<string, string>();
  for (const { statements } of row.mentions)
    for (const { field, written } of statements) if (field !== null) cells.set(field, written);
  return {
    row: row.row,
    line: row.row + 1,
    columns: [...cells.keys()],
    cells: [...cells.values()],
    problems: [],
  };
}

function digestOf({ rows }: FakeFile): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(rows))));
}

function batchesOf(
  { rows }: FakeFile,
  source: string,
  series: string | null,
  segmentRows: number,
): UnderstoodBatch[] {
  const batches: UnderstoodBatch[] = [];
  for (let from = 0; from < rows.length; from += segmentRows) {
    const own = rows.slice(from, from + segmentRows);
    const index = new IndexPartBuilder(source, series);
    for (const row of own) if (row.outcome === 'accepted' || row.outcome === 'flagged') index.addRow(row);
    const count = (outcome: UnderstoodRow['outcome']): number =>
      own.filter((row) => row.outcome === outcome).length;
    batches.push({
      segments: [encodeSegment(batches.length, own.map(recordOf), own)],
      columns: [],
      index: index.finish(),
      counts: {
        rows: own.length,
        accepted: count('accepted'),
        flagged: count('flagged'),
        rejected: count('rejected'),
        repeated: count('repeated'),
      },
      mentions: own.reduce((sum, { mentions }) => sum + mentions.length, 0),
      links: own.reduce((sum, { links }) => sum + links.length, 0),
      bytesRead: from + own.length,
    });
  }
  return batches;
}

export function computeOf(state: Machine, limits = usualLimits): Client<ComputeContract> {
  const jobs = new Map<
    number,
    { readonly file: FakeFile; readonly batches: UnderstoodBatch[]; taken: number }
  >();
  const connecting = new ConnectingJobs(limits);
  const absent = async (): Promise<Result<never>> => fail('internal', { message: 'not in this test' });
  const fileAt = (url: string): Result<FakeFile> => {
    const file = state.files.get(url);
    return file === undefined ? fail('file-unreadable', { file: url }) : ok(file);
  };
  return {
    recognise: absent,
    propose: absent,
    preview: absent,
    digest: async ({ file }) => {
      const found = fileAt(file.url);
      return found.ok ? ok(digestOf(found.value)) : found;
    },
    startReading: async ({ file, source, series }) => {
      const found = fileAt(file.url);
      if (!found.ok) return found;
      const job = jobs.size + 1;
      jobs.set(job, {
        file: found.value,
        batches: batchesOf(found.value, source, series, state.segmentRows),
        taken: 0,
      });
      return ok({ job });
    },
    nextBatch: async ({ job }, options) => {
      const running = jobs.get(job);
      if (running === undefined) return fail('internal', { job });
      const stopped = state.onBatch(running.taken);
      if (stopped !== null) return { ok: false, problem: stopped };
      if (options?.signal?.aborted) return fail('cancelled');
      return ok(running.batches[running.taken++] ?? null);
    },
    stopReading: async ({ job }) => {
      const file = jobs.get(job)?.file;
      return ok({
        problem: file?.problem ?? null,
        empty: 0,
        sha256: file === undefined ? null : digestOf(file),
        meetSha256: null,
      });
    },
    startConnecting: async (input) => connecting.start(input),
    connectOn: (input, options) =>
      connecting.on(input, {
        ...quiet,
        signal: options?.signal ?? quiet.signal,
        progress: options?.onProgress ?? quiet.progress,
      }),
    stopConnecting: async ({ job }) => connecting.stop(job),
    layOut: absent,
  };
}

/** Calls that fail a test at once when they fail. */
export type Opener = {
  readonly [M in keyof VaultContract]: (
    input: VaultContract[M]['input'],
    told?: {
      readonly signal?: AbortSignal;
      readonly progress?: (progress: VaultContract[M]['progress']) => void;
    },
  ) => Promise<Result<VaultContract[M]['output']>>;
};

export interface Session {
  readonly vault: Opener;
  readonly events: VaultEvent[];
}

const quiet: Serving<unknown> = {
  signal: new AbortController().signal,
  progress: () => undefined,
  transfer: () => undefined,
};

export const ranges = IDBKeyRange;

/** Every call tells the machine before it begins and after it is done. */
function stepping<C extends object>(state: Machine, client: C): C {
  return new Proxy(client, {
    get:
      (target, method) =>
      async (...input: unknown[]) => {
        await state.onStep();
        const answer: unknown = await (target[method as keyof C] as (...input: unknown[]) => unknown)(
          ...input,
        );
        await state.onStep();
        return answer;
      },
  });
}

const noSecondWorker: SecondWorker = {
  worthBytes: Number.POSITIVE_INFINITY,
  lend: async () => null,
  giveBack: async () => undefined,
};

/** A vault over the machine as it is: another one over the same machine is the program started again. */
export function start(
  state: Machine,
  options: {
    readonly compute?: Client<ComputeContract>;
    readonly second?: SecondWorker;
    readonly aimedMs?: number;
    /** The machine's clock; without it, a second later at each look, from one instant at each start. */
    readonly now?: () => string;
  } = {},
): Session {
  const events: VaultEvent[] = [];
  let second = 0;
  const handlers: Handlers<VaultContract> = createVault({
    indexedDB: state.indexedDB,
    IDBKeyRange,
    host: stepping(state, hostOf(state)),
    compute: options.compute ?? stepping(state, computeOf(state)),
    second: options.second ?? noSecondWorker,
    tell: (event) => events.push(event),
    pause: async (ms) => void state.pauses.push(ms),
    cost: { memory: 8, passes: 1, lanes: 1 },
    aimedMs: options.aimedMs ?? 0,
    now: options.now ?? (() => new Date(Date.UTC(2025, 11, 8, 12, 0, second++)).toISOString()),
  });
  const vault = new Proxy({} as Opener, {
    get: (_, method) => async (input: unknown, told?: object) =>
      (handlers[method as keyof VaultContract] as (input: unknown, told: unknown) => unknown)(input, {
        ...quiet,
        ...told,
      }),
  });
  return { vault, events };
}

export async function value<T>(result: Promise<Result<T>>): Promise<T> {
  const settled = await result;
  if (!settled.ok) throw new Error(JSON.stringify(settled.problem));
  return settled.value;
}

export async function problemOf(result: Promise<Result<unknown>>): Promise<Problem | null> {
  const settled = await result;
  return settled.ok ? null : settled.problem;
}

export const passphrase = 'tidal harbour lantern';

export async function created(state: Machine = machine()): Promise<Session> {
  const session = start(state);
  await value(session.vault.create({ name: 'Robin Ouellette', passphrase, agency: 'Calais PD' }));
  return session;
}

export async function reopened(state: Machine): Promise<Session> {
  const session = start(state);
  await value(session.vault.open({ passphrase }));
  return session;
}

export function head(options: Partial<SourceHead> = {}): SourceHead {
  return {
    role: 'case',
    caseId: null,
    series: null,
    editionDate: null,
    obtained: 'by hand',
    reliability: null,
    credibility: null,
    gradingScheme: null,
    marking: 'TLP:AMBER',
    materialClass: 'investigative',
    ...options,
  };
}

/** What importing a file of these rows is asked for with. */
export function importOf(
  state: Machine,
  file: FakeFile,
  options: { readonly caseId?: CaseId | null; readonly series?: SeriesId | null } = {},
): VaultContract['importFile']['input'] {
  state.files.set(file.name, file);
  return {
    file: { name: file.name, size: file.rows.length, url: file.name },
    spec: sourceDocument('any').spec,
    head: head({ caseId: options.caseId ?? null, series: options.series ?? null }),
    statedTotal: null,
  };
}

export const plainCase = {
  number: '25-0417',
  title: 'Union Street burglary',
  agency: 'Calais PD',
  crimeTypes: ['220'],
  jurisdiction: 'Maine',
  lead: 'R. Ouellette',
  status: 'open',
} as const;
