// Most calls are about the folder of the page's workspace; the welcome page has none.
import { fail, type Result } from '#shared/model/problem';
import type { Seat } from '../seats';
import { diskProblem } from './disk-problem';
import type { WorkspaceFolder } from './workspace-folder';

/** Problems: workspace-missing, disk-lost (when the stick was pulled out), disk-full, folder-unwritable. */
export async function inWorkspace<T>(
  seat: Pick<Seat, 'folder'>,
  work: (folder: WorkspaceFolder) => Promise<Result<T>>,
): Promise<Result<T>> {
  if (seat.folder === null) return fail('workspace-missing');
  try {
    return await work(seat.folder);
  } catch (error) {
    const told = diskProblem(error, seat.folder.directory);
    // The folder was there when it was opened.
    return !told.ok && told.problem.code === 'workspace-missing'
      ? fail('disk-lost', { path: seat.folder.directory })
      : told;
  }
}
