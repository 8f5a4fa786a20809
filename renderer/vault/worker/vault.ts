// The vault as its contract: what each call does once a workspace is open, and that nothing is done while none is. Made
// of what surrounds it, so that tests run the same code on another database and machine.
import type { ComputeContract } from '#shared/contracts/compute';
import type { Client, Handlers, Serving } from '#shared/contracts/rpc';
import type { VaultContract, VaultEvent } from '#shared/contracts/vault';
import type { LongStep, Opened, Waiting } from '#shared/contracts/vault-answers';
import type { VaultHostContract } from '#shared/contracts/vault-host';
import type { DocumentKind, WorkspaceDocument } from '#shared/model/documents';
import { fail, ok, type Result } from '#shared/model/problem';
import { shorten } from './backup';
import {
  backUpBoth,
  backUpNow,
  backupFileName,
  backupState,
  chooseBackupFolder,
  forgetBackupFolder,
  shortenElsewhere,
} from './backup-elsewhere';
import { check } from './check';
import type { IndexedDbFactory } from './database';
import { execute } from './execute';
import { GROUPS_A_CLOSING, gatherLogs } from './gathering';
import { history } from './history';
import { importFile } from './importing';
import type { KdfCost } from './keys/keyring-file';
import { aimedMs, leastCost } from './keys/passphrases';
import {
  forPurpose,
  look,
  notedChart,
  notedConnection,
  notedConnections,
  notedHistory,
  notedLedger,
  notedNeighbours,
  notedPreview,
  notedPurge,
  notedRecord,
  notedSheet,
  notedUndo,
} from './noting';
import {
  createWorkspace,
  type OpenedWorkspace,
  type OpeningParts,
  openWorkspace,
  startBackgroundWork,
} from './opening';
import { type GuardParts, guarded, noteOpening } from './opening-guard';
import {
  addPerson,
  changePassphrase,
  changeRole,
  makeRecoverySheet,
  people,
  recoverySheet,
  removePerson,
  tryRecoverySheet,
} from './people';
import { purge, purgePreview } from './purging';
import { accessLog } from './queries/access';
import { briefingState } from './queries/briefing-state';
import { connection, connections } from './queries/connections';
import { entity, neighbours } from './queries/entity';
import { ledger, record } from './queries/record';
import { scene, suggestChart } from './queries/scene';
import { search } from './queries/search';
import { timeSearches } from './queries/time-searches';
import { recover, recoverable } from './recovering';
import { restorable } from './restorable';
import { restore } from './restore';
import { reveal } from './revealing';
import { signedLines } from './signed-lines';
import { timeSealing } from './time-sealing';
import { timeVerify } from './time-verify';
import { undo } from './undo';
import { unlessLost } from './unless-lost';
import { verify } from './verify';
import { type SecondWorker, type Workspace, writeKeyring } from './workspace';

export interface VaultParts extends IndexedDbFactory {
  readonly host: Client<VaultHostContract>;
  readonly compute: Client<ComputeContract>;
  readonly second: SecondWorker;
  readonly tell: (event: VaultEvent) => void;
  /** What opening is made to cost at least; tests choose a cheap one. */
  readonly cost?: KdfCost;
  /** What it may cost in milliseconds; 0: nobody's slot is made dearer. */
  readonly aimedMs?: number;
  /** ISO instant; tests choose their own clock. */
  readonly now?: () => string;
  /** Waits for so many milliseconds; tests do not. */
  readonly pause?: (ms: number) => Promise<void>;
}

/** Until a workspace is open every call but those that open one fails with `refused`. */
export function createVault(parts: VaultParts): Handlers<VaultContract> {
  const { host, compute, second, tell } = parts;
  const opening: OpeningParts = {
    host,
    compute,
    second,
    tell,
    now: parts.now ?? (() => new Date().toISOString()),
    factory: parts,
    cost: parts.cost ?? leastCost,
    aimedMs: parts.aimedMs ?? aimedMs,
  };
  const guard: GuardParts = {
    host,
    now: opening.now,
    pause: parts.pause ?? ((ms) => new Promise((resolve) => setTimeout(resolve, ms))),
  };
  let workspace: Workspace | null = null;
  let busy = false;

  const enter = async (work: () => Promise<Result<OpenedWorkspace>>): Promise<Result<Opened>> => {
    if (workspace !== null || busy) return fail('refused', { open: workspace !== null });
    busy = true;
    try {
      const done = await unlessLost(host, work);
      const noted = done.ok ? await noteOpening(guard, done.value) : done;
      if (!noted.ok) return noted;
      workspace = noted.value.workspace;
      return ok(noted.value.opened);
    } finally {
      busy = false;
    }
  };

  const within =
    <I, O, P>(work: (open: Workspace, input: I, told: Serving<P>) => Promise<Result<O>> | Result<O>) =>
    (input: I, told: Serving<P>): Promise<Result<O>> | Result<O> => {
      const open = workspace;
      if (open === null) return fail('refused', { open: false });
      return open.quiet.beside(() => unlessLost(host, () => work(open, input, told), open));
    };

  /** What changes something: refused where nothing can be written. */
  const changing = <I, O, P>(
    work: (open: Workspace, input: I, told: Serving<P>) => Promise<Result<O>> | Result<O>,
  ) =>
    within((open, input: I, told: Serving<P>) =>
      open.writable ? work(open, input, told) : fail('workspace-read-only', {}),
    );

  /** What changes the keys; broken off half-way the workspace closes, because its rows are sealed with two sets of keys. */
  const turning =
    <I, O, P>(work: (open: Workspace, input: I, told: Serving<P>) => Promise<Result<O>>) =>
    async (input: I, told: Serving<P>): Promise<Result<O>> => {
      const open = workspace;
      if (open === null) return fail('refused', { open: false });
      if (!open.writable) return fail('workspace-read-only', {});
      try {
        return await unlessLost(host, () => work(open, input, told), open);
      } finally {
        if (open.keyring.state.file.pending !== null && workspace === open) {
          workspace = null;
          open.database.close();
          open.keyring.forget();
        }
      }
    };

  return {
    create: (input) => enter(() => createWorkspace(opening, input)),
    open: ({ passphrase }, told: Serving<Waiting | LongStep>) =>
      enter(() => guarded(guard, told, () => openWorkspace(opening, passphrase, told.progress))),
    restorable: () => unlessLost(host, () => restorable(opening)),
    restore: async (input, told) => {
      let known = 0;
      const opened = await enter(async () => {
        const restored = await guarded(guard, null, () => restore(opening, input, told));
        if (!restored.ok) return restored;
        known = restored.value.known;
        return openWorkspace(opening, input.passphrase, told.progress);
      });
      return opened.ok ? ok({ ...opened.value, known }) : opened;
    },
    recoverable: ({ words }) => guarded(guard, null, () => recoverable(opening, words)),
    recover: (input, told: Serving<LongStep>) =>
      enter(() => guarded(guard, null, () => recover(opening, input, told.progress))),
    close: async () => {
      const open = workspace;
      if (open === null) return ok(null);
      workspace = null;
      return unlessLost(host, () => closeWorkspace(open), open);
    },
    execute: changing(execute),
    importFile: changing(async (open, input: VaultContract['importFile']['input'], told) => {
      const done = await importFile(open, input, told as Serving<VaultContract['importFile']['progress']>);
      if (done.ok) startBackgroundWork(open);
      return done;
    }),
    undo: changing(async (open, input: VaultContract['undo']['input']) =>
      notedUndo(open, await undo(open, input)),
    ),
    people: within(people),
    addPerson: turning((open, input: VaultContract['addPerson']['input']) =>
      addPerson(open, input, opening.cost),
    ),
    removePerson: turning(removePerson),
    changeRole: turning(changeRole),
    changePassphrase: turning(
      (
        open,
        input: VaultContract['changePassphrase']['input'],
        told: Serving<VaultContract['changePassphrase']['progress']>,
      ) => changePassphrase(open, input, opening.cost, told),
    ),
    purgePreview: within(async (open, input: VaultContract['purgePreview']['input']) =>
      notedPurge(open, input, await purgePreview(open, input)),
    ),
    purge: turning(purge),
    recoverySheet: within(recoverySheet),
    makeRecoverySheet: turning(makeRecoverySheet),
    tryRecoverySheet: within(tryRecoverySheet),
    history: within(async (open, input: VaultContract['history']['input']) =>
      notedHistory(open, await history(open, input)),
    ),
    accessLog: within(accessLog),
    look: within(look),
    setPurpose: within(({ access }, purpose: VaultContract['setPurpose']['input']) => {
      access.purpose = purpose;
      return ok(null);
    }),
    signedLines: within(signedLines),
    verify: within((open, _: null, told: Serving<VaultContract['verify']['progress']>) => verify(open, told)),
    backupState: within(backupState),
    backUp: changing(backUpNow),
    // A dialog may stand open for long: what turns keys does not wait for it.
    chooseBackupFolder: async () => {
      const open = workspace;
      if (open === null) return fail('refused', { open: false });
      if (!open.writable) return fail('workspace-read-only', {});
      const chosen = await open.host.chooseBackupFolder({ file: backupFileName(open) });
      if (!chosen.ok || chosen.value === null) return chosen.ok ? ok(null) : chosen;
      return workspace === open
        ? open.quiet.beside(() => unlessLost(host, () => chooseBackupFolder(open), open))
        : fail('refused', { open: false });
    },
    forgetBackupFolder: changing(forgetBackupFolder),
    check: within(check),
    documents: within((open, { kind }: { readonly kind: DocumentKind }) =>
      ok<readonly WorkspaceDocument[]>(open.documents.of(kind)),
    ),
    search: within((open, input: VaultContract['search']['input']) =>
      forPurpose(open, () => search(open, input)),
    ),
    timeSearches: within(timeSearches),
    timeVerify: changing(timeVerify),
    timeSealing: within(timeSealing),
    entity: within(async (open, input: VaultContract['entity']['input']) =>
      notedSheet(open, await entity(open, input)),
    ),
    record: within(async (open, input: VaultContract['record']['input']) =>
      notedRecord(open, await record(open, input)),
    ),
    // Where nothing can be logged nothing is told in full.
    reveal: changing(reveal),
    ledger: within(async (open, input: VaultContract['ledger']['input']) =>
      notedLedger(open, input, await ledger(open, input)),
    ),
    neighbours: within(async (open, input: VaultContract['neighbours']['input']) =>
      notedNeighbours(open, await neighbours(open, input)),
    ),
    connections: within(
      async (
        open,
        input: VaultContract['connections']['input'],
        told: Serving<VaultContract['connections']['progress']>,
      ) => notedConnections(open, input, await connections(open, input, told)),
    ),
    connection: within(async (open, input: VaultContract['connection']['input']) =>
      notedConnection(open, await connection(open, input)),
    ),
    scene: within(async (open, input: VaultContract['scene']['input']) =>
      notedChart(open, input, await scene(open, input)),
    ),
    suggestChart: within(suggestChart),
    briefingState: within(async (open, input: VaultContract['briefingState']['input']) =>
      notedPreview(open, await briefingState(open, input)),
    ),
  };
}

/** Waits for what is under way, backs up, and drops the keys. Problems: those of the backup; it is closed all the same. */
async function closeWorkspace(open: Workspace): Promise<Result<null>> {
  try {
    if (!open.database.isStuck) {
      await open.imports.idle();
      await open.changes.idle();
      await open.access.idle();
    }
    // A database that no longer answers would be waited for in vain; the next closing backs up what is new.
    const backedUp = open.database.isStuck ? ok(null) : await open.background.run(() => backUpLast(open));
    // What cannot be gathered now is gathered another time.
    if (open.writable && !open.database.isStuck) await gatherLogs(open, GROUPS_A_CLOSING);
    // The head of the access log goes into the file with it.
    const noted = await writeKeyring(open);
    return backedUp.ok ? noted : backedUp;
  } finally {
    open.database.close();
    open.keyring.forget();
  }
}

async function backUpLast(open: Workspace): Promise<Result<null>> {
  const done = await backUpBoth(open);
  const shorter = done.ok && open.writable ? await shorten(open) : done;
  return shorter.ok && open.writable ? shortenElsewhere(open) : shorter;
}
