// Whether a backup file is what the vault wrote: where its frames end, and for one that takes a damaged one's place, whether
// every row in it opens.
import type { KeptBackupPlace } from '#shared/contracts/desk';
import { fail, ok, type Result } from '#shared/model/problem';
import type { BackedUp } from './backup-notes';
import { eachFrame } from './backup-reading';
import type { BackupFile } from './backup-writer';
import { opensWith } from './opens-with';
import type { Workspace } from './workspace';

/** bytes: a larger one is not read as a whole before it is gone on with, but by `check`. */
const READ_WHOLE = 32 * 1024 * 1024;

/**
 * Read once while the workspace is open. Answers behind how many bytes the file is damaged; null: it is not, as far as it
 * was read. Problems: those of reading.
 */
export async function damageIn(
  { backups, host }: Workspace,
  place: KeptBackupPlace,
  noted: BackedUp,
): Promise<Result<number | null>> {
  if (noted.size > READ_WHOLE || backups.read.has(place)) return ok(null);
  let end = 0;
  const read = await eachFrame(
    host,
    { place, file: 'kept' },
    { from: 0, size: noted.size },
    async (_, at) => {
      end = at;
      return ok(null);
    },
  );
  if (!read.ok) return read;
  const isWhole = end === noted.size;
  (isWhole ? backups.read : backups.damaged).add(place);
  return ok(isWhole ? null : end);
}

/** Reads back what was written. `opening`: opens every row too. Problems: backup-damaged, row-damaged. */
export async function proven(
  { host, keyring }: Workspace,
  file: BackupFile,
  { from, opening }: { readonly from: number; readonly opening: boolean },
  done: BackedUp,
): Promise<Result<BackedUp>> {
  let end = from;
  let entry = 0;
  const read = await eachFrame(host, file, { from, size: done.size }, async (frame, at) => {
    if (frame.kind === 'commit') {
      end = at;
      entry = frame.head.number;
    }
    return opening && frame.kind === 'put' && !(await opensWith(keyring, frame, null))
      ? fail('row-damaged', { table: frame.table, row: String(frame.key[0]) })
      : ok(null);
  });
  if (!read.ok) return read;
  return end === done.size && entry === done.entry ? ok(done) : fail('backup-damaged', { bytes: end });
}
