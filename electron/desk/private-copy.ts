// A workspace on read-only media: Chromium opens no database that it cannot write. So the sealed database is copied to a
// private folder of the system's temporary one, opened there, and deleted when it is closed; nothing of it is unsealed.
import { chmod, cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ok, type Result } from '#shared/model/problem';
import { dropFolder, sweepOrphans } from '../batch/orphan-profiles';
import { diskProblem } from './disk-problem';
import { mendLogs } from './mend-logs';
import { exists, type WorkspaceFolder } from './workspace-folder';

const prefix = 'dirigo-reading-';
/** ms; Chromium closes an unused database after 2 s */
const graceAfterClose = 3000;

const copies = new Set<string>();
process.on('exit', () => {
  for (const copy of copies) dropFolder(copy);
});

/** The folder with its database in the copy, which only this user may enter. Problems: disk-full, folder-unwritable. */
export async function readThroughCopy(folder: WorkspaceFolder): Promise<Result<WorkspaceFolder>> {
  const temporary = tmpdir();
  try {
    sweepOrphans(temporary, prefix);
    const copy = await mkdtemp(join(temporary, `${prefix}${process.pid}-`));
    copies.add(copy);
    const database = join(copy, 'database');
    if (await exists(folder.database)) await cp(folder.database, database, { recursive: true });
    await ownAll(copy);
    await mendLogs(database);
    return ok({ ...folder, database });
  } catch (error) {
    return diskProblem(error, temporary);
  }
}

/** What lies on read-only media is often marked so, file by file. */
async function ownAll(folder: string): Promise<void> {
  await chmod(folder, 0o700);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await ownAll(path);
    else await chmod(path, 0o600);
  }
}

/** Once the workspace's page has gone; nothing to do for one that was not copied. */
export function dropCopy({ database }: WorkspaceFolder): void {
  for (const copy of copies)
    if (database.startsWith(copy))
      setTimeout(() => {
        copies.delete(copy);
        void rm(copy, { recursive: true, force: true, maxRetries: 3 });
      }, graceAfterClose);
}
