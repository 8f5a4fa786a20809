// Bytes to text in pieces, strictly: bytes that do not fit the encoding are found, with the text before them.
import { fail, ok, type Result } from '#shared/model/problem';
import type { FileBytes, ReadingWatch } from './reading';

/** A piece of text; `broken`: bytes after it do not fit the encoding. */
export interface DecodedText {
  readonly text: string;
  readonly broken: boolean;
}

/** Small enough that a piece's cells die young: with pieces of 4 MB collecting them took a third of an import's time. */
const PIECE = 128 * 1024;

/** Pieces of 128 KB, cut alike whoever reads the file. Stops after the first broken one; ends early when cancelled. */
export async function* decodeText(
  file: FileBytes,
  encoding: string,
  watch: ReadingWatch,
): AsyncGenerator<DecodedText, void> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let read = 0;
  for await (const bytes of evenPieces(file.bytes)) {
    if (watch.signal?.aborted === true) return;
    read += bytes.byteLength;
    const decoded = decodePiece(decoder, bytes, encoding, true);
    watch.onBytes?.(read);
    yield decoded;
    if (decoded.broken) return;
  }
  const rest = decodePiece(decoder, new Uint8Array(0), encoding, false);
  if (rest.text !== '' || rest.broken) yield rest;
}

/** The whole file as bytes. Problems: file-too-large over `limit` bytes, cancelled. */
export async function wholeBytes(
  file: FileBytes,
  limit: number,
  watch: ReadingWatch,
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  if (file.size > limit) return fail('file-too-large', { file: file.name, bytes: file.size });
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of file.bytes) {
    if (watch.signal?.aborted === true) return fail('cancelled');
    parts.push(part);
    size += part.byteLength;
    watch.onBytes?.(size);
    if (size > limit) return fail('file-too-large', { file: file.name, bytes: size });
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return ok(whole);
}

function decodePiece(decoder: TextDecoder, bytes: Uint8Array, encoding: string, more: boolean): DecodedText {
  try {
    return { text: decoder.decode(bytes, { stream: more }), broken: false };
  } catch (error) {
    // A TypeError is how a strict decoder says that bytes do not fit; the text before them can still be shown.
    if (!(error instanceof TypeError)) throw error;
    const lenient = new TextDecoder(encoding).decode(bytes);
    const at = lenient.indexOf('\ufffd', 1);
    return { text: at < 0 ? '' : lenient.slice(0, at), broken: true };
  }
}

/**
 * Network-sized pieces are gathered, because parsing 64 KB at a time is dear, and cut anew: two workers that read the same
 * file must agree how far they are at each row.
 */
export async function* evenPieces(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  let piece = new Uint8Array(PIECE);
  let size = 0;
  for await (const part of source) {
    for (let from = 0; from < part.byteLength; ) {
      const taken = part.subarray(from, from + PIECE - size);
      piece.set(taken, size);
      size += taken.byteLength;
      from += taken.byteLength;
      if (size < PIECE) continue;
      yield piece;
      piece = new Uint8Array(PIECE);
      size = 0;
    }
  }
  if (size > 0) yield piece.subarray(0, size);
}
