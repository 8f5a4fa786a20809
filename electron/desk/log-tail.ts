// How far a LevelDB log is whole. Its format: blocks of 32 KiB; in them records of a checksum (4 bytes), a length (2), a
// type (1) and the data; what does not fit into a block goes on in the next as first, middle and last parts.
// https://github.com/google/leveldb/blob/main/doc/log_format.md
import { maskedCrc32c } from './crc32c';

const blockSize = 32_768;
const headerSize = 7;
const full = 1;
const first = 2;
const middle = 3;
const last = 4;

/**
 * The length in bytes up to the end of the last whole record, where what follows is what a killed writer or a power cut leaves: a
 * record cut short, one without its last part, or a place that was kept on the disk and never filled. The length of `log`
 * itself when nothing is cut. Null when whole records lie behind what is not whole: that is damage, and not ours to mend.
 */
export function wholeLength(log: Uint8Array): number | null {
  const view = new DataView(log.buffer, log.byteOffset, log.byteLength);
  let at = 0;
  let whole = 0;
  let isParted = false;
  while (at < log.length) {
    const left = blockSize - (at % blockSize);
    if (left < headerSize) {
      // The end of a block that no header fits into is filled up.
      at += left;
      if (!isParted) whole = Math.min(at, log.length);
      continue;
    }
    const length = recordAt(log, view, at);
    const type = view.byteLength > at + 6 ? view.getUint8(at + 6) : 0;
    const starts = type === full || type === first;
    if (length === null && endsBeyond(log, view, at)) return whole;
    if (length === null || starts === isParted) return isTail(log, view, at) ? whole : null;
    at += length;
    isParted = type === first || type === middle;
    if (!isParted) whole = at;
  }
  return whole;
}

/**
 * Whether a record begins there that says it goes on behind the end. LevelDB reads no further, whatever lies behind: on a
 * full disk it can be small records that found room when the large one had not. Written on behind, they end its log.
 */
function endsBeyond(log: Uint8Array, view: DataView, at: number): boolean {
  if (at + headerSize > log.length) return true;
  const end = headerSize + view.getUint16(at + 4, true);
  const type = view.getUint8(at + 6);
  return type >= full && type <= last && end <= blockSize - (at % blockSize) && at + end > log.length;
}

/** Length of the whole record that begins there, header included; null: there is none. */
function recordAt(log: Uint8Array, view: DataView, at: number): number | null {
  const left = Math.min(blockSize - (at % blockSize), log.length - at);
  if (left < headerSize) return null;
  const length = view.getUint16(at + 4, true);
  const type = view.getUint8(at + 6);
  if (type < full || type > last || headerSize + length > left) return null;
  const data = log.subarray(at + 6, at + headerSize + length);
  return maskedCrc32c(data) === view.getUint32(at, true) ? headerSize + length : null;
}

/** Whether no whole record lies behind: at any place of the same block, where its beginning is not known, or first in a later one. */
function isTail(log: Uint8Array, view: DataView, at: number): boolean {
  const blockEnd = Math.min(at - (at % blockSize) + blockSize, log.length);
  for (let next = at + 1; next < blockEnd; next++) if (recordAt(log, view, next) !== null) return false;
  for (let next = blockEnd; next < log.length; next += blockSize)
    if (recordAt(log, view, next) !== null) return false;
  return true;
}
