// Whether there is room is asked before writing: a full disk breaks writes off, and was seen to hang the writer.
import { type Problem, problem } from '../model/problem';

const MEGABYTE = 1_000_000;

/** Rows sealed and indexed take with their backup about twice what the file takes, and more for a while when indexes are merged. */
const ROOM_PER_BYTE = 3;
const ROOM_AT_LEAST = 64 * 1024 * 1024;

/** bytes that must be free before a file of `size` bytes is brought in */
export function roomNeeded(size: number): number {
  return size * ROOM_PER_BYTE + ROOM_AT_LEAST;
}

/** Both in bytes; said in megabytes, the need rounded up and what is free rounded down. */
export function tooLittleRoom(needed: number, free: number): Problem {
  return problem('disk-short', { needed: Math.ceil(needed / MEGABYTE), free: Math.floor(free / MEGABYTE) });
}
