// What lies in a workspace's folder, and how a folder becomes one. What the files mean is the vault's business.
import { constants } from 'node:fs';
import { access, mkdir, open, readdir, realpath, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fail, ok, type Result } from '#shared/model/problem';
import { codeOf, diskProblem } from './disk-problem';
import { mendLogs } from './mend-logs';
import { unfinishedName } from './safe-write';
import { linkIn } from './unfollowed';

export interface WorkspaceFolder {
  /** Real path, without links. */
  readonly directory: string;
  readonly name: string;
  /** Its presence, or that of the backup, makes the folder a workspace. */
  readonly keyring: string;
  readonly keyFile: string;
  /** When passphrases were tried in vain. */
  readonly failedOpenings: string;
  readonly backup: string;
  /** True where nothing in it can be written. */
  readonly readOnly: boolean;
  /** Chromium's own folder in it, where IndexedDB lies. */
  readonly database: string;
}

/**
 * One that cannot be written is found too, for reading, and one that lost its keyring: the backup carries it. Problems:
 * workspace-missing.
 */
export async function findFolder(directory: string): Promise<Result<WorkspaceFolder>> {
  const folder = await describe(directory).catch(() => null);
  if (folder === null || !((await exists(folder.keyring)) || (await exists(folder.backup)))) {
    return fail('workspace-missing', { workspace: directory });
  }
  return ok(folder);
}

/** Makes the folder, with those above it. Problems: workspace-exists, folder-unwritable, disk-full. */
export async function makeFolder(directory: string): Promise<Result<WorkspaceFolder>> {
  try {
    await mkdir(directory, { recursive: true, mode: 0o700 });
    const folder = await describe(directory);
    if (await exists(folder.keyring)) return fail('workspace-exists', { workspace: directory });
    // A database without its keyring is one that nobody can read, and is not ours to add to.
    if (await exists(join(folder.directory, 'backup.dirigo')))
      return fail('workspace-exists', { workspace: directory });
    if (folder.readOnly) return fail('folder-unwritable', { path: directory });
    return ok(folder);
  } catch (error) {
    // A name that is taken by a file, or that no folder can have, is not the program's fault.
    const impossible = ['ENOTDIR', 'ENOENT', 'EINVAL', 'ENAMETOOLONG'].includes(codeOf(error) ?? '');
    return impossible ? fail('folder-unwritable', { path: directory }) : diskProblem(error, directory);
  }
}

/** The first of `NAME`, `NAME 2`, `NAME 3`, ... in `parent` that does not exist. */
export async function freshFolderName(parent: string, name: string): Promise<string> {
  const taken = new Set(await readdir(parent).catch(() => []));
  let number = 1;
  while (taken.has(number === 1 ? name : `${name} ${number}`)) number += 1;
  return join(parent, number === 1 ? name : `${name} ${number}`);
}

/**
 * Readies a locked folder for its page. A crash while the keyring or the backup was replaced leaves the unfinished one, which is
 * worth nothing; one while the database was written leaves a cut record, which must not stay. Problems: folder-has-link, folder-unwritable, disk-full, workspace-missing.
 */
export async function tidyFolder(folder: WorkspaceFolder): Promise<Result<null>> {
  try {
    for (const path of [folder.keyring, folder.keyFile, folder.failedOpenings, folder.backup])
      await rm(unfinishedName(path), { force: true });
    // Chromium would write through it.
    const link = await linkIn(folder.database);
    if (link !== null) return fail('folder-has-link', { path: link });
    await mkdir(folder.database, { recursive: true, mode: 0o700 });
    await mendLogs(folder.database);
    return ok(null);
  } catch (error) {
    return diskProblem(error, folder.directory);
  }
}

export async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

async function describe(directory: string): Promise<WorkspaceFolder> {
  const real = await realpath(directory);
  return {
    directory: real,
    name: basename(real),
    readOnly: !(await isWritable(real)),
    keyring: join(real, 'keyring.json'),
    keyFile: join(real, 'key.txt'),
    failedOpenings: join(real, 'failed-openings.json'),
    backup: join(real, 'backup.dirigo'),
    database: join(real, 'database'),
  };
}

/**
 * Whether a file can be made in it: of a disk that failed, and takes nothing more, the system still says that it may be
 * written. A full one counts as one that can. Throws what else the disk says.
 */
export async function takesFiles(directory: string): Promise<boolean> {
  const trial = join(directory, 'writing-tried');
  try {
    await rm(trial, { force: true });
    await (await open(trial, 'wx', 0o600)).close();
    await rm(trial, { force: true });
    return true;
  } catch (error) {
    const code = codeOf(error) ?? '';
    if (['EROFS', 'EACCES', 'EPERM'].includes(code)) return false;
    // Another call tries at this moment, or there is no room.
    if (['EEXIST', 'ENOSPC', 'EDQUOT'].includes(code)) return true;
    throw error;
  }
}

async function isWritable(directory: string): Promise<boolean> {
  return access(directory, constants.W_OK).then(
    () => true,
    () => false,
  );
}
