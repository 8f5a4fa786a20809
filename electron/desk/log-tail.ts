// How far a LevelDB log is whole. Its format: blocks of 32 KiB; in them records of a checksum (4 bytes), a length (2), a
// type (1) and the data; what does not fit into a block goes on in the next as first, middle and last parts.
// https://github.com/google/leveldb/blob/main/doc/log_format.md

const blockSize = 32_768;
const headerSize = 7;
const full = 1;
const first = 2;
const middle = 3;
const last = 4;

/**
 * The length in bytes up to the end of the last whole record, where what follows is what a killed writer leaves: a
 * record cut short, or one without its last part. The length of `log` itself when nothing is cut. Null when anything
 * else is wrong with it: that is not ours to mend.
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
    if (at + headerSize > log.length) return whole;
    const length = view.getUint16(at + 4, true);
    const type = view.getUint8(at + 6);
    const starts = type === full || type === first;
    const isKnown = starts || type === middle || type === last;
    if (!isKnown || headerSize + length > left || starts === isParted) return null;
    at += headerSize + length;
    if (at > log.length) return whole;
    isParted = type === first || type === middle;
    if (!isParted) whole = at;
  }
  return whole;
}
