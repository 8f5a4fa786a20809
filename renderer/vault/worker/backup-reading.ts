// Reads a backup file frame by frame, a block at a time, for restoring it and for checking it.
import type { DeskContract } from '#shared/contracts/desk';
import type { Client } from '#shared/contracts/rpc';
import type { VaultHostContract } from '#shared/contracts/vault-host';
import { ok, type Result } from '#shared/model/problem';
import { type Frame, readFrame } from './backup-frames';

const BLOCK = 4 * 1024 * 1024;

export type ReadFile = Pick<DeskContract['readBackup']['input'], 'place' | 'file'>;

/** Calls `take` for each whole frame between two bytes; stops without a problem at the first that is not. */
export async function eachFrame(
  host: Client<VaultHostContract>,
  file: ReadFile,
  { from: first, size }: { readonly from: number; readonly size: number },
  take: (frame: Frame, end: number) => Promise<Result<null>>,
): Promise<Result<null>> {
  let bytes = new Uint8Array();
  let begin = first;
  let at = 0;
  for (;;) {
    const read = readFrame(bytes, at);
    if (read === null) return ok(null);
    if (read === 'more') {
      const from = begin + bytes.length;
      const length = Math.min(BLOCK, size - from);
      if (length <= 0) return ok(null);
      const more = await host.readBackup({ ...file, offset: from, length });
      if (!more.ok) return more;
      if (more.value.length === 0) return ok(null);
      const joined = new Uint8Array(bytes.length - at + more.value.length);
      joined.set(bytes.subarray(at));
      joined.set(more.value, bytes.length - at);
      begin += at;
      at = 0;
      bytes = joined;
      continue;
    }
    at = read.next;
    const taken = await take(read.frame, begin + at);
    if (!taken.ok) return taken;
  }
}
