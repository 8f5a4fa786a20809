// Most calls are about the folder of the page's workspace; the welcome page has none.
import { fail, type Result } from '#shared/model/problem';
import type { Seat } from '../seats';
import { diskProblem } from './disk-problem';
import type { WorkspaceFolder } from './workspace-folder';

/** Problems: workspace-missing, disk-lost (when the stick was pulled out), disk-full, writing-lost. */
export async function inWorkspace<T>(
  seat: Pick<Seat, 'folder'>,
  work: (folder: WorkspaceFolder) => Promise<Result<T>>,
): Promise<Result<T>> {
  if (seat.folder === null) return fail('workspace-missing');
  try {
    return await work(seat.folder);
  } catch (error) {
    const told = diskProblem(error, seat.folder.directory);
    if (told.ok) return told;
    // The folder was there when it was opened, and could be written: where it could not, nothing is.
    const now = { 'workspace-missing': 'disk-lost', 'folder-unwritable': 'writing-lost' } as const;
    const { code } = told.problem;
    return code === 'workspace-missing' || code === 'folder-unwritable'
      ? fail(now[code], { path: seat.folder.directory })
      : told;
  }
}
