// Files that a person chose, dropped or named: a page gets a random address for each, never a path, and can read
// nothing else of the disk.
import { randomBytes } from 'node:crypto';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { DeskFile } from '#shared/contracts/desk';
import { fail, ok, type Result } from '#shared/model/problem';

/** bytes read at once */
const portion = 1024 * 1024;

export class OfferedFiles {
  readonly #paths = new Map<string, string>();

  /** Problems: file-unreadable (missing, a folder, no right to it). */
  async offer(path: string, name: string = basename(path)): Promise<Result<DeskFile>> {
    const found = await stat(path).catch(() => null);
    if (found === null || !found.isFile()) return fail('file-unreadable', { file: name });
    const token = randomBytes(24).toString('base64url');
    this.#paths.set(token, path);
    return ok({ name, size: found.size, url: `/desk-file/${token}` });
  }

  async offerAll(paths: readonly string[]): Promise<Result<readonly DeskFile[]>> {
    const files: DeskFile[] = [];
    for (const path of paths) {
      const offered = await this.offer(path);
      if (!offered.ok) return offered;
      files.push(offered.value);
    }
    return ok(files);
  }

  pathOf(token: string): string | null {
    return this.#paths.get(token) ?? null;
  }

  /** After this no address that was given out reads anything. */
  withdrawAll(): void {
    this.#paths.clear();
  }
}

/**
 * The file's bytes as they are now, as a stream that fails when the file turns out shorter than it was at the start: a
 * reader must not take a torn file for a whole one. Null when it cannot be opened.
 */
export async function streamFile(
  path: string,
): Promise<{ readonly size: number; readonly body: ReadableStream<Uint8Array<ArrayBuffer>> } | null> {
  const file = await open(path, 'r').catch(() => null);
  if (file === null) return null;
  const { size } = await file.stat();
  return { size, body: wholeFile(file, size) };
}

function wholeFile(file: FileHandle, size: number): ReadableStream<Uint8Array<ArrayBuffer>> {
  let done = 0;
  return new ReadableStream({
    pull: async (controller) => {
      try {
        if (done < size) {
          const bytes = new Uint8Array(Math.min(portion, size - done));
          const { bytesRead } = await file.read(bytes, 0, bytes.length, done);
          if (bytesRead === 0) throw new Error('the file became shorter while it was read');
          done += bytesRead;
          controller.enqueue(bytes.subarray(0, bytesRead));
        }
        if (done >= size) {
          await file.close();
          controller.close();
        }
      } catch (error) {
        await file.close();
        controller.error(error);
      }
    },
    cancel: () => file.close(),
  });
}
