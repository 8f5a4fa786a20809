// The backup file beside the database: sealed rows, appended and flushed before the page hears of it, or written anew
// beside the one there is and then put in its place.
import { constants } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { fail, ok, type Result } from '#shared/model/problem';
import type { SomeHandlers } from './desk-handlers';
import { codeOf } from './disk-problem';
import { inWorkspace } from './in-workspace';
import { keepUnfinished, unfinishedName } from './safe-write';

export const backupHandlers: SomeHandlers<'appendBackup' | 'keepDraftBackup' | 'readBackup' | 'backupSize'> =
  {
    appendBackup: ({ file, offset, bytes }, seat) =>
      inWorkspace(seat, ({ backup }) =>
        append(file === 'kept' ? backup : unfinishedName(backup), offset, bytes),
      ),
    keepDraftBackup: (_, seat) =>
      inWorkspace(seat, async ({ backup }) => {
        await keepUnfinished(backup);
        return ok(null);
      }),
    readBackup: ({ offset, length }, seat) => inWorkspace(seat, ({ backup }) => read(backup, offset, length)),
    backupSize: (_, seat) => inWorkspace(seat, async ({ backup }) => ok({ size: await sizeOf(backup) })),
  };

/** Problems: input-invalid when `offset` lies behind the end, which would leave a hole. */
export async function append(
  path: string,
  offset: number,
  bytes: Uint8Array,
): Promise<Result<{ readonly size: number }>> {
  const file = await open(path, constants.O_RDWR | constants.O_CREAT, 0o600);
  try {
    const { size } = await file.stat();
    if (offset > size) return fail('input-invalid', { field: 'offset', offset, size });
    await file.truncate(offset);
    let done = 0;
    while (done < bytes.length) {
      done += (await file.write(bytes, done, bytes.length - done, offset + done)).bytesWritten;
    }
    await file.sync();
    return ok({ size: offset + done });
  } finally {
    await file.close();
  }
}

/** Fewer bytes than asked for at the end of the file; none when there is no backup. */
export async function read(
  path: string,
  offset: number,
  length: number,
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const there = await sizeOf(path);
  const bytes = new Uint8Array(Math.max(0, Math.min(length, there - offset)));
  if (bytes.length === 0) return ok(bytes);
  const file = await open(path, 'r');
  try {
    let done = 0;
    while (done < bytes.length) {
      const { bytesRead } = await file.read(bytes, done, bytes.length - done, offset + done);
      if (bytesRead === 0) break;
      done += bytesRead;
    }
    return ok(bytes.subarray(0, done));
  } finally {
    await file.close();
  }
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return 0;
    throw error;
  }
}
