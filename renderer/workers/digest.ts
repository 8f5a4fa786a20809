// The SHA-256 of a file's bytes, by which the same file is known again, whatever its name.
import { createSHA256 } from 'hash-wasm';
import type { ReadableFile, ReadingProgress } from '#shared/contracts/compute';
import type { Serving } from '#shared/contracts/rpc';
import { fail, ok, type Result } from '#shared/model/problem';
import type { OpenFile } from './open-file';

/** Lower-case hex. Problems: file-unreadable, cancelled. */
export async function digestFile(
  file: ReadableFile,
  serving: Pick<Serving<ReadingProgress>, 'signal' | 'progress'>,
  open: OpenFile,
): Promise<Result<string>> {
  const opened = await open(file);
  if (!opened.ok) return opened;
  const hash = await createSHA256();
  hash.init();
  let bytes = 0;
  let told = 0;
  for await (const piece of opened.value.bytes) {
    if (serving.signal.aborted) return fail('cancelled');
    hash.update(piece);
    bytes += piece.byteLength;
    if (bytes - told >= 16 * 1024 * 1024) {
      told = bytes;
      serving.progress({ rows: 0, bytes, size: file.size });
    }
  }
  return ok(hash.digest('hex'));
}
