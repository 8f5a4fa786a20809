// What killed batch runs left in the temporary folder. Others may use that folder too: only what is ours is taken away.
import { lstatSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** `prefix` is followed by the number of the process that made the folder. */
export function sweepOrphans(temporary: string, prefix: string, remove = removeWhole): void {
  for (const name of readdirSync(temporary)) {
    const pid = name.startsWith(prefix) ? Number.parseInt(name.slice(prefix.length), 10) : Number.NaN;
    const path = join(temporary, name);
    if (Number.isNaN(pid) || isAlive(pid) || !isOurs(path)) continue;
    dropFolder(path, remove);
  }
}

/**
 * Chromium may still be writing there when the program ends, and two runs that start at once sweep the same folder. What is
 * left is swept by the next run: an error thrown while the program ends would show a box that nobody is there to close.
 */
export function dropFolder(path: string, remove = removeWhole): void {
  try {
    remove(path);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
  }
}

function removeWhole(path: string): void {
  rmSync(path, { recursive: true, force: true, maxRetries: 3 });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives and is somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** A folder of another person's run could not be removed, and trying would stop this run. Gone meanwhile: not ours. */
function isOurs(path: string): boolean {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found !== undefined && (process.getuid === undefined || found.uid === process.getuid());
}
