// A file's bytes on their way to a reader, digested as they pass, so that a large file is fetched once instead of twice.
import { createSHA256 } from 'hash-wasm';
import type { FileBytes } from './readers/reading';

export interface DigestedBytes {
  readonly file: FileBytes;
  /** Lower-case hex; null unless the reader took the file to its last byte. */
  readonly sha256: () => string | null;
  /** Of the bytes before `meet`; null unless so many were taken. */
  readonly meetSha256: () => string | null;
}

/** `meet`: bytes, where another worker's part of the file meets this one's; null: there is no other. */
export async function digestedBytes(file: FileBytes, meet: number | null): Promise<DigestedBytes> {
  const hash = await createSHA256();
  hash.init();
  let digest: string | null = null;
  let meetDigest: string | null = null;
  let passed = 0;
  function take(piece: Uint8Array): void {
    const before = meet === null || meetDigest !== null ? Infinity : meet - passed;
    passed += piece.byteLength;
    if (piece.byteLength < before) return void hash.update(piece);
    hash.update(piece.subarray(0, before));
    const state = hash.save();
    meetDigest = hash.digest('hex');
    hash.load(state);
    hash.update(piece.subarray(before));
  }
  async function* bytes(): AsyncGenerator<Uint8Array, void> {
    for await (const piece of file.bytes) {
      take(piece);
      yield piece;
    }
    digest = hash.digest('hex');
  }
  return { file: { ...file, bytes: bytes() }, sha256: () => digest, meetSha256: () => meetDigest };
}
