// Whether a workspace is open elsewhere, without a passphrase and without touching it: for a script that waits its turn.
import { findFolder } from '../desk/workspace-folder';
import { lockWorkspace } from '../desk/workspace-lock';
import { writeOut } from '../streams';
import { tellProblem } from './tell-problem';

/** The exit code: 0, whether it is open or not; 3 where there is no workspace. */
export async function tellLock(directory: string, asJson: boolean): Promise<0 | 3> {
  const folder = await findFolder(directory);
  if (!folder.ok) return tellProblem(folder.problem, asJson);
  const lock = await lockWorkspace(folder.value.directory);
  if (lock.ok) await lock.value.release();
  const sentence = lock.ok
    ? 'The workspace is not open anywhere on this machine.'
    : 'The workspace is open in a window or another program on this machine.';
  await writeOut('out', asJson ? `${JSON.stringify({ open: !lock.ok })}\n` : `${sentence}\n`);
  return 0;
}
