// How a compute worker comes by a file's bytes: the protocol serves them at an address of their own, as a stream.
import type { ReadableFile } from '#shared/contracts/compute';
import { fail, ok, type Result } from '#shared/model/problem';
import type { FileBytes } from './readers/reading';

/** Problem: file-unreadable. Tests hand in an opener of their own. */
export type OpenFile = (file: ReadableFile) => Promise<Result<FileBytes>>;

export const openByAddress: OpenFile = async (file) => {
  let response: Response;
  try {
    response = await fetch(file.url);
  } catch (error) {
    // The protocol refuses by failing the fetch; its words are for whoever mends it.
    return fail('file-unreadable', { file: file.name, message: String(error) });
  }
  if (!response.ok || response.body === null) {
    return fail('file-unreadable', { file: file.name, message: String(response.status) });
  }
  return ok({ name: file.name, size: file.size, bytes: piecesOf(response.body) });
};

/** Leaving the loop early cancels the stream. */
async function* piecesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel();
  }
}

/** The first `limit` bytes, or fewer when the file has fewer. */
export async function readHead(file: FileBytes, limit: number): Promise<Uint8Array> {
  const head = new Uint8Array(limit);
  let length = 0;
  for await (const piece of file.bytes) {
    const taken = piece.subarray(0, limit - length);
    head.set(taken, length);
    length += taken.byteLength;
    if (length === limit) break;
  }
  return head.slice(0, length);
}
