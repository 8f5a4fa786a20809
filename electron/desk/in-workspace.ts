// Most calls are about the folder of the page's workspace; the welcome page has none.
import { fail, type Result } from '#shared/model/problem';
import type { Seat } from '../seats';
import { diskProblem } from './disk-problem';
import type { WorkspaceFolder } from './workspace-folder';

/** Problems: workspace-missing (also when the stick was pulled out), disk-full, folder-unwritable. */
export async function inWorkspace<T>(
  seat: Pick<Seat, 'folder'>,
  work: (folder: WorkspaceFolder) => Promise<Result<T>>,
): Promise<Result<T>> {
  if (seat.folder === null) return fail('workspace-missing');
  try {
    return await work(seat.folder);
  } catch (error) {
    return diskProblem(error, seat.folder.directory);
  }
}
