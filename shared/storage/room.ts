// Room that must be free before a file is brought in: rows sealed and indexed, with their backup, take about twice what
// the file takes, and more for a while when indexes are merged.
const ROOM_PER_BYTE = 3;
const ROOM_AT_LEAST = 64 * 1024 * 1024;

/** bytes, for a file of `size` bytes */
export function roomNeeded(size: number): number {
  return size * ROOM_PER_BYTE + ROOM_AT_LEAST;
}
