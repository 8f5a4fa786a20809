// When passphrases were tried that open nothing: kept beside the keyring file until a good opening moves them into the
// access log, because the log is sealed and nobody who failed has a key. Times only; nothing of what was typed.
import { readFile, rm } from 'node:fs/promises';
import { z } from 'zod';
import { ok } from '#shared/model/problem';
import type { SomeHandlers } from './desk-handlers';
import { codeOf } from './disk-problem';
import { inWorkspace } from './in-workspace';
import { replaceFile } from './safe-write';
import { takesFiles, type WorkspaceFolder } from './workspace-folder';

/** Older ones go: it is told that there were many. */
const MOST_KEPT = 1000;

const fileShape = z.strictObject({ failed: z.array(z.string().max(40)) });

/** For folders that cannot be written. */
const inMemory = new Map<string, readonly string[]>();

export const failedOpeningHandlers: SomeHandlers<
  'mayWrite' | 'failedOpenings' | 'noteFailedOpening' | 'forgetFailedOpenings'
> = {
  mayWrite: (_, seat) =>
    inWorkspace(seat, async ({ directory, readOnly }) =>
      ok({ may: !readOnly && (await takesFiles(directory)) }),
    ),
  failedOpenings: (_, seat) => inWorkspace(seat, async (folder) => ok({ times: await timesOf(folder) })),
  noteFailedOpening: ({ at }, seat) =>
    inWorkspace(seat, async (folder) => {
      const times = [...(await timesOf(folder)), at].slice(-MOST_KEPT);
      inMemory.set(folder.directory, times);
      await keep(folder, `${JSON.stringify({ failed: times })}\n`);
      return ok(null);
    }),
  forgetFailedOpenings: (_, seat) =>
    inWorkspace(seat, async (folder) => {
      inMemory.delete(folder.directory);
      await unlessReadOnly(() => rm(folder.failedOpenings, { force: true }));
      return ok(null);
    }),
};

/** What the file says, or what this run knows where nothing can be written; whichever is more. */
async function timesOf({ directory, failedOpenings }: WorkspaceFolder): Promise<readonly string[]> {
  const known = inMemory.get(directory) ?? [];
  const kept = await readTimes(failedOpenings);
  return kept.length >= known.length ? kept : known;
}

/** A file that somebody damaged counts as none: it is no secret and no proof. */
async function readTimes(path: string): Promise<readonly string[]> {
  try {
    const parsed = fileShape.safeParse(JSON.parse(await readFile(path, 'utf8')));
    return parsed.success ? parsed.data.failed : [];
  } catch (error) {
    if (error instanceof SyntaxError || codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}

function keep({ failedOpenings }: WorkspaceFolder, text: string): Promise<void> {
  return unlessReadOnly(() => replaceFile(failedOpenings, text));
}

async function unlessReadOnly(write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (!['EROFS', 'EACCES', 'EPERM', 'ENOSPC', 'EDQUOT'].includes(codeOf(error) ?? '')) throw error;
  }
}
