// A folder that somebody hands over may hold a link where the program writes a file, to a file of whoever opens it. Links are
// never written through: the link itself goes.
import { constants } from 'node:fs';
import { lstat, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from './disk-problem';

/** For opening what is written; 0 on Windows, where making a link takes rights that are worth more than this. */
export const noFollow = constants.O_NOFOLLOW ?? 0;

export async function isLink(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isSymbolicLink();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

/** The path of a link anywhere in a folder, the folder itself included; null: there is none, or no folder. */
export async function linkIn(folder: string): Promise<string | null> {
  if (await isLink(folder)) return folder;
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return [];
    throw error;
  });
  const found = entries.find((entry) => entry.isSymbolicLink());
  return found === undefined ? null : join(found.parentPath, found.name);
}

export async function dropLink(path: string): Promise<void> {
  if (await isLink(path)) await rm(path);
}
