// Whether there is room is asked before writing: a full disk was seen to hang the writer without an error.
import { fail, type Result } from '#shared/model/problem';

const MEGABYTE = 1_000_000;

/** Both in bytes; said in megabytes, the need rounded up and what is free rounded down. */
export function tooLittleRoom(needed: number, free: number): Result<never> {
  return fail('disk-short', { needed: Math.ceil(needed / MEGABYTE), free: Math.floor(free / MEGABYTE) });
}
