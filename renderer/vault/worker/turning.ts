// A change that is in the keyring file and in the database: people, roles, keys, purges. The file is written first and
// carries along, sealed, what is to be done, so that after a crash whoever opens next finishes it before anything is read.
import { headOf } from '#shared/audit/chain';
import type { AuditPayload } from '#shared/audit/types';
import type { TurningCommandName } from '#shared/commands/commands';
import type { Planned } from '#shared/commands/types';
import { fail, ok, type Result } from '#shared/model/problem';
import { tooLittleRoom } from '#shared/storage/room';
import { backUp, backUpAnew } from './backup';
import { rewriteElsewhere } from './backup-elsewhere';
import { fromBase64, toBase64 } from './base64';
import { newestNumber, sealEntry } from './chain-table';
import { type SignedEntry, signEntry, stateAfter } from './execute';
import { fromBytes, toBytes } from './json-bytes';
import type { KeyringState } from './keys/keyring';
import { labels } from './keys/workspace-keys';
import { type TellStep, untold } from './long-steps';
import { applyPurge } from './purge/apply-purge';
import type { PurgePlan } from './purge/purge-plan';
import { reseal } from './resealing';
import { seal, unseal } from './sealing';
import { type DatabaseState, sealState } from './state-row';
import { type Workspace, writeKeyring } from './workspace';

interface Pending {
  readonly entry: SignedEntry;
  readonly state: DatabaseState;
  /** What goes with the entry and is not in its change, because nothing of it may be kept. */
  readonly purge: PurgePlan | null;
}

const ROOM_TO_TURN = 64 * 1024 * 1024;

/** Alone with the workspace: no call, import or backup is under way. */
export function aloneIn<T>(workspace: Workspace, work: () => Promise<T>): Promise<T> {
  return workspace.quiet.alone(() => workspace.background.run(() => workspace.changes.run(work)));
}

export interface Turn {
  readonly command: TurningCommandName;
  readonly planned: Omit<Planned<unknown>, 'output'>;
  readonly next: KeyringState;
  readonly purge?: { readonly plan: PurgePlan; readonly facts: NonNullable<AuditPayload['purge']> };
}

/**
 * Call it within `aloneIn`. Answers the entry's number. Problems: disk-short, before anything is written; those of writing
 * and of `commit`.
 */
export async function turn(
  workspace: Workspace,
  { command, planned, next, purge }: Turn,
  tell: TellStep = untold,
): Promise<Result<number>> {
  const { keyring } = workspace;
  const fits = await roomFor(workspace, next);
  if (!fits.ok) return fits;
  // Should the database be lost half-way, the backup has everything the pending entry follows.
  const backedUp = await backUp(workspace, 'nothing');
  if (!backedUp.ok) return backedUp;
  const entry = signEntry(workspace, command, planned, null, purge?.facts ?? null);
  if (!entry.ok) return entry;
  const plan = purge?.plan ?? null;
  const state = stateAfter(workspace, entry.value, plan);
  const pending: Pending = { entry: entry.value, state, purge: plan };
  const sealed = await seal(next.keys.content, labels.pending(keyring.workspace), toBytes(pending));
  const before = keyring.state;
  keyring.adopt({ ...next, file: { ...next.file, pending: toBase64(sealed) } });
  const begun = await writeKeyring(workspace);
  if (!begun.ok) {
    keyring.adopt(before);
    return begun;
  }
  const done = await finishTurning(workspace, tell);
  if (!done.ok) return done;
  const again = await readAgain(workspace, plan !== null, tell);
  return again.ok ? ok(entry.value.header.number) : again;
}

/**
 * Works on the database alone, so that it can be done before anything is read. Answers whether anything was left to do.
 * Problems: keyring-damaged, workspace-empty-database, workspace-shorter-database, those of resealing and writing.
 */
export async function finishTurning(workspace: Workspace, tell: TellStep = untold): Promise<Result<boolean>> {
  const { database, keyring, documents } = workspace;
  const { file } = keyring.state;
  if (file.pending === null) return ok(false);
  const opened = await openPending(workspace, file.pending);
  if (!opened.ok) return opened;
  const { entry, state, purge } = opened.value;
  const { number } = entry.header;
  const last = await newestNumber(database, 'audit');
  if (last < number - 1)
    return last === 0
      ? fail('workspace-empty-database', { entries: number - 1 })
      : fail('workspace-shorter-database', { entries: last, expected: number - 1 });
  if (purge !== null) {
    const purged = await applyPurge(workspace, purge);
    if (!purged.ok) return purged;
  }
  const resealed = await reseal(database, keyring, tell);
  if (!resealed.ok) return resealed;
  if (last < number) {
    const { put, removeOwners } = await documents.prepare(entry.payload.change);
    const written = await database.write({
      put: [
        ...put,
        ...(await sealEntry(keyring.content, 'audit', entry)),
        ...(await sealState(keyring.content, state)),
      ],
      removeOwners,
    });
    if (!written.ok) return written;
  }
  // The backup that was carries keyring files in which an old passphrase, an old recovery sheet or a former role still
  // holds, rows of old keys, and what was purged.
  const kept = await backUpAnew(workspace, number, tell);
  if (!kept.ok) return kept;
  const elsewhere = await rewriteElsewhere(workspace, number, tell);
  if (!elsewhere.ok) return elsewhere;
  const after = { ...keyring.state.file, former: null, pending: null };
  keyring.adopt({ ...keyring.state, file: after });
  keyring.setHead(headOf(entry));
  const closed = await writeKeyring(workspace);
  return closed.ok ? ok(true) : closed;
}

/**
 * Once begun it has to end before the workspace opens again. Two backups lie beside each other for a while, and rows that
 * are sealed anew lie twice until the database is compacted.
 */
async function roomFor({ host }: Workspace, { file }: KeyringState): Promise<Result<null>> {
  const size = await host.backupSize({ place: 'beside' });
  if (!size.ok) return size;
  const free = await host.freeSpace(null);
  if (!free.ok) return free;
  const needed = size.value.size * (file.former === null ? 1 : 2) + ROOM_TO_TURN;
  return free.value.bytes < needed
    ? { ok: false, problem: tooLittleRoom(needed, free.value.bytes) }
    : ok(null);
}

async function openPending({ keyring }: Workspace, pending: string): Promise<Result<Pending>> {
  const label = labels.pending(keyring.workspace);
  const plain = await unseal(keyring.content, label, fromBase64(pending));
  return plain === null ? fail('keyring-damaged', { message: 'pending' }) : ok(fromBytes<Pending>(plain));
}

/** What is in memory follows the database. Problems: those of reading. */
async function readAgain(workspace: Workspace, rows: boolean, tell: TellStep): Promise<Result<null>> {
  const { access, audit, database, documents, index, segments } = workspace;
  const head = await audit.findHead();
  if (!head.ok) return head;
  const loaded = await documents.load(database);
  if (!loaded.ok) return loaded;
  if (rows) {
    access.forget();
    segments.forget();
    await index.readAgain(documents.of('source'), tell);
  }
  workspace.tell({ kind: 'changed', documents: [...documents.kinds] });
  workspace.tell({ kind: 'backedUp', mended: null });
  return ok(null);
}
