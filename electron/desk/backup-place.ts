// Whether a folder that a person named can hold the second backup, told apart by what they can do about it.
import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fail, ok, type Result } from '#shared/model/problem';

/** `own`: the workspace's folder, in which a backup lies anyhow. Problems: folder-missing, backup-own-folder, folder-unwritable. */
export async function holdsBackup(folder: string, own: string): Promise<Result<null>> {
  const path = resolve(folder);
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) return fail('folder-missing', { path });
  if (path === resolve(own)) return fail('backup-own-folder', { path });
  return access(path, constants.W_OK).then(
    () => ok(null),
    () => fail('folder-unwritable', { path }),
  );
}
