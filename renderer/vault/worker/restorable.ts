// What could be restored, shown before anything is: how far the database is, and what each backup in reach holds.

import type { FoundBackup, Restorable } from '#shared/contracts/backup-answers';
import type { BackupPlace } from '#shared/contracts/desk';
import { ok, type Result } from '#shared/model/problem';
import { newestNumber } from './chain-table';
import { Database } from './database';
import { knownKeyring } from './known-keyring';
import { lastCommitIn } from './last-commit';
import type { OpeningParts } from './opening';
import { freeAt } from './workspace';

const places: readonly BackupPlace[] = ['beside', 'elsewhere', 'pointed'];

/** Problems: workspace-newer, those of reading. A backup that is not there is not among the answers. */
export async function restorable(parts: OpeningParts): Promise<Result<Restorable>> {
  const { host } = parts;
  const text = await host.readKeyring(null);
  if (!text.ok) return text;
  const parsed = text.value === null ? null : knownKeyring(text.value);
  // Nothing of a newer program's is touched, its database neither.
  if (parsed?.ok === false && parsed.problem.code === 'workspace-newer') return parsed;
  const keyring = parsed?.ok === true ? parsed.value : null;
  const written = await host.keyringWrittenAt(null);
  if (!written.ok) return written;
  const folder = await host.backupFolder(null);
  if (!folder.ok) return folder;
  const backups: FoundBackup[] = [];
  let away: string | null = null;
  for (const place of places) {
    const found = await look(parts, place, keyring?.workspace ?? null);
    if (found.ok && found.value !== null) backups.push(found.value);
    if (!found.ok && place === 'elsewhere') away = folder.value?.where ?? null;
    if (!found.ok && place === 'beside') return found;
  }
  return ok({
    database: {
      entries: await entriesIn(parts),
      known: keyring?.head.number ?? 0,
      at: written.value.at,
    },
    backups,
    away,
  });
}

/** How many audit entries lie in the database, whether they open or not; 0 also when Chromium can no longer read it. */
export async function entriesIn(parts: OpeningParts): Promise<number> {
  let database: Database | null = null;
  try {
    database = await Database.open(parts.factory, freeAt(parts.host));
    return await newestNumber(database, 'audit');
  } catch (error) {
    // Nothing can be lost any more of what nobody can read: then the backup is all there is.
    if (error instanceof Error && error.name === 'UnknownError') return 0;
    throw error;
  } finally {
    database?.close();
  }
}

async function look(
  { host }: OpeningParts,
  place: BackupPlace,
  workspace: string | null,
): Promise<Result<FoundBackup | null>> {
  const there = await host.backupSize({ place });
  if (!there.ok) return there;
  const { size, at } = there.value;
  if (size === 0) return ok(null);
  const found = await lastCommitIn(host, place, { from: 0, size });
  if (!found.ok) return found;
  const { commit, rows } = found.value;
  return ok({
    place,
    at,
    bytes: size,
    cut: size - (commit?.end ?? 0),
    entries: commit?.head.number ?? 0,
    rows,
    belongs: workspace === null || commit === null ? null : commit.workspace === workspace,
  });
}
