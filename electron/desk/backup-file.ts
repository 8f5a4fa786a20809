// A backup file on the disk: appended at its end and flushed, and read in pieces.
import { constants } from 'node:fs';
import { open, rm, stat } from 'node:fs/promises';
import { fail, ok, type Result } from '#shared/model/problem';
import { codeOf } from './disk-problem';
import { dropLink, isLink, noFollow } from './unfollowed';

/** Problems: input-invalid when `offset` lies behind the end, which would leave a hole. */
export async function append(
  path: string,
  offset: number,
  bytes: Uint8Array,
): Promise<Result<{ readonly size: number }>> {
  // One that begins anew is made anew: what lies there may be a second name of a file elsewhere.
  if (offset === 0) await rm(path, { force: true });
  await dropLink(path);
  const file = await open(path, constants.O_RDWR | constants.O_CREAT | noFollow, 0o600);
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
  const { size: there } = await sizeAndTime(path);
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

/** A size of 0 and null: there is none. `follows`: also through a link, for a file that a person pointed at. */
export async function sizeAndTime(
  path: string,
  follows = true,
): Promise<{ readonly size: number; readonly at: string | null }> {
  try {
    const { size, mtime } = await stat(path);
    if (!follows && (await isLink(path))) return { size: 0, at: null };
    return { size, at: mtime.toISOString() };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return { size: 0, at: null };
    throw error;
  }
}
