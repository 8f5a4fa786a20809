// The second backup, in a folder or on a stick that need not be there: then it is passed over, said, and caught up later.
// It is never written over when it holds changes that this workspace does not know of.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { BackupState } from '#shared/contracts/backup-answers';
import type { KeptBackupPlace } from '#shared/contracts/desk';
import { fail, ok, type Result } from '#shared/model/problem';
import { backUp, bringUp, freshSize, type Ground, groundOf, tellBackedUp, writeAnew } from './backup';
import {
  type BackedUpElsewhere,
  known,
  movedTo,
  noteBeside,
  notedBeside,
  notedElsewhere,
  noteElsewhere,
  unwritten,
} from './backup-notes';
import { type TellStep, untold } from './long-steps';
import type { Workspace } from './workspace';

/** Says nothing of the workspace, and differs between any two. */
export function backupFileName({ keyring }: Pick<Workspace, 'keyring'>): string {
  return `dirigo-${bytesToHex(sha256(utf8ToBytes(`backup of ${keyring.workspace}`))).slice(0, 12)}.dirigo`;
}

/** Both. Call it within `workspace.background`. Problems: those of the one beside. */
export async function backUpBoth(workspace: Workspace): Promise<Result<null>> {
  const beside = await backUp(workspace);
  const elsewhere = await backUpElsewhere(workspace);
  return beside.ok ? elsewhere : beside;
}

/** What is wrong there is remembered, not answered. Problems: those of the database. */
export async function backUpElsewhere(workspace: Workspace): Promise<Result<null>> {
  if (!workspace.writable) return ok(null);
  const { host, backups } = workspace;
  const folder = await host.backupFolder(null);
  if (!folder.ok) return folder;
  if (folder.value === null) {
    backups.trouble = null;
    return ok(null);
  }
  const notes = movedTo(await notedElsewhere(workspace), folder.value.where);
  const now = notes.now ?? unwritten(folder.value.where);
  // What was found of a backup in another folder says nothing of this one.
  if (notes.now === null)
    for (const found of [backups.read, backups.damaged, backups.mended]) found.delete('elsewhere');
  const ground = await groundOf(workspace, 'elsewhere', now);
  const done = ground.ok ? await goOn(workspace, ground.value) : ground;
  if (done.ok && done.value === null) {
    const had = backups.trouble;
    backups.trouble = null;
    if (had !== null) workspace.tell({ kind: 'backedUp', mended: null });
    return ok(null);
  }
  backups.trouble = done.ok ? null : done.problem;
  const noted = await noteElsewhere(workspace, { ...notes, now: (done.ok ? done.value : null) ?? now });
  if (ground.ok && done.ok) tellBackedUp(workspace, 'elsewhere', ground.value);
  else workspace.tell({ kind: 'backedUp', mended: null });
  return noted;
}

/** Null: there was nothing to write. */
async function goOn(
  workspace: Workspace,
  ground: Ground<BackedUpElsewhere>,
): Promise<Result<BackedUpElsewhere | null>> {
  const written = await bringUp(workspace, 'elsewhere', ground);
  if (!written.ok || written.value === null) return written.ok ? ok(null) : written;
  return ok({ ...written.value, where: ground.done.where, at: workspace.now(), outdated: false });
}

/**
 * After keys were turned or something was purged: written anew, or remembered as one that must be. `entry`: the newest of
 * the audit. Problems: those of the database.
 */
export async function rewriteElsewhere(
  workspace: Workspace,
  entry: number,
  tell: TellStep = untold,
): Promise<Result<null>> {
  if (!workspace.writable) return ok(null);
  const before = await notedElsewhere(workspace);
  if (before.now === null) return ok(null);
  const folder = await workspace.host.backupFolder(null);
  if (!folder.ok) return folder;
  const notes = movedTo(before, folder.value?.where ?? null);
  if (notes.now === null) return noteElsewhere(workspace, notes);
  const there = await workspace.host.backupSize({ place: 'elsewhere' });
  const done = there.ok ? await writeAnew(workspace, 'elsewhere', entry, { tell }) : there;
  workspace.backups.trouble = done.ok ? null : done.problem;
  const now = done.ok
    ? { ...done.value, where: notes.now.where, at: workspace.now(), outdated: false }
    : { ...notes.now, outdated: true };
  return noteElsewhere(workspace, { ...notes, now });
}

/** Both are written anew when they are next brought up, whatever happens until then. Problems: those of the database. */
export async function outdateBoth(workspace: Workspace): Promise<Result<null>> {
  const beside = await outdate(workspace, 'beside');
  return beside.ok ? outdate(workspace, 'elsewhere') : beside;
}

/** As `outdateBoth`, for one of them. */
export async function outdate(workspace: Workspace, place: KeptBackupPlace): Promise<Result<null>> {
  if (place === 'beside') return noteBeside(workspace, { ...(await notedBeside(workspace)), outdated: true });
  const elsewhere = await notedElsewhere(workspace);
  const { now } = elsewhere;
  return now === null
    ? ok(null)
    : noteElsewhere(workspace, { ...elsewhere, now: { ...now, outdated: true } });
}

/** On closing. What is wrong there waits for the next time. */
export async function shortenElsewhere(workspace: Workspace): Promise<Result<null>> {
  const notes = await notedElsewhere(workspace);
  if (notes.now === null || workspace.backups.trouble !== null) return ok(null);
  const fresh = await freshSize(workspace, notes.now);
  if (fresh === null) return ok(null);
  if (notes.now.size > fresh * 2) return rewriteElsewhere(workspace, workspace.audit.head.number);
  return noteElsewhere(workspace, { ...notes, now: { ...notes.now, fresh } });
}

/** Null: the dialog was closed. The folder is not held on to when nothing could be written there. */
export async function chooseBackupFolder(workspace: Workspace): Promise<Result<BackupState | null>> {
  const { host, backups } = workspace;
  const written = await workspace.background.run(() => backUpElsewhere(workspace));
  if (!written.ok) return written;
  const { trouble } = backups;
  if (trouble === null) return backupState(workspace);
  const forgotten = await host.forgetBackupFolder(null);
  if (!forgotten.ok) return forgotten;
  backups.trouble = null;
  return fail(trouble.code, trouble.facts);
}

export async function forgetBackupFolder(workspace: Workspace): Promise<Result<BackupState>> {
  const forgotten = await workspace.host.forgetBackupFolder(null);
  if (!forgotten.ok) return forgotten;
  workspace.backups.trouble = null;
  const noted = await noteElsewhere(workspace, movedTo(await notedElsewhere(workspace), null));
  if (!noted.ok) return noted;
  workspace.tell({ kind: 'backedUp', mended: null });
  return backupState(workspace);
}

export async function backUpNow(workspace: Workspace): Promise<Result<BackupState>> {
  const done = await workspace.background.run(() => backUpBoth(workspace));
  return done.ok ? backupState(workspace) : done;
}

export async function backupState(workspace: Workspace): Promise<Result<BackupState>> {
  const folder = await workspace.host.backupFolder(null);
  if (!folder.ok) return folder;
  const beside = await notedBeside(workspace);
  const chosen = folder.value;
  const notes = movedTo(await notedElsewhere(workspace), chosen?.where ?? null);
  return ok({
    entries: workspace.audit.head.number,
    beside: { entries: beside.entry, mended: workspace.backups.mended.has('beside') },
    elsewhere:
      chosen === null
        ? null
        : {
            ...chosen,
            entries: notes.now?.entry ?? 0,
            at: notes.now?.at ?? null,
            outdated: notes.now?.outdated ?? false,
            trouble: workspace.backups.trouble,
            mended: workspace.backups.mended.has('elsewhere'),
          },
    copies: known(notes),
  });
}
