// A batch run keeps nothing of its own: it works in a profile folder that goes with it, so that it can run beside the
// window, and several at once.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';
import { dropFolder, sweepOrphans } from './orphan-profiles';

const prefix = 'dirigo-batch-';

/** To be called before the app is ready. */
export function takeOwnProfile(): void {
  sweepOrphans(tmpdir(), prefix);
  const folder = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
  app.setPath('userData', folder);
  app.setPath('sessionData', folder);
  process.on('exit', () => dropFolder(folder));
}
