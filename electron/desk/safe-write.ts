// Replaces a file so that after a crash or a power cut either the old or the new one is there, whole.
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The unfinished new version lies beside the file under this name. */
export function unfinishedName(path: string): string {
  return `${path}.new`;
}

/** Only the owner may read what is written. Throws what the disk throws; the old file is untouched then. */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  const unfinished = unfinishedName(path);
  try {
    await rm(unfinished, { force: true });
    // Made, never found: what lies there by now was put there.
    const file = await open(unfinished, 'wx', 0o600);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await keepUnfinished(path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

/** Puts the flushed new version in the old one's place. Throws what the disk throws. */
export async function keepUnfinished(path: string): Promise<void> {
  await rename(unfinishedName(path), path);
  await syncFolder(dirname(path));
}

/** A rename is on disk only when its folder is; Windows has no such call and needs none. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
