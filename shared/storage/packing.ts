// How parts of segments are packed before they are sealed. A byte in front says by what; what older programs packed, with deflate
// and without such a byte, stays readable.
import { inflateSync } from 'fflate';
import { ByteReader } from './byte-reader';
import { ByteWriter } from './byte-writer';
import { MOST_AT_ONCE, packFrame, unpackFrame } from './zstd';

/** Frames of zstd, each behind its length. Deflate never begins so: its third kind of block is reserved (RFC 1951, 3.2.3). */
const ZSTD_FRAMES = 0b110;

/** Whoever seals packs too: the worker that understands rows has enough to do. */
export function packPart(part: Uint8Array): Uint8Array<ArrayBuffer> {
  // Above the room it needs nearly always, so that nothing is copied twice.
  const packed = new ByteWriter(32 + (part.length >>> 1));
  packed.byte(ZSTD_FRAMES);
  for (let from = 0; from < part.length; from += MOST_AT_ONCE)
    packed.blob(packFrame(part.subarray(from, from + MOST_AT_ONCE)));
  return packed.finish();
}

/** What `packPart` was given, also that of older programs. Throws on anything else; unpacks no more than 1 MB a frame. */
export function unpackPart(packed: Uint8Array): Uint8Array {
  if (packed[0] !== ZSTD_FRAMES) return inflateSync(packed);
  const frames = new ByteReader(packed.subarray(1));
  const part = new ByteWriter(0);
  while (frames.left > 0) part.bytes(unpackFrame(frames.blob()));
  return part.written();
}
