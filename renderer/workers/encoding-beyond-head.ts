// A long export can be plain ASCII in its beginning and still hold one accented name in row 12,000: which encoding that
// is in can only be told by looking there.
import type { ReadableFile } from '#shared/contracts/compute';
import { type DetectedEncoding, detectEncoding, detectEncodingOfLines } from '#shared/import/encoding';
import type { Recognition, Sample } from '#shared/import/types';
import type { OpenFile } from './open-file';

/** bytes looked through for the first letter beyond ASCII, and bytes from there on that decide */
const LOOKED_THROUGH = 64 * 1024 * 1024;
const DECIDING = 64 * 1024;
/** bytes before it: a letter is judged in its word */
const BEFORE = 256;

/** The recognition with the encoding of the first bytes beyond ASCII, when its head had none to tell it by. */
export async function settleEncoding(
  recognition: Recognition,
  sample: Sample,
  file: ReadableFile,
  open: OpenFile,
): Promise<Recognition> {
  const { reader, because } = recognition;
  if (!('encoding' in reader) || reader.encoding !== 'utf-8') return recognition;
  if (sample.head.length >= sample.size || detectEncoding(sample.head).because !== 'ascii')
    return recognition;
  const detect = reader.reader === 'delimited' ? detectEncodingOfLines : detectEncoding;
  const found = await encodingBeyond(sample.head.length, file, open, detect);
  if (found === null || found.encoding === 'utf-8') return recognition;
  const facts =
    'encoding' in because.facts
      ? { ...because.facts, encoding: found.encoding, why: found.because }
      : because.facts;
  return {
    ...recognition,
    because: { ...because, facts },
    reader: { ...reader, encoding: found.encoding },
  };
}

/** Null: ASCII as far as was looked, or the file cannot be opened again, which reading it will tell. */
async function encodingBeyond(
  known: number,
  file: ReadableFile,
  open: OpenFile,
  detect: (bytes: Uint8Array) => DetectedEncoding,
): Promise<DetectedEncoding | null> {
  const opened = await open(file);
  if (!opened.ok) return null;
  const deciding = new Uint8Array(DECIDING);
  let length = 0;
  let read = 0;
  for await (const piece of opened.value.bytes) {
    const at = length > 0 || read + piece.byteLength <= known ? -1 : beyondAscii(piece);
    if (length > 0 || at >= 0) {
      const from = length > 0 ? 0 : Math.max(0, at - BEFORE);
      const taken = piece.subarray(from, from + DECIDING - length);
      deciding.set(taken, length);
      length += taken.byteLength;
    }
    read += piece.byteLength;
    if (length === DECIDING || (length === 0 && read > LOOKED_THROUGH)) break;
  }
  return length === 0 ? null : detect(deciding.subarray(0, length));
}

/** Place of the first byte beyond ASCII; -1 when there is none. A plain loop: a million rows pass through it. */
function beyondAscii(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length; at++) if ((bytes[at] as number) > 0x7f) return at;
  return -1;
}
