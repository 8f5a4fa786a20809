// The backup file beside the database: sealed rows, appended and flushed before the page hears of it, or written anew
// beside the one there is and then put in its place.
import { access } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { BackupPlace } from '#shared/contracts/desk';
import { fail, ok, type Result } from '#shared/model/problem';
import type { Seat } from '../seats';
import { append, read, sizeAndTime } from './backup-file';
import { chosenFile, pointedFile } from './backup-folders';
import type { SomeHandlers } from './desk-handlers';
import { codeOf, diskProblem } from './disk-problem';
import { inWorkspace } from './in-workspace';
import { keepUnfinished, unfinishedName } from './safe-write';

export const backupHandlers: SomeHandlers<'appendBackup' | 'keepDraftBackup' | 'readBackup' | 'backupSize'> =
  {
    appendBackup: ({ place, file, offset, bytes }, seat) =>
      at(seat, place, (path) => append(file === 'kept' ? path : unfinishedName(path), offset, bytes)),
    keepDraftBackup: ({ place }, seat) =>
      at(seat, place, async (path) => {
        await keepUnfinished(path);
        return ok(null);
      }),
    readBackup: ({ place, file, offset, length }, seat) =>
      at(seat, place, (path) => read(file === 'kept' ? path : unfinishedName(path), offset, length)),
    backupSize: ({ place }, seat) =>
      at(seat, place, async (path) => {
        // Without its folder there is no telling whether there is a backup in it.
        if (place === 'elsewhere') await access(dirname(path));
        return ok(await sizeAndTime(path, place === 'pointed'));
      }),
  };

function at<T>(
  seat: Seat,
  place: BackupPlace,
  work: (path: string) => Promise<Result<T>>,
): Promise<Result<T>> {
  return inWorkspace(seat, async (folder) => {
    if (place === 'beside') return work(folder.backup);
    const path = place === 'elsewhere' ? chosenFile(folder) : pointedFile(folder);
    if (path === null) return fail('backup-away', { where: '' });
    try {
      return await work(path);
    } catch (error) {
      return awayProblem(error, dirname(path));
    }
  });
}

/** What a stick that was pulled out, is full or must not be written answers: never the problem of the workspace's own disk. */
function awayProblem(error: unknown, where: string): Result<never> {
  switch (codeOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'EISDIR':
      return diskProblem(error, where);
    case null:
      throw error;
    default:
      return fail('backup-away', { where });
  }
}
